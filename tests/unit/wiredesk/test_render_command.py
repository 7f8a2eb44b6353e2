"""`wiredesk render`: copy in, ninjs or NewsML-G2 out."""

import json
from pathlib import Path

import pytest
from lxml import etree
from typer.testing import CliRunner

from runtime.errors import WiredeskError
from wiredesk.commands import app

COPY = """\
Ferry halts after ice tears propeller

By Ann Poe

BERGEN, Norway (AP) _ The island ferry lay at its quay on Wednesday.
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(COPY, encoding="utf-8")
    return path


def test_items_go_to_standard_output(copy: Path) -> None:
    done = CliRunner().invoke(app, ["render", "--to", "ninjs", str(copy)])

    assert done.exit_code == 0
    written = json.loads(done.stdout)
    assert written["headlines"][0]["value"] == "Ferry halts after ice tears propeller"
    assert written["by"] == "By Ann Poe"


def test_items_go_to_a_folder(copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    done = CliRunner().invoke(
        app, ["render", "--to", "newsml-g2", "--output", str(folder), str(copy)]
    )

    assert (done.exit_code, done.stdout) == (0, "")
    (path,) = folder.iterdir()
    assert path.name.startswith("desk-")
    assert path.name.endswith("-1.xml")
    assert etree.parse(path).getroot().tag.endswith("newsItem")


def test_a_kill_is_written_once_whatever_it_orders(tmp_path: Path) -> None:
    path = tmp_path / "kill.txt"
    path.write_text("Please kill dpa 157\n\nKILL KILL KILL please kill dpa 157\n", encoding="utf-8")
    done = CliRunner().invoke(app, ["render", "--to", "ninjs", str(path)])

    assert json.loads(done.stdout)["pubStatus"] == "canceled"


def test_what_can_not_be_read_is_named(copy: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"uri": "urn:x:1", "pubstatus": "usable"', encoding="utf-8")
    done = CliRunner().invoke(app, ["render", "--to", "ninjs", str(broken), str(copy)])

    assert done.exit_code == 1
    assert "broken.json: dead letter: it is no JSON" in done.stderr
    assert json.loads(done.stdout)["type"] == "text"


def test_a_folder_that_can_not_be_made_is_named(copy: Path) -> None:
    done = CliRunner().invoke(app, ["render", "--to", "ninjs", "--output", str(copy), str(copy)])

    assert isinstance(done.exception, WiredeskError)
    assert "ferry.txt" in str(done.exception)


def test_an_unknown_format_is_a_wrong_argument(copy: Path) -> None:
    done = CliRunner().invoke(app, ["render", "--to", "docx", str(copy)])

    assert done.exit_code == 2
    assert "newsml-g2" in done.output
