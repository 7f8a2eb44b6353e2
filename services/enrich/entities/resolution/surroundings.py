"""Reads the words beside a place's name: "Lagos, Nigeria", "the Portuguese town of Lagos"."""

import re
from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.gazetteer import Place, country_place, regions_named
from services.enrich.entities.grouping import Group
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.peoples import country_of_people
from services.enrich.entities.spelling import plain

MAX_DISTANCE = 48
"""Characters between a name and what is said of where it lies."""
MAX_MENTIONS = 20
"""Mentions of one place that are looked at."""

_SETTLEMENT = (
    r"(?:city|town|village|port|capital|suburb|resort|hamlet|settlement|municipality|district"
    r"|hub|stronghold|seat)"
)
_WORDS = r"(?:[\w-]+\s){0,3}?"
_REGION_BEHIND = re.compile(
    r",\s|,?\s\(?(?:in|of)\s(?:the\s)?(?:[a-z-]+\s){0,2}(?:of\s)?(?:the\s)?|\s\("
)
_LIST_GOES_ON = re.compile(r",?\s(?:and|or)\s[A-ZÀ-Þ]|,\s[A-ZÀ-Þ]")
_PEOPLE_BEHIND = re.compile(rf",\s(?:a|an|the)\s{_WORDS}")
_SETTLEMENT_NEXT = re.compile(rf"(?:[’']s?)?\s{_WORDS}{_SETTLEMENT}\b")
_SETTLEMENT_BEFORE = re.compile(
    rf"(?:[’']s?)?\s{_WORDS}{_SETTLEMENT}(?:\scity)?(?:\sof)?,?\s(?:the\s)?"
)
_DIVISION_NEXT = re.compile(
    r"\s(?:state|province|oblast|region|prefecture|governorate|county)\b(?![’'])"
)


class Surroundings:
    """The names of an item in their order, to look from one to its neighbours."""

    def __init__(self, item: ItemText, groups: Sequence[Group]) -> None:
        self._item = item
        self._names = sorted(
            mention
            for one in groups
            if one.type in (EntityType.PLACE, EntityType.NORP)
            for mention in one.mentions
        )
        self._at = {mention: number for number, mention in enumerate(self._names)}

    def within(self, one: Group) -> tuple[Place, ...]:
        """The countries and divisions that the item says a place to lie in."""
        _, comma, region = one.name.rpartition(", ")
        if comma:
            return _regions_called(region)
        for mention in one.mentions[:MAX_MENTIONS]:
            if regions := self._behind(mention) or self._before(mention):
                return regions
        return ()

    def is_division(self, one: Group) -> bool:
        """Whether a word such as "province" follows each mention."""
        return all(_DIVISION_NEXT.match(self._item.after(mention, 16)) for mention in one.mentions)

    def _behind(self, mention: ItemSpan) -> tuple[Place, ...]:
        region = self._neighbour(mention, 1)
        if not region:
            return ()
        gap, rest = self._between(mention, region), self._item.after(region, MAX_DISTANCE)
        if region.type == EntityType.PLACE and _REGION_BEHIND.fullmatch(gap):
            is_list = gap == ", " and _LIST_GOES_ON.match(rest)
            return () if is_list else self._regions(region)
        described = _PEOPLE_BEHIND.fullmatch(gap) and _SETTLEMENT_NEXT.match(rest)
        return self._regions(region) if described else ()

    def _before(self, mention: ItemSpan) -> tuple[Place, ...]:
        region = self._neighbour(mention, -1)
        if region and _SETTLEMENT_BEFORE.fullmatch(self._between(region, mention)):
            return self._regions(region)
        return ()

    def _neighbour(self, mention: ItemSpan, step: int) -> ItemSpan | None:
        """The next name, or the one before, if it is in the same paragraph and not far."""
        number = self._at[mention] + step
        if not 0 <= number < len(self._names):
            return None
        other = self._names[number]
        first, second = sorted((mention, other))
        near = first.paragraph == second.paragraph and second.start - first.end <= MAX_DISTANCE
        return other if near else None

    def _between(self, first: ItemSpan, second: ItemSpan) -> str:
        return self._item.paragraphs[first.paragraph][first.end : second.start]

    def _regions(self, found: ItemSpan) -> tuple[Place, ...]:
        name = plain(self._item.of(found))
        if found.type == EntityType.PLACE:
            return _regions_called(name)
        country = country_place(country_of_people(name) or "")
        return (country,) if country else ()


def _regions_called(name: str) -> tuple[Place, ...]:
    """Countries and divisions, also where a name has lost the full stop that shortened it."""
    return regions_named(plain(name)) or regions_named(f"{name}.")
