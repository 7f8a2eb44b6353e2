"""How unlikely each byte is in a charset and a language, as negative logarithms.

A letter of the language costs little, the more frequent the less; a letter of others, a sign within
a word, a capital behind a small letter and a control character cost much.
"""

import re
import unicodedata
from functools import cache
from math import exp, log
from typing import NamedTuple

from lexicon.alphabets import LETTERS

WESTERN = tuple("en fr es pt it ca gl eu oc ga is fo nl da no sv fi de sq et".split())
CENTRAL = tuple("pl cs sk hu sl hr bs ro sq de en".split())


class Charset(NamedTuple):
    """A charset of one byte a letter."""

    name: str
    languages: tuple[str, ...]
    """Those that are written in it, by ISO 639 code."""
    cost: float
    """How rare it is beside cp1252."""


CHARSETS = (
    Charset("cp1252", WESTERN, 0),
    Charset("iso8859_15", WESTERN, 2),
    Charset("cp1250", CENTRAL, 1),
    Charset("iso8859_2", CENTRAL, 2),
    Charset("cp1257", ("lt", "lv", "et", "en"), 1.5),
    Charset("iso8859_13", ("lt", "lv", "et", "en"), 3),
    Charset("cp1254", ("tr", "az", "ku"), 1),
    Charset("cp1251", ("ru", "uk", "be", "bg", "sr", "mk", "kk"), 1),
    Charset("koi8_u", ("ru", "uk", "bg"), 2),
    Charset("iso8859_5", ("ru", "uk", "be", "bg", "sr", "mk"), 3),
    Charset("cp866", ("ru", "be", "bg"), 5),
    Charset("mac_cyrillic", ("ru", "uk", "be", "bg", "sr", "mk"), 5),
    Charset("cp1253", ("el",), 1),
    Charset("iso8859_7", ("el",), 2),
    Charset("cp1255", ("he",), 1),
    Charset("cp1256", ("ar", "fa", "ur"), 1),
    Charset("iso8859_6", ("ar",), 2),
    Charset("cp874", ("th",), 2),
    Charset("mac_roman", WESTERN, 5),
    Charset("cp850", WESTERN, 5),
    Charset("cp852", CENTRAL, 6),
)
"""Latin-1 is within cp1252, ISO 8859-8 and 8859-9 within cp1255 and cp1254, KOI8-R within KOI8-U,
and what copy has of code page 437 within 850."""
WITH_LATIN_LETTERS = frozenset({*WESTERN, *CENTRAL, "lt", "lv", "tr", "az", "ku"})

LETTERS_SHARE = 0.9
"""How much of what is not ASCII are letters of the language."""
SLOPE = 3.0
"""The first letter of an alphabet is e³ times as frequent as the last one."""
CAPITAL, SIGN, FOREIGN, OTHER_SCRIPT, OTHER_SIGN, CONTROL = 0.5, 4.0, 6.0, 10.0, 8.0, 20.0
SIGNS = frozenset("‘’“”„‚«»‹›–—…•·°§€£©®™½¼¾²³ªº¿¡\xa0\xad′″№±×")
"""Those of ordinary copy."""
WITHIN_WORDS = frozenset("’‘·\xad'ªº")

SHAPES = (
    (re.compile(rb"(?<=[aAlUxXc])s(?=[aAlUxXc])"), 5.0),
    (re.compile(rb"(?<=[al])-(?=[al])"), 3.0),
    (re.compile(rb"(?<=[al])U|(?<=l)A|(?<=x)X"), 4.0),
    (re.compile(rb"(?<=0)[lUxXc]|[lUxXc](?=0)"), 2.0),
    (re.compile(rb"(?<=[aA])[xXc]|[xXc](?=[aA])"), 5.0),
)
"""What words do not look like, and its cost: a sign within one, a dash between small letters, a
capital behind a small letter, a letter at a digit, two scripts in one. A byte is `a`, `A`, `0` for
those of ASCII, `l`, `U` for other Latin letters, `x`, `X`, `c` for those of other scripts."""
SHAPED = 1024
"""Bytes whose words are looked at: they take the longest."""


def characters(charset: str) -> str:
    """The characters of the bytes 128 to 255."""
    return bytes(range(0x80, 0x100)).decode(charset, "replace")


@cache
def byte_costs(charset: str, language: str) -> tuple[float, ...]:
    """The costs of the bytes 128 to 255."""
    letters = LETTERS[language]
    shares = [exp(-SLOPE * rank / len(letters)) for rank in range(len(letters))]
    costs = {
        letter: -log(LETTERS_SHARE * share / sum(shares))
        for letter, share in zip(letters, shares, strict=True)
    }
    scripts = frozenset(map(_script, letters))
    return tuple(_cost(each, costs, scripts) for each in characters(charset))


@cache
def least_costs(charset: Charset) -> tuple[float, ...]:
    """The costs of the bytes 128 to 255 in whichever language they cost least."""
    return tuple(
        map(min, zip(*(byte_costs(charset.name, each) for each in charset.languages), strict=True))
    )


def shape_cost(value: bytes, charset: Charset) -> float:
    """What words that do not look like any cost, and the charset itself."""
    shape = value[:SHAPED].translate(_classes(charset))
    return charset.cost + sum(cost * len(each.findall(shape)) for each, cost in SHAPES)


def _cost(character: str, costs: dict[str, float], scripts: frozenset[str]) -> float:
    small = character.lower()
    if small in costs:
        return costs[small] + (CAPITAL if small != character else 0)
    if character in SIGNS:
        return SIGN
    if _is_letter(character):
        return FOREIGN if _script(character) in scripts else OTHER_SCRIPT
    return (
        CONTROL if unicodedata.category(character) == "Cc" or character == "\ufffd" else OTHER_SIGN
    )


@cache
def _classes(charset: Charset) -> bytes:
    cases = "Xx" if WITH_LATIN_LETTERS.isdisjoint(charset.languages) else "Ul"
    ascii_ = "".join(_ascii_class(chr(code)) for code in range(0x80))
    return (ascii_ + "".join(_class(each, cases) for each in characters(charset.name))).encode()


def _ascii_class(character: str) -> str:
    if character.isalpha():
        return "a" if character.islower() else "A"
    return "0" if character.isdigit() else "."


def _class(character: str, cases: str) -> str:
    if character in "–—\xa0":
        return "-"
    if _is_letter(character) and character not in WITHIN_WORDS:
        return cases[0] if character.isupper() else cases[1] if character.islower() else "c"
    return "." if character in WITHIN_WORDS else "s"


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM"


def _script(character: str) -> str:
    return unicodedata.name(character, "?").partition(" ")[0]
