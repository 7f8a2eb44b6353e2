"""`wiredesk poll`: copy that a site offers as a feed."""

import asyncio
import hashlib
import os
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from runtime.metrics.prometheus import Metrics
from runtime.settings import Settings, read_section
from wiredesk.client.poll import METRICS, Poll, Poller
from wiredesk.commands.copy_argument import Source
from wiredesk.commands.examples import examples
from wiredesk.commands.feeding import feed_until_stopped
from wiredesk.commands.set_up import set_up
from wiredesk.feed import Feed
from wiredesk.poll_settings import PollSettings

app = typer.Typer()


def web_address(text: str) -> str:
    """An address that a feed can be had from. Raises typer.BadParameter."""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise typer.BadParameter("it is no address of the web, such as https://example.org/feed")
    if parts.username or parts.password:
        raise typer.BadParameter(
            "it holds a user or a password, which logs would show: set WIREDESK_POLL_AUTHORIZATION"
        )
    return text


Url = Annotated[
    str,
    typer.Argument(
        help="The feed: RSS, Atom, JSON Feed, or any format of copy.",
        parser=web_address,
        metavar="URL",
    ),
]
Every = Annotated[float, typer.Option(min=5, max=86_400, help="Seconds between two looks.")]
State = Annotated[
    Path | None,
    typer.Option(
        help="The file that keeps what was pushed last. Without it, one in "
        "$XDG_STATE_HOME/wiredesk, by the address.",
        show_default=False,
    ),
]
Once = Annotated[bool, typer.Option("--once", help="Look once, and end.")]


@app.command(
    epilog=examples(
        "wiredesk poll https://example.org/feed.xml --source example",
        "WIREDESK_POLL_AUTHORIZATION_FILE=/run/secrets/feed wiredesk poll https://… --source ap",
    )
)
def poll(
    url: Url, source: Source, every: Every = 60.0, state: State = None, once: Once = False
) -> None:
    """Push a feed each time it has changed, until Ctrl-C.

    The server is asked for what is new since (ETag, Last-Modified); where it gives no feed, it is
    asked less and less often, and not before the time that it names (Retry-After).

    The whole feed is pushed each time: items that were pushed before are dropped and counted.
    """
    settings = set_up()
    settings.kafka.connection()
    kept = state or _usual_state(url)
    asyncio.run(_run(Poll(url, source, every, kept), settings, once=once))


async def _run(polling: Poll, settings: Settings, *, once: bool) -> None:
    authorization = read_section(PollSettings).authorization
    feed = Feed(polling.url, authorization.get_secret_value() if authorization else None)
    metrics = Metrics(METRICS)
    poller = Poller(polling, feed, settings, metrics, once=once)
    await feed_until_stopped(poller, metrics, feed.shown)


def _usual_state(url: str) -> Path:
    """XDG Base Directory Specification, 0.8."""
    home = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    name = hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:16]
    return Path(home).expanduser() / "wiredesk" / f"poll-{name}.json"
