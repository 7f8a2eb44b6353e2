"""One mail as `Copy`: its header fields, its text, what is attached to it."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from email.message import Message
from types import MappingProxyType

from schemas.item import Association
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.fields.embargo import StatedEmbargo, read_embargo_field
from services.ingest.fields.identifiers import of_mail
from services.ingest.fields.language_tag import is_language_tag
from services.ingest.formats import plain_text
from services.ingest.formats.html_page.article import copy_of_page
from services.ingest.formats.html_page.page import read_markup
from services.ingest.formats.mail.cleaning import copy_in, is_disclaimer
from services.ingest.formats.mail.headers import header, headers, message_ids, names_in
from services.ingest.formats.mail.parts import Parts, association
from services.ingest.html.trees import drop
from services.ingest.input.limits import MAX_CHARACTERS, too_large
from services.ingest.input.timestamps import TimeStyle, read_stated_time
from services.ingest.text.embargo_lines import is_embargo_note, split_note
from services.ingest.text.signals import is_notice, signal_in

MARK = re.compile(
    r"(?:(?:re|fwd?|aw|wg|tr|sv|vs|rv|antw|enc)(?:\[\d+\])?\s*:|\[(?P<list>[^\[\]]{1,40})\])\s*",
    re.IGNORECASE,
)
"""A prefix that a mail program or list adds to a subject."""
MAX_MARKS = 10
SLUG = re.compile(r"[A-Z0-9^]+(?:[-_/][A-Za-z0-9^]+)+(?:,.{1,30})?|[A-Z][A-Z0-9]{2,}")
COMMA = re.compile(r"(?<!\s)\s*+[,;]\s*")
URGENCIES: Mapping[str, int] = MappingProxyType(
    {
        "1": 1,
        "2": 3,
        "3": 4,
        "4": 6,
        "5": 7,
        "highest": 1,
        "high": 3,
        "urgent": 3,
        "normal": 4,
        "low": 7,
        "lowest": 8,
        "non-urgent": 7,
    }
)
"""Urgency 1 to 9 by the values of `X-Priority` (1 to 5), `Importance` and `Priority` (RFC 2156)."""
URGENCY_FIELDS = ("x-priority", "importance", "priority", "x-msmail-priority")
REPLACED = ("supersedes", "obsoletes", "x-supersedes")
"""Fields that name the mails which a mail replaces (RFC 2156), and articles of newsgroups."""
BEFORE = (*REPLACED, "in-reply-to", "references")
"""Fields that name the mails before it."""
CORRECTING = frozenset({"kill", "hold", "correction"})
"""Signals of a mail that is about the mail which it answers."""
HEADLINE_LINE = re.compile(r"^[^\S\n]*+(?:headline|title)\s*+:\s*+\S", re.IGNORECASE | re.MULTILINE)
TOP = 2000


def copy_of_message(message: Message, parts: Parts, style: TimeStyle) -> Copy | None:
    """The copy in a mail's own text, or None where it has none.

    Raises UnreadableCopyError: `no-text`, `too-large`, `malformed-html`, `bad-field`.
    """
    copy = _text(parts, style)
    if copy is None:
        return None
    warnings = [*parts.warnings, *copy.warnings]
    urgency, urgency_original = _urgency(message)
    embargo = _embargo(message, style)
    warnings += [embargo.warning] if embargo.warning else []
    note, subject = _split_subject(subject_of(message))
    notes = (embargo.note, note, header(message, "comments"), header(message, "note"))
    titled = _titled(copy, subject, parts)
    found = {
        "updates": copy.updates or tuple(_ids(message, *BEFORE)),
        "byline": copy.byline or "; ".join(names_in(header(message, "author") or "")) or None,
        "urgency": copy.urgency or urgency,
        "urgency_original": copy.urgency_original or urgency_original,
        "slugline": titled.slugline or header(message, "slugword"),
        "language": copy.language or _language(message),
        "abstract": titled.abstract or header(message, "summary"),
        "keywords": copy.keywords or _keywords(message),
        "sent_at": copy.sent_at or _moment(message, "date", style, warnings),
        "embargo_until": copy.embargo_until or embargo.until,
        "embargo_indefinite": copy.embargo_indefinite or embargo.is_indefinite,
        "expires_at": copy.expires_at
        or _moment(message, "expires", style, warnings)
        or _moment(message, "expiry-date", style, warnings),
        "ednote": ". ".join(filter(None, (*notes, copy.ednote))) or None,
        "provider": copy.provider or provider_of(message),
        "associations": (*copy.associations, *_associations(message, parts)),
        "warnings": tuple(dict.fromkeys(warnings)),
    }
    whole = titled.model_copy(update=found)
    return whole if copy.guid else _identified(whole, message, subject)


def _identified(copy: Copy, message: Message, subject: str) -> Copy:
    """The copy under the id of its mail, or of the one before that it corrects or replaces."""
    corrects = signal_in(subject, copy.ednote or "", ()) in CORRECTING
    thread = [*_ids(message, "in-reply-to"), *reversed(list(_ids(message, "references")))]
    identity = of_mail(
        next(_ids(message, "message-id"), None),
        replaced=list(_ids(message, *REPLACED)),
        answered=thread if corrects else (),
    )
    updates = tuple(each for each in copy.updates if each != identity.guid)
    return identity.of(copy.model_copy(update={"updates": updates}))


def subject_of(message: Message) -> str:
    """The subject without the prefixes of mail programs and lists; `[EMBARGO]` is none."""
    subject = header(message, "subject") or ""
    for _ in range(MAX_MARKS):
        mark = MARK.match(subject)
        if mark is None or is_notice(mark["list"] or ""):
            break
        subject = subject[mark.end() :]
    return subject


def _split_subject(subject: str) -> tuple[str | None, str]:
    """The note on an embargo in a subject, and what remains for a headline."""
    note, rest = split_note(subject)
    return (subject, "") if note is None and is_embargo_note(subject) else (note, rest)


def provider_of(message: Message) -> str | None:
    """Who sent the mail: the organisation, else the name it comes from."""
    if organisation := header(message, "organization"):
        return organisation
    senders = (header(message, name) for name in ("from", "sender", "reply-to"))
    names = (name for sender in senders if sender for name in names_in(sender))
    return next(names, None)


def _text(parts: Parts, style: TimeStyle) -> Copy | None:
    """The copy in the text of a mail, read as plain text or as HTML."""
    try:
        if parts.is_html:
            return _page("\n".join(parts.html), style)
        if sum(map(len, parts.plain)) > MAX_CHARACTERS:
            raise too_large(f"{MAX_CHARACTERS:,} characters")
        text = copy_in("\n\n".join(parts.plain))
        return plain_text.read(text, style) if text.strip() else None
    except UnreadableCopyError as error:
        if error.reason == "no-text":
            return None
        raise


def _page(markup: str, style: TimeStyle) -> Copy:
    page = read_markup(markup)
    drop(page.root, page.root.iter("title"))
    copy = copy_of_page(page, style, ())
    body = tuple(text for text in copy.body if not is_disclaimer(text))
    return copy.model_copy(update={"guid": None, "former_guid": None, "body": body})


def _titled(copy: Copy, subject: str, parts: Parts) -> Copy:
    """The copy with the subject as its headline, or as its slugline if it looks like one.

    A headline that the text labels stays the headline; of any other the reader of all copy knows
    what it is, below the subject.
    """
    own = copy.headline
    if not subject or (own and _words_of(own) == _words_of(subject)):
        return copy
    if SLUG.fullmatch(subject) or (own and _is_stated(parts)):
        return copy.model_copy(update={"slugline": copy.slugline or subject})
    body = (own, *copy.body) if own else copy.body
    return copy.model_copy(update={"headline": subject, "body": body})


def _is_stated(parts: Parts) -> bool:
    """Whether a line in the text labels the headline."""
    return any(HEADLINE_LINE.search(text[:TOP]) for text in parts.plain)


def _words_of(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _urgency(message: Message) -> tuple[int | None, str | None]:
    for name in URGENCY_FIELDS:
        stated = header(message, name)
        if stated and (number := URGENCIES.get(stated.split()[0].casefold())):
            return number, stated
    return None, None


def _language(message: Message) -> str | None:
    stated = COMMA.split(header(message, "content-language") or "")[0]
    return stated if is_language_tag(stated) else None


def _keywords(message: Message) -> tuple[str, ...]:
    words = (word for each in headers(message, "keywords") for word in COMMA.split(each))
    return tuple(dict.fromkeys(filter(None, words)))


def _embargo(message: Message, style: TimeStyle) -> StatedEmbargo:
    """The embargo field of some press offices."""
    names = ("embargo", "x-embargo", "embargoed-until", "x-embargoed-until")
    stated = (header(message, name) for name in names)
    return read_embargo_field(next(filter(None, stated), None), style)


def _moment(message: Message, name: str, style: TimeStyle, warnings: list[str]) -> datetime | None:
    stated = header(message, name)
    # An unknown zone is written -0000, and what it is before is UTC (RFC 5322, section 3.3).
    in_utc = re.sub(r"-0000\b", "+0000", stated) if stated else None
    return read_stated_time(name, in_utc, style, warnings)


def _ids(message: Message, *names: str) -> Iterator[str]:
    """The ids of mails in some fields (RFC 5322, section 3.6.4), each once."""
    yield from dict.fromkeys(
        each for name in names for stated in headers(message, name) for each in message_ids(stated)
    )


def _associations(message: Message, parts: Parts) -> Iterator[Association]:
    for address in headers(message, "archived-at"):
        yield Association(rel="canonical", href=address.strip("<> "))
    for part in parts.attached:
        if found := association(part):
            yield found
