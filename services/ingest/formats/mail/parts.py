"""The parts of a mail: which of them is the copy, and what is attached."""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from itertools import islice

from schemas.item import Association
from services.ingest.formats.mail.headers import header, parameter
from services.ingest.html.text import html_paragraphs
from services.ingest.input.charset import decode, repair_mojibake
from services.ingest.input.limits import too_large

MAX_PARTS = 200
MAX_STUB_WORDS = 60
"""Words: a shorter plain text beside much longer HTML only refers to it."""
FULLER = 4
MARKUP = re.compile(r"\s*<(?:!doctype|html|body|div|table|p)\b[^<>]*>", re.IGNORECASE)
"""HTML, even where it is declared as plain text."""
SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature"})
SIGNATURES |= {"application/x-pkcs7-signature"}


@dataclass(slots=True)
class Parts:
    """The parts of a mail."""

    plain: list[str] = field(default_factory=list)
    """Texts, unfolded if they were flowed."""
    html: list[str] = field(default_factory=list)
    attached: list[Message] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def is_html(self) -> bool:
        """Whether the HTML is the copy: there is no plain text, or it is a stub."""
        plain = sum(len(text.split()) for text in self.plain)
        if not self.html or plain > MAX_STUB_WORDS:
            return False
        return sum(len(text.split()) for text in _texts(self.html)) > FULLER * plain


def parts_of(message: Message) -> Parts:
    """The parts of a mail; an attached mail keeps its own.

    Raises UnreadableCopyError, `too-large`, for more than `MAX_PARTS`.
    """
    found = Parts()
    leaves = list(islice(_leaves(message), MAX_PARTS + 1))
    if len(leaves) > MAX_PARTS:
        raise too_large(f"{MAX_PARTS} parts")
    for part in leaves:
        kind = part.get_content_type()
        inline = kind in ("text/plain", "text/html") and not _is_attachment(part)
        if inline:
            text = text_of_part(part, found)
            is_markup = kind == "text/html" or MARKUP.match(text)
            (found.html if is_markup else found.plain).append(text)
        elif kind not in SIGNATURES:
            found.attached.append(part)
    return found


def association(part: Message) -> Association | None:
    """An attachment as a link: by its `Content-ID` (RFC 2392), else by its file name."""
    name = parameter(part, "filename", "content-disposition") or parameter(part, "name")
    stated = header(part, "content-id")
    location = header(part, "content-location")
    href = f"cid:{stated.strip('<> ')}" if stated else location or name
    if not href:
        return None
    title = header(part, "content-description") or name
    return Association(rel="attachment", href=href, type=part.get_content_type(), title=title)


def bytes_of(part: Message) -> bytes:
    """The bytes of a part, decoded from base64 or quoted-printable as far as they are that."""
    try:
        value = part.get_payload(decode=True)
    except (ValueError, LookupError):
        value = None
    return value if isinstance(value, bytes) else b""


def decoded_mail(part: Message, inner: Message) -> Message | bytes:
    """An attached mail; its bytes where they are in base64 or quoted-printable.

    RFC 2046, section 5.2.1, forbids that, so Python's parser takes what is encoded for the mail.
    """
    encoding = str(part.get("content-transfer-encoding") or "").strip().casefold()
    if encoding == "quoted-printable":
        return quopri.decodestring(inner.as_bytes())
    if encoding == "base64":
        encoded = inner.as_bytes().translate(None, b" \t\r\n")
        return binascii.a2b_base64(encoded[: len(encoded) // 4 * 4])
    return inner


def text_of_part(part: Message, found: Parts) -> str:
    """The text of a part in whatever charset it is."""
    text, warnings = repair_mojibake(*decode(bytes_of(part), parameter(part, "charset")))
    found.warnings += warnings
    if (parameter(part, "format") or "").casefold() == "flowed":
        return unflowed(text, delete_space=parameter(part, "delsp") == "yes")
    return text


def unflowed(text: str, *, delete_space: bool) -> str:
    """A text without its soft line breaks (RFC 3676, section 4).

    The standard joins lines by the space at their ends, so `join_lines` is not used: a hyphen
    before that space is a suspended one.
    """
    lines: list[list[str]] = []
    open_line = False
    for line in text.replace("\r\n", "\n").split("\n"):
        quoted = line.startswith(">")
        bare = line if quoted else line.removeprefix(" ")
        soft = bare.endswith(" ") and bare != "-- " and not quoted
        if not open_line or quoted or bare == "-- ":
            lines.append([])
        lines[-1].append(bare[:-1] if soft and delete_space else bare)
        open_line = soft
    return "\n".join(map("".join, lines))


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that hold no others, in order; an attached mail is one of them."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        payload = part.get_payload()
        is_mail = part.get_content_maintype() == "message" and part is not message
        if isinstance(payload, list) and not is_mail:
            waiting += [each for each in reversed(payload) if isinstance(each, Message)]
        else:
            yield part


def _is_attachment(part: Message) -> bool:
    disposition = str(part.get("content-disposition") or "").partition(";")[0].strip().casefold()
    named = parameter(part, "filename", "content-disposition") or parameter(part, "name")
    return disposition == "attachment" or (named is not None and disposition != "inline")


def _texts(markups: list[str]) -> Iterator[str]:
    return (text for markup in markups for text in html_paragraphs(markup))
