"""The AsyncAPI documents by AsyncAPI's official parser, on which users' tools are built."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from schemas.export import FOLDER
from tests.contracts.node import run_node

WARNING = 1
"""The parser counts down: 0 is an error, 2 and above are advice."""


def parse(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run_node("validate.cjs", str(path)))
    return found


def faults(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for each in found["diagnostics"] if each["severity"] <= WARNING]


@pytest.mark.parametrize("name", ["asyncapi.json", "asyncapi-internal.json"])
def test_the_official_parser_takes_it(name: str) -> None:
    found = parse(FOLDER / name)

    assert faults(found) == []
    assert found["parsed"]


def test_the_official_parser_finds_a_clean_up_that_is_none(tmp_path: Path) -> None:
    folder = shutil.copytree(FOLDER, tmp_path / "json")
    path = folder / "asyncapi-internal.json"
    document = json.loads(path.read_text("utf-8"))
    kafka = document["channels"]["wire.by-name"]["bindings"]["kafka"]
    kafka["topicConfiguration"]["cleanup.policy"] = ["compact,delete"]
    path.write_text(json.dumps(document), "utf-8")

    found = parse(path)

    assert not found["parsed"]
    assert any("cleanup.policy" in each["path"] for each in faults(found))


def test_the_official_parser_follows_references(tmp_path: Path) -> None:
    folder = shutil.copytree(FOLDER, tmp_path / "json")
    (folder / "ArticleEvent.schema.json").unlink()

    assert faults(parse(folder / "asyncapi.json"))
