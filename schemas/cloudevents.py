"""CloudEvents 1.0 attributes as Kafka headers, in the Kafka binding's binary mode.

Source: CloudEvents 1.0.2, "Kafka Protocol Binding", section 3.2: attributes travel as `ce_`
headers, `datacontenttype` as `content-type`, the record's key is `partitionkey`.
"""

from datetime import datetime

from schemas.item import WireItem
from schemas.record import WireModel

JSON = "application/json"
MAX_URGENT = 2
"""Records of this urgency or higher (1 is the highest) are urgent."""
AHEAD = "item.ahead"
"""The type of an item's event that goes ahead of what was pushed before it, and comes again."""


def cloudevent(
    kind: str,
    data: type[WireModel],
    *,
    event_id: str,
    stage: str,
    subject: str,
    time: datetime,
    urgency: int | None = None,
) -> tuple[tuple[str, bytes], ...]:
    """The headers of an event of type `wiredesk.KIND`.

    `data` is what the record's value is. `event_id` is unique within the stage and the same again
    for the same event replayed. `urgency` is an extension attribute that lets a stage take urgent
    copy first.
    """
    attributes = {
        "specversion": "1.0",
        "id": event_id,
        "source": f"/wiredesk/{stage}",
        "type": f"wiredesk.{kind}",
        "subject": subject,
        "time": time.isoformat(),
        "dataschema": data.schema_id(),
    }
    if urgency is not None:
        attributes["urgency"] = str(urgency)
    headers = [(f"ce_{name}", value.encode()) for name, value in attributes.items()]
    return (*headers, ("content-type", JSON.encode()))


def item_event(kind: str, item: WireItem, stage: str, *more: str) -> tuple[tuple[str, bytes], ...]:
    """The headers of an event that brings an item; `more` is what its id says besides."""
    return cloudevent(
        kind,
        type(item),
        event_id="/".join((item_event_id(item), *more)),
        stage=stage,
        subject=item.id,
        time=item.received_at,
        urgency=item.urgency,
    )


def item_event_id(item: WireItem) -> str:
    """The id of such an event: the same for the same copy."""
    return f"{item.id}/{item.version}/{item.digest[:16]}"


def is_urgent(headers: tuple[tuple[str, bytes], ...]) -> bool:
    """Whether a record with these headers is urgent, by the last `ce_urgency` of them."""
    stated = _last(headers, "ce_urgency")
    return len(stated) == 1 and stated.isdigit() and int(stated) <= MAX_URGENT


def is_ahead(headers: tuple[tuple[str, bytes], ...]) -> bool:
    """Whether a record with these headers goes ahead, by the last `ce_type` of them."""
    return _last(headers, "ce_type") == f"wiredesk.{AHEAD}".encode()


def _last(headers: tuple[tuple[str, bytes], ...], wanted: str) -> bytes:
    return next((value for name, value in reversed(headers) if name == wanted), b"")
