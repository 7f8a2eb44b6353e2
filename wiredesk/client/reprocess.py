"""Sends orders to read copy again: each with its raw record, from the source of a desk."""

from collections.abc import Sequence

from runtime.errors import WiredeskError
from runtime.handler import Record
from runtime.records.consumed import to_record
from runtime.settings import Settings
from schemas.desk_order import READ_AGAIN
from schemas.ordering import order_about, order_value
from schemas.topics import MAX_COPY_BYTES, RAW, own_topic
from services.ingest.formats.record_again import RecordAgain
from services.ingest.input.media_types import DESK_ORDER
from wiredesk.client.push import Pushed, push
from wiredesk.client.read import Reader, reading
from wiredesk.client.stretch import AT_ONCE
from wiredesk.copy_files import Piece
from wiredesk.replay.books import RawPlace
from wiredesk.replay.choosing import Chosen
from wiredesk.sources import raw_topic_of, read_sources


class TooMuchToReadAgainError(WiredeskError):
    """More articles would be published anew than a person has allowed."""


async def order_all(
    chosen: Sequence[Chosen], reason: str, by: str | None, desk: str, settings: Settings
) -> tuple[list[Pushed], list[Chosen]]:
    """Push an order for each article; also those whose record is gone, or too large for an order.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    topic = raw_topic_of(desk).name
    records = await _records({each.place.raw for each in chosen}, settings)
    pieces, left = [], []
    for each in chosen:
        record = records.get(each.place.raw)
        value = _order(each, record, reason, by) if record else b""
        if record and len(value) <= MAX_COPY_BYTES:
            pieces.append(Piece(each.article, value, desk, DESK_ORDER, topic=topic))
        else:
            left.append(each)
    return (await push(pieces, settings) if pieces else []), left


def _order(each: Chosen, record: Record, reason: str, by: str | None) -> bytes:
    brought = RecordAgain.of(record, each.place.item).model_dump()
    about = order_about(each.article, each.source, READ_AGAIN, reason, by)
    return order_value({**about, "record": brought})


async def _records(places: set[RawPlace], settings: Settings) -> dict[RawPlace, Record]:
    topics = [RAW, *map(own_topic, read_sources().topics)]
    found: dict[RawPlace, Record] = {}
    async with reading(settings, topics, from_start=True) as reader:
        for place in sorted(places):
            if record := await _record(reader, place):
                found[place] = record
    return found


async def _record(reader: Reader, place: RawPlace) -> Record | None:
    """The record at a place; None where it is no longer there."""
    for where, end in (await reader.ends()).items():
        if reader.plain(where) != place[:2]:
            continue
        await reader.go_to(where, place.offset)
        while await reader.position(where) < end:
            for record in await reader.fetch_of(where, AT_ONCE):
                return to_record(record, place.topic) if record.offset == place.offset else None
    return None
