"""What a sentence lists: beats, focus, languages, and where its person can be reached."""

import re
from collections.abc import Iterator, Sequence

from services.enrich.correspondent.biography_words import (
    BEAT_CUES,
    FOCUS_CUES,
    LANGUAGE_CUES,
    LANGUAGES,
    LIST_ENDS,
    LIST_OPENERS,
    PAIRS,
)
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.phrases import CONTACT
from services.enrich.correspondent.post import Fact, fact
from services.enrich.correspondent.tables import any_of
from services.enrich.correspondent.tense import is_past

MAX_LIST_LENGTH = 500
"""Characters."""

BEATS = re.compile(rf"\b(?:{'|'.join(BEAT_CUES)})\s+", re.IGNORECASE)
FOCUS = re.compile(rf"\b(?:{'|'.join(FOCUS_CUES)})\s+", re.IGNORECASE)
LIST_END = re.compile("|".join(LIST_ENDS), re.IGNORECASE)
LIST_OPENER = re.compile(rf"(?:{'|'.join(LIST_OPENERS)})(?:\s+|$)", re.IGNORECASE)
SEPARATOR = re.compile(r"\s*(?:,|;|/|\bas well as\b|\bplus\b|\band\b|&)\s*(?:\b(?:and|also)\b\s*)?")
PAIR = re.compile(rf"\b(?:{'|'.join(PAIRS)})\b", re.IGNORECASE)

SPEAKS = re.compile(LANGUAGE_CUES, re.IGNORECASE)
LANGUAGE = re.compile(rf"\b(?:{any_of(LANGUAGES)})\b")


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
    yield from (fact("contact", sentence.group(found)) for found in CONTACT.finditer(sentence.text))


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
