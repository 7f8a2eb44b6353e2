"""`wiredesk up`, `ingest`, `enrich`, `publish`: the stages at work."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import typer

from local_broker import local_broker
from runtime.handler import Stage
from runtime.logs import configure_logs
from runtime.service import run_until_stopped
from runtime.settings import Settings, load_settings
from runtime.topics.admin import create_topics
from wiredesk.commands.examples import examples
from wiredesk.interrupts import unwind
from wiredesk.output import say
from wiredesk.sources import all_topics
from wiredesk.stages import NAMES, with_ahead

app = typer.Typer()


@app.command(epilog=examples("wiredesk up", "KAFKA_BOOTSTRAP_SERVERS=kafka:9092 wiredesk up"))
def up() -> None:
    """Run all stages in this process, until Ctrl-C.

    Without KAFKA_BOOTSTRAP_SERVERS it starts a local Kafka for them, with empty topics.
    """
    settings = load_settings()
    stages = with_ahead(NAMES)
    with cluster(settings) as there:
        _run(stages, there)


@app.command(epilog=examples("KAFKA_BOOTSTRAP_SERVERS=kafka:9092 wiredesk ingest"))
def ingest() -> None:
    """Run the ingest stage: bytes as received become items of copy.

    Start it as often as you like: the partitions are shared among its processes.
    """
    _run_one("ingest")


@app.command(epilog=examples("KAFKA_BOOTSTRAP_SERVERS=kafka:9092 wiredesk enrich"))
def enrich() -> None:
    """Run the enrich stage: items get entities, dates and the correspondent's profile."""
    _run_one("enrich")


@app.command(epilog=examples("KAFKA_BOOTSTRAP_SERVERS=kafka:9092 wiredesk publish"))
def publish() -> None:
    """Run the publish stage: versions, kills and embargoes; article events come out."""
    _run_one("publish")


@contextmanager
def cluster(settings: Settings) -> Iterator[Settings]:
    """The cluster that is named, or else a local one with the topics created."""
    if settings.kafka.bootstrap_servers:
        settings.kafka.connection()
        yield settings
        return
    unwind()  # what is started has to be stopped
    with local_broker(settings.wiredesk.broker, progress=say) as broker:
        there = settings.with_bootstrap(broker.bootstrap)
        asyncio.run(create_topics(there, all_topics()))
        say(f"Kafka ({broker.kind}) at {broker.bootstrap}")
        yield there


def _run_one(name: str) -> None:
    settings = load_settings()
    settings.kafka.connection()  # what is wrong with it need not wait for the stage to be loaded
    _run(with_ahead([name]), settings)


def _run(stages: Sequence[Stage], settings: Settings) -> None:
    configure_logs(settings.wiredesk.log_format, settings.wiredesk.log_level)
    asyncio.run(run_until_stopped(stages, settings))
