"""`wiredesk canary`: a record through all stages and channels, which reaches no subscriber."""

import asyncio
from collections.abc import Mapping
from typing import Annotated

import typer

from runtime.errors import ConfigurationError
from runtime.metrics.prometheus import Metrics
from runtime.settings import read_section
from wiredesk.canary_settings import CanarySettings
from wiredesk.client.canary import METRICS, CanarySender, Channel
from wiredesk.client.canary_channels import http_channels
from wiredesk.commands.examples import examples
from wiredesk.commands.feeding import feed_until_stopped
from wiredesk.commands.set_up import set_up

app = typer.Typer()


@app.command(
    epilog=examples(
        "wiredesk canary",
        "wiredesk canary --every 60",
        "WIREDESK_CANARY_SERVE=http://localhost:8080 WIREDESK_CANARY_KEY=wd_… wiredesk canary",
    )
)
def canary(
    every: Annotated[
        float | None,
        typer.Option(
            min=5,
            max=240,
            help="Send another after so many seconds, until Ctrl-C.",
            metavar="SECONDS",
            show_default=False,
        ),
    ] = None,
    within: Annotated[
        float, typer.Option(min=1, max=120, help="Past that it is lost.", metavar="SECONDS")
    ] = 30.0,
    name: Annotated[
        str, typer.Option(help="Sets it apart from canaries of other places.")
    ] = "desk",
) -> None:
    """Send a record through all stages and channels that reaches no subscriber, and time it.

    Each channel on which it came is a line of the log; the exit status is 1 where it did not come
    on one. With --every, metrics say so, for the alerts CanaryLost and CanarySlow.

    With WIREDESK_CANARY_SERVE and WIREDESK_CANARY_KEY, a key of the site wiredesk-canary, the
    channels of `wiredesk serve` are read too: SSE, JSON, NDJSON, Atom and the queue.
    """
    settings = set_up()
    settings.kafka.connection()
    metrics = Metrics(METRICS)
    sender = CanarySender(settings, metrics, _channels(), name, every, within)
    asyncio.run(feed_until_stopped(sender, metrics, "canary"))


def _channels() -> Mapping[str, Channel]:
    ours = read_section(CanarySettings)
    if not ours.serve:
        return {}
    if not ours.key:
        raise ConfigurationError(
            "WIREDESK_CANARY_SERVE is set and WIREDESK_CANARY_KEY is not: `wiredesk sites add "
            "wiredesk-canary` makes one"
        )
    return http_channels(ours.serve, ours.key.get_secret_value())
