"""Pictures, audio, video, related items and their renditions, read as links."""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice

from schemas.item import Association
from services.ingest.copy import Copy
from services.ingest.fields.reader import by_folded_name, folded_name, listed
from services.ingest.html.text import html_paragraphs, is_html
from services.ingest.text.spaces import clean

HREFS = ("href", "url", "uri", "urn", "guid", "link", "src")
TYPES = ("mimetype", "contenttype", "type")
TITLES = (
    "title", "headline", "caption", "headlines", "descriptiontext", "descriptions", "description",
)  # fmt: skip
DETAILS = {
    "caption": ("caption", "descriptioncaption", "descriptiontext", "descriptions", "description"),
    "alt": ("alt", "alttext", "alternatetext", "bodytext"),
    "credit": ("byline", "by", "photographer", "creator", "credit", "creditline"),
    "usage_terms": ("usageterms", "specialinstructions"),
}
"""What is said of a picture besides: our field, and its names."""
WORDS = {"image": "picture", "photo": "picture"}
"""Of types that are no media types; the others' words are IPTC's own."""
ANCHOR = re.compile(
    r"""<a\s[^<>]{0,400}?\bhref\s*=\s*["'](?P<href>[^"'<>]{1,2000})["'][^<>]*>"""
    r"(?P<words>(?:(?!</a\b).){0,1000})",
    re.IGNORECASE | re.DOTALL,
)
TEXT = re.compile(r"nitf|html|newsml|\btext", re.IGNORECASE)
"""In the name or type of a rendition that is the text of an item."""
RENDITION = "rendition"
OWN_TEXT = "text"
"""The relation of a text that is the item itself."""
MAX_LINE_LENGTH = 10_000
"""Characters of a caption, which may be that of each of an item's links: more are cut off."""
MAX_LINKS = 500
"""Links of an item: more are left out."""


def deduplicate(associations: Sequence[Association]) -> tuple[Association, ...]:
    """Each address once, with the first and thus most precise relation."""
    # Reversed twice: the first link of an address overwrites the later ones and keeps its place.
    return tuple({each.href: each for each in reversed(associations)}.values())[::-1]


def read_associations(value: object) -> Iterator[Association]:
    """The links of a field that holds objects, addresses, or objects by their names.

    An object gives its own address first, then its renditions, all with its title; the first of
    them has its caption, maker and terms of use, too.
    """
    for name, part in _named(value):
        if not isinstance(part, Mapping):
            yield from _link(part, "related")
            continue
        values = by_folded_name(part)
        rel = _first(values, ("rel", "role")) or name or _first(values, ("name",)) or "related"
        title = _first(values, TITLES)
        details = {name: _first(values, names) for name, names in DETAILS.items()}
        details = {name: text for name, text in details.items() if text and text != title}
        renditions = list(read_renditions(values.get("renditions"), rel, title))
        href = _first(values, HREFS)
        same = next((each for each in renditions if each.href == href), None)
        if href:
            kind = same.type if same and same.type else _first(values, TYPES)
            kind = WORDS.get(kind or "", kind)
            renditions = [each for each in renditions if each is not same]
            renditions.insert(0, Association(rel=rel, href=href, type=kind, title=title))
        # The first stands for all: a caption is long, and renditions are many.
        yield from (each.model_copy(update=details) for each in renditions[:1])
        yield from renditions[1:]


def with_pictures(copy: Copy, pictures: Sequence[Association]) -> Copy:
    """The copy with the pictures in its markup, but for those that it links to already."""
    known = {each.href for each in copy.associations}
    more = tuple(each for each in pictures if each.href not in known)
    if not more:
        return copy
    return copy.model_copy(update={"associations": (*copy.associations, *deduplicate(more))})


def with_linked_text(copy: Copy) -> Copy:
    """The copy, with a warning where it has no text of its own but a link to one."""
    for link in () if copy.body else copy.associations:
        kind = link.type or (link.rel if link.rel == OWN_TEXT else link.title) or ""
        if link.rel in (RENDITION, OWN_TEXT) and TEXT.search(kind):
            warning = f"body: it is only linked ({kind[:40]}), and no address is fetched"
            return copy.model_copy(update={"warnings": (*copy.warnings, warning)})
    return copy


def read_renditions(
    value: object, rel: str = RENDITION, title: str | None = None
) -> Iterator[Association]:
    """The renditions of one object: the same content in other sizes and forms.

    `rel` and `title` are the object's, where it is another than the item itself.
    """
    for name, part in _named(value):
        if not isinstance(part, Mapping):
            yield from _link(part, rel)
            continue
        values = by_folded_name(part)
        if href := _first(values, HREFS):
            own = _first(values, ("title", "name")) or name
            kind = _first(values, ("mimetype", "contenttype"))
            yield Association(rel=rel, href=href, type=kind, title=title or own)


def _named(value: object) -> Iterator[tuple[str | None, object]]:
    """The members of a list, or of an object that holds several by their names."""
    if isinstance(value, Mapping) and not any(folded_name(str(name)) in HREFS for name in value):
        pairs: Iterator[tuple[str | None, object]] = chain.from_iterable(
            ((str(name), each) for each in listed(part)) for name, part in value.items()
        )
    else:
        pairs = ((None, part) for part in listed(value))
    return islice(pairs, MAX_LINKS)


def _link(part: object, rel: str) -> Iterator[Association]:
    """An address alone, or HTML with links."""
    if not isinstance(part, str) or not clean(part):
        return
    if not is_html(part):
        yield Association(rel=rel, href=clean(part))
        return
    for match in islice(ANCHOR.finditer(part), MAX_LINKS):
        href, words = clean(html.unescape(match["href"])), " ".join(html_paragraphs(match["words"]))
        if href:
            yield Association(rel=rel, href=href, title=words or None)


def _first(values: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    """The first of some fields that has a text, as one line."""
    return next(filter(None, (_line(values.get(name)) for name in names)), None)


def _line(value: object) -> str | None:
    first = next(iter(value), None) if isinstance(value, list) else value
    if isinstance(first, Mapping):
        first = next(filter(None, map(first.get, ("value", "description", "name"))), None)
    text = first
    if not isinstance(text, str):
        return None
    text = text[:MAX_LINE_LENGTH]
    return clean(" ".join(html_paragraphs(text)) if is_html(text) else text) or None
