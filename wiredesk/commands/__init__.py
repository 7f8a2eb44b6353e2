"""The commands: `wiredesk --help` knows their names and summaries, and imports none of them."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

import typer

from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Entry, LazyGroup
from wiredesk.output import print_line


class Commands(LazyGroup):
    """All commands, in the order of `wiredesk --help`."""

    entries: ClassVar[Mapping[str, Entry]] = {
        "demo": Entry(
            "wiredesk.commands.demo",
            "Start a local Kafka and the three stages, push copy, and print the articles it "
            "becomes.",
        ),
        "up": Entry("wiredesk.commands.stages", "Run all stages in this process, until Ctrl-C."),
        "ingest": Entry(
            "wiredesk.commands.stages",
            "Run the ingest stage: bytes as received become items of copy.",
        ),
        "enrich": Entry(
            "wiredesk.commands.stages",
            "Run the enrich stage: items get entities, dates and the correspondent's profile.",
        ),
        "publish": Entry(
            "wiredesk.commands.stages",
            "Run the publish stage: versions, kills and embargoes; article events come out.",
        ),
        "serve": Entry(
            "wiredesk.commands.serve",
            "Give article events to sites over HTTP, as streams and pages, until Ctrl-C.",
        ),
        "sites": Entry(
            "wiredesk.commands.sites",
            "Add and change the sites that `wiredesk serve` answers, and their keys.",
        ),
        "agencies": Entry(
            "wiredesk.commands.agencies",
            "Add and change the agencies that send copy to `wiredesk serve`, and their keys.",
        ),
        "push": Entry(
            "wiredesk.commands.push",
            "Push files of copy to wire.raw, or to the topic of the source, in the order given.",
        ),
        "watch": Entry(
            "wiredesk.commands.watch",
            "Push each file that is dropped into a folder, until Ctrl-C.",
        ),
        "poll": Entry(
            "wiredesk.commands.poll",
            "Push a feed each time it has changed, until Ctrl-C.",
        ),
        "tail": Entry(
            "wiredesk.commands.tail",
            "Print the article events there are, then each as it comes, until Ctrl-C.",
        ),
        "tap": Entry(
            "wiredesk.commands.tap",
            "Print the records of any topic as they come, until Ctrl-C: for operators.",
        ),
        "trace": Entry(
            "wiredesk.commands.trace",
            "Say where an item's bytes are, and what each stage made of it: status 1 if it never "
            "came.",
        ),
        "replay": Entry(
            "wiredesk.commands.replay",
            "Run a stretch of the raw log through the code at hand, and say what would differ.",
        ),
        "reprocess": Entry(
            "wiredesk.commands.reprocess",
            "Publish articles that stand as the code at hand reads their copy: an update of each.",
        ),
        "sources": Entry(
            "wiredesk.commands.sources",
            "List each source: its last item, its expected gap, and what is against its habit.",
        ),
        "top": Entry(
            "wiredesk.commands.top",
            "Show how stages and sources stand, by the metrics of their processes, until Ctrl-C.",
        ),
        "canary": Entry(
            "wiredesk.commands.canary",
            "Send a record through all stages and channels that reaches no subscriber, and time "
            "it.",
        ),
        "inspect": Entry(
            "wiredesk.commands.inspect",
            "Show what files of copy would become: one JSON article a line on standard output.",
        ),
        "render": Entry(
            "wiredesk.commands.render",
            "Write each item of some files of copy as ninjs 3.1 or NewsML-G2.",
        ),
        "evaluate": Entry(
            "wiredesk.commands.evaluate",
            "Score the tags against copy that people have marked: a JSON object a line.",
        ),
        "correspondents": Entry(
            "wiredesk.commands.correspondents",
            "List and show the correspondents whom copy has named: what is known of them, where "
            "it was said, and what was said before.",
        ),
        "dead-letters": Entry(
            "wiredesk.commands.dead_letters", "List, show and redrive what could not be used."
        ),
        "held": Entry(
            "wiredesk.commands.held",
            "List and show what is under embargo or withheld: why, in whose words, and until when.",
        ),
        "hold": Entry(
            "wiredesk.commands.orders",
            "Take an article down, and keep all its versions back until it is released.",
        ),
        "release": Entry(
            "wiredesk.commands.orders",
            "End a desk's hold; without one, publish what is under embargo or withheld.",
        ),
        "kill": Entry(
            "wiredesk.commands.orders",
            "Kill an article for good: no version of it is ever published again.",
        ),
        "kills": Entry(
            "wiredesk.commands.kills",
            "List, show, confirm or dismiss kills and holds that nobody has carried out.",
        ),
        "tables": Entry(
            "wiredesk.commands.tables",
            "Find and mend records of the stages' tables that can't be read, and link old ids.",
        ),
        "topics": Entry("wiredesk.commands.topics", "Create, list or grow the topics."),
        "fake": Entry(
            "wiredesk.commands.fake",
            "Write invented copy: versions, corrections, kills and embargoes, the same for a seed.",
        ),
        "conformance": Entry(
            "wiredesk.commands.conformance",
            "Play events to a site's own subscriber, and say what it does wrong.",
        ),
        "broker": Entry(
            "wiredesk.commands.broker",
            "Run a local Apache Kafka until Ctrl-C; its address is the first line of the output.",
        ),
        "config": Entry(
            "wiredesk.commands.config",
            "Show every setting with its value, secrets hidden, and where the value comes from.",
        ),
        "check": Entry(
            "wiredesk.commands.check",
            "Check that the broker answers, the topics are as the schemas say, and rights suffice.",
        ),
    }


app = typer.Typer(
    name="wiredesk",
    cls=Commands,
    help="Wire copy in, tagged article events out: exactly once, in order, over Kafka.\n\n"
    "Try `wiredesk demo` first: it needs nothing but this machine.",
    epilog=examples(
        "wiredesk demo",
        "wiredesk inspect story.txt",
        "wiredesk push drop/ --source dpa",
        "wiredesk COMMAND --help",
    ),
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # noqa: PLC0415  # takes longer than all the rest

        print_line(f"wiredesk {version('wiredesk')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
) -> None:
    pass
