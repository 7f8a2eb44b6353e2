"""Metrics and health over HTTP: `/metrics`, `/healthz`, `/readyz`."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from runtime.errors import ConfigurationError
from runtime.metrics import Metrics
from runtime.worker import Worker, notes_of


@asynccontextmanager
async def serve(
    workers: Sequence[Worker], metrics: Metrics, host: str, port: int
) -> AsyncIterator[str]:
    """Serve until the context ends; yields the address, such as `http://127.0.0.1:9464`.

    Raises ConfigurationError where the port is taken.
    """

    async def show_metrics(_: web.Request) -> web.Response:
        page = generate_latest(metrics.registry)
        return web.Response(body=page, headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4})

    async def healthz(_: web.Request) -> web.Response:
        return web.json_response({"status": "alive", **_notes(workers)})

    async def readyz(_: web.Request) -> web.Response:
        stages = {worker.stage.name: worker.waiting_for or "ready" for worker in workers}
        ready = all(state == "ready" for state in stages.values())
        body = {"status": "ready" if ready else "not ready", "stages": stages, **_notes(workers)}
        return web.json_response(body, status=200 if ready else 503)

    app = web.Application()
    app.add_routes(
        [
            web.get("/metrics", show_metrics),
            web.get("/healthz", healthz),
            web.get("/readyz", readyz),
        ]
    )
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        try:
            await site.start()
        except (OSError, UnicodeError) as error:  # the latter for what can be no host's name
            why = getattr(error, "strerror", None) or error
            raise ConfigurationError(
                f"metrics can't be served on {host}:{port} ({why}): "
                "set WIREDESK_HTTP_PORT to a free port, or to 0, and "
                "WIREDESK_HTTP_HOST to an address of this machine"
            ) from error
        bound = runner.addresses[0]
        yield f"http://{bound[0]}:{bound[1]}"
    finally:
        await runner.cleanup()


def _notes(workers: Sequence[Worker]) -> dict[str, list[str]]:
    """What is to be said besides; nothing where there is nothing."""
    notes = notes_of(workers)
    return {"notes": notes} if notes else {}
