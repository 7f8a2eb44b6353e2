"""The charset of bytes that declare none: the one whose letters fit the language that it gives.

Each charset has a cost, the negative logarithm of how likely it is: of the charset itself, of the
letters in the language, of words that look like none, and of the language by fastText's model. The
cheapest is taken; cp1252 is where others cost the same.
"""

import re
from codecs import getincrementaldecoder
from collections import Counter
from collections.abc import Sequence
from functools import cache
from math import inf, log
from typing import NamedTuple

from lexicon.detected_language import likely_languages
from services.ingest.input.charset_costs import (
    CHARSETS,
    SIGN,
    SIGNS,
    Charset,
    byte_costs,
    least_costs,
    shape_cost,
)

SAMPLE = 4096
"""Bytes that are looked at: of more, the lines that are not in ASCII, without tags."""
MARKUP = 65_536
"""Bytes among which these are looked for, from shortly before the first that is no ASCII."""
BEFORE = 256
HEAD = 400
"""Bytes of these by which the language is asked."""
TAG = re.compile(rb"<[^<>\x80-\xff]{1,300}>")
BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
LANGUAGES = 6
"""The likeliest languages that are looked at."""
LEAST_LIKELY = 0.0005
"""The probability of a language that is none of these."""
SOME, MAX_COST = 8.0, 5.0
"""The most that text costs: its charset and language, and each byte that is no ASCII.

Of 7,000 texts of 38 languages the dearest was at 4.5; of random bytes, 50 at a time, one in
twenty was below 5.1."""
MIN_DIFFERENT = 12
"""Different bytes that have to be there: tables are drawn with a few, over and over."""


class Multibyte(NamedTuple):
    """A charset of several bytes a letter."""

    name: str
    language: str
    frequent: tuple[str, int, int]
    """The charset, and in it the first bytes, of the letters in daily use."""


MULTIBYTE = (
    Multibyte("cp932", "ja", ("euc_jp", 0xB0, 0xCF)),
    Multibyte("euc_jp", "ja", ("euc_jp", 0xB0, 0xCF)),
    Multibyte("gb18030", "zh", ("gb2312", 0xB0, 0xD7)),
    Multibyte("cp950", "zh", ("big5", 0xA4, 0xC6)),
    Multibyte("cp949", "ko", ("euc_kr", 0xB0, 0xC8)),
)
MULTIBYTE_COST, KANA, SYLLABLE, FREQUENT, RARE, OTHER, BROKEN = 1.0, 4.5, 6.0, 7.0, 11.0, 13.0, 60.0


class Guess(NamedTuple):
    """A charset and what it costs."""

    cost: float
    charset: str


def guess_charset(value: bytes) -> str | None:
    """Python's name of the likeliest charset of some bytes; None where they are text in none."""
    sample = _sample(value)
    counts = [(byte - 0x80, count) for byte, count in Counter(sample).items() if byte >= 0x80]
    best = Guess(inf, "cp1252")
    # What the bytes cost at the least leaves most charsets out.
    for least, charset in sorted((_least(counts, each), each) for each in CHARSETS):
        if least < best.cost:
            best = min(best, Guess(_cost(sample, counts, charset, best.cost), charset.name))
    for several in MULTIBYTE:
        best = min(best, Guess(_cost_of_several(sample, several, best.cost), several.name))
    most = SOME + MAX_COST * sum(count for _, count in counts)
    return None if best.cost > most and len(counts) >= MIN_DIFFERENT else best.charset


def _sample(value: bytes) -> bytes:
    if len(value) <= SAMPLE:
        return TAG.sub(b" ", value)
    first = BEYOND_ASCII.search(value)
    start = max(0, first.start() - BEFORE) if first else 0
    lines = TAG.sub(b" ", value[start : start + MARKUP]).split(b"\n")
    return b"\n".join(line for line in lines if not line.isascii())[:SAMPLE]


def _least(counts: Sequence[tuple[int, int]], charset: Charset) -> float:
    costs = least_costs(charset)
    return charset.cost + sum(count * costs[byte] for byte, count in counts)


def _cost(sample: bytes, counts: Sequence[tuple[int, int]], charset: Charset, most: float) -> float:
    """The cost in the language that has the least; infinite where it is more than `most`."""
    shape = shape_cost(sample, charset)
    costs = {each: _letters_cost(counts, charset, each) for each in charset.languages}
    if shape + min(costs.values()) > most:
        return inf
    likely = _likely(sample[:HEAD].decode(charset.name, "replace"))
    return shape + min(costs[each] + likely.get(each, _UNLIKELY) for each in costs)


def _letters_cost(counts: Sequence[tuple[int, int]], charset: Charset, language: str) -> float:
    costs = byte_costs(charset.name, language)
    return sum(count * costs[byte] for byte, count in counts)


def _cost_of_several(sample: bytes, charset: Multibyte, most: float) -> float:
    """The same of a charset of several bytes a letter."""
    text = getincrementaldecoder(charset.name)("replace").decode(sample)
    frequent = _frequent(*charset.frequent)
    cost = MULTIBYTE_COST + sum(
        count * _cost_of_one(letter, charset.language, frequent)
        for letter, count in Counter(text).items()
        if letter > "\x7f"
    )
    if cost > most:
        return inf
    return cost + _likely(text[: HEAD // 2]).get(charset.language, _UNLIKELY)


def _cost_of_one(letter: str, language: str, frequent: frozenset[str]) -> float:
    if "\u3040" <= letter <= "\u30fe":
        return KANA if language == "ja" else RARE
    if letter in frequent:
        return SYLLABLE if language == "ko" else FREQUENT
    if letter in SIGNS or "\u3000" <= letter <= "\u303f" or "\uff01" <= letter <= "\uff5e":
        return SIGN
    if letter == "\ufffd":
        return BROKEN
    return RARE if "\u4e00" <= letter <= "\u9fff" else OTHER


@cache
def _frequent(charset: str, first: int, last: int) -> frozenset[str]:
    pairs = (bytes((lead, byte)) for lead in range(first, last + 1) for byte in range(0x40, 0xFF))
    return frozenset(pair.decode(charset, "replace")[0] for pair in pairs)


_UNLIKELY = -log(LEAST_LIKELY)


def _likely(text: str) -> dict[str, float]:
    """What the likeliest languages of a text cost."""
    found = likely_languages(text, LANGUAGES)
    costs = {each: -log(max(LEAST_LIKELY, found[each])) for each in found}
    # Bokmål and Nynorsk have the same letters.
    return {"no": costs["nn"], **costs} if "nn" in costs else costs
