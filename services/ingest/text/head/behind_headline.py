"""Bylines that stand behind the headline in its line: `Port Shut By ANN POE, BNA Writer`."""

import re
from collections.abc import Sequence

from services.ingest.text.dateline import dateline_line, split_dateline
from services.ingest.text.head.authors import is_known_person, telling_names
from services.ingest.text.head.names import byline_in

MOST_ABOVE = 8
"""Lines at the top in which such a line stands, with those of slugs above it."""
MAX_LENGTH = 600
"""Characters of it, a note to editors included."""
MAX_BELOW = 6
"""Paragraphs of the copy in which the names are looked for."""
MIN_TITLE = 10
_BYLINE = re.compile(r"(?<=\S) (?P<by>By|BY|by) (?P<name>[^\W\d_a-z][^()=]{3,90})")
_MARKS = re.compile(r"(?: ?=| ?\([A-Za-z, ]{4,40}\)){1,4}\s*\Z")
"""What a desk sets behind a headline: `= (PICTURE, GRAPHIC) =`."""
_MARKED = re.compile(r"\((?:picture|photo|graphic|feature|profile|analysis|interview)s?\)\Z", re.I)
_NOTE = re.compile(r"(?<=\S) (?=(?:Eds|EDS|Editors): [^\W\d_a-z])")
_WITH_POST = re.compile(r"[ ,](?:writer|correspondent|reporter|editor|columnist)s?\Z", re.I)
_MADE = re.compile(
    r"(?:\w(?:ed|en|wn|elt|ept|ought|aught|orn|ung)|hit|led|made|held|shot|run|won|set|sold|paid"
    r"|built|found|read|begun|struck|attacks?|visit|call|bid|move|effort|speech|remarks|book"
    r"|film|song|novel|play)\Z",
    re.IGNORECASE,
)
"""The end of a word behind which "by" is said of a deed or a work: `killed by`, `a visit by`."""


def with_authors_apart(body: Sequence[str]) -> tuple[str, ...]:
    """The paragraphs; a byline and a note to editors behind a headline are lines of their own.

    Only right above a dateline: elsewhere "by" is a word of the headline.
    """
    for at, line in enumerate(body[:MOST_ABOVE]):
        below = body[at + 1 :]
        if split_dateline(line)[0] or not below:
            break
        if _opens_copy(below[0]) and (parts := _parts(line, below)):
            return (*body[:at], *parts, *below)
    return tuple(body)


def _opens_copy(line: str) -> bool:
    return split_dateline(line)[0] is not None or dateline_line(line) is not None


def _parts(line: str, below: Sequence[str]) -> tuple[str, ...]:
    if len(line) > MAX_LENGTH:
        return ()
    bare = _MARKS.sub("", line)
    found = list(_BYLINE.finditer(bare))
    if not found or found[-1].end() < len(bare) or found[-1].start() < MIN_TITLE:
        return ()
    byline = bare[found[-1].start() :].strip()
    above = bare[: found[-1].start()].rstrip()
    note = _NOTE.search(above)
    if not byline_in(byline):
        return ()
    sure = note is not None or _is_set_apart(above, byline)
    if not sure and not _is_author(above, byline, below):
        return ()
    parts = (above[: note.start()], above[note.end() :]) if note else (above,)
    return (*parts, byline)


def _is_set_apart(above: str, byline: str) -> bool:
    """Whether capitals or a post show the author: `By ANN POE`, `By Ann Poe, BNA Writer`."""
    if byline.startswith("by "):
        return False
    named = byline[3:].partition(",")[0]
    first = named.partition(" ")[0]
    return _WITH_POST.search(byline) is not None or (first.isupper() and not above.isupper())


def _is_author(above: str, byline: str, below: Sequence[str]) -> bool:
    """Whether "by" in small letters names the author: no deed is before it, nor is he in the copy.

    Agence France-Presse sets its bylines so, above a dateline on its own line.
    """
    name = byline[3:]
    dateline = dateline_line(below[0])
    if not byline.startswith("by ") or dateline is None or dateline.day is None:
        return False
    marked = _MARKED.search(above) is not None
    if not marked and (_MADE.search(above) or not is_known_person(name)):
        return False
    told = {word.casefold() for text in below[:MAX_BELOW] for word in text.split()}
    return not any(word.casefold() in told for each in telling_names(name) for word in each.split())
