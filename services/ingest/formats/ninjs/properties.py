"""ninjs' properties in the form that `fields.to_copy` reads."""

import re
from collections.abc import Iterator, Mapping

from lexicon.person_names import is_name
from services.ingest.fields.authors import biographies, creators_line
from services.ingest.fields.concepts import read_code
from services.ingest.fields.identifiers import Identity, of_ninjs
from services.ingest.fields.item_classes import read_class
from services.ingest.fields.reader import MAX_LISTED, by_folded_name, folded_name, listed
from services.ingest.fields.vocabulary import SIGNALS
from services.ingest.formats.ninjs.property_names import CONCEPTS, KEYWORD, UPDATES, WRITERS
from services.ingest.text.spaces import clean

Properties = Mapping[str, object]
"""An object's properties by their folded names."""

WHOLE_NUMBER = re.compile(r"\s*(\d{1,15})(?:\.0*)?\s*")
NEVER = "9999"
"""The year that stands for an embargo without end, where a time must be given."""
NAMES = ("name", "title", "literal", "code", "value")


def identity_of(item: Properties) -> Identity:
    """What identifies the item in all its versions."""
    ids = (item.get(name) for name in ("uri", "guid", "urn", "id"))
    texts = [clean(each) for each in ids if isinstance(each, str)]
    return of_ninjs(texts, other_ids(item))


def edition(item: Properties, warnings: list[str]) -> Iterator[tuple[str, object]]:
    """The version, status and signal. What can't be read is added to `warnings`."""
    version = item.get("version")
    number = WHOLE_NUMBER.fullmatch(str(version))
    if version not in (None, "") and not number:
        warnings.append(f"version: {str(version)[:40]!r} is no whole number; left out")
    yield "version", number[1] if number else None
    status = item.get("pubstatus", item.get("status"))
    if status is not None and not isinstance(status, str):
        warnings.append("pubstatus: it is no word; withheld")
        status = "withheld"
    yield "status", status
    yield "signal", signal(item)


def signal(item: Properties) -> str | None:
    """The first known signal, in the dialects that have any."""
    words = [*_names(item.get("signal")), *_names(item.get("signals"))]
    known = (SIGNALS.get(folded_name(word.rpartition(":")[2])) for word in words)
    return next(filter(None, known), None)


def embargo(item: Properties) -> Iterator[tuple[str, object]]:
    """The end of the embargo; empty, or in the year 9999, means that there is none.

    ninjs: "If absent, this object is not embargoed". Null is read as absent.
    """
    values = (item.get(name) for name in ("embargoeduntil", "embargoed", "embargo"))
    until = next((value for value in values if value is not None and value is not False), None)
    if isinstance(until, str) and (not until.strip() or until.strip().startswith(NEVER)):
        until = True
    yield ("embargo_indefinite" if until is True else "embargo_until"), until


def concepts(item: Properties) -> Iterator[dict[str, str]]:
    """The subjects. One without a code gets its kind as scheme: `person`."""
    for kind, names in CONCEPTS.items():
        for part in _parts(item, names):
            texts = _texts(part) if isinstance(part, Mapping) else {"name": str(part)}
            if texts.get("rel") != KEYWORD:
                yield _with_scheme(texts, kind) if kind != "subject" else texts


def keywords(item: Properties) -> list[object]:
    """The keywords of a dialect, and the subjects that are keywords."""
    related = (
        part.get("name")
        for part in _parts(item, CONCEPTS["subject"])
        if isinstance(part, Mapping) and part.get("rel") == KEYWORD
    )
    own = item.get("keywords", item.get("keyword"))
    split = own.split(",", MAX_LISTED) if isinstance(own, str) else listed(own)
    return [*split, *filter(None, related)]


def names_of(item: Properties, *properties: str) -> list[str]:
    """The names of the objects under the first of some properties that has any."""
    found = (list(_names(item.get(name))) for name in properties)
    return next(filter(None, found), [])


def service(item: Properties) -> str | None:
    """The service by its code, such as a category of ANPA 1312."""
    first = next(iter(listed(item.get("service"))), None)
    code = by_folded_name(first).get("code") if isinstance(first, Mapping) else None
    return code if isinstance(code, str) else next(_names(first), None)


