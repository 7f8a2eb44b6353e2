"""Desks' orders as publish gets them, said in a few words."""

from datetime import datetime, timedelta

from schemas.article import Article, EnrichedItem, ReferenceTime
from schemas.desk_order import DeskOrder
from schemas.item import Provenance, Status, Stop
from tests.unit.publish.copy import NOON

HOUR = timedelta(hours=1)


def order(
    name: str,
    hours: float = 1,
    *,
    item_id: str = "ferry",
    reason: str = "legal",
    by: str = "Ann Poe",
    article: EnrichedItem | None = None,
) -> EnrichedItem:
    """An order that is given so many hours after noon."""
    at: datetime = NOON + hours * HOUR
    return EnrichedItem(
        id=item_id,
        source="baltic",
        version=0,
        status=Status.CANCELED if name == "kill" else Status.WITHHELD,
        urgency=1,
        received_at=at,
        desk_order=DeskOrder(
            order=name,
            reason=reason,
            by=by,
            desk="desk",
            article=Article(**dict(article)).to_bytes().decode() if article else None,
        ),
        stop=Stop(reason="desk", words=reason),
        provenance=Provenance(
            format="desk-order", topic="wire.raw", partition=1, offset=3, sha256="cd"
        ),
        digest=f"order {name} {hours} {reason}",
        reference_time=ReferenceTime(value=at, from_="received_at"),
    )
