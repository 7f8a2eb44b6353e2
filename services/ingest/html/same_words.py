"""Markup that says what the paragraphs of a story say, and nothing else."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from lxml import etree

from services.ingest.html.text import BLOCKS, UNSEEN, html_paragraphs, parse_html, sanitise
from services.ingest.html.trees import drop
from services.ingest.input.xml import inner_markup

NO_LETTER = re.compile(r"[\W_]+")
LETTER = re.compile(r"[^\W_]")
MIN_CUT = 12
"""Letters: a paragraph of fewer is looked for as a whole only."""
KEPT_EMPTY = frozenset({"hr", "td", "th"})


@dataclass(frozen=True, slots=True)
class _Cut:
    """A stretch of letters that goes, by their places among all letters."""

    start: int
    end: int
    ends_paragraph: bool = False
    """Whether the letters before it are of the same paragraph."""
    after: str = ""
    """The marks that end what stands before it."""
    before: str = ""
    """The marks that open what follows it."""


class _Text(NamedTuple):
    """A text that readers see: the element and its attribute, `text` or `tail`."""

    element: etree._Element
    name: str
    is_new: bool
    """Whether a paragraph may have ended since the text before."""


def with_same_words(markup: str, body: Sequence[str], paragraphs: Sequence[str] = ()) -> str | None:
    """Sanitised markup without the words that are not in the paragraphs of a story.

    Dateline, byline, notes and the foot of a story are in fields of their own. None where the
    paragraphs are not found in the markup in their order. `paragraphs` are those of the markup,
    where they have been read already.
    """
    root = parse_html(markup)
    tree = None if root is None else root.find("body")
    if tree is None:
        return None
    said, wanted = _letters_of(tree), _letters(body)
    if said == wanted:
        return markup
    cuts = _cuts(paragraphs if _letters(paragraphs) == said else html_paragraphs(markup), body)
    if cuts is None:
        return None
    _cut(tree, cuts)
    drop(tree, list(_emptied(tree)))
    # Written anew, so it has to be made safe anew.
    return sanitise(inner_markup(tree)).strip() if _letters_of(tree) == wanted else None


def _letters_of(tree: etree._Element) -> str:
    return _letters([getattr(element, name) or "" for element, name, _ in _texts(tree)])


def _letters(texts: Sequence[str]) -> str:
    return NO_LETTER.sub("", "".join(texts))


def _cuts(stated: Sequence[str], body: Sequence[str]) -> list[_Cut] | None:
    """The letters that go; None where a paragraph is missing."""
    cuts: list[_Cut] = []
    wanted = iter([(text, letters) for text in body if (letters := _letters((text,)))])
    text, letters = next(wanted, ("", ""))
    place = 0
    for paragraph in stated:
        found = _letters((paragraph,))
        end = place + len(found)
        at = _place_of(letters, found)
        if at is None:
            _add(cuts, _Cut(place, end))
        else:
            _add(cuts, _Cut(place, place + at, before=_opening(text)))
            last = place + at + len(letters)
            _add(cuts, _Cut(last, end, ends_paragraph=True, after=_opening(text[::-1])[::-1]))
            text, letters = next(wanted, ("", ""))
        place = end
    return None if letters else cuts


def _place_of(letters: str, found: str) -> int | None:
    """Where the letters of a paragraph of the story are among those of one of the markup."""
    if not letters or (len(letters) < MIN_CUT and letters != found):
        return None
    place = found.find(letters)
    return None if place < 0 else place


def _opening(text: str) -> str:
    match = LETTER.search(text)
    return text[: match.start()] if match else ""


def _add(cuts: list[_Cut], cut: _Cut) -> None:
    """Add a cut that is not empty, as one with the cut that it follows."""
    if cut.start == cut.end:
        return
    if cuts and cuts[-1].end == cut.start:
        cuts[-1] = replace(cuts[-1], end=cut.end, before=cut.before)
    else:
        cuts.append(cut)


def _cut(tree: etree._Element, cuts: Sequence[_Cut]) -> None:
    """Cut the stretches out of a tree, each with its marks."""
    pending = list(reversed(cuts))
    place = 0
    for element, name, is_new in list(_texts(tree)):
        text = str(getattr(element, name) or "")
        end = place + len(NO_LETTER.sub("", text))
        while pending and pending[-1].end < place:
            pending.pop()
        if pending and pending[-1].start <= end:
            setattr(element, name, "".join(_kept(text, place, pending, is_new=is_new)))
        place = end


def _kept(text: str, place: int, pending: list[_Cut], *, is_new: bool) -> Iterator[str]:
    """The characters of a text that stay; `place` is that of its first letter."""
    for character in text:
        cut = pending[-1] if pending else None
        if LETTER.match(character):
            if cut and place >= cut.end:
                yield cut.before
                pending.pop()
                cut = pending[-1] if pending else None
            place += 1
            is_new = False
            if cut is None or place <= cut.start:
                yield character
                yield cut.after if cut and cut.ends_paragraph and place == cut.start else ""
        elif cut is None or not _goes(cut, place, is_new=is_new):
            yield character


def _goes(cut: _Cut, place: int, *, is_new: bool) -> bool:
    """Whether a mark before the letter at a place goes with a cut."""
    if place == cut.start:
        return is_new != cut.ends_paragraph
    if place == cut.end:
        return not is_new
    return cut.start < place < cut.end


def _texts(tree: etree._Element) -> Iterator[_Text]:
    """The texts that readers see, in their order."""
    is_new, breaks = True, 0
    for element, name in _places(tree):
        is_new = is_new or element.tag in BLOCKS or breaks > 1
        breaks += name == "text" and element.tag == "br"
        if text := getattr(element, name):
            yield _Text(element, name, is_new)
            if LETTER.search(text):
                is_new, breaks = False, 0


def _places(tree: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The places for text that readers see: the start of each element, and what is behind it."""
    unseen = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        hidden = element.tag in UNSEEN
        unseen += hidden if event == "start" else -hidden
        if not unseen and (event == "start" or element is not tree):
            yield element, "text" if event == "start" else "tail"


def _emptied(tree: etree._Element) -> Iterator[etree._Element]:
    """The elements, other than rules and cells, without a word, and breaks at the edges."""
    full: set[etree._Element] = set()
    elements = list(tree.iterdescendants())
    for element in reversed(elements):  # what is within comes before what is around
        parent = element.getparent()
        if (element.text or "").strip() or element.tag in KEPT_EMPTY or element in full:
            full.add(element)
            full.add(tree if parent is None else parent)
        if parent is not None and (element.tail or "").strip():
            full.add(parent)
    yield from (each for each in elements if each not in full and each.tag != "br")
    yield from _outer_breaks(tree)


def _outer_breaks(tree: etree._Element) -> Iterator[etree._Element]:
    """The breaks before the first words of a block, and behind its last."""
    waiting: list[etree._Element] = []
    has_words = False
    for element, name in _places(tree):
        if element.tag in BLOCKS:
            yield from waiting
            waiting, has_words = [], False
        elif element.tag == "br" and name == "text":
            waiting.append(element)
        if not has_words and waiting:
            yield from waiting
            waiting = []
        if (getattr(element, name) or "").strip():
            waiting, has_words = [], True
    yield from waiting
