"""Header fields of mail, decoded: RFC 2047's words, RFC 2231's parameters, raw bytes."""

import re
from collections.abc import Sequence
from email.errors import HeaderParseError
from email.header import Header, decode_header
from email.message import Message
from email.utils import collapse_rfc2231_value, getaddresses

from services.ingest.input.charset import decode, repair_mojibake
from services.ingest.text.spaces import clean

MAX_FIELD_LENGTH = 4_000
"""Characters of a field that are read."""
MAX_FIELDS = 100
"""Fields of one name that are read."""
MESSAGE_ID = re.compile(r"<([^<>\s]{1,400})>")
BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?)")


def header(message: Message, name: str) -> str | None:
    """The first field of a name, as one line; None where there is none."""
    return next(iter(headers(message, name)), None)


def headers(message: Message, name: str) -> Sequence[str]:
    """All the fields of a name that are not empty."""
    return [text for value in message.get_all(name, ())[:MAX_FIELDS] if (text := decoded(value))]


def decoded(value: str | Header) -> str:
    """A field's value as one line of text, in any encoding.

    Python's parser gives a field with bytes above ASCII as a `Header`.
    """
    if isinstance(value, str):
        bare = value[:MAX_FIELD_LENGTH].replace("\r", "").replace("\n", "")
        value = BETWEEN_WORDS.sub(r"\1", bare)
    try:
        parts = decode_header(value)
    except (HeaderParseError, ValueError, LookupError):
        parts = [(str(value), None)]
    text = "".join(_text(part, charset) for part, charset in parts)
    return clean(repair_mojibake(text).text)


def names_in(value: str) -> list[str]:
    """The names of the people or desks in a list of addresses; the address where one has none."""
    try:
        found = getaddresses([value])
    except (RecursionError, ValueError, LookupError):
        return []
    return [name for display, address in found if (name := clean(display) or address)]


def message_ids(value: str) -> list[str]:
    """The ids in a field such as `References`, without their angle brackets."""
    return MESSAGE_ID.findall(value)


def parameter(part: Message, name: str, of: str = "content-type") -> str | None:
    """A parameter of a field, such as a charset or file name; None where it can't be read."""
    try:
        value = part.get_param(name, None, of)
        text = None if value is None else collapse_rfc2231_value(value)
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    return decoded(text[:MAX_FIELD_LENGTH]) or None if text else None


def _text(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, bytes):
        return decode(part, None if charset == "unknown-8bit" else charset).text if part else ""
    return decode(part.encode("ascii", "surrogateescape"), None).text if _is_raw(part) else part


def _is_raw(text: str) -> bool:
    """Whether there are bytes above ASCII in it, which the parser keeps as half pairs."""
    return any("\udc80" <= character <= "\udcff" for character in text)
