"""Normalising of spaces and invisible characters."""

import re
import unicodedata

LINE_BREAK = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u2060\ufeff]")
"""Control characters, soft hyphen, zero-width space, word joiner, byte order mark. The joiners
U+200C and U+200D are kept: words in Persian and many emoji need them."""
HALF_PAIR = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair, which JSON's escapes can hold and UTF-8 can't."""


def drop_invisible(text: str) -> str:
    r"""The text with `\n` for every line break, without invisible characters."""
    # Nearly all lines: nothing in them to change.
    if text.isascii() and text.isprintable():
        return text
    return HALF_PAIR.sub("\ufffd", INVISIBLE.sub("", LINE_BREAK.sub("\n", text)))


def clean(text: str) -> str:
    """The text as one line in NFC, with single spaces."""
    return unicodedata.normalize("NFC", " ".join(drop_invisible(text).split()))
