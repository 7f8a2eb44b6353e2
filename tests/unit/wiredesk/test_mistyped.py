"""Variables that look like settings and are none."""

import re
from pathlib import Path

import pytest

from runtime.settings import load_settings
from wiredesk.mistyped import mistyped
from wiredesk.settings import setting_lines

SETTINGS = ("WIREDESK_HTTP_PORT", "WIREDESK_LOG_LEVEL", "KAFKA_BOOTSTRAP_SERVERS")


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("WIREDESK_LOGLEVEL", "WIREDESK_LOG_LEVEL"),
        ("wiredesk_log_levle", "WIREDESK_LOG_LEVEL"),
        ("KAFKA_BOOTSTRAP", "KAFKA_BOOTSTRAP_SERVERS"),
        ("WIREDESK_PORT", "WIREDESK_HTTP_PORT"),
        ("KAFKA_HEAP_OPTS", None),
    ],
)
def test_a_name_that_is_no_setting(name: str, nearest: str | None) -> None:
    assert [each[:] for each in mistyped(SETTINGS, {name: "x"})] == [(name, nearest)]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WIREDESK_LOG_LEVEL", "debug"),
        ("wiredesk_log_level", "debug"),
        ("HOME", "/root"),
        ("MY_WIREDESK_LOG", "x"),
        ("WIREDESK_PORT", "tcp://10.0.0.1:9464"),
        ("WIREDESK_SERVICE_HOST", "10.0.0.1"),
        ("WIREDESK_PORT_9464_TCP_ADDR", "10.0.0.1"),
    ],
)
def test_a_name_that_is_fine(name: str, value: str) -> None:
    assert list(mistyped(SETTINGS, {name: value})) == []


def test_what_docker_compose_reads_is_fine() -> None:
    compose = Path(__file__).parents[3] / "docker-compose.yml"
    read = dict.fromkeys(re.findall(r"\$\{(\w+)", compose.read_text(encoding="utf-8")), "x")
    settings = [line.name for line in setting_lines(load_settings())]

    assert "WIREDESK_IMAGE" in read
    assert list(mistyped(settings, read)) == []
