"""`wiredesk broker`: the local Kafka alone."""

import os
import signal
from pathlib import Path
from typing import Annotated

import typer

from local_broker import local_broker
from runtime.settings import load_settings
from wiredesk.commands.examples import examples
from wiredesk.output import print_line, say

app = typer.Typer()


@app.command(
    epilog=examples("wiredesk broker", "wiredesk broker --port 9092 --data ~/wiredesk-kafka")
)
def broker(
    port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="The port; a free one if not given.")
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(help="The folder to keep the data in; a temporary one if not given."),
    ] = None,
) -> None:
    """Run a local Apache Kafka until Ctrl-C; its address is the first line of the output.

    In a container where a Docker engine answers, else on this machine's Java 17 or newer or the
    one of the extra wiredesk[java]: WIREDESK_BROKER=container or jvm forces one.
    """
    # A pipe, since a signal just before a wait for a lock, or in another thread, ends no such wait.
    stopped, stop = os.pipe()
    os.set_blocking(stop, False)
    signal.set_wakeup_fd(stop)
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: None)
    settings = load_settings()
    with local_broker(settings.wiredesk.broker, port=port, data=data, progress=say) as started:
        print_line(started.bootstrap)
        say(f"Kafka ({started.kind}) is up: export KAFKA_BOOTSTRAP_SERVERS={started.bootstrap}")
        os.read(stopped, 1)
