"""A desk's orders: pushed as any copy is, for ingest to read."""

from runtime.settings import Settings
from schemas.ordering import Order, order_value
from services.ingest.input.media_types import DESK_ORDER
from wiredesk.client.push import Pushed, push
from wiredesk.copy_files import Piece
from wiredesk.sources import raw_topic_of


async def push_order(order: Order, desk: str, settings: Settings) -> Pushed:
    """Push an order of a desk, as `services.ingest.formats.desk_order` reads it.

    Raises BrokerUnreachableError or ConfigurationError.
    """
    topic = raw_topic_of(desk).name
    piece = Piece(str(order["order"]), order_value(order), desk, DESK_ORDER, topic=topic)
    (pushed,) = await push([piece], settings)
    return pushed
