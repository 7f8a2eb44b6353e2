"""What a person sees who types something wrong: one line, a status, never a traceback."""

import json
import os
import re
import shlex
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from typer.testing import CliRunner

from wiredesk.commands import Commands, app
from wiredesk.commands.groups import load

WIREDESK = Path(sys.executable).with_name("wiredesk")
HEAVY = {"aiokafka", "asyncio", "lxml", "numpy", "onnxruntime", "pydantic", "rich", "structlog"}
NOBODY = {
    "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1",
    "WIREDESK_DEADLINE_SECONDS": "3",
    "WIREDESK_READER_PROCESSES": "1",
}
COMMANDS = [
    "demo",
    "up",
    "ingest",
    "enrich",
    "publish",
    "push",
    "tail",
    "inspect",
    "render",
    "correspondents",
    "correspondents list",
    "correspondents show",
    "dead-letters",
    "dead-letters list",
    "dead-letters show",
    "dead-letters redrive",
    "topics",
    "topics create",
    "topics list",
    "broker",
    "config",
    "check",
    "evaluate",
    "evaluate ner",
    "evaluate timex",
    "evaluate dateline",
    "evaluate byline",
]


def wiredesk(arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("KAFKA_", "WIREDESK_"))
    }
    return subprocess.run(
        [WIREDESK, *shlex.split(arguments)],
        env={**clean, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_help_names_every_command() -> None:
    shown = CliRunner().invoke(app, ["--help"]).output

    assert all(command.split()[0] in shown for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself_and_gives_examples(command: str) -> None:
    done = CliRunner().invoke(app, [*command.split(), "--help"])

    assert done.exit_code == 0
    assert f"Usage: wiredesk {command}" in done.output
    _, _, examples = done.output.partition("Examples:\n")
    assert f"wiredesk {command}" in examples
    assert len(max(done.output.splitlines(), key=len)) <= 80


@pytest.mark.parametrize("group", ["", "evaluate", "correspondents", "dead-letters", "topics"])
def test_no_sentence_of_help_is_cut(group: str) -> None:
    shown = CliRunner().invoke(app, [*group.split(), "--help"]).output

    _, _, commands = shown.partition("Commands:\n")
    assert not re.search(r"\.\.\.$|…", commands, re.MULTILINE)


@pytest.mark.parametrize("name", Commands.entries)
def test_a_summary_is_the_first_sentence_of_the_command_s_help(name: str) -> None:
    entry = Commands.entries[name]

    assert load(entry.module, name).get_short_help_str(1000) == entry.summary


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_nothing_heavy_is_imported_before_it_is_needed(option: str) -> None:
    script = (
        f"import atexit, sys; sys.argv = ['wiredesk', {option!r}]\n"
        "before = set(sys.modules)\n"
        "atexit.register(lambda: print(*set(sys.modules) - before, file=sys.stderr))\n"
        "from wiredesk.main import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )

    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert {"typer", "wiredesk"} <= loaded
    assert not loaded & HEAVY
    assert len(done.stderr.split()) < 200


def test_the_version() -> None:
    done = wiredesk("--version")

    assert (done.returncode, done.stdout) == (0, f"wiredesk {version('wiredesk')}\n")


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("wiredesk pu", ["publish", "push"]),
        ("wiredesk tail --unt", ["--until-end"]),
        ("wiredesk tail --event ki", ["killed"]),
        ("wiredesk dead-letters re", ["redrive"]),
    ],
)
def test_the_shell_completes(typed: str, completed: list[str]) -> None:
    asked = {"_WIREDESK_COMPLETE": "complete_bash", "COMP_WORDS": typed}
    done = wiredesk("", COMP_CWORD=str(len(typed.split()) - 1), **asked)

    assert done.stdout.split() == completed


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("pull", "No such command 'pull'"),
        ("push", "Missing argument"),
        ("push --sauce dpa x.txt", "No such option"),
        ("tail --count none", "Invalid value for '--count'"),
        ("broker --port 99999", "Invalid value for '--port'"),
        ("inspect x.txt --reference-time noon", "'noon' is no time"),
        ("tail --since noon", "'noon' is no time"),
        ("tail --since 999999d", "too long ago"),
        ("tail --new --until-end", "--new goes with neither"),
        ("tail --event born", "'born' is not one of"),
        ("dead-letters redrive", "name letters"),
        ("dead-letters redrive --all 0:1", "one of these"),
    ],
)
def test_a_wrong_argument(arguments: str, says: str) -> None:
    done = CliRunner().invoke(app, arguments.split())

    assert done.exit_code == 2
    assert says in done.output


