"""`wiredesk dead-letters`: what could not be used, and another try."""

import asyncio
import json as jsonlib
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from runtime.errors import WiredeskError
from runtime.settings import Settings
from wiredesk.client.dead_letters import Letter, already_redriven, read_letters
from wiredesk.client.dead_letters import redrive as redrive_letters
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.set_up import set_up
from wiredesk.display import print_list
from wiredesk.output import print_copy, print_line, write_raw

app = typer.Typer(
    name="dead-letters",
    cls=Group,
    help="List, show and redrive what could not be used. Nothing is lost: each is kept with its "
    "bytes, its reason and what to do.",
    epilog=examples(
        "wiredesk dead-letters list",
        "wiredesk dead-letters show 3:17",
        "wiredesk dead-letters redrive --all",
    ),
    no_args_is_help=True,
)

Reason = Annotated[str | None, typer.Option(help="Only those with this reason.")]
StageName = Annotated[str | None, typer.Option("--stage", help="Only those of this stage.")]
Source = Annotated[str | None, typer.Option(help="Only those of this source.")]
Json = Annotated[bool, typer.Option("--json", help="One letter a line, for machines.")]


class NoSuchLetterError(WiredeskError):
    """A dead letter that was named is not there."""


@app.command(
    "list",
    epilog=examples(
        "wiredesk dead-letters list --source dpa",
        "wiredesk dead-letters list --json | jq -r .reason | sort | uniq -c",
    ),
)
def show_all(
    reason: Reason = None, stage: StageName = None, source: Source = None, json: Json = False
) -> None:
    """List dead letters, oldest first."""
    letters = _matching(_read(set_up()), reason, stage, source)
    headings = ("letter", "put aside", "stage", "reason", "source", "error")
    as_json = _json if json else None
    print_list(letters, headings, _row, none="no dead letters", as_json=as_json)


@app.command(
    epilog=examples(
        "wiredesk dead-letters show 3:17",
        "wiredesk dead-letters show 3:17 --raw > copy.xml",
    )
)
def show(
    letter: Annotated[str, typer.Argument(help="PARTITION:OFFSET, as `list` shows it.")],
    raw: Annotated[
        bool,
        typer.Option("--raw", help="Nothing but the original bytes, as they are."),
    ] = False,
) -> None:
    r"""Show one dead letter: why it is one, where it came from, and its bytes as text.

    Control characters and bytes that are no UTF-8 are shown as escapes, such as \x1b.
    """
    [found] = _named(_read(set_up()), [letter])
    if raw:
        write_raw(found.value or b"")
        return
    for name, value in (_described(found) | {"headers": _others(found)}).items():
        print_line(f"{name}: {value}")
    print_line("")
    print_copy(found.value or b"")


@app.command(
    epilog=examples(
        "wiredesk dead-letters redrive 3:17 3:18",
        "wiredesk dead-letters redrive --reason malformed-json",
        "wiredesk dead-letters redrive --all",
    )
)
def redrive(
    letters: Annotated[
        list[str] | None, typer.Argument(help="Letters as PARTITION:OFFSET.", show_default=False)
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Every letter that --all has not sent through before.")
    ] = False,
    reason: Reason = None,
    stage: StageName = None,
    source: Source = None,
) -> None:
    """Send dead letters through again, to the topics they came from.

    Name them, or choose by reason, stage or source, or take --all. What had come through already
    is dropped as a duplicate, and what was killed stays killed.
    """
    chosen_by = (reason, stage, source)
    if bool(letters) + everything + any(chosen_by) != 1:
        raise typer.BadParameter(
            "name letters, or choose by an option, or take --all: one of these"
        )
    settings = set_up()
    found = _read(settings)
    if everything:
        before = asyncio.run(already_redriven(settings))
        found = [each for each in found if each.offset >= before[each.partition]]
    elif letters:
        found = _named(found, letters)
    else:
        found = _matching(found, *chosen_by)
    kept = [each for each in found if not each.redrivable]
    found = [each for each in found if each.redrivable]
    for each in kept:
        print_line(f"{each.name} stays: its bytes are a log's, not copy; have it pushed again")
    asyncio.run(redrive_letters(found, settings, remember=everything))
    for each in found:
        print_line(f"{each.name} -> {each.letter.topic}")
    print_line(f"{len(found)} redriven")


def _read(settings: Settings) -> list[Letter]:
    return asyncio.run(read_letters(settings))


def _matching(
    letters: list[Letter], reason: str | None, stage: str | None, source: str | None
) -> list[Letter]:
    return [
        each
        for each in letters
        if reason in (None, each.letter.reason)
        and stage in (None, each.letter.stage)
        and source in (None, each.letter.source)
    ]


def _named(letters: list[Letter], names: list[str]) -> list[Letter]:
    by_name = {each.name: each for each in letters}
    if missing := [name for name in names if name not in by_name]:
        raise NoSuchLetterError(
            f"no dead letter {missing[0]}: `wiredesk dead-letters list` shows those that are there"
        )
    return [by_name[name] for name in names]


def _described(each: Letter) -> dict[str, Any]:
    about = {"letter": each.name, "put_aside": _time(each.timestamp), "file": each.file}
    fields = {**about, **each.letter.model_dump(mode="json"), "bytes": len(each.value or b"")}
    return {name: value for name, value in fields.items() if value is not None}


def _json(each: Letter) -> bytes:
    return jsonlib.dumps(_described(each)).encode()


def _others(each: Letter) -> dict[str, str]:
    return {
        name: value.decode("utf-8", "replace")
        for name, value in each.headers
        if not name.startswith("wiredesk-")
    }


def _row(each: Letter) -> tuple[str, ...]:
    said = each.letter
    return (each.name, _time(each.timestamp), said.stage, said.reason, said.source, said.error)


def _time(milliseconds: int) -> str:
    """As ISO 8601; milliseconds where no date is that far away."""
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):
        return f"{milliseconds} ms"
