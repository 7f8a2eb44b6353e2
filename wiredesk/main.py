"""`wiredesk`: one command line for the people who run feeds."""

import os
import sys
import traceback

import typer

from runtime.errors import WiredeskError
from wiredesk.commands import (
    broker,
    check,
    config,
    correspondents,
    dead_letters,
    demo,
    evaluate,
    inspect,
    push,
    render,
    stages,
    tail,
    topics,
)

app = typer.Typer(
    name="wiredesk",
    help="Wire copy in, tagged article events out: exactly once, in order, over Kafka.\n\n"
    "Try `wiredesk demo` first: it needs nothing but this machine.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(demo.demo)
app.command()(stages.up)
app.command()(stages.ingest)
app.command()(stages.enrich)
app.command()(stages.publish)
app.command()(push.push)
app.command()(tail.tail)
app.command()(inspect.inspect)
app.command()(render.render)
app.add_typer(evaluate.app, name="evaluate")
app.add_typer(correspondents.app, name="correspondents")
app.add_typer(dead_letters.app, name="dead-letters")
app.add_typer(topics.app, name="topics")
app.command()(broker.broker)
app.command()(config.config)
app.command()(check.check)


def main() -> None:
    """Run the command line: what goes wrong is one line, and an exit status that says so.

    Status 1: it can't be done as things are; 2: wrong arguments; 130: interrupted; 70: a defect
    of ours, whose traceback `WIREDESK_LOG_LEVEL=debug` shows.
    """
    try:
        app()
    except WiredeskError as error:
        status = _say(str(error), 1)
    except KeyboardInterrupt:
        status = 130
    except BrokenPipeError:
        # Whoever read our output has gone; so must the buffer, or Python complains at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except Exception as error:
        if os.environ.get("WIREDESK_LOG_LEVEL", "").lower() == "debug":
            traceback.print_exc()
        status = _say(
            f"a defect of wiredesk ({type(error).__name__}: {error}); "
            "WIREDESK_LOG_LEVEL=debug shows where: please report it",
            70,
        )
    sys.exit(status)


def _say(text: str, status: int) -> int:
    print(f"wiredesk: {' '.join(text.split())}", file=sys.stderr)
    return status
