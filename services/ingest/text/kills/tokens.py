"""The sentences of a notice as strings of letters, one letter for the kind of each word."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import chain

from lexicon.agencies import DATELINE_AGENCIES
from services.ingest.text.kills.asking_words import ASKING
from services.ingest.text.kills.item_words import ITEMS
from services.ingest.text.kills.kinds import AGENCY, PRECEDENCE, WE

MAX_WORDS_OF_PHRASE = 4
MAX_TOKENS = 80
"""Of a sentence; one that is longer is copy."""
SENTENCE_END = re.compile(r"[.!?][\"”’'»)\]]*+\s++(?=[^\W_a-zß-ÿ]|[\"“„«(*])|\n")
NO_END = re.compile(
    r"\b(?:eds|no|nr|nos|attn|pls|jan|feb|aug|sept|sep|oct|nov|dec|dr|mr|u\.s)\.$", re.I
)
TOKEN = re.compile(
    r"(?P<G>(?:https?://|urn:|tag:)[^\s“”\"<>]{3,300})"
    r"|(?P<Q>[“„«\"][^“”„«»\"\n]{2,250}[“”»\"]|(?<!\w)[‘'](?:[^‘’'\n]|(?<=\w)[’'](?=\w)){2,250}[’'](?!\w))"
    r"|(?P<S>(?:AM|PM|BC|AP|CP|UP)-{1,2}[A-Z0-9][\w/’'&-]{0,60}(?:(?<=--[A-Z])\w)?"
    r"|[^\W\d_][\w’']{0,40}+(?:-{1,2}[\w’']{1,40}){1,6}/?|[A-Z][A-Z0-9-]{2,40}+/(?:[A-Z0-9-]{2,40})?)"
    r"|(?P<C>[a-z]{1,4}\d{3,6}\b)|(?P<o>(?:[^\W\d_]\.){2,5}|(?:jan|feb|aug|sept?|oct|nov|dec|st|nr|núm|num)\.)"
    r"|(?P<w>[^\W\d_]+(?:[’'][^\W\d_]+)*+)"
    r"|(?P<z>\d+)"
    r"|(?P<s>[^\w\s])",
    re.IGNORECASE,
)
"""An address, a quotation, a slug, a number with its service, a word, figures, a sign."""
SIGNS = {"–": "-", "—": "-", "[": "(", "]": ")", ";": ",", "…": "."}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the kinds of its words."""

    text: str
    start: int
    kinds: str
    """A letter of `kinds` for each token; `o` for another word, `z` for figures, else the sign."""
    spans: tuple[tuple[int, int], ...]
    """Where each token stands in `text`."""

    def words(self, first: int, last: int) -> str:
        """The text of the tokens from the first up to the last, which is left out."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if first < last else ""


def as_own(sentence: Sentence, names: Collection[str]) -> Sentence:
    """The sentence in which an agency's own names, in lower case, stand for `we`."""
    kinds = "".join(
        WE if kind in "wo" and sentence.words(at, at + 1).casefold() in names else kind
        for at, kind in enumerate(sentence.kinds)
    )
    return replace(sentence, kinds=kinds)


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a text. Those of more than `MAX_TOKENS` are left out."""
    start = 0
    for end in chain(_ends(text), [len(text)]):
        part = text[start:end]
        if found := _sentence(part, start):
            yield found
        start = end


def _ends(text: str) -> Iterator[int]:
    for match in SENTENCE_END.finditer(text):
        if not NO_END.search(text[max(0, match.start() - 6) : match.start() + 1]):
            yield match.end()


# Several questions in a row are asked of the same sentence.
@lru_cache(maxsize=32)
def _sentence(text: str, start: int) -> Sentence | None:
    matches = []
    for match in TOKEN.finditer(text):
        matches.append(match)
        if len(matches) > MAX_TOKENS:
            return None
    kinds, spans, place = "", [], 0
    words = [match[0].casefold() if match.lastgroup in ("w", "S") else "" for match in matches]
    while place < len(matches):
        kind, count = _phrase(words, place) if words[place] else ("", 1)
        kinds += kind or _single(matches[place])
        spans.append((matches[place].start(), matches[place + count - 1].end()))
        place += count
    return Sentence(text, start, kinds, tuple(spans)) if spans else None


def _phrase(words: list[str], place: int) -> tuple[str, int]:
    """The kind of the longest phrase that is known, and the count of its words."""
    known = lexicon()
    if words[place] in _openings():
        for count in range(min(MAX_WORDS_OF_PHRASE, len(words) - place), 1, -1):
            taken = words[place : place + count]
            if all(taken) and (kind := known.get(" ".join(taken))):
                return kind, count
    return known.get(words[place], ""), 1


def _single(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    if kind == "s":
        return SIGNS.get(match[0], match[0])
    return "o" if kind == "w" else kind


@cache
def lexicon() -> Mapping[str, str]:
    """The kinds of words and phrases, in lower case, in all languages at once."""
    known = dict.fromkeys(DATELINE_AGENCIES, AGENCY)
    words = {**ASKING, **ITEMS}
    for kind in reversed(PRECEDENCE):
        for phrase in " ".join(words[kind].values()).split():
            known[phrase.replace("_", " ")] = kind
    return known


@cache
def _openings() -> frozenset[str]:
    """The first words of the phrases, which most words are not."""
    return frozenset(phrase.split()[0] for phrase in lexicon() if " " in phrase)
