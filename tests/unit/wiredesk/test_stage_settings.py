"""The stages' own settings are shown and checked with all others."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from runtime.settings import load_settings
from wiredesk.settings import setting_lines

WIREDESK = Path(sys.executable).with_name("wiredesk")


def test_they_are_listed_with_where_they_come_from(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREDESK_INGEST_ZONES", "dpa=Europe/Berlin")
    monkeypatch.delenv("WIREDESK_ENRICH_TAGGER", raising=False)

    lines = {line.name: line for line in setting_lines(load_settings())}

    zones, tagger = lines["WIREDESK_INGEST_ZONES"], lines["WIREDESK_ENRICH_TAGGER"]
    assert (zones.value, zones.origin) == ("dpa=Europe/Berlin", "environment")
    assert (tagger.value, tagger.origin) == ("onnx", "default")


def test_each_setting_has_a_description() -> None:
    missing = [line.name for line in setting_lines(load_settings()) if not line.about]
    assert missing == [], "write a docstring under the field"


@pytest.mark.parametrize("command", ["config", "check", "enrich"])
def test_a_wrong_one_is_named_in_one_line(command: str) -> None:
    wrong = {"WIREDESK_ENRICH_PLACE_CONFIDENCE": "2"}
    environment = {**os.environ, "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1", **wrong}
    done = subprocess.run(
        [WIREDESK, command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.startswith(
        "wiredesk: WIREDESK_ENRICH_PLACE_CONFIDENCE: Input should be less"
    )
    assert done.stderr.count("\n") == 1
