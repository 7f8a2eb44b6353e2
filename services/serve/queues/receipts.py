"""Receipts of what was handed out, as a site gets them and gives them back. Pure."""

import re
from dataclasses import dataclass
from datetime import datetime

from schemas.queue import QueueOut, QueueState
from services.serve.queues.states import Place

EVENT_CHARACTERS = 16
RECEIPT = re.compile(r"([ek])(\d{1,6})-(\d{1,19})-(\d{1,16})-([0-9a-z-]{1,16})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Handed:
    """What a receipt says."""

    place: Place
    begun: int
    """Stands for the queue: it may have been begun anew since."""
    event: str
    """How the event's id begins."""


def receipt_of(state: QueueState, out: QueueOut, event_id: str) -> str:
    """The receipt of an event that is handed out."""
    lane = "k" if out.kill else "e"
    begun = in_milliseconds(state.begun_at)
    return f"{lane}{out.partition}-{out.offset}-{begun}-{short_of(event_id)}"


def short_of(event_id: str) -> str:
    """How an event's id begins, as a receipt has it."""
    return re.sub("[^0-9a-z]", "-", event_id[:EVENT_CHARACTERS])


def read_receipt(text: str) -> Handed | None:
    """What a receipt says; None for what is none."""
    found = RECEIPT.fullmatch(text)
    if found is None:
        return None
    lane, partition, offset, begun, event = found.groups()
    return Handed((lane == "k", int(partition), int(offset)), int(begun), event)


def in_milliseconds(moment: datetime) -> int:
    """A time in milliseconds since 1970."""
    return round(moment.timestamp() * 1000)
