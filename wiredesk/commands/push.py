"""`wiredesk push`: copy from files to Kafka."""

import asyncio

import typer

from wiredesk.client.push import push as push_pieces
from wiredesk.commands.copy_argument import Copy, Source, read_copy
from wiredesk.commands.examples import examples
from wiredesk.commands.set_up import set_up
from wiredesk.output import print_line

app = typer.Typer()


@app.command(
    epilog=examples(
        "wiredesk push story.txt kill.json --source dpa",
        "wiredesk push drop/ --source ap",
        "curl -s https://example.org/feed.xml | wiredesk push - --source example",
    )
)
def push(copy: Copy, source: Source = "desk") -> None:
    """Push files of copy to wire.raw, or to the topic of the source, in the order given.

    Of a folder, everything below it is pushed but hidden files and folders, and those whose names
    say that they are still being written, such as story.txt.part.
    """
    settings = set_up()
    pieces = read_copy(copy, source)
    for done in asyncio.run(push_pieces(pieces, settings)):
        place = f"{settings.wiredesk.topic_prefix}{done.piece.topic}/{done.partition}@{done.offset}"
        print_line(f"{done.piece.name} -> {place} ({len(done.piece.value):,} bytes)")
