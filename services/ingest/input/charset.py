"""Decoding of bytes: the declared charset, then UTF-8, then the likeliest charset."""

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import repeat
from typing import NamedTuple

import ftfy
from ftfy.badness import is_bad

from services.ingest.errors import UnreadableCopyError
from services.ingest.input.charset_guess import SAMPLE, guess_charset
from services.ingest.input.legible import is_legible
from services.ingest.input.limits import too_large
from services.ingest.input.utf16 import unmarked_utf16
from services.ingest.text.spaces import HALF_PAIR

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
LATIN = frozenset({"ascii", "iso8859-1", "latin-1"})
"""Charsets that senders name when they mean cp1252 (WHATWG Encoding, section 4.2)."""

NO_CHARSETS = frozenset(
    {"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "charmap"}
)
"""Python's codecs for names and literals; punycode takes time in the square of the length."""

MAX_GUESSES = 300
"""Texts of a record whose charset is guessed: a mailbox has thousands of fields and parts."""
BYTES_A_GUESS = 256
"""A longer text counts as several: it takes longer."""
_GUESSES: ContextVar[Iterator[None] | None] = ContextVar("guesses", default=None)

MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
STRAY = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{1,2}|[\x80-\xff]")
"""What is no character of UTF-8, but perhaps was one."""
CUT_IN_TWO = re.compile(rb"[\xc2\xc3](?![\x80-\xbf])")
"""The first byte of an accented letter without its second one."""
MAX_STRAYS = 4
"""To each character of UTF-8, in what is declared as such."""
FRAMING = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd]")
MAX_FRAMING_SHARE = 0.1
"""The share of control characters above which bytes are no text."""

SUSPECT = re.compile(
    "[\xc2-\xf4][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÃÂâ] |[\x80-\x9f]|‚Ä|ΓÇ|вЂ|√[\xa0-ÿ]"
)
"""Signs of UTF-8 read as cp1252 and a few others: a cheap test, since ftfy is slow."""
CUT_MARKS = str.maketrans("\x13\x14\x18\x19\x1c\x1d", "–—‘’“”")
"""The low bytes of dashes and quotation marks of Unicode, which programs cut to one byte."""
CUT_MARK = re.compile("(?<=[a-zA-Z])\x19(?=[a-z])|\x1c\\w[^\x1c\x1d\n]{1,500}\x1d")
"""An apostrophe within a word, or a quotation."""
OTHER_CONTROL = re.compile("[\x00-\x08\x0e-\x12\x15-\x17\x1a\x1b\x1e\x1f]")
"""Beside one of these the others are typesetters' codes or the frame of a message."""
MAX_REPAIRED_LENGTH = 1_000_000
"""Characters: longer text is left as it is, since a million take half a second."""
MOJIBAKE_REPAIRED = "mojibake was repaired"
MOJIBAKE_ONLY = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
    explain=False,
)


