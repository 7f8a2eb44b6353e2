"""A consumed record as handlers see it."""

from aiokafka import ConsumerRecord

from runtime.handler import Reading, Record, Refusal
from runtime.records.parser import Unreadable
from runtime.records.timestamps import NO_TIME, read_timestamp
from schemas.dead_letter import UNREADABLE


def to_record(found: ConsumerRecord, topic: str) -> Record:
    """The record; `topic` is its name without the prefix."""
    moment = read_timestamp(found.timestamp)  # row 26
    reading = _reading(found.value)
    return Record(
        topic=topic,
        partition=found.partition,
        offset=found.offset,
        timestamp=moment or NO_TIME,
        key=found.key,
        value=bytes(found.value) if reading else found.value,
        headers=tuple([(name, value or b"") for name, value in found.headers]),
        no_time=(found.timestamp or 0) if moment is None else None,
        reading=reading,
    )


def _reading(value: bytes | None) -> Reading | None:
    """That there is nothing to read in raw bytes; None for any other value."""
    if not isinstance(value, Unreadable):
        return None
    advice = f"it {value.why}: have it pushed again; the letter holds its raw bytes"
    return Reading(Refusal(UNREADABLE, advice), 0.0)
