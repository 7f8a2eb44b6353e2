"""`wiredesk fake`: invented copy, for tests of sites and for load."""

import asyncio
import re
import secrets
import signal
import sys
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from runtime.clock import SystemClock
from runtime.settings import Settings
from wiredesk.client.push import pushing, send
from wiredesk.commands.copy_argument import named_path
from wiredesk.commands.examples import examples
from wiredesk.commands.moment import as_moment
from wiredesk.commands.set_up import set_up
from wiredesk.copy_files import STANDARD_INPUT
from wiredesk.fake.output import as_piece, copy_line, expected_line
from wiredesk.fake.pace import Give, give_in_time
from wiredesk.fake.wire import OUTCOMES, SHARES, Sent, make_wire
from wiredesk.output import say, write_json_line
from wiredesk.sources import raw_topic_of

STANDARD_OUTPUT = STANDARD_INPUT
RATE = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)/([smh])", re.ASCII)
DURATION = re.compile(r"(\d{1,6})([smh])", re.ASCII)
SHARE = re.compile(r"\d{1,3}", re.ASCII)
SECONDS: Mapping[str, int] = {"s": 1, "m": 60, "h": 3600}
MIN_RATE = 1 / 3600
MAX_SEED = 999_999_999
"""Telegrams have it in the letters of their service."""
YEARS = range(1970, 3000)

app = typer.Typer()


def rate_of(text: str) -> timedelta:
    """The time between two pieces. Raises typer.BadParameter."""
    found = RATE.fullmatch(text)
    rate = float(found[1]) / SECONDS[found[2]] if found else 0.0
    if rate < MIN_RATE:
        raise typer.BadParameter(
            "a rate is written as 2/s, 0.5/s, 90/m or 1000/h, and is one an hour at the least",
            param_hint="'--rate'",
        )
    return timedelta(seconds=1 / rate)


def start_of(text: str | None) -> datetime:
    """When the first piece is sent, in UTC. Raises typer.BadParameter."""
    if text is None:
        return datetime.now(UTC).replace(microsecond=0)
    start = as_moment(text, "--start")
    if start.year not in YEARS:
        raise typer.BadParameter("it lies in the years 1970 to 2999", param_hint="'--start'")
    return start.astimezone(UTC)


def duration_of(text: str) -> timedelta:
    """How long pieces come. Raises typer.BadParameter."""
    found = DURATION.fullmatch(text)
    if not found or not int(found[1]):
        raise typer.BadParameter("a duration is written as 30s, 10m or 2h", param_hint="'--for'")
    return timedelta(seconds=int(found[1]) * SECONDS[found[2]])


def shares_of(texts: Sequence[str]) -> Mapping[str, float]:
    """How often each kind comes. Raises typer.BadParameter."""
    shares = dict(SHARES)
    for text in texts:
        kind, _, share = text.partition("=")
        if kind not in SHARES or not SHARE.fullmatch(share):
            raise typer.BadParameter(
                f"a share is written as kill=10, and its kinds are {', '.join(SHARES)}",
                param_hint="'--share'",
            )
        shares[kind] = float(share)
    if not any(shares.values()):
        raise typer.BadParameter("all shares are 0", param_hint="'--share'")
    return shares


