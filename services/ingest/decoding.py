"""Bytes to text: declared charset, then UTF-8, then a detector, then cp1252; mojibake mended."""

import codecs
import re

import ftfy
from charset_normalizer import from_bytes

from services.ingest.copy import UnreadableCopyError

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DETECTED_FROM = 64 * 1024
"""Bytes that the detector looks at: more makes it slower, not surer."""
LEAST_LETTERS = 0.5
"""Less of a text than this being readable characters, it is no text."""

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9._:-]+)", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_INVISIBLE = re.compile("[\u200b\u200c\u2060\u00ad\u200e\u200f\u202a-\u202e]")
_MENDING = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=True,
    fix_encoding=True,
    restore_byte_a0=True,
    replace_lossy_sequences=True,
    decode_inconsistent_utf8=True,
    fix_c1_controls=True,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=True,
    fix_surrogates=True,
    remove_control_chars=False,
    normalization="NFC",
)


def decode(raw: bytes, content_type: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of some bytes, control characters gone, and what had to be guessed or mended.

    Raises UnreadableCopyError for bytes that are no text.
    """
    text, warnings = _decode(raw, content_type)
    mended = ftfy.fix_encoding(text, config=_MENDING)
    if mended != text:
        warnings = (*warnings, "characters garbled by a wrong encoding were repaired")
    shown = _INVISIBLE.sub("", _CONTROLS.sub("", _lines(mended)))
    if shown and sum(map(str.isprintable, shown.replace("\n", " "))) < LEAST_LETTERS * len(mended):
        raise UnreadableCopyError(
            "undecodable",
            "the bytes are no text in any known encoding: send copy as text, or name its format "
            "in the content-type header",
        )
    return shown, warnings


def _decode(raw: bytes, content_type: str | None) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in BOMS:
        if raw.startswith(mark):
            return raw.decode(encoding, "replace"), ()
    declared = _CHARSET.search(content_type or "")
    warnings: tuple[str, ...] = ()
    if declared:
        try:
            return raw.decode(declared[1]), ()
        except (LookupError, UnicodeError):
            warnings = (f"the copy is not in its declared charset {declared[1]}",)
    try:
        return raw.decode("utf-8"), warnings
    except UnicodeDecodeError:
        return _guess(raw, warnings)


def _guess(raw: bytes, warnings: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    best = from_bytes(raw[:DETECTED_FROM]).best()
    encoding = best.encoding if best else "cp1252"
    try:
        text = raw.decode(encoding)
    except (LookupError, UnicodeError):
        encoding, text = "cp1252", raw.decode("cp1252", "replace")
    return text, (*warnings, f"no charset was declared: read as {encoding}")


def _lines(text: str) -> str:
    return re.sub(r"\r\n?|\x0b|\x0c|\x85|\u2028", "\n", text).replace("\u2029", "\n\n")
