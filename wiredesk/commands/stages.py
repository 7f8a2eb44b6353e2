"""`wiredesk up`, `ingest`, `enrich`, `publish`: the stages at work."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import typer

from local_broker import local_broker
from runtime.admin import create_topics
from runtime.handler import Stage
from runtime.logs import configure_logs
from runtime.service import run_until_stopped
from runtime.settings import Settings, load_settings
from wiredesk.stages import load_stage, load_stages


def up() -> None:
    """Run all stages in this process, until Ctrl-C.

    Without KAFKA_BOOTSTRAP_SERVERS it starts a local Kafka for them, with empty topics.
    """
    with cluster(load_settings()) as settings:
        _run(load_stages(), settings)


def ingest() -> None:
    """Run the ingest stage: bytes as received become items of copy.

    Start it as often as you like: the partitions are shared among its processes.
    """
    _run([load_stage("ingest")], load_settings())


def enrich() -> None:
    """Run the enrich stage: items get entities, dates and the correspondent's profile."""
    _run([load_stage("enrich")], load_settings())


def publish() -> None:
    """Run the publish stage: versions, kills and embargoes; article events come out."""
    _run([load_stage("publish")], load_settings())


@contextmanager
def cluster(settings: Settings) -> Iterator[Settings]:
    """The cluster that is named, or else a local one with the topics created."""
    if settings.kafka.bootstrap_servers:
        yield settings
        return
    with local_broker(settings.wiredesk.broker, progress=say) as broker:
        there = settings.with_bootstrap(broker.bootstrap)
        asyncio.run(create_topics(there))
        say(f"Kafka ({broker.kind}) at {broker.bootstrap}")
        yield there


def say(line: str) -> None:
    """Tell the person at the terminal, leaving standard output to the copy."""
    typer.echo(line, err=True)


def _run(stages: Sequence[Stage], settings: Settings) -> None:
    settings.kafka.connection()
    configure_logs(settings.wiredesk.log_format, settings.wiredesk.log_level)
    asyncio.run(run_until_stopped(stages, settings))
