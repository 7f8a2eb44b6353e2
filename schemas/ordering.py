"""A desk's order as it is sent: the body of the record, which ingest reads. Pure."""

import json
from collections.abc import Mapping
from typing import Any

from schemas.topics import MAX_COPY_BYTES

Order = Mapping[str, Any]


def order_about(
    about: str, source: str, name: str, reason: str, by: str | None
) -> dict[str, str | None]:
    """An order about the article or kill of this id, which is of copy of this source."""
    return {"order": name, "id": about, "source": source, "reason": reason, "by": by}


def with_article(order: Order, article: bytes | None) -> Order:
    """The order with the article as it stands, so that a release can bring it back.

    Without it where a record could not hold it.
    """
    if article is None:
        return order
    brought = {**order, "article": json.loads(article)}
    return brought if len(json.dumps(brought)) <= MAX_COPY_BYTES else order


def order_value(order: Order) -> bytes:
    """The record's value: JSON, without what is not said."""
    return json.dumps({name: said for name, said in order.items() if said is not None}).encode()
