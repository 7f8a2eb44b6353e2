"""The fields in the `body` of a NITF document."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Any

from lxml import etree

from services.ingest.formats.nitf.byline import byline_of, dateline_of
from services.ingest.formats.nitf.media import associations
from services.ingest.html.nitf_markup import is_for_readers, nitf_body_html
from services.ingest.html.text import html_paragraphs, is_html
from services.ingest.input.limits import check_notes
from services.ingest.input.xml import first_text, text_of
from services.ingest.text.biography import split_biography

NOTICES = frozenset({"cpyrt"})
MAX_LINES = 100
"""Lines of one kind around the copy."""


def body_fields(document: etree._Element) -> dict[str, Any]:
    """The fields in the body; `ednote` is a list of texts.

    `document` is a `nitf`, also one within NewsML.
    """
    head = document.find("body/body.head")
    if head is None:
        head = etree.Element("body.head")
    markup = nitf_body_html(document)
    paragraphs = tuple(chain.from_iterable(map(_words, html_paragraphs(markup))))
    taglines = list(_taglines(document))
    sources = _texts(document, "body/body.end/bibliography")
    biography = _is_biography(paragraphs, taglines, byline_of(head))
    fields: dict[str, Any] = {
        "body_html": markup,
        "body": paragraphs,
        "associations": list(associations(document)),
        "sign_off": [] if biography else taglines + sources,
        "biography": taglines if biography else [],
        "ednote": list(_notes_to_editors(document)),
        "copyright_notice": _copyright_notice(document),
    }
    fields |= _head_fields(head)
    if paragraphs[:1] == (fields.get("headline"),):
        fields["body"] = paragraphs[1:]
    return fields


def _words(paragraph: str) -> tuple[str, ...]:
    """The paragraphs of one that is escaped HTML; none for a rule such as `___`."""
    if paragraph.startswith("<") and is_html(paragraph):
        return html_paragraphs(paragraph)
    return (paragraph,) if any(map(str.isalnum, paragraph)) else ()


def _head_fields(head: etree._Element) -> dict[str, Any]:
    main = _texts(head, "hedline/hl1") or _texts(head, "hedline")
    deck = [text for text in _texts(head, "hedline/hl2") if text not in main]
    return {
        "headline": " ".join(main) or " ".join(deck),
        "byline": byline_of(head),
        "dateline": dateline_of(head),
        "abstract": _texts(head, "abstract") or (deck if main else []),
        "provider": first_text(head, "distributor"),
    }


def _texts(element: etree._Element, path: str) -> list[str]:
    """The texts at a path, a line break being a space."""
    lines = islice(element.iterfind(path), MAX_LINES)
    found = (" ".join(html_paragraphs(nitf_body_html(each))) for each in lines)
    return [text for text in found if text]


def _notes_to_editors(document: etree._Element) -> Iterator[str]:
    """Notes above the copy, and those within it that are not to be published.

    Raises UnreadableCopyError, `too-large`.
    """
    notes = list(document.iter("note"))
    check_notes(len(notes))
    for note in notes:
        parent = note.getparent()
        above = parent is not None and parent.tag == "body.head"
        if next(note.iterancestors("note"), None) is not None:
            continue
        if (above and note.get("noteclass") not in NOTICES) or not is_for_readers(note):
            yield from _texts(note, ".")
    for tagline in document.iterfind("body/body.end/tagline"):
        if not is_for_readers(tagline):
            yield text_of(tagline)


def _copyright_notice(document: etree._Element) -> str | None:
    notes = (note for note in document.iter("note") if note.get("noteclass") in NOTICES)
    printed = first_text(document, ".//copyrite")
    return printed or next((text for note in notes for text in _texts(note, ".")), None)


def _taglines(document: etree._Element) -> Iterator[str]:
    for tagline in islice(document.iterfind("body/body.end/tagline"), MAX_LINES):
        if is_for_readers(tagline):
            yield from _texts(tagline, ".")


def _is_biography(paragraphs: Sequence[str], taglines: Sequence[str], byline: str | None) -> bool:
    """Whether the lines below the copy describe its author, rather than credit people."""
    before = paragraphs or ("",)
    return bool(taglines) and split_biography((*before, *taglines), byline)[1] == tuple(taglines)
