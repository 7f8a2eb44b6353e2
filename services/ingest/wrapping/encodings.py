"""Copy in base64, in a string of JSON, or behind a schema registry's header."""

import base64
import binascii
import json
import re
from collections.abc import Sequence

from services.ingest.formats.json_items.objects import opens_as_json
from services.ingest.wrapping.wrapped import Wrapped

BASE64 = re.compile(rb"[A-Za-z0-9+/\s]++(?:={1,2}\s*+)?")
SPACES = b" \t\n\r\f\v"
MIN_BASE64 = 60
"""Characters: a shorter word may be one."""
CASES = (re.compile(rb"[a-z]"), re.compile(rb"[A-Z]"), re.compile(rb"\d"))
LOOKED_AT = 2_000
PRINTED = re.compile(rb"[\t\r\n -~\x80-\xff]")
MIN_PRINTED = 0.95
MARKED = re.compile(rb'(?:\xef\xbb\xbf)?\s*"?[<{\[]')
"""How XML, HTML and JSON begin, or a string with one of them in it."""
KNOWN = re.compile(rb"\x1f\x8b\x08|PK\x03\x04|%PDF|\x16*\x01[A-Za-z]{1,9}[ \d]")
"""How archives, documents and teleprinter copy begin."""
REGISTRY_HEADER = 5
"""Bytes: a zero, and the number of the schema."""


def from_base64(piece: Wrapped) -> Sequence[Wrapped] | None:
    """What a record that is base64 and nothing else stands for; None for anything else.

    None, too, where that is no copy: such a record is refused for what it is.
    """
    value = piece.value.strip()
    sample = value[:LOOKED_AT]
    if len(value) < MIN_BASE64 or not BASE64.fullmatch(sample.rstrip(b"=") + b"="):
        return None
    if not all(case.search(sample) for case in CASES) or not BASE64.fullmatch(value):
        return None
    try:
        decoded = base64.b64decode(value.translate(None, SPACES), validate=True)
    except binascii.Error:
        return None
    return piece.holding(decoded, "base64") if _is_copy(decoded) else None


def from_json_string(piece: Wrapped) -> Sequence[Wrapped] | None:
    """What a record that is one string of JSON says, where that is XML, HTML or JSON."""
    value = piece.value.removeprefix(b"\xef\xbb\xbf").strip()
    if value[:1] != b'"' or value[-1:] != b'"' or len(value) < 2:
        return None
    try:
        said = json.loads(value)
    except (ValueError, RecursionError):
        return None
    inner = said.encode("utf-8", "replace") if isinstance(said, str) else b""
    return piece.holding(inner, "a string of JSON") if MARKED.match(inner) else None


def from_registry(piece: Wrapped) -> Sequence[Wrapped] | None:
    """JSON behind the header that clients of a schema registry put before it."""
    value = piece.value[REGISTRY_HEADER:]
    # UTF-16 has zeros, too, every other byte.
    if piece.value[:1] != b"\x00" or b"\x00" in value[:8] or not opens_as_json(value):
        return None
    return piece.holding(value, "a schema registry's framing")


def _is_copy(decoded: bytes) -> bool:
    if KNOWN.match(decoded) or MARKED.match(decoded):
        return True
    sample = decoded[:LOOKED_AT]
    printed = len(PRINTED.findall(sample))
    return b" " in sample and printed > MIN_PRINTED * len(sample) and _is_utf8(sample)


def _is_utf8(sample: bytes) -> bool:
    try:
        sample[: sample.rfind(b" ")].decode()
    except UnicodeDecodeError:
        return False
    return True
