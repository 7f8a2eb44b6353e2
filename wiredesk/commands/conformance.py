"""`wiredesk conformance`: does a site do what events say?"""

import asyncio
import re
import secrets
import shlex
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import urlsplit

import typer

from runtime.errors import ConfigurationError
from runtime.logs import configure_logs
from runtime.settings import Settings, load_settings
from wiredesk.commands.examples import examples
from wiredesk.commands.groups import Group
from wiredesk.commands.poll import web_address
from wiredesk.commands.serve import writers
from wiredesk.commands.set_up import set_up
from wiredesk.conformance.over_http import Server
from wiredesk.conformance.over_kafka import Topics
from wiredesk.conformance.over_queue import Queue
from wiredesk.conformance.over_webhook import Webhook
from wiredesk.conformance.play import Channel, Patience, play
from wiredesk.conformance.report import Verdict, as_json, as_lines, is_right
from wiredesk.conformance.script import make_script
from wiredesk.conformance.subscriber import Process, State
from wiredesk.interrupts import unwind
from wiredesk.output import print_line, say, write_json

PREFIX = re.compile(r"[A-Za-z0-9._-]{1,100}", re.ASCII)

app = typer.Typer(
    name="conformance",
    cls=Group,
    help="Play events to a site's own subscriber, and say what it does wrong.",
    epilog=examples(
        "wiredesk conformance serve --state http://localhost:3000/state",
        "wiredesk conformance serve --state site.json --run 'python over_sse.py site.json'",
        "wiredesk conformance kafka --state http://localhost:3000/state",
        "wiredesk conformance queue --state http://localhost:3000/state",
    ),
    no_args_is_help=True,
)


def state_address(text: str) -> str:
    """Where a site says what it shows. Raises typer.BadParameter."""
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise typer.BadParameter(f"it is no address: {error}") from error
    if not text or (parts.scheme in ("http", "https") and not parts.hostname):
        raise typer.BadParameter("it is neither an address nor a file")
    return text


def usable_command(text: str | None) -> str | None:
    """A command that can be started. Raises typer.BadParameter."""
    try:
        words = shlex.split(text) if text is not None else ["none"]
    except ValueError as error:
        raise typer.BadParameter(f"it is no command: {error}") from error
    if not words:
        raise typer.BadParameter("it is empty")
    return text


StateAddress = Annotated[
    str,
    typer.Option(
        "--state",
        help="Where the site says what it shows: an address that answers GET, or a file. It is "
        'JSON: {"articles": {"ID": {"version": 1, "headline": "…"}}}.',
        callback=state_address,
        metavar="URL",
    ),
]
Command = Annotated[
    str | None,
    typer.Option(
        "--run",
        help="The command of the site's subscriber, to be started by the kit, and killed and "
        "started again in between.",
        callback=usable_command,
        metavar="COMMAND",
        show_default=False,
    ),
]
Seconds = Annotated[
    float, typer.Option(min=1, max=600, help="How long the site may take to show an event.")
]
Host = Annotated[str, typer.Option(help="The address that the site connects to.")]
Port = Annotated[int, typer.Option(min=0, max=65_535, help="0: a free one.")]
Json = Annotated[bool, typer.Option("--json", help="The whole report as JSON, for machines.")]


@app.command(
    epilog=examples(
        "wiredesk conformance serve --state http://localhost:3000/state",
        "wiredesk conformance serve --state site.json --run 'python over_sse.py site.json'",
    )
)
def serve(
    state: StateAddress,
    run: Command = None,
    host: Host = "127.0.0.1",
    port: Port = 8099,
    patience: Seconds = 20.0,
    json: Json = False,
) -> None:
    """Be a `wiredesk serve` for the site, play events to it, and say what it does wrong.

    The address and a key for it are printed first; a command of --run gets them as WIRE_URL
    and WIRE_KEY. The exit status is 1 where the site does something wrong.
    """
    configure_logs(load_settings().wiredesk.log_format, "error")
    _judge(_served(Server, host, port), state, run, patience, json=json)


@app.command(
    epilog=examples(
        "wiredesk conformance queue --state http://localhost:3000/state",
        "wiredesk conformance queue --state site.json --run 'python over_queue.py site.json'",
    )
)
def queue(
    state: StateAddress,
    run: Command = None,
    host: Host = "127.0.0.1",
    port: Port = 8099,
    patience: Seconds = 20.0,
    json: Json = False,
) -> None:
    """Be a queue that the site pulls from, and say what it does wrong.

    The address and a key for it are printed first; a command of --run gets them as WIRE_URL
    and WIRE_KEY. The exit status is 1 where the site does something wrong.
    """
    configure_logs(load_settings().wiredesk.log_format, "error")
    _judge(_served(Queue, host, port), state, run, patience, json=json)