class Decoded(NamedTuple):
    """Text, and warnings for what was guessed."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(value: bytes, charset: str | None = None) -> Decoded:
    """The text of a record's bytes, line ends as sent; each guess is a warning.

    Raises UnreadableCopyError, `undecodable`, where the bytes are no text.
    """
    decoded = _decode(value, charset)
    marks = len(FRAMING.findall(decoded.text))
    if marks > MAX_FRAMING_SHARE * len(decoded.text):
        raise _undecodable()
    return decoded


@contextmanager
def limited_guesses() -> Iterator[None]:
    """A record: within it `decode` raises `too-large` after `MAX_GUESSES` charsets guessed."""
    token = _GUESSES.set(repeat(None, MAX_GUESSES))
    try:
        yield
    finally:
        _GUESSES.reset(token)


def repair_mojibake(text: str, warnings: tuple[str, ...] = ()) -> Decoded:
    """The text with mojibake ("itâ€™s", marks cut to one byte) repaired, which adds a warning."""
    repaired = _with_whole_marks(text)
    long = len(text) > MAX_REPAIRED_LENGTH
    if not repaired.isascii() and not long and SUSPECT.search(repaired):
        repaired = "\n".join(map(_repaired, repaired.split("\n")))
    return Decoded(repaired, warnings if repaired == text else (*warnings, MOJIBAKE_REPAIRED))


def _with_whole_marks(text: str) -> str:
    cut = CUT_MARK.search(text) and not OTHER_CONTROL.search(text)
    return text.translate(CUT_MARKS) if cut else text


def _repaired(line: str) -> str:
    bad = SUSPECT.search(line) and is_bad(line)
    return ftfy.fix_encoding(line, MOJIBAKE_ONLY) if bad else line


def _decode(value: bytes, charset: str | None) -> Decoded:
    for bom, name in BOMS:
        if value.startswith(bom):
            return Decoded(value.removeprefix(bom).decode(name, "replace"))
    unmarked = unmarked_utf16(value)
    if unmarked:
        return Decoded(
            value.decode(unmarked, "replace"), (f"read as {unmarked}, which nothing declares",)
        )
    return (
        _utf8(value, charset)
        or _declared(value, charset)
        or _damaged_utf8(value, charset)
        or _guessed(value, charset)
    )


def _utf8(value: bytes, charset: str | None) -> Decoded | None:
    """The text as UTF-8 where nothing else is declared, or where the bytes show it."""
    name = _known(charset)
    if name not in (None, "utf-8", *LATIN, "cp1252"):
        return None
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        return None
    meant = name in (None, "utf-8") or value.isascii()
    return Decoded(text, () if meant else (f"declared as {charset}, but it is UTF-8",))


def _declared(value: bytes, charset: str | None) -> Decoded | None:
    name = _known(charset)
    if name is None or name == "utf-8":
        return None
    try:
        # UTF-7 and Python's own charsets can say half a surrogate pair, which UTF-8 can't.
        return Decoded(HALF_PAIR.sub("\ufffd", value.decode("cp1252" if name in LATIN else name)))
    except (UnicodeError, ValueError):
        return None


def _damaged_utf8(value: bytes, charset: str | None) -> Decoded | None:
    """The text as UTF-8 with what is no UTF-8 replaced, where most of it is, or it is declared."""
    looked_at = value[:MAX_REPAIRED_LENGTH]
    rest, whole = MULTIBYTE.subn(b" ", looked_at)
    strays = len(STRAY.findall(rest))
    is_declared = _known(charset) == "utf-8"
    # Text in another charset that is declared as UTF-8 has hardly a character of it.
    if is_declared and not whole:
        fits = len(CUT_IN_TWO.findall(rest)) == strays
    else:
        fits = strays <= (MAX_STRAYS if is_declared else 1) * whole
    warning = "a few bytes are not UTF-8 and were replaced"
    return Decoded(value.decode("utf-8", "replace"), (warning,)) if fits else None


def _guessed(value: bytes, charset: str | None) -> Decoded:
    if guesses := _GUESSES.get():
        for _ in range(1 + min(len(value), SAMPLE) // BYTES_A_GUESS):
            if next(guesses, "none left"):
                raise too_large(
                    f"{MAX_GUESSES:,} short texts, or fewer long ones, in unknown charsets"
                )
    name = guess_charset(value)
    text = value.decode(name, "replace") if name else ""
    if not is_legible(text) or not text:
        raise _undecodable()
    why = f"it is not {charset}, as declared" if charset else "nothing is declared"
    return Decoded(text, (f"charset guessed to be {name}: {why}",))


def _undecodable() -> UnreadableCopyError:
    return UnreadableCopyError(
        "undecodable",
        "its bytes are no text in any charset that is known: push text, or name its charset "
        "in the content type",
    )


def _known(charset: str | None) -> str | None:
    """Python's name of a charset; None for an unknown one."""
    try:
        info = codecs.lookup(charset) if charset else None
    except (LookupError, ValueError):
        return None
    # Codecs such as `hex` and `rot13` decode no text.
    is_charset = info and info.name not in NO_CHARSETS and getattr(info, "_is_text_encoding", True)
    return info.name if info and is_charset else None
