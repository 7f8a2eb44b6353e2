"""What commands say of the file of sources, and where they push the copy of one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from runtime.errors import ConfigurationError
from schemas.sources import Source, Sources
from schemas.topics import TOPICS
from services.ingest.stage import build
from wiredesk.commands.copy_argument import read_copy
from wiredesk.sources import all_topics, impersonable, source_lines

WIREDESK = Path(sys.executable).with_name("wiredesk")
NOWHERE = "127.0.0.1:1"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "sources.toml"
    path.write_text('[sources.dpa]\nzone = "Europe/Berlin"\ntopic = "wire.raw.dpa"\n', "utf-8")
    monkeypatch.setenv("WIREDESK_SOURCES", str(path))
    return path


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "KAFKA_BOOTSTRAP_SERVERS": NOWHERE}
    return subprocess.run(
        [WIREDESK, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.usefixtures("file")
def test_config_and_check_show_each_source() -> None:
    dpa = "source dpa: zone Europe/Berlin; topic wire.raw.dpa; may kill, hold, embargo"
    assert dpa in run("config").stdout
    assert f"ok   {dpa}" in run("check").stdout
    shown = json.loads(run("config", "--json").stdout)["WIREDESK_SOURCES"]
    assert shown["content"]["sources"]["dpa"]["topic"] == "wire.raw.dpa"


def test_check_names_each_fault_and_the_others_the_first(file: Path) -> None:
    file.write_text('[sources.dpa]\nzone = "Mars"\nmay = ["sing"]\n', "utf-8")
    checked = run("check")
    assert checked.returncode == 1
    assert checked.stdout.count(f"FAIL WIREDESK_SOURCES: {file}: sources.dpa.") == 2
    for command in ("config", "ingest", "enrich", "publish"):
        done = run(command)
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1
        assert "'Mars' is no time zone" in done.stderr
        assert "(and 1 more: `wiredesk check` lists them)" in done.stderr


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize("short", ["ZONES", "DESKS"])
def test_the_short_forms_are_refused_beside_a_file(
    monkeypatch: pytest.MonkeyPatch, short: str
) -> None:
    monkeypatch.setenv(f"WIREDESK_INGEST_{short}", "dpa=Europe/Berlin")
    with pytest.raises(ConfigurationError, match=f"WIREDESK_INGEST_{short} and WIREDESK_SOURCES"):
        build()


def test_who_decides_on_others_copy_and_can_be_impersonated_is_named() -> None:
    def named(**source: object) -> bool:
        made = Source.model_validate(source)
        return any(impersonable(Sources(sources={"desk": made})))

    assert named(may=["kill-others"])
    assert named(may=["order"])
    assert not named(may=["kill-others", "order"], topic="wire.raw.desk")
    assert not named()


def test_everything_that_is_laid_down_is_said() -> None:
    source = Source(
        zone="Europe/Berlin", language="de", read_as="mail", tags=("dpa",), day_first=False,
        embargo_dropped="hold", show_headlines=False, may=(),
    )  # fmt: skip
    said, rest = source_lines(Sources(unknown="refuse", sources={"x": source}))
    assert said == (
        "source x: zone Europe/Berlin; language de; read as mail; tags dpa; "
        "a dropped embargo hold; "
        "3/4 is March 4; headlines of held and killed copy hidden; may ask for nothing"
    )
    assert rest == "copy of any other source is a dead letter, unknown-source"


@pytest.mark.usefixtures("file")
def test_copy_goes_to_the_topic_of_its_source(tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text("Port shut\n", "utf-8")
    topics = [read_copy([copy], source)[0].topic for source in ("dpa", "ap")]
    assert topics == ["wire.raw.dpa", "wire.raw"]


@pytest.mark.usefixtures("file")
def test_topics_of_sources_come_with_those_of_the_registry() -> None:
    assert [each.name for each in all_topics()] == [*(t.name for t in TOPICS), "wire.raw.dpa"]
