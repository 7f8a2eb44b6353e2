"""Decoding of teleprinter copy: UTF-8, Latin-1, code pages of DOS, 7-bit alphabets."""

import re
from typing import NamedTuple

from services.ingest.input.charset import Decoded, decode

WESTERN_SHARE, SO_FEW = 0.12, 6
"""Accented letters: no language of Western Europe has a larger share, but for short text."""
DOS_ONLY = re.compile(rb"[a-zA-Z][\x81-\x84\x86-\x8d\x94\x95](?=[a-z ,.])|\b[\x8e\x99\x9a][a-z]")
"""Letters of code page 850, where cp1252 has no letters or opening quotes."""
CENTRAL_EUROPEAN = re.compile(rb"[a-z][\xb3\xb9\xbe\xbf\x9c\x9f]|[\xb3\xb9\xbe\xbf\x9c\x9f][a-z]")
"""Letters of cp1250 where cp1252 has digits and signs."""
HIGH = re.compile(rb"[\x80-\x84\x86-\x90\x98-\x9f\xa1-\xff]")
LETTER = re.compile(rb"[A-Za-z\x80-\xff]")
SAMPLE = 65536


class National(NamedTuple):
    """A national version of ISO 646."""

    language: str
    table: dict[int, int]
    words: re.Pattern[str]
    """Short words that have its letters, in the signs of ASCII."""


NATIONAL = (
    National(
        "German",
        str.maketrans("[\\]{|}~", "ÄÖÜäöüß"),
        re.compile(
            r"(?<![\w{|}~])(?:f}r|}ber|gegen}ber|k\|nn(?:en|te)|w{re|m}ssen|zur}ck|[a-z]{1,9}~)(?!\w)",
            re.IGNORECASE,
        ),
    ),
    National(
        "Swedish",
        str.maketrans("[\\]{|}", "ÄÖÅäöå"),
        re.compile(r"(?<![\w{|}~])(?:f\|r|p}|{r|n{r|fr}n|ocks}|m}ste|efter|och)(?!\w)"),
    ),
    National(
        "Danish",
        str.maketrans("[\\]{|}", "ÆØÅæøå"),
        re.compile(r"(?<![\w{|}~])(?:f\|r|p}|v{re|v{ret|n}r|ogs}|m}|s}|efter|og)(?!\w)"),
    ),
)
IN_A_WORD = re.compile(r"[A-Za-z][{|}~]|[{|}~\[\\\]][a-z]")
MIN_IN_WORDS = 3
CODE = re.compile(
    r"(?:^|[^A-Za-z])[{}][ \t]*$|^[ \t]*[{}](?![A-Za-z])|[\"':][ \t]?[{\[]", re.MULTILINE
)
"""Braces of JSON, TeX and programs."""


def decode_alphabet(value: bytes, charset: str | None) -> Decoded:
    """The text of some bytes, and warnings for what was guessed.

    Raises UnreadableCopyError, `undecodable`.
    """
    guessed = _western(value) if charset is None else None
    text, warnings = decode(value, guessed or charset)
    if guessed:
        warnings = (f"charset guessed to be {guessed}: nothing is declared",)
    if value.isascii() and (nation := _national(text)):
        translated = text.translate(nation.table)
        return Decoded(
            translated,
            (
                *warnings,
                f"read as the {nation.language} 7-bit alphabet",
            ),
        )
    return Decoded(text, warnings)


def _western(value: bytes) -> str | None:
    """The Western charset of bytes; None for any other and for UTF-8.

    A general detector takes short copy with few accents for Central European.
    """
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        sample = value[:SAMPLE]
    else:
        return None
    high = len(HIGH.findall(sample))
    if b"\0" in sample or high > max(SO_FEW, WESTERN_SHARE * len(LETTER.findall(sample))):
        return None
    if 2 * len(DOS_ONLY.findall(sample)) >= high:
        return "cp850"
    return None if CENTRAL_EUROPEAN.search(sample) else "cp1252"


def _national(text: str) -> National | None:
    """The national 7-bit alphabet of a text, or None for ASCII."""
    sample = text[:SAMPLE]
    if len(IN_A_WORD.findall(sample)) < MIN_IN_WORDS or CODE.search(sample):
        return None
    best = max(NATIONAL, key=lambda each: len(each.words.findall(sample)))
    return best if best.words.search(sample) else None
