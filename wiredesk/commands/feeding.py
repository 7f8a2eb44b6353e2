"""What commands have in common that push until they are told to stop."""

import asyncio
import signal

import structlog

from runtime.http.pages import metrics_page, serve_pages, status_page
from runtime.metrics.prometheus import Metrics
from wiredesk.client.feeder import Feeder

log = structlog.get_logger("wiredesk.feeding")


async def feed_until_stopped(feeder: Feeder, metrics: Metrics, about: str) -> None:
    """Run a feeder until SIGTERM or Ctrl-C, with its metrics and health served over HTTP.

    `about`: what it pushes, for the log. Raises what `Feeder.run` raises, and ConfigurationError
    for a port that is taken.
    """
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, feeder.stop)
    pages = {"/metrics": metrics_page(metrics), "/healthz": lambda: status_page("alive")}
    ours = feeder.settings.wiredesk
    async with serve_pages(pages, ours.http_host, ours.http_port) as address:
        log.info("watching", about=about, metrics=f"{address}/metrics")
        await feeder.run()
        log.info("stopped", about=about)