def writers(item: Properties) -> str | None:
    """The byline out of the people who wrote the copy."""
    people = [part for part in _parts(item, CONCEPTS["person"]) if isinstance(part, Mapping)]
    return creators_line([part for part in people if str(part.get("rel")) in WRITERS])


def maker(item: Properties) -> str | None:
    """The byline of a picture and the like: who made it."""
    if read_class(item.get("type")) in (None, "text", "composite"):
        return None
    named = next(_names(item.get("photographer")), None)
    credit, slash, _ = str(item.get("descriptioncreditline") or "").partition("/")
    return named or (clean(credit) if slash and is_name(clean(credit)) else None)


def author_biographies(item: Properties) -> tuple[str, ...]:
    """The biographies of the authors, in the dialects that have any."""
    return biographies(item.get("authors"))


def updates(item: Properties) -> list[str]:
    """The items that this one replaces or follows, by a property or an association's relation."""
    named = [each for name in UPDATES for each in _ids(item.get(name))]
    related = [part for part in listed(item.get("associations")) if _is_update(part)]
    return named + [each for part in related for each in _ids(part)]


def associations(item: Properties) -> object:
    """The associations, without the items that this one replaces or follows."""
    value = item.get("associations")
    if isinstance(value, Mapping):
        return value
    return [part for part in listed(value) if not _is_update(part)]


def _is_update(part: object) -> bool:
    if not isinstance(part, Mapping):
        return False
    return folded_name(str(part.get("rel")).rpartition(":")[2]) in UPDATES


def other_ids(item: Properties) -> dict[str, str]:
    """The alternative ids by their roles (an object in 1.x, a list in 2.x and 3.x)."""
    value = item.get("altids")
    if isinstance(value, Mapping):
        return _texts(value)
    parts = (_texts(part) for part in listed(value) if isinstance(part, Mapping))
    return {part["role"]: part.get("value", "") for part in parts if "role" in part}


def links(item: Properties) -> list[object]:
    """Links to the item's rights and trust indicators."""
    rights = item.get("rightsinfo")
    linked = by_folded_name(rights).get("linkedrights") if isinstance(rights, Mapping) else None
    trust = _parts(item, ("trustindicator", "trustindicators"))
    return [
        *listed(item.get("links")),
        *({"rel": "rights", "href": linked} for linked in filter(None, [linked])),
        *({"rel": "trustIndicator", **part} for part in map(_object, trust) if "href" in part),
    ]


def _object(part: object) -> dict[str, object]:
    """A trust indicator as a link: its role says no more than its scheme."""
    kept = ("href", "title")
    return {n: part[n] for n in kept if n in part} if isinstance(part, Mapping) else {}


def _with_scheme(texts: dict[str, str], kind: str) -> dict[str, str]:
    code = texts.get("code") or texts.get("literal")
    if texts.get("scheme") or any(map(read_code, filter(None, (code, texts.get("uri"))))):
        return texts
    return {**texts, "scheme": kind, "code": code or texts.get("name", "")}


def _parts(item: Properties, properties: tuple[str, ...]) -> Iterator[object]:
    for name in properties:
        yield from listed(item.get(name))


def _texts(part: Mapping[str, object]) -> dict[str, str]:
    named = by_folded_name(part).items()
    return {name: clean(value) for name, value in named if isinstance(value, str) and clean(value)}


def _names(value: object) -> Iterator[str]:
    """The names of objects and texts; an object without a name gives its values."""
    for part in listed(value):
        if isinstance(part, str) and clean(part):
            yield clean(part)
        elif isinstance(part, Mapping):
            texts = _texts(part)
            found = next(filter(None, map(texts.get, NAMES)), None)
            _, code = read_code(texts.get("uri", "")) or (None, None)
            yield from [found or code or ""] if found or code else texts.values()


def _ids(value: object) -> Iterator[str]:
    for part in listed(value):
        named = by_folded_name(part).get("uri") if isinstance(part, Mapping) else part
        if isinstance(named, str) and clean(named):
            yield clean(named)
