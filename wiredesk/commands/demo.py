"""`wiredesk demo`: the whole pipeline on this machine, before your eyes."""

import asyncio
import os
import signal
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from runtime.handler import Stage
from runtime.logs import configure_logs
from runtime.metrics.table import OUTCOMES
from runtime.service import Service, running
from runtime.settings import Settings, load_settings, read_section
from schemas.article import ArticleEvent
from schemas.topics import ARTICLES, DEAD_LETTERS
from services.serve.board.settings import BoardSettings
from wiredesk.client.dead_letters import to_letter
from wiredesk.client.push import push
from wiredesk.client.read import Reader, reading
from wiredesk.commands.copy_argument import Source, named_path, read_copy
from wiredesk.commands.demo_board import demo_board
from wiredesk.commands.demo_scene import scene
from wiredesk.commands.examples import examples
from wiredesk.commands.stages import cluster
from wiredesk.copy_files import Piece
from wiredesk.display import print_dead_letter, print_event
from wiredesk.output import check_reader, say, write_json_line
from wiredesk.stages import load_stages

app = typer.Typer()


@app.command(
    epilog=examples(
        "wiredesk demo",
        "wiredesk demo --once --json | jq .headline",
        "wiredesk demo story.txt --source dpa",
    )
)
def demo(
    copy: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Files of copy, folders of them, or - for standard input; the project's samples "
            "if none.",
            parser=named_path,
            metavar="COPY",
            show_default=False,
        ),
    ] = None,
    once: Annotated[
        bool, typer.Option("--once", help="End when all the copy has come out.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="One event a line, for machines.")] = False,
    source: Source = "demo",
) -> None:
    """Start a local Kafka and the three stages, push copy, and print the articles it becomes.

    Goes on until Ctrl-C with the board, the page on which editors watch the wire, so that
    `wiredesk push` and `wiredesk tail` can be tried beside it.
    """
    settings = load_settings()
    has_board = not once and not settings.kafka.bootstrap_servers
    if has_board:
        # The board's orders come from this source, on a Kafka that is the demo's own.
        os.environ.setdefault("WIREDESK_INGEST_DESKS", read_section(BoardSettings).desk)
    configure_logs(settings.wiredesk.log_format, os.environ.get("WIREDESK_LOG_LEVEL") or "error")
    pieces = read_copy(copy or [samples()], source)
    with ThreadPoolExecutor(1) as loading:  # the model is read while Kafka starts
        stages = loading.submit(load_stages)
        with cluster(settings) as there:
            shown = _Demo(there, json=json, once=once)
            if has_board:
                asyncio.run(shown.run_with_board(stages.result(), pieces, plays=not copy))
            else:
                asyncio.run(shown.run(stages.result(), pieces))


def samples() -> Path:
    """The folder of the project's own sample copy."""
    return Path(str(files("wiredesk") / "samples"))


class _Demo:
    def __init__(self, settings: Settings, *, json: bool, once: bool) -> None:
        self._settings = settings
        self._json = json
        self._once = once
        self._stopped = asyncio.Event()
        self._invited = asyncio.Event()
        self._board = ""

    async def run(self, stages: Sequence[Stage], pieces: Sequence[Piece]) -> None:
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, self._stopped.set)
        topics = [ARTICLES, DEAD_LETTERS]
        async with (
            running(stages, self._settings) as service,
            reading(self._settings, topics, from_start=False) as reader,
        ):
            say(f"metrics at {service.address}/metrics")
            await push(pieces, self._settings)
            await self._show(reader, service)
            self._sum_up(service, len(pieces))

    async def run_with_board(
        self, stages: Sequence[Stage], pieces: Sequence[Piece], *, plays: bool
    ) -> None:
        """The same with the board beside it; `plays`: with copy that comes while one watches."""
        async with demo_board(self._settings) as board:
            self._board = board
            coming = asyncio.create_task(self._play()) if plays else None
            try:
                await self.run(stages, pieces)
            finally:
                if coming:
                    coming.cancel()
                    await asyncio.gather(coming, return_exceptions=True)

    async def _play(self) -> None:
        """Send the scene once the demo has invited people to look."""
        await self._invited.wait()
        loop = asyncio.get_running_loop()
        begun = loop.time()
        for due in scene(datetime.now(UTC)):
            await asyncio.sleep(max(0.0, begun + due.seconds - loop.time()))
            await push([due.piece], self._settings)

    async def _show(self, reader: Reader, service: Service) -> None:
        """Show what comes until stopped, or, once, until all has come out."""
        ended = asyncio.create_task(service.wait())
        invited = False
        try:
            while not self._stopped.is_set() and not ended.done():
                await self._show_some(reader)
                if not invited and await service.caught_up():
                    while not await reader.reached(await reader.ends()):
                        await self._show_some(reader)
                    if self._once:
                        return
                    invited = True
                    self._invite()
        finally:
            ended.cancel()
            if ended.done() and not ended.cancelled():
                ended.result()

    async def _show_some(self, reader: Reader) -> None:
        check_reader()
        for topic, record in await reader.fetch():
            if topic == ARTICLES.name:
                if self._json:
                    write_json_line(record.value)
                else:
                    print_event(ArticleEvent.from_bytes(record.value))
            elif letter := to_letter(record):
                if self._json:
                    say(f"dead letter {letter.file}: {letter.letter.error}")
                else:
                    print_dead_letter(letter.letter, letter.file)

    def _invite(self) -> None:
        self._invited.set()
        if self._board:
            say(self._board)
        servers = self._settings.kafka.bootstrap_servers
        say("all copy has come out; going on until Ctrl-C. In another terminal, try:")
        say(f"  KAFKA_BOOTSTRAP_SERVERS={servers} .venv/bin/wiredesk push FILE")

    def _sum_up(self, service: Service, pushed: int) -> None:
        counts: Counter[str] = Counter()
        for labels, value in service.metrics.samples(OUTCOMES):
            if _is_final(labels):
                counts[labels["outcome"]] += round(value)
        summary = ", ".join(f"{number} {name}" for name, number in sorted(counts.items()))
        files = "1 file" if pushed == 1 else f"{pushed} files"
        say(f"{files} pushed: {summary or 'nothing came out'}")


def _is_final(labels: Mapping[str, str]) -> bool:
    """Publish has the last word on an item; before it, only a dead letter is."""
    return labels["stage"] == "publish" or labels["outcome"] == "dead-letter"
