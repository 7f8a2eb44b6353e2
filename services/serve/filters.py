"""Filters: which events a site wants, by the query of its request. Pure.

Several values of one filter are alternatives, several filters are all asked for. A value that
begins with `!` must not be there.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from schemas.article import EntityType
from services.serve.facts import EventFacts

MAX_VALUES = 100
"""Of all filters of a request."""
MAX_VALUE_LENGTH = 200
PLACE_IDS = ("iso3166", "geonames")


class FilterError(ValueError):
    """A filter that can't be meant; the text says why."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one filter asks of a field."""

    any_of: frozenset[str]
    """One of these has to be there; empty: none has."""
    none_of: frozenset[str]
    """None of these may be there."""

    def fits(self, there: Collection[str]) -> bool:
        """Whether a field's values are wanted."""
        if not self.none_of.isdisjoint(there):
            return False
        return not self.any_of or not self.any_of.isdisjoint(there)


@dataclass(frozen=True, slots=True)
class Filter:
    """What a site wants of events. A kill or a withheld event reaches it whatever it wants."""

    wanted: Mapping[str, Wanted] = field(default_factory=dict)

    def wants(self, facts: EventFacts) -> bool:
        """Whether the site gets the event."""
        if not facts.has_copy:
            return True
        return all(wanted.fits(FIELDS[name](facts)) for name, wanted in self.wanted.items())


def parse_filter(query: Iterable[tuple[str, str]]) -> Filter:
    """The filter of a request's query: names and values; names that are no filters are left out.

    Raises FilterError.
    """
    values: dict[str, list[str]] = {}
    for name, text in query:
        if name in FIELDS:
            values.setdefault(name, []).extend(_split(name, text))
    if sum(map(len, values.values())) > MAX_VALUES:
        raise FilterError(f"there are more than {MAX_VALUES} values of filters: take fewer")
    return Filter({name: _wanted(name, texts) for name, texts in values.items()})


def filter_of(filters: Iterable[str]) -> Filter:
    """The filter that is written as in a query, `NAME=VALUE` each. Raises FilterError."""
    pairs = [(name, value) for name, _, value in (each.partition("=") for each in filters)]
    for name, value in pairs:
        if name not in FIELDS or not value:
            raise FilterError(
                f"'{name[:50]}' is no filter: write NAME=VALUE, where NAME is one of "
                f"{', '.join(sorted(FIELDS))}"
            )
    return parse_filter(pairs)


def _split(name: str, text: str) -> Sequence[str]:
    """Values are joined by commas, but for names, which may have one."""
    parts = [text] if name in ("person", "organisation") else text.split(",")
    values = [" ".join(part.split()).casefold() for part in parts]
    if not all(value.removeprefix("!") for value in values):
        raise FilterError(f"the filter {name} has an empty value")
    if max(map(len, values)) > MAX_VALUE_LENGTH:
        raise FilterError(f"a value of {name} is longer than {MAX_VALUE_LENGTH} characters")
    return values


def _wanted(name: str, values: Iterable[str]) -> Wanted:
    any_of, none_of = set[str](), set[str]()
    for value in values:
        meant = none_of if value.startswith("!") else any_of
        meant.update(_meant(name, value.removeprefix("!")))
    return Wanted(frozenset(any_of), frozenset(none_of))


def _meant(name: str, value: str) -> Iterable[str]:
    """A value as it stands in the field; a range of urgencies as each of them."""
    if name != "urgency":
        return (value,)
    first, _, last = value.partition("-")
    if not (first.isdecimal() and (last or first).isdecimal() and value.isascii()):
        raise FilterError(f"urgency is 1 to 9, or a range such as 1-3, not '{value}'")
    if not 1 <= int(first) <= int(last or first) <= 9:  # IPTC's scale
        raise FilterError(f"urgency is 1 to 9, or a range such as 1-3, not '{value}'")
    return map(str, range(int(first), int(last or first) + 1))


def _one(value: object) -> Collection[str]:
    return () if value is None else (str(value).casefold(),)


def _language(facts: EventFacts) -> Collection[str]:
    """A language with a region is its language too: `de-AT` is `de`."""
    language = (facts.language or "").casefold()
    return {language, language.partition("-")[0]} - {""}


def _subjects(facts: EventFacts) -> Collection[str]:
    """Codes with their scheme (`medtop:20000344`) and without, and names."""
    found = set[str]()
    for subject in facts.subjects:
        found |= {f"{subject.scheme}:{subject.code}", subject.code, subject.name or ""}
    return {each.casefold() for each in found} - {""}


def _places(facts: EventFacts) -> Collection[str]:
    """Names and ids of all places; a code of a part is that of its country too: `US-KY`, `US`."""
    places = [(each.name, each.ids) for each in facts.entities if each.type is EntityType.PLACE]
    if facts.dateline:
        places += [(each.name, each.ids) for each in facts.dateline.located]
    found = set[str]()
    for name, ids in places:
        found.add(name)
        found |= {ids[scheme] for scheme in PLACE_IDS if scheme in ids}
        found.add(ids.get("iso3166", "").partition("-")[0])
    return {each.casefold() for each in found} - {""}


def _entities(kind: EntityType) -> Callable[[EventFacts], Collection[str]]:
    """Names and ids of the entities of a kind."""

    def values(facts: EventFacts) -> Collection[str]:
        of_kind = [each for each in facts.entities if each.type is kind]
        names = {each.name.casefold() for each in of_kind}
        return names | {value.casefold() for each in of_kind for value in each.ids.values()}

    return values


FIELDS: Mapping[str, Callable[[EventFacts], Collection[str]]] = {
    "source": lambda facts: _one(facts.source),
    "urgency": lambda facts: _one(facts.urgency),
    "language": _language,
    "subject": _subjects,
    "place": _places,
    "person": _entities(EntityType.PERSON),
    "organisation": _entities(EntityType.ORGANIZATION),
    "keyword": lambda facts: {each.casefold() for each in facts.keywords},
    "class": lambda facts: _one(facts.item_class),
    "signal": lambda facts: _one(facts.signal),
}
"""The filters by their names in a query, each with the field's values, in small letters."""
