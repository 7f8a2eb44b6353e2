"""The accounting of text: what a document says that no field of its copy holds.

Formats grow, and senders have fields of their own. Whatever is not read is named in a warning, so
that no sentence is lost in silence.
"""

import html
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from lxml import etree

from schemas.item import Association, Subject
from services.ingest.copy import Copy
from services.ingest.input.xml import text_of

MIN_WORDS = 8
"""Words in a row, or letters of a script without spaces: fewer are a name, a code or a label."""
LONG = 3
"""Letters: a longer word is no code."""
MIN_LONG = 2
"""Such words among those of a text."""
GRAM = 4
"""Words in a row that a field has for them to count as read."""
MAX_CHARACTERS = 1_000_000
"""Characters of an item's texts that are looked at."""
MAX_REMEMBERED = 4_096
"""Chunks between spaces whose words are remembered: most come again."""
MAX_NAMES = 5
"""Places that are named; a warning says how many there are besides."""
MAX_NAME_LENGTH = 80
"""Characters of the name of a place: more are cut off."""
MAX_DEPTH = 8
"""Levels of JSON at which texts are looked for."""
NO_SPACES = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
"""A letter of a script without spaces between words: each counts as one."""
WORD = re.compile(rf"{NO_SPACES.pattern}|[^\W\d_]+")
ADDRESS = re.compile(r"[/@=#\\_|]|:(?=\S)")
MAX_IN_CHUNK = 5
"""Words without a space between them (`mother-in-law's`): more are an address or a code."""
TAG = re.compile(r"<(?:script|style)\b[^<>]*>[^<]*|</?[a-z!?][^<>]*>", re.IGNORECASE)
NO_TEXT = frozenset("catalog script style".split())
"""Elements and attributes whose words are for machines."""


class Text(NamedTuple):
    """A text of a document, and the name of the place where it stands."""

    name: str
    text: str


def texts_in_xml(root: etree._Element) -> list[Text]:
    """The texts of each outermost element with words of its own, and of long attributes."""
    return list(_xml_texts(root))


def texts_in_json(value: object) -> list[Text]:
    """The texts of an object, each by the names that lead to it."""
    return list(_json_texts(value, "", MAX_DEPTH))


def unread_beside(loaded: object, items: Sequence[object]) -> tuple[str, ...]:
    """A warning that names the texts of a message that are beside its items."""
    own = frozenset(map(id, items))
    beside = _json_texts(loaded, "", MAX_DEPTH, own)
    unread: dict[str, int] = {}
    for name, text in _within(beside):
        if words := _counted(_words(text)):
            unread[name] = unread.get(name, 0) + words
    return tuple(_warnings(unread))


def with_unread(copy: Copy, stated: Sequence[Text]) -> Copy:
    """The copy, with a warning that names the texts of its document that are in none of its fields.

    `stated`: all texts of the document, as they were before it was read.
    """
    long = [each for each in _within(stated) if each.text.count(" ") or len(each.text) >= MIN_WORDS]
    needed = [(each.name, words) for each in long if len(words := _words(each.text)) >= MIN_WORDS]
    if not needed:
        return copy
    said = [word for text in _fields(copy) for word in _words(text)]
    # Most texts are in a field as they stand, which is found much faster than in parts.
    whole = f" {' '.join(said)} "
    parted = [(name, words) for name, words in needed if f" {' '.join(words)} " not in whole]
    known = _grams(said) if parted else frozenset()
    unread: dict[str, int] = {}
    for name, words in parted:
        if missing := _missing(words, known):
            unread[name] = unread.get(name, 0) + missing
    if not unread:
        return copy
    return copy.model_copy(update={"warnings": (*copy.warnings, *_warnings(unread))})


def _within(stated: Iterable[Text]) -> Iterator[Text]:
    """The texts up to MAX_CHARACTERS in all."""
    left = MAX_CHARACTERS
    for each in stated:
        yield each
        left -= len(each.text)
        if left <= 0:
            return


def _warnings(unread: Mapping[str, int]) -> Iterator[str]:
    """A warning for each place. None of the words: they may be private, and warnings are read."""
    for name, words in islice(unread.items(), MAX_NAMES):
        yield f"text: {words:,} words of {name[:MAX_NAME_LENGTH]!r} are in no field"
    if len(unread) > MAX_NAMES:
        yield f"text: {len(unread) - MAX_NAMES:,} more places have words that are in no field"


def _missing(words: Sequence[str], known: frozenset[tuple[str, ...]]) -> int:
    """How many words stand in runs of MIN_WORDS or more that are in no field."""
    missing, read = 0, 0
    for start in range(len(words) - GRAM + 1):
        if tuple(words[start : start + GRAM]) in known:
            missing += _counted(words[read:start])
            read = start + GRAM
    return missing + _counted(words[read:])


def _counted(run: Sequence[str]) -> int:
    """How many words a run has; none where it is short or of codes."""
    if len(run) < MIN_WORDS:
        return 0
    long = sum(1 for word in run if len(word) > LONG or NO_SPACES.match(word))
    return len(run) if long >= MIN_LONG else 0


def _grams(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(*(words[start:] for start in range(GRAM)), strict=False))


def _words(text: str) -> list[str]:
    """The words of a text in lower case, without tags, addresses and codes."""
    if "<" in text:
        text = TAG.sub(" ", text)
    if "&" in text:
        text = html.unescape(text)
    return [word for chunk in text.casefold().split() for word in _words_in(chunk)]


@lru_cache(MAX_REMEMBERED)
def _words_in(chunk: str) -> Sequence[str]:
    """The words of what stands between two spaces; none of an address or a code."""
    if chunk.isalpha() and chunk.isascii():
        return (chunk,)
    words = WORD.findall(chunk)
    is_code = len(words) > MAX_IN_CHUNK or ADDRESS.search(chunk)
    return [] if is_code and not NO_SPACES.search(chunk) else words


def _fields(copy: Copy) -> Iterator[str]:
    """All texts of some copy."""
    for name in type(copy).model_fields:
        value = getattr(copy, name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, str):
                yield part
            elif isinstance(part, Association):
                yield from filter(
                    None, (part.title, part.caption, part.alt, part.credit, part.usage_terms)
                )
            elif isinstance(part, Subject):
                yield part.name or ""


def _xml_texts(root: etree._Element) -> Iterator[Text]:
    walker = etree.iterwalk(root, events=("start",))
    for _, node in walker:
        if not isinstance(node.tag, str) or node.tag in NO_TEXT:
            walker.skip_subtree()
            continue
        for name, value in node.attrib.items():
            if " " in value and name not in NO_TEXT:
                yield Text(f"{node.tag}@{name}", value)
        if _has_words(node):
            parent = node.getparent()
            around = f"{parent.tag}/" if parent is not None and node is not root else ""
            yield Text(f"{around}{node.tag}", text_of(node))
            walker.skip_subtree()


def _has_words(node: etree._Element) -> bool:
    stated = (node.text, *(each.tail for each in node))
    return any(text and text.strip() for text in stated)


def _json_texts(
    value: object, name: str, depth: int, left_out: Container[int] = frozenset()
) -> Iterator[Text]:
    """The texts of a value, without those of the objects whose `id` is `left_out`."""
    if isinstance(value, str):
        yield Text(name, value)
    elif not depth or id(value) in left_out:
        return
    elif isinstance(value, Mapping):
        for key, each in value.items():
            path = f"{name}.{key}" if name else str(key)
            yield from _json_texts(each, path, depth - 1, left_out)
    elif isinstance(value, list):
        for each in value:
            yield from _json_texts(each, name, depth - 1, left_out)
