"""What a person sees who types something wrong: one line, a status, never a traceback."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from wiredesk.main import app

WIREDESK = Path(sys.executable).with_name("wiredesk")
NOBODY = {"KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1", "WIREDESK_DEADLINE_SECONDS": "3"}
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
def test_each_command_explains_itself(command: str) -> None:
    done = CliRunner().invoke(app, [*command.split(), "--help"])

    assert done.exit_code == 0
    assert f"Usage: wiredesk {command}" in done.output


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("pull", "No such command 'pull'"),
        ("push", "Missing argument"),
        ("push --sauce dpa x.txt", "No such option"),
        ("tail --count none", "Invalid value for '--count'"),
        ("broker --port 99999", "Invalid value for '--port'"),
        ("inspect x.txt --reference-time noon", "'noon' is no time"),
        ("dead-letters redrive", "name letters"),
        ("dead-letters redrive --all 0:1", "one of these"),
    ],
)
def test_a_wrong_argument(arguments: str, told: str) -> None:
    done = CliRunner().invoke(app, arguments.split())

    assert done.exit_code == 2
    assert told in done.output


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
    done = wiredesk("config", WIREDESK_BATCH_RECORDS="many")

    assert done.returncode == 1
    assert done.stderr.startswith("wiredesk: WIREDESK_BATCH_RECORDS: ")
    assert done.stderr.count("\n") == 1


def test_config_shows_values_and_origins() -> None:
    done = wiredesk("config --json", WIREDESK_TOPIC_PREFIX="berlin.")

    assert '"value": "berlin.",\n    "origin": "environment"' in done.stdout
