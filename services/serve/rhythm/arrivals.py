"""What has come of a source, read from `wire.outcomes` and `wire.dead-letters`. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import ValidationError

from runtime.visible import cut, visible
from schemas.canary import is_canary
from schemas.dead_letter import DeadLetter
from schemas.outcome import ItemOutcome
from schemas.record import MalformedRecordError
from schemas.sources import MAX_SOURCE
from services.serve.rhythm.drift import YES, size_of

DEAD = "dead-letters"


@dataclass(frozen=True, slots=True)
class Arrived:
    """An item, or a record that could not be used."""

    source: str
    time: int
    """When it was pushed, in milliseconds since 1970."""
    traits: Mapping[str, str | None]
    """What it is like, by kind of trait."""


def of_outcome(value: bytes | None, written: int) -> Arrived | None:
    """What a record of `wire.outcomes` says came; None where nothing did.

    `written`: when it was, in milliseconds since 1970. What was pushed later counts as pushed then:
    a sender's clock may be wrong.
    """
    try:
        told = ItemOutcome.from_bytes(value)
    except MalformedRecordError:
        return None
    if told.arrival is None or is_canary(told.source):
        return None
    came = told.arrival
    traits = {
        "format": came.format,
        "size": size_of(came.words),
        "no-headline": None if came.headline else YES,
        "no-dateline": None if came.dateline else YES,
        "no-byline": None if came.byline else YES,
        "warnings": YES if came.warnings else None,
        DEAD: None,
    }
    return Arrived(_named(told.source), min(written, _milliseconds(came.received_at)), traits)


def of_letter(headers: Sequence[tuple[str, bytes]], written: int) -> Arrived | None:
    """What a record of `wire.dead-letters` says came; None of no letter, or one redriven."""
    try:
        letter = DeadLetter.from_headers(tuple(headers))
    except ValidationError:
        return None
    if letter.redriven or is_canary(letter.source):
        return None
    return Arrived(_named(letter.source), min(written, letter.timestamp), {DEAD: YES})


def _named(source: str) -> str:
    """The name as it is shown and counted everywhere."""
    return cut(visible(source), MAX_SOURCE)


def _milliseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
