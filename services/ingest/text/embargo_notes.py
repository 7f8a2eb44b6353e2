"""Embargoes in notes to editors: "EMBARGOED UNTIL 0001 GMT MONDAY, MARCH 2"."""

import re
from datetime import datetime, tzinfo

from services.ingest.text.embargo_times import Embargo, read_end

EMBARGO = re.compile(
    r"\bembargo(?:ed|s)?\b|\bsperrfrist(?:ende)?\b|\bhold for release\b"
    r"|\bnot for (?:release|publication|use|broadcast) (?:before|until)\b"
    r"|\bnot to be (?:released|published|used|broadcast) (?:before|until)\b"
    r"|\bnicht vor\b(?=.{4,60}\b(?:verwenden|veröffentlichen|senden)\b)",
    re.IGNORECASE,
)
RELEASE = re.compile(
    r"\bfor (?:release|use|publication) (?=.{0,40}(?:\d|day\b|noon|midnight))"
    r"|\badv(?:ance)?\.? for\b|\b(?:frei|freigegeben) ab\b|\bveröffentlichung ab\b",
    re.IGNORECASE,
)
"""Words that are an embargo only with a time: "For release Sunday, Nov. 29"."""
LIFTED = re.compile(
    r"\bembargo (?:is |was |has been |now )*(?:lifted|ended|expired|over|removed)\b"
    r"|\b(?:no|without|not under) (?:an )?embargo\b|\blifts? (?:the |its )?embargo\b"
    r"|\bsperrfrist (?:ist |wurde )?(?:aufgehoben|abgelaufen|beendet)\b"
    r"|\b(?:keine|ohne) sperrfrist\b|\b(?:embargo|sperrfrist): (?:none|no|lifted|keine)\b",
    re.IGNORECASE,
)


def read_embargo(
    note: str, near: datetime, zone: tzinfo, day_first: bool | None = None
) -> Embargo | None:
    """The embargo in a note to editors, or None.

    `near` is when the copy was sent: a day without a year is the nearest to it, a weekday the first
    on or after it. A time without a zone is in `zone`; `day_first` is the order of numeric days.
    An embargo whose end can't be read is until further notice: a desk can lift it, but nobody can
    take back what is out.
    """
    strict = EMBARGO.search(note)
    word = strict or RELEASE.search(note)
    # A note may lift an embargo in the same words that set one.
    if not word or LIFTED.search(note):
        return None
    return read_end(note[word.end() :], near, zone, strict=strict is not None, day_first=day_first)


def lifts_embargo(note: str) -> bool:
    """Whether a note to editors says that an embargo has ended, or that there is none."""
    return bool(LIFTED.search(note))