def test_the_name_of_a_file_that_is_empty_is_not_the_current_folder() -> None:
    done = CliRunner().invoke(app, ["push", ""])

    assert done.exit_code == 2
    assert "the name of a file is empty" in done.output


def test_a_wrong_argument_shows_no_traceback() -> None:
    done = wiredesk("push --sauce dpa x.txt")

    assert done.returncode == 2
    assert "No such option" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        "ingest",
        f"push {shlex.quote(__file__)}",
        "tail",
        "dead-letters list",
        "demo --once",
    ],
)
def test_a_broker_that_is_down(arguments: str) -> None:
    done = wiredesk(arguments, WIREDESK_LOG_FORMAT="json", **NOBODY)

    assert done.returncode == 1
    assert "wiredesk: no Kafka broker answers at 127.0.0.1:1" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_check_fails_where_the_broker_is_down() -> None:
    done = wiredesk("check", **NOBODY)

    assert done.returncode == 1
    assert "FAIL no Kafka broker answers at 127.0.0.1:1" in done.stdout


@pytest.mark.parametrize("arguments", ["push nowhere.txt", "inspect nowhere.txt"])
def test_a_file_that_is_not_there(arguments: str) -> None:
    done = wiredesk(arguments, **NOBODY)

    assert done.returncode == 1
    assert done.stderr == "wiredesk: nowhere.txt: No such file or directory\n"


@pytest.mark.parametrize("arguments", ["ingest", "topics create"])
def test_no_cluster_named(arguments: str) -> None:
    done = wiredesk(arguments)

    assert done.returncode == 1
    assert "KAFKA_BOOTSTRAP_SERVERS=host:port" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_wrong_setting() -> None:
    done = wiredesk("tail", KAFKA_BOOTSTRAP_SERVERS="localhost:22x")

    assert done.returncode == 1
    assert done.stderr.startswith("wiredesk: KAFKA_BOOTSTRAP_SERVERS: 'localhost:22x' is no host")
    assert done.stderr.count("\n") == 1


def test_config_shows_values_and_origins() -> None:
    done = CliRunner().invoke(app, ["config", "--json"], env={"WIREDESK_TOPIC_PREFIX": "berlin."})

    shown = json.loads(done.stdout)["WIREDESK_TOPIC_PREFIX"]
    assert (shown["value"], shown["origin"]) == ("berlin.", "environment")


def test_config_cuts_no_name() -> None:
    names = json.loads(CliRunner().invoke(app, ["config", "--json"]).stdout)
    shown = CliRunner().invoke(app, ["config"], env={"COLUMNS": "40"}).stdout

    assert re.findall(r"^(\w+)=", shown, re.MULTILINE) == list(names)


@pytest.mark.parametrize("command", ["config", "config --json", "check"])
def test_a_mistyped_setting_is_named(command: str) -> None:
    environment = {"WIREDESK_LOG_LEVLE": "debug", "KAFKA_BOOTSTRAP_SERVERS": None}
    done = CliRunner().invoke(app, command.split(), env=environment)

    says = "WIREDESK_LOG_LEVLE is no setting of wiredesk: did you mean WIREDESK_LOG_LEVEL?"
    assert says in (done.stdout if command == "check" else done.stderr)
