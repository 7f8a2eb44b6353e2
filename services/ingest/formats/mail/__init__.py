"""Mail: the text of each message, and the wire items that are attached to it (RFC 5322, MIME).

A file may hold several mails, as an mbox does (RFC 4155). Other sources: RFC 2047 and 2231 (words
and parameters), RFC 3676 (flowed text), RFC 2156 (fields from X.400), RFC 3464 (delivery reports).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message
from functools import partial
from itertools import islice

# The module and not its `parse`: the registry imports this format before it has one.
from services.ingest import formats
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError, guarded
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.mail.headers import header
from services.ingest.formats.mail.message import copy_of_message, subject_of
from services.ingest.formats.mail.parts import Parts, bytes_of, decoded_mail, parts_of
from services.ingest.input.limits import check_repeated, limited, too_large, within_limit
from services.ingest.text.embargo_grammar import sets_embargo
from services.ingest.text.signals import kills_by_reference, signal_in

FIELD = re.compile(rb"(?P<name>[A-Za-z][A-Za-z0-9-]{1,60}):[ \t]*")
SURE = frozenset({b"message-id", b"received", b"mime-version", b"return-path", b"delivered-to"})
LIKELY = frozenset({b"from", b"to", b"date", b"subject", b"sender", b"reply-to"})
POSTMARK = re.compile(rb"^From \S++.{0,80}\d{4}[^\n]{0,20}\r?\n", re.MULTILINE)
ENVELOPE = re.compile(rb"\AFrom \S{1,200}[ \t]*\r?\n")
"""A postmark without a date, as some programs leave it."""
ARTICLE = re.compile(rb"\AArticle:? {1,4}#?\d{1,9} (?:of|from|in) \S{3,100}[ \t]*\r?\n")
"""What readers of newsgroups put above an article: `Article 20 of clari.news:`."""
QUOTED_POSTMARK = re.compile(rb"^>(>*From )", re.MULTILINE)

MAX_LINES = 120_000
"""A few more than base64 takes for a record."""
MAX_CONTAINERS = 50
"""Multiparts and attached mails: the parser goes through all of them for each line."""
MAX_MARKS = 20_000
"""Lines that may be a boundary."""
MAX_HEADER_BYTES = 256 * 1024
CONTAINER = re.compile(rb"boundary|message/", re.IGNORECASE)
LONG_FIELD = re.compile(
    rb"^content-(?:type|disposition):(?:[^\n]{1000}|(?:[^\n]{0,999}\n[ \t]){20})",
    re.IGNORECASE | re.MULTILINE,
)
"""A field with so many parameters that the parser takes too long."""
FOLDED_BOUNDARY = re.compile(rb'(boundary="[^"\r\n]{0,200})\r?\n([ \t][^"\r\n]{0,200}")')
"""A boundary that its field was folded in, which Python's parser takes for a part of it."""
HEADER_END = re.compile(rb"\r?\n\r?\n")

