"""Which element of a page holds the copy, and what in and around it is not copy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from services.ingest.formats.html_page.markers import (
    BODY_MARKS,
    CHROME_MARKS,
    CHROME_ROLES,
    CHROME_TAGS,
    UNSEEN_TAGS,
)
from services.ingest.html.trees import drop
from services.ingest.input.limits import MAX_CHARACTERS, too_large

ENOUGH = 200
"""Characters of text that a marked element needs to be taken for the copy's."""
MAX_PAGE_SHARE = 0.5
"""The share of a page's text above which an element is kept though it is marked as chrome: some
pages mark their outermost element so."""
NEARLY_ALL = 0.9
"""The share of the text that an inner element needs for the rest to be left out."""
MAX_MARKED = 1_000
MAX_LINKED_SHARE = 0.5
"""The share of linked text from which a block is a list of links."""
MIN_LINKS = 3
SHORT_ASIDE = 200
BLOCKS_OF_LINKS = frozenset("ul ol div section article aside table".split())
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class Weight:
    """How much text an element holds, in characters, and how much of it is within links."""

    text: int = 0
    linked: int = 0
    links: int = 0

    @property
    def plain(self) -> int:
        """Characters that are not within links."""
        return self.text - self.linked


Weights = dict[etree._Element, Weight]


def marks_of(element: etree._Element) -> frozenset[str]:
    """The marks of an element: its classes, id, `itemprop` and `rel`, in lower case."""
    if not element.attrib:
        return frozenset()
    stated = filter(None, map(element.get, ("class", "id", "itemprop", "rel")))
    return frozenset(" ".join(stated).casefold().split())


class Marks:
    """The marked elements of a tree, collected once."""

    def __init__(self, root: etree._Element) -> None:
        stated = ((element, marks_of(element)) for element in root.iter(etree.Element))
        self._elements = [(element, marks) for element, marks in stated if marks]

    def outermost(self, marks: frozenset[str]) -> list[etree._Element]:
        """The elements with any of the marks that are not within another of them."""
        found = (element for element, each in self._elements if each & marks)
        hits = dict.fromkeys(islice(found, MAX_MARKED))
        return [each for each in hits if not any(up in hits for up in each.iterancestors())]


def drop_chrome(root: etree._Element) -> None:
    """Remove what is never copy: navigation, forms, scripts, hidden elements."""
    weights = _weigh(root)
    around = _around_copy(root)
    chrome = [
        element
        for element in root.iter(etree.Element)
        if _is_never_copy(element)
        or (
            element not in around
            and weights[element].plain <= MAX_PAGE_SHARE * weights[root].plain
            and _is_chrome(element, weights[element])
        )
    ]
    drop(root, chrome)


def containers(root: etree._Element, *, is_fragment: bool) -> Sequence[etree._Element]:
    """The elements, mostly one, that hold the copy and little else.

    These are the ones marked as an article's body, else the longest `article`, first of those with
    a headline, else `main`, else the smallest element with nearly all of the text. Of a fragment it
    is the root.

    Raises UnreadableCopyError, `too-large`.
    """
    weights = _weigh(root)
    if weights[root].text > MAX_CHARACTERS:
        raise too_large(f"{MAX_CHARACTERS:,} characters of text")
    enough = min(ENOUGH, weights[root].plain // 2)
    bodies = Marks(root).outermost(BODY_MARKS)
    articles = list(root.iter("article"))
    headed = [each for each in articles if next(each.iter("h1"), None) is not None]
    mains = [each for each in root.iter(etree.Element) if each.get("role") == "main"]
    for found in (bodies, headed, articles, list(root.iter("main")), mains):
        fullest = max(found, key=lambda each: weights[each].plain, default=None)
        if fullest is not None and weights[fullest].plain >= enough > 0:
            return [each for each in bodies if _is_more_of(fullest, each)] or [fullest]
    return [root if is_fragment else _smallest_with_nearly_all(root, weights)]


def _around_copy(root: etree._Element) -> set[etree._Element]:
    """Elements that are kept whatever they look like: those around bodies and headlines."""
    inner = (root, *Marks(root).outermost(BODY_MARKS), *root.iter("h1", "body"))
    return {up for each in inner for up in (each, *each.iterancestors())}


def _is_more_of(body: etree._Element, other: etree._Element) -> bool:
    """Whether another body continues the same copy, cut in two by advertising."""
    if other.getparent() is body.getparent():
        return True
    alike = other.tag == body.tag and other.get("class", "") == body.get("class")
    return alike and _article(other) is _article(body)


def _article(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors("article"), None)


def _smallest_with_nearly_all(root: etree._Element, weights: Weights) -> etree._Element:
    found = root
    while True:
        least = NEARLY_ALL * weights[found].plain
        inner = next((each for each in found if weights[each].plain >= least > 0), None)
        if inner is None or inner.tag == "p":
            return found
        found = inner


def _weigh(root: etree._Element) -> Weights:
    """The weight of every element, inner elements included."""
    weights: Weights = {}
    within_link = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        is_link = element.tag == "a"
        unseen = element.tag in UNSEEN_TAGS or element.tag in ("head", "title")
        if event == "start":
            within_link += is_link
            words = 0 if unseen else len((element.text or "").strip())
            weights[element] = Weight(words, words if within_link else 0, int(is_link))
            continue
        within_link -= is_link
        parent = element.getparent()
        if parent is not None and parent in weights:
            tail = len((element.tail or "").strip())
            _add(weights[parent], Weight() if unseen else weights[element], tail, within_link)
    return weights


def _add(weight: Weight, inner: Weight, tail: int, within_link: int) -> None:
    weight.text += inner.text + tail
    weight.linked += inner.linked + (tail if within_link else 0)
    weight.links += inner.links


def _is_never_copy(element: etree._Element) -> bool:
    role = element.get("role", "").casefold()
    return element.tag in UNSEEN_TAGS or element.tag in CHROME_TAGS or role in CHROME_ROLES


def _is_chrome(element: etree._Element, weight: Weight) -> bool:
    return (
        element.tag == "form"
        or _is_hidden(element)
        or bool(marks_of(element) & CHROME_MARKS)
        or _is_short_aside(element, weight)
        or _is_list_of_links(element, weight)
    )


def _is_hidden(element: etree._Element) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or HIDDEN.search(element.get("style") or "") is not None
    )


def _is_short_aside(element: etree._Element, weight: Weight) -> bool:
    return element.tag == "aside" and weight.text < SHORT_ASIDE


def _is_list_of_links(element: etree._Element, weight: Weight) -> bool:
    return (
        element.tag in BLOCKS_OF_LINKS
        and weight.links >= MIN_LINKS
        and weight.linked > MAX_LINKED_SHARE * weight.text
    )
