"""Copy with its names marked, so that a test reads as a sentence: "<PER:Ana Petrova> spoke"."""

import re
from collections.abc import Sequence

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan, ItemText
from services.enrich.entities.tagger import Span

_MARK = re.compile(r"<([A-Z]+):([^>]*)>")
SHORT = {
    "PER": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "LOC": EntityType.PLACE,
    "FAC": EntityType.FACILITY,
    "NORP": EntityType.NORP,
    "EVENT": EntityType.EVENT,
    "PRODUCT": EntityType.PRODUCT,
    "MONEY": EntityType.MONEY,
    "PERCENT": EntityType.PERCENT,
}
_LONG = {long: short for short, long in SHORT.items()}


def read(*paragraphs: str) -> tuple[ItemText, list[ItemSpan]]:
    """The text without its marks, and the names that were marked."""
    texts, found = [], []
    for number, marked in enumerate(paragraphs):
        text, last = "", 0
        for mark in _MARK.finditer(marked):
            text += marked[last : mark.start()]
            start = len(text)
            text += mark.group(2)
            found.append(ItemSpan(number, start, len(text), SHORT[mark.group(1)]))
            last = mark.end()
        texts.append(text + marked[last:])
    return ItemText(texts), found


def write(item: ItemText, found: Sequence[ItemSpan]) -> list[str]:
    """The text with its names marked."""
    marked = list(item.paragraphs)
    for one in sorted(found, reverse=True):
        text = marked[one.paragraph]
        name = f"<{_LONG[one.type]}:{text[one.start : one.end]}>"
        marked[one.paragraph] = text[: one.start] + name + text[one.end :]
    return marked


class MarkedTagger:
    """A tagger that finds what was marked, in the text that `read` gives."""

    languages = ("en",)

    def __init__(self, *paragraphs: str) -> None:
        item, found = read(*paragraphs)
        self.paragraphs = item.paragraphs
        self._found = found

    def size_of(self, word: str) -> int:  # the protocol's
        """Any word is one piece."""
        return 1

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        """The marked spans, whatever the paragraphs."""
        return [
            [Span(one.start, one.end, one.type) for one in self._found if one.paragraph == number]
            for number in range(len(paragraphs))
        ]
