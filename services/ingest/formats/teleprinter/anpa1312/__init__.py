"""ANPA 1312: the high-speed wires of North America (AP, UPI, CP and those who followed them).

SYN SYN SOH a0123 selector / priority category keyword / STX ^keyword line, notes, headline,
byline, copy ETX time EOT. Source: ANPA Bulletin 1312; the text's marks are the agencies' own.
"""

from datetime import UTC, datetime, time, timedelta
from functools import partial

from services.ingest.copy import Copy
from services.ingest.errors import guarded, no_text
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.teleprinter.anpa1312.header import (
    BARE,
    Header,
    looks_like_anpa,
    read_header,
)
from services.ingest.formats.teleprinter.anpa1312.keyword_line import KeywordLine, read_keyword_line
from services.ingest.formats.teleprinter.anpa1312.text import KEYWORD, Text, read_text
from services.ingest.formats.teleprinter.clock import read_ddhhmm, read_wire_time, sent_at
from services.ingest.formats.teleprinter.frames import (
    Framed,
    oversized,
    read_frames,
    split_bare,
)
from services.ingest.formats.teleprinter.lines import read_lines
from services.ingest.text.embargo_notes import read_embargo

MAX_TRAILER_LENGTH = 400
ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""Stands for the time of sending where only the presence of an embargo is asked."""
TWO_MONTHS_DAYS = 62
"""Days: any two months have at most so many, and one of them has every day of the month."""


def parse(value: bytes, context: Context) -> Items:
    """An item for each message.

    Raises UnreadableCopyError: `no-text`, `too-large`, `undecodable`.
    """
    frames = read_frames(value, context.charset)
    messages = [part for each in frames.messages for part in split_bare(each, BARE)]
    read = partial(_read, context=context, warnings=frames.warnings)
    return [guarded(read, each) for each in messages]


def _read(message: Framed, context: Context, warnings: tuple[str, ...]) -> Copy:
    if message.is_too_large:
        raise oversized()
    header = read_header(message.header)
    below = header.rest
    # Without STX the header's keyword line may be the only one.
    if header.keyword and not KEYWORD.match(header.rest):
        below = f"{header.keyword}\n{below}"
    text = read_text(read_lines(message.text or below), tabular=message.tabular)
    if not (text.headline or text.body or text.notes or text.keyword):
        raise no_text()
    line = read_keyword_line(text.keyword or header.keyword)
    sent, doubts = _sent_at(f"{text.stamp}\n{message.trailer[:MAX_TRAILER_LENGTH]}", context)
    return _copy(header, line, text, sent, (*warnings, *header.warnings, *doubts), context)


def _copy(
    header: Header,
    line: KeywordLine,
    text: Text,
    sent: datetime | None,
    warnings: tuple[str, ...],
    context: Context,
) -> Copy:
    ednote = " ".join(text.notes)
    until, indefinite, held = _release(line, ednote, sent, context)
    return Copy(
        version=line.version,
        signal=line.signal,
        urgency=header.urgency,
        urgency_original=header.priority,
        headline=text.headline,
        slugline=line.slug or None,
        byline=text.byline,
        abstract=text.deck or None,
        sign_off=text.sign_off,
        body=text.body,
        keywords=line.keywords,
        subjects=header.subjects,
        sent_at=sent,
        embargo_until=until,
        embargo_indefinite=indefinite,
        ednote=ednote or None,
        service=header.service,
        sequence=header.sequence,
        slug_id=line.story,
        take=line.take,
        warnings=(*warnings, *held),
    )


def _sent_at(stamp: str, context: Context) -> tuple[datetime | None, tuple[str, ...]]:
    """The time below the copy, and its warnings."""
    read = read_wire_time(stamp, context.zone) or read_ddhhmm(stamp, context.zone)
    return sent_at(read, "11-24-26 1030EST")


def _release(
    line: KeywordLine, ednote: str, sent: datetime | None, context: Context
) -> tuple[datetime | None, bool, tuple[str, ...]]:
    """The release of an advance, whether it is open, and warnings."""
    if line.advance is None and not line.on_hold:
        return None, False, ()
    if sent and line.advance and (until := _next_day(line.advance, sent)):
        warning = f"embargo: an advance for day {line.advance}; its first minute assumed"
        return until, False, (warning,)
    # The note has the time; `normalise` reads it from there.
    if read_embargo(ednote, sent or ANY_TIME, context.zone):
        return None, False, ()
    return None, True, ("embargo: an advance without a day; held until further notice",)


def _next_day(day: int, sent: datetime) -> datetime | None:
    """The first minute of the next day with that number, from the day of sending on."""
    for ahead in range(TWO_MONTHS_DAYS):
        date = sent.date() + timedelta(days=ahead)
        if date.day == day:
            return datetime.combine(date, time(0), tzinfo=sent.tzinfo)
    return None


FORMAT = Format("anpa1312", looks_like_anpa, parse)
