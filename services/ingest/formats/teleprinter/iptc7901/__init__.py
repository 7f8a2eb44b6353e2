"""IPTC 7901: the text transmission format of news agencies, as dpa and others send it.

SOH service+number priority category words options / keywords / STX text ETX ddhhmm MON yy EOT.
Source: IPTC Recommendation 7901, revision 5; the layout of the text is the agencies' own.
"""

from datetime import datetime
from functools import partial

from services.ingest.copy import Copy
from services.ingest.errors import guarded, no_text
from services.ingest.formats.format import Context, Format, Items
from services.ingest.formats.teleprinter.clock import read_ddhhmm, sent_at
from services.ingest.formats.teleprinter.frames import (
    Framed,
    oversized,
    read_frames,
    split_bare,
)
from services.ingest.formats.teleprinter.iptc7901.foot import split_foot
from services.ingest.formats.teleprinter.iptc7901.head import Head, split_head, split_teaser
from services.ingest.formats.teleprinter.iptc7901.header import BARE, looks_framed, read_header
from services.ingest.formats.teleprinter.lines import copy_paragraphs, read_lines
from services.ingest.text.signals import signal_in
from services.ingest.text.takes import read_take

MAX_TRAILER_LENGTH = 400
BELLS_OF_AN_ALERT = 3


def parse(value: bytes, context: Context) -> Items:
    """An item for each message.

    Raises UnreadableCopyError: `no-text`, `too-large`, `undecodable`.
    """
    frames = read_frames(value, context.charset)
    read = partial(_read, context=context, warnings=frames.warnings)
    messages = [part for each in frames.messages for part in split_bare(each, BARE)]
    return [guarded(read, each) for each in messages]


def _read(message: Framed, context: Context, warnings: tuple[str, ...]) -> Copy:
    if message.is_too_large:
        raise oversized()
    header = read_header(message)
    lines, foot = split_foot(read_lines(header.text))
    head, rest = split_head(lines)
    teaser, body = split_teaser(copy_paragraphs(rest))
    if not (head.headline or head.notes or body or foot.notes or foot.private):
        raise no_text()
    sent, doubts = _sent_at(message.trailer, foot.stamp, context)
    return Copy(
        headline=head.headline,
        byline=head.byline,
        genre=head.genre,
        abstract=teaser or head.abstract,
        body=(*body, *foot.private),
        ednote=" ".join((*head.notes, *foot.notes)) or None,
        sign_off=foot.sign_off,
        sent_at=sent,
        slugline=header.slug or head.slug,
        keywords=header.keywords,
        service=header.service,
        sequence=header.sequence,
        urgency=header.urgency,
        urgency_original=header.priority,
        subjects=header.subjects,
        provider=header.provider,
        signal=_signal(head, message),
        version=head.lead + 1 if head.lead else None,
        take=read_take(header.slug or "", head.headline, *head.notes),
        warnings=(*warnings, *header.warnings, *doubts),
    )


def _sent_at(trailer: str, stamp: str, context: Context) -> tuple[datetime | None, tuple[str, ...]]:
    """The time after the text, else at its foot, and warnings."""
    behind = read_ddhhmm(trailer[:MAX_TRAILER_LENGTH], context.zone)
    return sent_at(behind or read_ddhhmm(stamp, context.zone), "241530 Nov 26")


def _signal(head: Head, message: Framed) -> str | None:
    """The signal in the head; bells without another signal are an alert."""
    for note in head.notes:
        if signal := signal_in("", note, ()):
            return signal
    in_headline = signal_in(head.headline, "", ())
    if in_headline:
        return in_headline
    if message.bells >= BELLS_OF_AN_ALERT:
        return "alert"
    return "update" if head.lead else None


FORMAT = Format("iptc7901", looks_framed, parse)
