"""Subjects and keywords of an entry: a category in a scheme is a subject."""

import re
from collections.abc import Iterator

from schemas.item import Subject
from services.ingest.fields.iptc_codes import read_iptc_code, scheme_alias
from services.ingest.formats.feed import element_names as names
from services.ingest.formats.feed.elements import Elements
from services.ingest.input.xml import text_of
from services.ingest.text.spaces import clean

BY_ADDRESS = re.compile(r"(?P<scheme>https?://\S+)/(?P<code>[^/\s]+)")
COMMA = re.compile(r"(?<!\s)\s*+[,;]\s*")


def subjects_of(entry: Elements) -> tuple[Subject, ...]:
    """The categories of an entry that come from a scheme, whichever vocabulary says so."""
    return tuple(dict.fromkeys(each for each in _categories(entry) if isinstance(each, Subject)))


def keywords_of(entry: Elements) -> tuple[str, ...]:
    """The categories without a scheme, and what is given as keywords."""
    found = [each for each in _categories(entry) if isinstance(each, str)]
    found += entry.texts(names.KEYWORDS)
    found += [part for text in entry.texts(names.KEYWORD_LISTS) for part in COMMA.split(text)]
    return tuple(dict.fromkeys(filter(None, found)))


def _categories(entry: Elements) -> Iterator[Subject | str]:
    for each in entry.at("category"):
        yield _category(each.get("domain"), text_of(each), None)
    for each in entry.at("atom.category"):
        yield _category(each.get("scheme"), each.get("term") or text_of(each), each.get("label"))
    for path in ("media.category", "media.group/media.category"):
        for each in entry.at(path):
            yield _category(each.get("scheme"), text_of(each), each.get("label"))
    for each in entry.at("apcm.ContentMetadata/apcm.SubjectClassification"):
        value, code = each.get("Value") or "", each.get("Id")
        yield _category(each.get("Authority"), code or value, value if code else None)


def _category(scheme: str | None, term: str, label: str | None) -> Subject | str:
    term, label = clean(term), clean(label or "") or None
    scheme = clean(scheme or "")
    if known := read_iptc_code(term, scheme):
        return Subject(scheme=known[0], code=known[1], name=label)
    if address := BY_ADDRESS.fullmatch(term):
        return Subject(scheme=address["scheme"], code=address["code"], name=label)
    if scheme and term:
        return Subject(scheme=scheme_alias(scheme), code=term, name=label)
    return label or term
