"""Decoding of teleprinter copy: any charset, and 7-bit alphabets."""

import re
from typing import NamedTuple

from services.ingest.input.charset import Decoded, decode

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
    text, warnings = decode(value, charset)
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


def _national(text: str) -> National | None:
    """The national 7-bit alphabet of a text, or None for ASCII."""
    sample = text[:SAMPLE]
    if len(IN_A_WORD.findall(sample)) < MIN_IN_WORDS or CODE.search(sample):
        return None
    best = max(NATIONAL, key=lambda each: len(each.words.findall(sample)))
    return best if best.words.search(sample) else None
