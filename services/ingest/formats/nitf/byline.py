"""Bylines and datelines of NITF: words with some parts tagged."""

import re
from itertools import islice

from lxml import etree

from services.ingest.html.nitf_markup import nitf_body_html
from services.ingest.html.text import html_paragraphs
from services.ingest.text.spaces import clean

MAX_PARTS = 100
"""Parts of a line, and bylines: more are left out."""
STAMP = re.compile(r"\d{8}T?\d{0,6}(?:Z|[+-]\d\d:?\d\d)?|\d{4}-\d\d-\d\d.*")
"""A date as machines write it."""
SET_OFF = frozenset({"byttl", "location", "story.date", "virtloc"})
"""Parts with a comma before them, where the sender has put nothing between."""
PLACE_PARTS = ("sublocation", "city", "state", "region", "country")


def byline_of(head: etree._Element) -> str | None:
    """The bylines as printed, each with its title: `By Ann Poe, Harbour Writer; John Roe`."""
    printed = (_printed(each) for each in islice(head.iterfind("byline"), MAX_PARTS))
    return "; ".join(filter(None, printed)) or None


def dateline_of(head: etree._Element) -> str | None:
    """The dateline as printed, without dates for machines."""
    dateline = head.find("dateline")
    return _printed(dateline) or None if dateline is not None else None


def place_of(document: etree._Element) -> str | None:
    """The place of the dateline, if it is tagged."""
    location = document.find("body/body.head/dateline/location")
    return _words(location) or None if location is not None else None


def _printed(line: etree._Element) -> str:
    pieces = [line.text or ""]
    last = ""
    for part in islice(line, MAX_PARTS):
        before = clean(pieces[-1])
        last = before[-1:] or last
        if words := _words(part):
            pieces += [_glue(part, last, before), words]
            last = words[-1]
        pieces.append(part.tail or "")
    return clean("".join(pieces)).replace(" ,", ",").rstrip(",; ")


def _glue(part: etree._Element, last: str, before: str) -> str:
    """The separator before a part.

    `before` is the text in front of it outside of all parts, `last` the last character printed.
    """
    set_off = part.tag == "byttl" or (part.tag in SET_OFF and not before)
    return ", " if set_off and last.isalnum() else " "


def _words(part: etree._Element) -> str:
    if part.tag == "location" and not clean(part.text or ""):
        places = (_text(each) for each in part if each.tag in PLACE_PARTS)
        if joined := ", ".join(filter(None, places)):
            return joined
    words = _text(part)
    return "" if part.tag == "story.date" and STAMP.fullmatch(words) else words


def _text(element: etree._Element) -> str:
    return " ".join(html_paragraphs(nitf_body_html(element)))
