"""Decoding of bytes: the declared charset, then UTF-8, then a detector, then cp1252."""

import codecs
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import repeat
from typing import NamedTuple

import ftfy
from charset_normalizer import from_bytes
from ftfy.badness import is_bad

from services.ingest.errors import UnreadableCopyError
from services.ingest.input.limits import too_large
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

CANDIDATES = [
    "cp1252",
    "cp1250",
    "cp1251",
    "iso8859_2",
    "koi8_r",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "euc_kr",
    "mac_roman",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
]
"""Charsets that the detector tries: those that wire copy has come in."""
WESTERN = frozenset("äöüÄÖÜßåÅæÆøØéÉèÈêàáâçíóúñÑ«»–—‘’“”„…§°·\xa0")
"""Characters of Western copy, rare in other charsets read as cp1252. Copy with no others needs no
detector, which takes short Swedish for Slovak."""
DETECTED = 65536
"""Bytes that the detector looks at."""
MAX_GUESSES = 2_000
"""Texts of a record whose charset is guessed: a mailbox has thousands of fields and parts."""
_GUESSES: ContextVar[Iterator[None] | None] = ContextVar("guesses", default=None)

MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
FRAMING = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd]")
MAX_FRAMING_SHARE = 0.1
"""The share of control characters above which bytes are no text."""

SUSPECT = re.compile(
    "[\xc2-\xf4][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÃÂâ] |[\x80-\x9f]|‚Ä|ΓÇ|вЂ|√[\xa0-ÿ]"
)
"""Signs of UTF-8 read as cp1252 and a few others: a cheap test, since ftfy is slow."""
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
        raise UnreadableCopyError(
            "undecodable",
            "its bytes are no text in any charset that is known: push text, or name its charset "
            "in the content type",
        )
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
    """The text with mojibake ("itâ€™s") repaired line by line, which adds a warning."""
    if text.isascii() or len(text) > MAX_REPAIRED_LENGTH or not SUSPECT.search(text):
        return Decoded(text, warnings)
    repaired = "\n".join(map(_repaired, text.split("\n")))
    return Decoded(repaired, warnings if repaired == text else (*warnings, MOJIBAKE_REPAIRED))


def _repaired(line: str) -> str:
    bad = SUSPECT.search(line) and is_bad(line)
    return ftfy.fix_encoding(line, MOJIBAKE_ONLY) if bad else line


def _decode(value: bytes, charset: str | None) -> Decoded:
    for bom, name in BOMS:
        if value.startswith(bom):
            return Decoded(value.removeprefix(bom).decode(name, "replace"))
    unmarked = _utf16(value)
    if unmarked:
        return Decoded(
            value.decode(unmarked, "replace"), (f"read as {unmarked}, which nothing declares",)
        )
    return _utf8(value, charset) or _declared(value, charset) or _guessed(value, charset)


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


def _guessed(value: bytes, charset: str | None) -> Decoded:
    why = f"it is not {charset}, as declared" if charset else "nothing is declared"
    looked_at = value[:MAX_REPAIRED_LENGTH]
    # Mostly UTF-8 with some stray bytes, such as a byline from another system.
    if len(MULTIBYTE.findall(looked_at)) > 2 * _stray_bytes(looked_at):
        return Decoded(
            value.decode("utf-8", "replace"), ("a few bytes are not UTF-8 and were replaced",)
        )
    sample = value[:DETECTED]
    if WESTERN.issuperset(_beyond_ascii(_as_cp1252(sample))):
        return Decoded(value.decode("cp1252", "replace"), (f"charset guessed to be cp1252: {why}",))
    if (guesses := _GUESSES.get()) and next(guesses, "none left"):
        raise too_large(f"{MAX_GUESSES:,} texts without a charset that is known")
    # Where cp1252 gives the same text as the charset found, it is the likelier of the two.
    best = from_bytes(sample, cp_isolation=CANDIDATES).best()
    name = best.encoding if best and str(best) != _as_cp1252(sample) else "cp1252"
    return Decoded(value.decode(name, "replace"), (f"charset guessed to be {name}: {why}",))


def _stray_bytes(value: bytes) -> int:
    """The count of bytes above ASCII that are not part of UTF-8."""
    return sum(byte >= 0x80 for byte in MULTIBYTE.sub(b"", value))


def _beyond_ascii(text: str) -> Iterable[str]:
    return (character for character in text if character > "\x7f")


def _as_cp1252(value: bytes) -> str:
    return value.decode("cp1252", "replace")


def _utf16(value: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of Latin text is zero."""
    sample = value[:1024]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 0.3 * len(sample) / 2 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 * len(sample) / 2 and odd == 0 else None


def _known(charset: str | None) -> str | None:
    """Python's name of a charset; None for an unknown one."""
    try:
        info = codecs.lookup(charset) if charset else None
    except (LookupError, ValueError):
        return None
    # Codecs such as `hex` and `rot13` decode no text.
    is_charset = info and info.name not in NO_CHARSETS and getattr(info, "_is_text_encoding", True)
    return info.name if info and is_charset else None
