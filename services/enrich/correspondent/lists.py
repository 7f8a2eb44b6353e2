"""What a sentence lists: beats, focus, languages, and where its person can be reached."""

import re
from collections.abc import Iterator, Sequence

from lexicon.languages import LANGUAGE_NAMES
from lexicon.word_lists import any_of
from services.enrich.correspondent.passage import Fact, Passage, fact
from services.enrich.correspondent.phrases import contacts_in
from services.enrich.correspondent.tense import is_past

BEAT_CUES = (
    "covers",
    "covering",
    r"report(?:s|ing)\s++(?:from\s++[^,.;:\s](?:[^,.;:]{0,38}?[^,.;:\s])?\s++)?on",
    "writes about",
    "writing about",
    "writes on",
    "whose beats are",
    "whose beats include",
    "whose beat is",
    "whose beat includes",
    "beats are",
    "beats include",
    "beat is",
    "beat includes",
    "responsible for coverage of",
    "leads coverage of",
)
"""Patterns of what stands before a list of beats."""

FOCUS_CUES = (
    r"focus(?:es|ing|ed)?\s+(?:\w+ly\s+)?(?:on|in)",
    r"speciali[sz](?:es|ing)\s+in",
    r"(?:with|has)\s+an?\s+(?:\w+\s+)?(?:emphasis\s+on|interest\s+in)",
    r"(?:areas?\s+of\s+(?:expertise|interest)|main\s+interests?)\s+(?:are|is|includes?)",
)
"""Patterns of what stands before a list of what someone focuses on."""

AFTER_WORD = r"(?:,|(?<!\s))\s++"

LIST_ENDS = (
    r"[.;:!?()\n]",
    r"\s[-–—]\s",
    rf"{AFTER_WORD}(?:who|whom|whose|which|where|when|while|since|after|before|having)\b",
    r",\s+(?:and\s+|but\s+)?(?:he|she|they|it|has|have|is|was|previously|formerly|also)\b",
    rf"{AFTER_WORD}and\s+(?:he|she|they|has|have|is|was|previously|formerly|also|writes|reports|edits|"
    r"covers|leads|lives|works|hosts|speaks)\b",
    rf"{AFTER_WORD}with\s+(?:an?\s+)?(?:\w+\s+)?(?:focus|emphasis|interest)\b",
    rf"{AFTER_WORD}(?:focus|speciali[sz])ing\b",
    rf"{AFTER_WORD}based\s+(?:in|at|out)\b",
    rf"{AFTER_WORD}(?:at|for)\s+(?:the\s+)?(?=(?-i:[A-Z]))",
    rf"{AFTER_WORD}from\s+(?:the\s+)?(?=(?-i:[A-Z]))",
    rf"{AFTER_WORD}(?:over|during|throughout|for)\s+(?:the|more|\w+\s+(?:years|decades))\b",
)
"""Patterns of what ends a list of beats."""

LIST_OPENERS = (
    "a broad range of topics",
    "a broad range of subjects",
    "a range of topics",
    "a range of subjects",
    "a variety of topics",
    "a wide range of topics",
    "a wide range of subjects",
    "a wide variety of topics",
    "issues such as",
    "topics such as",
    "subjects such as",
    "everything from",
    "stories on",
    "stories about",
    "news on",
    "news about",
    "issues related to",
    "such as",
    "including",
    "all things",
    "the",
)
"""What may open a list of beats and is no part of them."""

PAIRS = (
    "arts and crafts",
    "arts and culture",
    "Bosnia and Herzegovina",
    "civil and human rights",
    "food and drink",
    "health and safety",
    "law and order",
    "mergers and acquisitions",
    "oil and gas",
    "research and development",
    "science and technology",
    "search and rescue",
    "Trinidad and Tobago",
    "war and peace",
)
"""What is one beat in spite of its "and"."""

LANGUAGE_CUES = r"\b(?:speaks?|speaking|fluent in|native speaker of|languages (?:are|include))\b"

MAX_LIST_LENGTH = 500
"""Characters."""

BEATS = re.compile(rf"\b(?:{'|'.join(BEAT_CUES)})\s+", re.IGNORECASE)
FOCUS = re.compile(rf"\b(?:{'|'.join(FOCUS_CUES)})\s+", re.IGNORECASE)
LIST_END = re.compile("|".join(LIST_ENDS), re.IGNORECASE)
LIST_OPENER = re.compile(rf"(?:{'|'.join(LIST_OPENERS)})(?:\s+|$)", re.IGNORECASE)
SEPARATOR = re.compile(
    r"(?:(?<!\s)\s++)?(?:,|;|/|\bas well as\b|\bplus\b|\band\b|&)\s*+(?:\b(?:and|also)\b\s*)?"
)
PAIR = re.compile(rf"\b(?:{'|'.join(PAIRS)})\b", re.IGNORECASE)

SPEAKS = re.compile(LANGUAGE_CUES, re.IGNORECASE)
LANGUAGE = re.compile(rf"\b(?:{any_of(LANGUAGE_NAMES)})\b")


def read_lists(sentence: Passage, subject: Passage | None) -> Iterator[Fact]:
    """Every beat, focus, language and contact that a sentence names.

    `subject` is the name in the sentence of the person that it is about: no list reaches over it.
    """
    yield from _listed("beats", BEATS, sentence, subject)
    yield from _listed("focus", FOCUS, sentence, subject)
    for cue in SPEAKS.finditer(sentence.text):
        rest = sentence.cut(cue.end())
        clause = rest.cut(0, len(re.split(r"[.;:]", rest.text, maxsplit=1)[0]))
        named = LANGUAGE.finditer(clause.text)
        yield from (fact("languages", clause.group(found)) for found in named)
    yield from (fact("contact", words) for words in contacts_in(sentence))


def _listed(
    field: str, cues: re.Pattern[str], sentence: Passage, subject: Passage | None
) -> Iterator[Fact]:
    for cue in cues.finditer(sentence.text):
        if is_past(sentence.text[: cue.end()]):
            continue
        rest = sentence.cut(cue.end()).first(MAX_LIST_LENGTH)
        if subject and subject.start > rest.start:
            rest = rest.cut(0, subject.start - rest.start)
        end = LIST_END.search(rest.text)
        for item in _items(rest.cut(0, end.start() if end else None)):
            yield fact(field, item)


def _items(words: Passage) -> Iterator[Passage]:
    """The items of a list, each without what only opens it."""
    start = 0
    for separator in _separators(words.text):
        yield from _item(words.cut(start, separator.start()))
        start = separator.end()
    yield from _item(words.cut(start))


def _item(words: Passage) -> Iterator[Passage]:
    item = words.strip(' \t\n.,:;"“”')
    while opener := LIST_OPENER.match(item.text):
        item = item.cut(opener.end())
    if item:
        yield item


def _separators(text: str) -> Sequence[re.Match[str]]:
    pairs = [pair.span() for pair in PAIR.finditer(text)]
    return [
        separator
        for separator in SEPARATOR.finditer(text)
        if not any(start < separator.start() < end for start, end in pairs)
    ]