@app.command(
    epilog=examples(
        "wiredesk conformance kafka --state http://localhost:3000/state",
        "wiredesk conformance kafka --state site.json --run 'python over_kafka.py site.json kit'",
    )
)
def kafka(
    state: StateAddress,
    run: Command = None,
    prefix: Annotated[
        str, typer.Option(help="In front of the topics' names; never that of a desk.")
    ] = "conformance.",
    patience: Seconds = 60.0,
    json: Json = False,
) -> None:
    """Write events to topics as publish does, and say what the site does wrong with them.

    The topics are PREFIXarticles, PREFIXarticles.killed and PREFIXarticles.latest, which are
    created. A command of --run gets the prefix as WIREDESK_TOPIC_PREFIX. The exit status is 1
    where the site does something wrong.
    """
    settings = _with_prefix(set_up("error"), prefix)

    @asynccontextmanager
    async def opened() -> AsyncIterator[tuple[Channel, Mapping[str, str]]]:
        async with Topics.running(settings) as topics:
            say(f"let the site read {prefix}articles, and {prefix}articles.killed if it does")
            yield topics, {"WIREDESK_TOPIC_PREFIX": prefix}

    _judge(opened, state, run, patience, json=json)


@app.command(
    epilog=examples(
        "wiredesk conformance webhook --to http://localhost:3000/wire --state site.json",
        "wiredesk conformance webhook --to http://localhost:3000 --state site.json "
        "--run 'python over_webhooks.py site.json'",
    )
)
def webhook(
    to: Annotated[
        str,
        typer.Option(help="The site's address for events.", parser=web_address, metavar="URL"),
    ],
    state: StateAddress,
    run: Command = None,
    patience: Seconds = 20.0,
    json: Json = False,
) -> None:
    """Push signed events to the site's webhook, and say what it does wrong.

    The secret to verify with is printed first; a command of --run gets it as WIRE_SECRET. The
    exit status is 1 where the site does something wrong.
    """
    configure_logs(load_settings().wiredesk.log_format, "error")

    @asynccontextmanager
    async def opened() -> AsyncIterator[tuple[Channel, Mapping[str, str]]]:
        async with Webhook.running(to) as hook:
            say(f"let the site verify with the secret {hook.secret}")
            yield hook, {"WIRE_SECRET": hook.secret}

    _judge(opened, state, run, patience, json=json)


def _with_prefix(settings: Settings, prefix: str) -> Settings:
    """Raises ConfigurationError where invented events would come to sites."""
    settings.kafka.connection()
    if prefix and not PREFIX.fullmatch(prefix):
        raise typer.BadParameter(
            "it has up to 100 letters, figures, dots, hyphens and underscores",
            param_hint="'--prefix'",
        )
    if prefix in ("", settings.wiredesk.topic_prefix):
        raise ConfigurationError(
            "--prefix is that of the desk itself, whose sites would show invented articles: "
            "take another, such as conformance."
        )
    ours = settings.wiredesk.model_copy(update={"topic_prefix": prefix})
    return settings.model_copy(update={"wiredesk": ours})


Opened = Callable[[], AbstractAsyncContextManager[tuple[Channel, Mapping[str, str]]]]


def _served(kind: type[Server], host: str, port: int) -> Opened:
    @asynccontextmanager
    async def opened() -> AsyncIterator[tuple[Channel, Mapping[str, str]]]:
        async with kind.running(host, port, writers(), datetime.now(UTC)) as server:
            say(f"connect the site to {server.address} with the key {server.key}")
            yield server, {"WIRE_URL": server.address, "WIRE_KEY": server.key}

    return opened


def _judge(opened: Opened, state: str, run: str | None, seconds: float, *, json: bool) -> None:
    """Play all, and print what was found. Raises typer.Exit: 1 where anything is wrong."""
    if run:
        unwind()  # what is started has to be stopped
    verdicts = asyncio.run(_verdicts(opened, state, run, seconds, shows=not json))
    if json:
        write_json(as_json(verdicts))
    if not is_right(verdicts):
        raise typer.Exit(1)


async def _verdicts(
    opened: Opened, address: str, run: str | None, seconds: float, *, shows: bool
) -> list[Verdict]:
    name = f"kit-{secrets.token_hex(3)}"
    script, state = make_script(name, datetime.now(UTC)), State(address, name)
    found: list[Verdict] = []
    async with AsyncExitStack() as stack:
        channel, environment = await stack.enter_async_context(opened())
        if run:
            running = Process.running(run, environment)
            channel.process = await stack.enter_async_context(running)
        async for verdict in play(script, channel, state, Patience(seconds)):
            found.append(verdict)
            for line in as_lines(verdict) if shows else ():
                print_line(line)
    return found
