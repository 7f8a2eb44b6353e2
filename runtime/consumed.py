"""A consumed record as handlers see it."""

from aiokafka import ConsumerRecord

from runtime.handler import Record
from runtime.record_parser import Unreadable
from runtime.timestamps import NO_TIME, read_timestamp


def to_record(found: ConsumerRecord, topic: str) -> Record:
    """The record; `topic` is its name without the prefix."""
    moment = read_timestamp(found.timestamp)  # row 26
    unreadable = found.value.why if isinstance(found.value, Unreadable) else None
    return Record(
        topic=topic,
        partition=found.partition,
        offset=found.offset,
        timestamp=moment or NO_TIME,
        key=found.key,
        value=bytes(found.value) if unreadable else found.value,
        headers=tuple((name, value or b"") for name, value in found.headers),
        no_time=(found.timestamp or 0) if moment is None else None,
        unreadable=unreadable,
    )
