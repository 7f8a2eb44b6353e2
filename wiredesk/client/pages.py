"""The pages of running processes: metrics and readiness, over HTTP."""

import asyncio
import json
from collections.abc import Sequence
from http import HTTPStatus

import aiohttp

from runtime.errors import WiredeskError
from wiredesk.top.snapshot import Page

SECONDS = 5.0
"""For one answer."""
MAX_BYTES = 32 << 20


class NoPageError(WiredeskError):
    """A process does not answer, or something else does."""


async def read_pages(addresses: Sequence[str]) -> list[Page]:
    """What each process says. Raises NoPageError, which names the first that says nothing."""
    limits = aiohttp.ClientTimeout(total=SECONDS)
    # Each answer of these ends its connection.
    async with aiohttp.ClientSession(timeout=limits) as session:
        return list(await asyncio.gather(*(_read(session, each) for each in addresses)))


async def _read(session: aiohttp.ClientSession, address: str) -> Page:
    base = address if "://" in address else f"http://{address}"
    base = base.rstrip("/")
    try:
        status, metrics = await _get(session, f"{base}/metrics")
        _, ready = await _get(session, f"{base}/readyz")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        why = str(error) or "it takes too long"
        raise NoPageError(
            f"{base} does not answer ({why}): name the metrics ports of the processes that run, "
            "such as `wiredesk top localhost:9464`"
        ) from error
    if status != HTTPStatus.OK or b"wiredesk_" not in metrics:
        raise NoPageError(f"{base}/metrics is not a page of Wiredesk: name its WIREDESK_HTTP_PORT")
    return Page(metrics.decode("utf-8", "replace"), _waits(ready))


async def _get(session: aiohttp.ClientSession, url: str) -> tuple[int, bytes]:
    async with session.get(url, allow_redirects=False) as answer:
        return answer.status, await answer.content.read(MAX_BYTES)


def _waits(ready: bytes) -> dict[str, str]:
    """By stage, what it waits for; serve says only one thing, of itself."""
    try:
        said = json.loads(ready)
        stages = said.get("stages") or {"serve": said["status"]}
        return {str(name): str(state) for name, state in stages.items()}
    except (ValueError, AttributeError, KeyError):
        return {}
