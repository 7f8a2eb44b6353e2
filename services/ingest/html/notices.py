"""Removal of notes to editors, and of what stands below a story, from markup."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from lxml import etree

from services.ingest.html.text import BLOCKS, html_paragraphs, parse_html, sanitise
from services.ingest.html.trees import drop
from services.ingest.input.xml import inner_markup, text_of

MAX_PARTS = 20
"""Elements directly within one that is a note; more are no note's."""
TELLING = 20
"""Characters: a text so long stands in another by no accident."""


def without_paragraphs(
    markup: str, texts: Sequence[str], below: Sequence[str] = (), body: Collection[str] = ()
) -> str | None:
    """Safe markup without the elements that are nothing but one of the texts.

    `below`: what stood below the story, also behind its last sentence; `body`: the paragraphs of
    the story. None where one of the texts still stands in the markup, as part of a longer paragraph
    for example, or where a paragraph of the story says the same as one of them.
    """
    root = parse_html(markup)
    tree = None if root is None else root.find("body")
    if tree is None or any(text in body for text in below):
        return None
    wanted = {*texts, *below}
    elements = (each for each in tree.iterdescendants(*BLOCKS) if len(each) <= MAX_PARTS)
    dropped = [(each, text) for each in elements if (text := text_of(each)) in wanted]
    drop(tree, [each for each, _ in dropped])
    _cut_endings(tree, set(below).difference(text for _, text in dropped))
    # Written anew, so it has to be made safe anew.
    kept = sanitise(inner_markup(tree)).strip()
    lines = html_paragraphs(kept)
    return None if _still_has("\n".join(lines), frozenset(lines), texts, below) else kept


def without_lines(markup: str, lines: Sequence[str]) -> str:
    """Sanitised markup without the first elements that are nothing but one of the lines, each once.

    They are what stood above a story: its headline, a slug, the byline.
    """
    root = parse_html(markup)
    tree = None if root is None else root.find("body")
    if tree is None:
        return markup
    wanted = Counter(lines)
    found: list[etree._Element] = []
    for each in tree.iterdescendants(*BLOCKS):
        if wanted and len(each) <= MAX_PARTS and wanted[text := text_of(each)] > 0:
            wanted[text] -= 1
            found.append(each)
    drop(tree, found)
    return sanitise(inner_markup(tree)).strip() if found else markup


def _still_has(
    words: str, lines: Collection[str], texts: Iterable[str], below: Iterable[str]
) -> bool:
    if any(text in words for text in texts):
        return True
    long = [text for text in below if len(text) >= TELLING]
    if any(text in words for text in long):
        return True
    endings = tuple(f" {text}" for text in below)
    return any(line.endswith(endings) or line in below for line in lines)


def _cut_endings(tree: etree._Element, endings: Collection[str]) -> None:
    """Cut the texts off the last words of the tree, as often as one of them ends these."""
    last = _last_text(tree) if endings else None
    if last is None:
        return
    element, name = last
    for _ in endings:
        words = (getattr(element, name) or "").rstrip()
        ending = next((each for each in endings if words.endswith(each)), None)
        if ending is None:
            return
        setattr(element, name, words.removesuffix(ending).rstrip())


def _last_text(tree: etree._Element) -> tuple[etree._Element, str] | None:
    """The element and the attribute, `text` or `tail`, that hold the last words of a tree."""
    found = None
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        name = "text" if event == "start" else "tail"
        if element is not tree or name == "text":
            found = (element, name) if (getattr(element, name) or "").strip() else found
    return found
