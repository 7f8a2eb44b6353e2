"""`wiredesk topics`: the topics of the registry on a cluster."""

import asyncio
from typing import Annotated

import typer

from runtime.errors import ConfigurationError
from runtime.settings import load_settings
from runtime.topics.admin import create_topics
from runtime.topics.growth import grow as grow_topic
from runtime.topics.placement import Placements
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.set_up import set_up
from wiredesk.growable import GROWABLE
from wiredesk.output import print_line
from wiredesk.sources import all_topics

app = typer.Typer(
    name="topics",
    cls=Group,
    help="Create, list or grow the topics.",
    epilog=examples(
        "wiredesk topics create",
        "wiredesk topics list",
        "wiredesk topics grow wire.enriched --to 12",
    ),
    no_args_is_help=True,
)


@app.command(epilog=examples("wiredesk topics create"))
def create() -> None:
    """Create every topic that is not there yet, as the registry and WIREDESK_TOPIC_* say.

    Those that WIREDESK_SOURCES gives to a source alone are created too.
    """
    settings = set_up()
    topics = all_topics()
    new = asyncio.run(create_topics(settings, topics))
    for topic in topics:
        name = settings.wiredesk.topic_prefix + topic.name
        print_line(f"{name}: {'created' if name in new else 'was there'}")


@app.command("list", epilog=examples("wiredesk topics list"))
def show() -> None:
    """List the topics with their keys, values, partitions and clean-up, as new ones are created."""
    settings = load_settings()
    for topic in all_topics():
        partitions = Placements({}).of_new(topic, settings.wiredesk.topic_partitions)
        value = topic.value.__name__ if topic.value else "bytes"
        print_line(f"{topic.name:18} {topic.about}")
        print_line(
            f"{'':18} key {topic.key}, value {value}, {partitions} partitions, {topic.cleanup}"
        )


@app.command(epilog=examples("wiredesk topics grow wire.enriched --to 12"))
def grow(
    topic: Annotated[str, typer.Argument(help="wire.items or wire.enriched, without prefix.")],
    to: Annotated[int, typer.Option(min=1, help="How many partitions are to be in use.")],
) -> None:
    """Have a topic between two stages use more partitions; what its tables know is kept.

    The stage that writes to it and the one that reads it have to be stopped, and the copy on it
    has to be worked off. Interrupted, it is run again: until then the stages refuse to start.
    """
    settings = set_up("error")
    found = [each for each in GROWABLE if each.topic.name == topic]
    if not found:
        *others, last = (each.topic.name for each in GROWABLE)
        names = f"{', '.join(others)} and {last}"
        raise ConfigurationError(
            f"{topic} can't be grown by this command, only {names}: to wire.raw add partitions "
            "with Kafka's own tools; subscribers find an article on its partition, so the others "
            "keep theirs"
        )
    changed = asyncio.run(grow_topic(settings, found[0], to))
    print_line(f"{topic}: {to} partitions in use{'' if changed else ', as before'}")
