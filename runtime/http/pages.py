"""Metrics and health over HTTP: `/metrics`, `/healthz`, `/readyz`."""

import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from http import HTTPStatus

from prometheus_client import generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from runtime.errors import ConfigurationError
from runtime.http.server import Answer, Pages, PageServer
from runtime.metrics.prometheus import Metrics
from runtime.worker import Worker, notes_of

JSON = "application/json; charset=utf-8"


@asynccontextmanager
async def serve(
    workers: Sequence[Worker], metrics: Metrics, host: str, port: int
) -> AsyncIterator[str]:
    """Serve until the context ends; yields the address, such as `http://127.0.0.1:9464`.

    Raises ConfigurationError where the port is taken.
    """

    def healthz() -> Answer:
        return _json({"status": "alive", **_notes(workers)})

    def readyz() -> Answer:
        stages = {worker.stage.name: worker.waiting_for or "ready" for worker in workers}
        ready = all(state == "ready" for state in stages.values())
        body = {"status": "ready" if ready else "not ready", "stages": stages, **_notes(workers)}
        return _json(body, HTTPStatus.OK if ready else HTTPStatus.SERVICE_UNAVAILABLE)

    def show() -> None:
        for worker in workers:
            worker.show()

    pages = {"/metrics": metrics_page(metrics, show), "/healthz": healthz, "/readyz": readyz}
    async with serve_pages(pages, host, port) as address:
        yield address


def metrics_page(metrics: Metrics, show: Callable[[], None] = lambda: None) -> Callable[[], Answer]:
    """The page that Prometheus reads; `show` sets what is to be as it is at that moment."""

    def page() -> Answer:
        show()
        return Answer(generate_latest(metrics.registry), CONTENT_TYPE_PLAIN_0_0_4)

    return page


@asynccontextmanager
async def serve_pages(pages: Pages, host: str, port: int) -> AsyncIterator[str]:
    """Serve some pages until the context ends; yields the address.

    Raises ConfigurationError where the port is taken.
    """
    server = PageServer(pages)
    try:
        bound, taken = await server.start(host, port)
    except (OSError, UnicodeError) as error:  # the latter for what can be no host's name
        why = getattr(error, "strerror", None) or error
        raise ConfigurationError(
            f"metrics can't be served on {host}:{port} ({why}): "
            "set WIREDESK_HTTP_PORT to a free port, or to 0, and "
            "WIREDESK_HTTP_HOST to an address of this machine"
        ) from error
    try:
        yield url_of(bound, taken)
    finally:
        await server.close()


def url_of(host: str, port: int) -> str:
    """The URL of what listens there (RFC 3986, section 3.2.2)."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def status_page(status: str, code: HTTPStatus = HTTPStatus.OK) -> Answer:
    """A page that says in a word or two how the process is."""
    return _json({"status": status}, code)


def _json(body: object, status: HTTPStatus = HTTPStatus.OK) -> Answer:
    return Answer(json.dumps(body).encode(), JSON, status)


def _notes(workers: Sequence[Worker]) -> dict[str, list[str]]:
    """What is to be said besides; nothing where there is nothing."""
    notes = notes_of(workers)
    return {"notes": notes} if notes else {}
