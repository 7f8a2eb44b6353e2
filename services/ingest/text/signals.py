"""What desks shout within the text: kills, holds, corrections, embargoes."""

import re
from dataclasses import dataclass

from schemas.item import KillReference

KILL = re.compile(
    r"\bSTORY WITHDRAWN\b|\bKILL(?:[ ,.]+KILL)+\b|\bMANDATORY KILL\b|\b(?:BULLETIN|STORY) KILL\b"
)
HOLD = re.compile(r"\bHOLD(?:[ ,.]+HOLD)+\b")
CORRECTION = re.compile(
    r"^\W*(?:CORRECTED|CORRECTION|CORRECTS|BERICHTIGUNG|KORREKTUR|Berichtigung|Korrektur)\b"
)
UPDATE = re.compile(r"^\W*(?:UPDATE(?: \d+)?|REFILE|\d(?:st|nd|rd|th) Ld(?:-Writethru)?)\b")
REPEAT = re.compile(r"^\W*(?:REPEAT|RPT|WIEDERHOLUNG)\b")
EMBARGO = re.compile(r"\b(?:EMBARGO(?:ED)?|SPERRFRIST|Sperrfrist|Embargo(?:ed)?)\b[^\n]{0,120}")
_REFERENCE = re.compile(
    r"\b(?:please\s+)?(?:kill|withdraw|disregard)\s+(?P<source>[A-Za-z][A-Za-z-]{1,12})\s+"
    r"(?P<service>[a-z]{2,4})?\s?(?P<sequence>\d{1,6})\b",
    re.IGNORECASE,
)
LINES_READ = 6
"""Signals stand at the head of the copy; further down they are news about news."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What the head of the copy asks for."""

    signal: str | None = None
    """`kill`, `hold`, `correction`, `update` or `repeat`, the strongest of them."""
    kills: tuple[KillReference, ...] = ()
    embargo: str | None = None
    """The line that speaks of an embargo."""


def read_signals(source: str, headline: str, ednote: str, body: tuple[str, ...]) -> Signals:
    """The signals of an item's headline, note and first lines."""
    head = "\n".join((headline, ednote, *body[:LINES_READ]))
    embargo = EMBARGO.search("\n".join((ednote, *body[:2])))
    return Signals(
        signal=_signal(head, headline or (body[0] if body else "")),
        kills=tuple(
            KillReference(
                source=found["source"].lower(),
                service=found["service"],
                sequence=found["sequence"].lstrip("0") or "0",
            )
            for found in _REFERENCE.finditer(head)
        ),
        embargo=embargo[0] if embargo else None,
    )


def _signal(head: str, first: str) -> str | None:
    if KILL.search(head):
        return "kill"
    if HOLD.search(head):
        return "hold"
    for name, pattern in (("correction", CORRECTION), ("update", UPDATE), ("repeat", REPEAT)):
        if pattern.search(first):
            return name
    return None
