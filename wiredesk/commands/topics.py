"""`wiredesk topics`: the topics of the registry on a cluster."""

import asyncio

import typer

from runtime.admin import create_topics
from runtime.logs import configure_logs
from runtime.settings import load_settings
from schemas.topics import TOPICS
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.output import print_line

app = typer.Typer(
    name="topics",
    cls=Group,
    help="Create or list the topics.",
    epilog=examples("wiredesk topics create", "wiredesk topics list"),
    no_args_is_help=True,
)


@app.command(epilog=examples("wiredesk topics create"))
def create() -> None:
    """Create every topic that is not there yet, as the registry says."""
    settings = load_settings()
    configure_logs(settings.wiredesk.log_format, settings.wiredesk.log_level)
    new = asyncio.run(create_topics(settings))
    for topic in TOPICS:
        name = settings.wiredesk.topic_prefix + topic.name
        print_line(f"{name}: {'created' if name in new else 'was there'}")


@app.command("list", epilog=examples("wiredesk topics list"))
def show() -> None:
    """List the topics with their keys, values, partitions and clean-up."""
    for topic in TOPICS:
        value = topic.value.__name__ if topic.value else "bytes"
        print_line(f"{topic.name:18} {topic.about}")
        print_line(
            f"{'':18} key {topic.key}, value {value}, {topic.partitions} partitions, "
            f"{topic.cleanup}"
        )
