"""A desk's order: no copy, but a hold, release or kill of an item that somebody sent.

It is known by its content type alone: whatever else copy says, it orders nothing.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from runtime.handler import Record
from runtime.sources import why_unusable
from runtime.visible import cut, visible
from schemas.article import Article
from schemas.desk_order import READ_AGAIN, DeskOrder
from schemas.item import Provenance, Status, Stop, WireItem
from schemas.topics import MAX_COPY_BYTES, MIB
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.record_again import RecordAgain
from services.ingest.input.limits import too_large
from services.ingest.text.spaces import clean

NAME = "desk-order"
"""The format, as an item's provenance names it."""
MAX_REASON = 300
MAX_NAME = 200
"""Characters of an id, and of a person's name."""


def _said(text: str) -> str:
    if not (said := visible(clean(text))):
        raise ValueError("it is empty")
    return cut(said, MAX_REASON)


def _source(name: str) -> str:
    if not name or why_unusable(name):
        raise ValueError("it is no source's name")
    return name


Said = Annotated[str, AfterValidator(_said)]
Name = Annotated[str, Field(min_length=1, max_length=MAX_NAME), AfterValidator(_said)]


class _Order(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True)

    order: Literal["hold", "release", "kill", "confirm", "dismiss", "read-again"]
    id: Name
    source: Annotated[str, AfterValidator(_source)]
    reason: Said
    by: Name | None = None
    article_id: Name | None = None
    article: Article | None = None
    record: RecordAgain | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """Copy that a desk wants to be read again."""

    id: str
    """The article's."""
    source: str
    record: Record
    """The raw record as it was pushed."""
    item: int
    """The item's place among the items of the record, from 0."""
    order: DeskOrder


def copy_to_read_again(value: bytes, desk: str, ordered_at: datetime) -> Again | None:
    """What an order brings that wants copy to be read again; None of any other order.

    Raises UnreadableCopyError: `malformed-order`, `too-large`.
    """
    order = _checked(value)
    if order.order != READ_AGAIN:
        return None
    if order.record is None:
        raise _malformed("record", "it is missing")
    record = order.record.as_record()
    if record is None:
        raise _malformed("record", "it is no copy as it was pushed")
    said = DeskOrder(
        order=READ_AGAIN, reason=order.reason, by=order.by or desk, desk=desk, at=ordered_at
    )
    return Again(order.id, order.source, record, order.record.item, said)


def read_order(value: bytes, desk: str, ordered_at: datetime, provenance: Provenance) -> WireItem:
    """The order of a desk, as publish gets it: with the id and the source of what it is about.

    Raises UnreadableCopyError: `malformed-order`, `too-large`.
    """
    order = _checked(value)
    article = order.article
    if article and (article.id, article.source) != (order.id, order.source):
        raise _malformed("article", "it is another item than the order is about")
    return WireItem(
        id=order.id,
        source=order.source,
        version=0,
        # A publish that does not know orders yet must not take it for an item.
        status=Status.CANCELED if order.order == "kill" else Status.WITHHELD,
        urgency=1,
        received_at=ordered_at,
        desk_order=DeskOrder(
            order=order.order,
            reason=order.reason,
            by=order.by or desk,
            desk=desk,
            article=article.to_bytes().decode() if article else None,
            article_id=order.article_id,
        ),
        stop=Stop(reason="desk", words=order.reason),
        provenance=provenance,
        digest=provenance.sha256,
    )


def _checked(value: bytes) -> _Order:
    if len(value) > MAX_COPY_BYTES:
        raise too_large(f"{MAX_COPY_BYTES // MIB} MiB")
    return _read(value)


def _read(value: bytes) -> _Order:
    try:
        return _Order.model_validate_json(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"][:2]) or "the value"
        raise _malformed(where, first["msg"]) from error


def _malformed(where: str, what: str) -> UnreadableCopyError:
    return UnreadableCopyError(
        "malformed-order",
        f"it is no desk's order: {where}: {what}: `wiredesk hold`, `release` and `kill` write them",
    )
