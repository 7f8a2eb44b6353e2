"""`wiredesk serve`: article events over HTTP."""

import asyncio
from collections.abc import Mapping

import typer

from runtime.logs import configure_logs
from runtime.settings import Settings, load_settings, read_section
from schemas.ordering import Order
from services.serve.board.board import PushOrder
from services.serve.context import Writer
from services.serve.http.headers import NEWSML_G2, NINJS
from services.serve.service import WRITERS, run_until_stopped
from services.serve.settings import ServeSettings
from wiredesk.client.orders import push_order
from wiredesk.client.sites import SitesOnTopic
from wiredesk.commands.examples import examples

app = typer.Typer()


@app.command(
    epilog=examples(
        "KAFKA_BOOTSTRAP_SERVERS=kafka:9092 wiredesk serve",
        "curl -N -H 'Authorization: Bearer KEY' -H 'Accept: text/event-stream' "
        "localhost:8080/v1/events",
    )
)
def serve() -> None:
    """Give article events to sites over HTTP, as streams and pages, until Ctrl-C.

    `wiredesk sites add` makes a site and its key. Start it as often as you like, behind any load
    balancer: a site's cursor holds at each.
    """
    settings = load_settings()
    settings.kafka.connection()
    configure_logs(settings.wiredesk.log_format, settings.wiredesk.log_level)
    ours, book = read_section(ServeSettings), SitesOnTopic(settings)
    asyncio.run(run_until_stopped(settings, ours, writers(), book, order_pusher(settings)))


def order_pusher(settings: Settings) -> PushOrder:
    """What sends the orders of desks."""

    async def push(order: Order, desk: str) -> None:
        await push_order(order, desk, settings)

    return push


def writers() -> Mapping[str, Writer]:
    """How an article is written in each format but JSON, by media type."""
    # Imported here since they bring all formats along, which `--help` does not wait for.
    from services.ingest.writers import newsml_g2, ninjs  # noqa: PLC0415

    return {**WRITERS, NINJS: ninjs.render, NEWSML_G2: newsml_g2.render}