SHORT_NOTE = 60
"""Words: a shorter text is only a note to what is attached."""
TEXTS = frozenset({"text/plain", "text/html", "application/json"})
"""Attachments that are read only where the mail itself has a note or nothing."""
ANY_FILE = "application/octet-stream"
"""What programs declare that know no better: XML and JSON in it are read."""
MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<[?!A-Za-z]|[\[{]\s*[\"{])")
MAX_MAIL_DEPTH = 3
"""Levels of mails within mails that are read."""
NO_COPY = {
    "multipart/report": "it is a report on a mail's delivery",
    "multipart/encrypted": "it is encrypted",
    "application/pkcs7-mime": "it is encrypted or sealed",
    "application/x-pkcs7-mime": "it is encrypted or sealed",
}


def sniff(head: bytes) -> bool:
    """Whether it opens with the fields of a mail, or with an mbox's postmark."""
    # What Gmail gives as a message's source begins with a line of spaces.
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if POSTMARK.match(head):
        return True
    head = ENVELOPE.sub(b"", ARTICLE.sub(b"", head, count=1), count=1)
    names: set[bytes] = set()
    for line in head.replace(b"\r\n", b"\n").split(b"\n"):
        field = FIELD.match(line)
        if field:
            names.add(field["name"].lower())
        elif not (names and line.startswith((b" ", b"\t"))):
            break
    return bool(names & SURE) or (b"from" in names and len(names & LIKELY) > 1)


def parse(value: bytes, context: Context) -> Items:
    """The items of each mail, its own text first.

    Raises UnreadableCopyError, `too-large` or `empty`. The error of one mail stands in its place.
    """
    _check(value)
    mails = within_limit(_mails(value), "mails")
    if not mails:
        raise UnreadableCopyError("empty", "it holds no mail: ask the sender to send it again")
    found = (item for mail in mails for item in _items(mail, context, MAX_MAIL_DEPTH))
    return limited(found)


def _check(value: bytes) -> None:
    too_much = (
        max(value.count(b"\n"), value.count(b"\r")) > MAX_LINES
        or value.count(b"\n--") > MAX_MARKS
        or LONG_FIELD.search(value)
        or any(map(_is_overgrown, POSTMARK.split(value)))
    )
    if too_much:
        raise too_large("the lines or parts that any mail needs")


def _is_overgrown(mail: bytes) -> bool:
    end = HEADER_END.search(mail)
    containers = sum(1 for _ in islice(CONTAINER.finditer(mail), MAX_CONTAINERS + 1))
    return containers > MAX_CONTAINERS or (end.start() if end else len(mail)) > MAX_HEADER_BYTES


def _mails(value: bytes) -> Iterator[bytes]:
    """The mails of an mbox, or the single mail."""
    bare = ARTICLE.sub(b"", value.removeprefix(b"\xef\xbb\xbf").lstrip(), count=1)
    if not POSTMARK.match(bare):
        yield bare
        return
    for mail in POSTMARK.split(bare):
        if mail.strip():
            yield QUOTED_POSTMARK.sub(rb"\1", mail)


def _items(
    mail: bytes | Message, context: Context, deepest: int
) -> list[Copy | UnreadableCopyError]:
    # A mail is one part: its text may be an embargo or a kill of what is attached to it.
    found = guarded(partial(_all_items, context=context, deepest=deepest), mail)
    return [found] if isinstance(found, UnreadableCopyError) else found


def _all_items(
    mail: bytes | Message, context: Context, deepest: int
) -> list[Copy | UnreadableCopyError]:
    try:
        if isinstance(mail, bytes):
            unfolded = FOLDED_BOUNDARY.sub(rb"\1\2", mail)
            mail = message_from_bytes(unfolded, policy=policy.compat32)
        return _read(mail, context, deepest)
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        why = " ".join(str(error).split())[:100]
        raise UnreadableCopyError(
            "malformed-mail",
            f"its parts can't be separated ({why}): ask the sender to send it again",
        ) from error


def _read(message: Message, context: Context, deepest: int) -> list[Copy | UnreadableCopyError]:
    _refuse_no_copy(message)
    parts = parts_of(message)
    own = copy_of_message(message, parts, context.style)
    is_note = own is None or _is_note(own)
    attached = limited(_attached(parts, context, deepest, with_texts=is_note))
    if own is None or (is_note and attached):
        note = _note(own, message)
        check_repeated(len(note or ""), len(attached))
        return [_with_note(each, note) for each in attached] or [_no_text()]
    return [own, *attached]


def _refuse_no_copy(message: Message) -> None:
    why = NO_COPY.get(message.get_content_type())
    if (header(message, "auto-submitted") or "").casefold().startswith("auto-replied"):
        why = "it is an automatic reply"
    if why:
        raise UnreadableCopyError("not-copy", f"{why}, no copy: ask for the copy in plain mail")


def _attached(
    parts: Parts, context: Context, deepest: int, *, with_texts: bool
) -> Iterator[Copy | UnreadableCopyError]:
    """The attached items: mails, wire items in XML, and texts where `with_texts`."""
    for part in parts.attached:
        kind = part.get_content_type()
        payload = part.get_payload()
        inner = payload[0] if isinstance(payload, list) and payload else None
        if kind.startswith("message/") and isinstance(inner, Message) and deepest:
            attached = decoded_mail(part, inner)
            if isinstance(attached, bytes):
                _check(attached)
            yield from _items(attached, context, deepest - 1)
        elif _is_wire_item(part, kind) or (with_texts and kind in TEXTS):
            yield from _in_its_format(part, kind, context)


def _is_wire_item(part: Message, kind: str) -> bool:
    if kind == ANY_FILE:
        return MARKUP.match(bytes_of(part)) is not None
    return kind.endswith(("/xml", "+xml"))


def _in_its_format(
    part: Message, kind: str, context: Context
) -> Iterator[Copy | UnreadableCopyError]:
    """The items of an attachment in any format; none where the format is unknown."""
    value = bytes_of(part)
    inner = replace(context, content_type=str(part.get("content-type")))
    read = partial(formats.parse, context=inner)
    found = guarded(read, value)
    if not isinstance(found, UnreadableCopyError):
        yield from found.items
    elif found.reason not in ("unknown-format", "empty"):
        yield found


def _is_note(own: Copy) -> bool:
    return sum(len(text.split()) for text in own.body) < SHORT_NOTE


def _note(own: Copy | None, message: Message) -> str | None:
    """The note in a mail about its attached items; the subject only where it asks something."""
    subject, body = subject_of(message), own.body if own else ()
    ednote = (own and own.ednote) or ""
    asks = signal_in(subject, "", ()) or sets_embargo(subject) or any(kills_by_reference([subject]))
    stated = (subject if asks and subject not in ednote else "", ednote, *body)
    return " ".join(filter(None, stated)) or None


def _with_note(item: Copy | UnreadableCopyError, note: str | None) -> Copy | UnreadableCopyError:
    if note is None or isinstance(item, UnreadableCopyError):
        return item
    ednote = " ".join(filter(None, (note, item.ednote)))
    return item.model_copy(update={"ednote": ednote})


def _no_text() -> UnreadableCopyError:
    return UnreadableCopyError(
        "no-text", "the mail has no text, and nothing attached to it can be read: ask for the copy"
    )


FORMAT = Format("mail", sniff, parse)