@app.command(
    epilog=examples(
        "wiredesk fake --rate 2/s",
        "wiredesk fake --seed 7 --count 300 --to drop/ --expect expected.jsonl",
        "wiredesk fake --to - --for 1m --rate 10/s | head",
        "wiredesk fake --rate 500/s --for 10m --share kill=0 --share unknown-kill=0",
    )
)
def fake(
    rate: Annotated[
        str, typer.Option(help="How many come in a second, minute or hour.", metavar="N/s")
    ] = "2/s",
    count: Annotated[
        int | None, typer.Option(min=1, help="How many pieces; without end if not said.")
    ] = None,
    lasting: Annotated[
        str | None, typer.Option("--for", help="For how long.", metavar="DURATION")
    ] = None,
    seed: Annotated[
        int | None,
        typer.Option(min=0, max=MAX_SEED, help="The same seed and --start give the same bytes."),
    ] = None,
    start: Annotated[
        str | None,
        typer.Option(
            help="When the first piece says it was sent, ISO 8601; now if not said.",
            metavar="TIME",
        ),
    ] = None,
    share: Annotated[
        list[str] | None,
        typer.Option(
            help="How often a kind comes, of about a hundred: "
            + ", ".join(f"{kind}={share:g}" for kind, share in SHARES.items())
            + ".",
            metavar="KIND=N",
            show_default=False,
        ),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option(
            help="A folder that gets a file a piece, or - for a JSON object a line on standard "
            "output; both at once, without waiting. Without it, pieces are pushed.",
            parser=named_path,
            metavar="FOLDER",
            show_default=False,
        ),
    ] = None,
    expect: Annotated[
        Path | None,
        typer.Option(
            help="A file that gets, a JSON object a line, what is to become of each piece.",
            parser=named_path,
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Write invented copy: versions, corrections, kills and embargoes, the same for a seed.

    Seven invented agencies send it, each in a format of its own. It is pushed as by
    `wiredesk push`, at the rate, until Ctrl-C; then it is said how many there were of each kind.
    Take a topic prefix of its own (WIREDESK_TOPIC_PREFIX): a desk's sites would show it.
    """
    if to is not None and count is None and lasting is None:
        raise typer.BadParameter("say with --count or --for how many", param_hint="'--to'")
    begin = start_of(start)
    chosen = secrets.randbelow(10**6) if seed is None else seed
    step, shares = rate_of(rate), shares_of(share or ())
    ends = count
    if lasting is not None:
        ends = min(count or sys.maxsize, max(1, int(duration_of(lasting) / step)))
    if seed is None or start is None:
        say(f"the same again: --seed {chosen} --start {begin.isoformat()}")
    settings = set_up() if to is None else None
    pieces = islice(make_wire(chosen, begin, step, shares), ends)
    with ExitStack() as stack:
        told = stack.enter_context(expect.open("wb")) if expect else None
        pace = step if to is None else timedelta()
        for line in asyncio.run(_run(pieces, pace, to, told, settings)):
            say(line)


async def _run(
    pieces: Iterator[Sent],
    pace: timedelta,
    to: Path | None,
    told: BinaryIO | None,
    settings: Settings | None,
) -> list[str]:
    """What was given, a line a kind."""
    stopped, loop = asyncio.Event(), asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stopped.set)
    async with _opened(to, settings) as give:

        async def give_and_tell(batch: Sequence[Sent]) -> None:
            await give(batch)
            if told:
                told.write(b"".join(expected_line(each) + b"\n" for each in batch))

        given = await give_in_time(pieces, pace, give_and_tell, SystemClock(), stopped)
    rows = [f"{given[kind]:>8,}  {kind} ({OUTCOMES[kind]})" for kind in SHARES if given[kind]]
    return [f"{given.total():,} pieces:", *rows]


@asynccontextmanager
async def _opened(to: Path | None, settings: Settings | None) -> AsyncIterator[Give]:
    """What takes pieces. Raises what a producer raises, and OSError."""
    if settings is not None:
        async with pushing(settings, "the broker did not take the copy") as producer:

            async def push(batch: Sequence[Sent]) -> None:
                topics = {each: raw_topic_of(each).name for each in _sources(batch)}
                records = [as_piece(each, topics[each.message.agency.source]) for each in batch]
                await send(producer, settings, records)

            yield push
    elif to == STANDARD_OUTPUT:

        async def show(batch: Sequence[Sent]) -> None:
            for each in batch:
                write_json_line(copy_line(each))

        yield show
    else:
        yield await _into(to or Path())


async def _into(folder: Path) -> Give:
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)

    async def write(batch: Sequence[Sent]) -> None:
        for each in batch:
            # Under a hidden name first: whoever watches the folder takes whole files.
            hidden = folder / f".{each.name}"
            await asyncio.to_thread(hidden.write_bytes, each.value)
            await asyncio.to_thread(hidden.rename, folder / each.name)

    return write


def _sources(batch: Sequence[Sent]) -> set[str]:
    return {each.message.agency.source for each in batch}
