"""`wiredesk conformance` as a person types it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.unit.site_kit.playing import python
from wiredesk.commands import app

SILENT = """
import os, time, urllib.request

url, key = os.environ["WIRE_URL"], os.environ["WIRE_KEY"]
headers = {"Authorization": f"Bearer {key}"}
urllib.request.urlopen(urllib.request.Request(f"{url}/v1/events", headers=headers))
time.sleep(60)
"""


def test_a_site_that_shows_nothing_is_told_so(tmp_path: Path) -> None:
    site, silent = tmp_path / "site.json", tmp_path / "silent.py"
    site.write_text('{"articles": {}}', encoding="utf-8")
    silent.write_text(SILENT, encoding="utf-8")
    serve = ["conformance", "serve", "--port", "0", "--state", site.as_uri(), "--patience", "1"]
    done = CliRunner().invoke(app, [*serve, "--run", python(silent)])
    assert done.exit_code == 1
    assert done.stdout.splitlines()[:3] == [
        "WRONG  heartbeat only: while nothing comes but heartbeats, stay connected, or wait for a "
        "page with wait=25",
        "         nothing that was written in this step is shown after 1 s",
        "-      published: not played, since “heartbeat only” did not arrive",
    ]
    assert done.stderr.startswith("connect the site to http://127.0.0.1:")


@pytest.mark.parametrize("prefix", ["", "berlin."])
def test_invented_events_never_reach_the_desks_own_topics(prefix: str) -> None:
    done = CliRunner().invoke(
        app,
        ["conformance", "kafka", "--state", "site.json", "--prefix", prefix],
        env={"WIREDESK_TOPIC_PREFIX": "berlin.", "KAFKA_BOOTSTRAP_SERVERS": "localhost:1"},
    )
    assert done.exit_code == 1
    assert "--prefix is that of the desk itself" in str(done.exception)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--state", ""], "neither an address nor a file"),
        (["--state", "http://"], "neither an address nor a file"),
        (["--state", "http://[a"], "no address"),
        (["--state", "x.json", "--run", ""], "it is empty"),
        (["--state", "x.json", "--run", "'python"], "no command"),
    ],
)
def test_what_cant_be_meant_is_refused(arguments: list[str], says: str) -> None:
    done = CliRunner().invoke(app, ["conformance", "serve", "--port", "0", *arguments])
    assert done.exit_code == 2
    assert says in done.stderr


def test_a_prefix_that_no_topic_can_have_is_refused() -> None:
    done = CliRunner().invoke(
        app,
        ["conformance", "kafka", "--state", "x.json", "--prefix", "a b"],
        env={"KAFKA_BOOTSTRAP_SERVERS": "localhost:1"},
    )
    assert done.exit_code == 2
    assert "letters, figures" in done.stderr
