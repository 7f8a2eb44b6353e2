"""A desk's orders: pushed as any copy is, for ingest to read."""

import json
from collections.abc import Mapping
from typing import Any

from runtime.settings import Settings
from schemas.article import Article
from schemas.topics import MAX_COPY_BYTES
from services.ingest.input.media_types import DESK_ORDER
from wiredesk.client.push import Pushed, push
from wiredesk.copy_files import Piece
from wiredesk.sources import raw_topic_of


async def push_order(order: Mapping[str, Any], desk: str, settings: Settings) -> Pushed:
    """Push an order of a desk, as `services.ingest.formats.desk_order` reads it.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    value = json.dumps({name: said for name, said in order.items() if said is not None}).encode()
    topic = raw_topic_of(desk).name
    piece = Piece(str(order["order"]), value, desk, DESK_ORDER, topic=topic)
    (pushed,) = await push([piece], settings)
    return pushed


def with_article(order: Mapping[str, Any], article: Article | None) -> Mapping[str, Any]:
    """The order with the article as it stands, so that a release can bring it back.

    Without it where a record could not hold it.
    """
    if article is None:
        return order
    brought = {**order, "article": json.loads(article.to_bytes())}
    return brought if len(json.dumps(brought)) <= MAX_COPY_BYTES else order
