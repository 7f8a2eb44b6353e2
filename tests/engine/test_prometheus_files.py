"""Prometheus' files, judged by its own `promtool`."""

import pytest

from tests.engine.stack import ROOT, run

pytestmark = [pytest.mark.engine, pytest.mark.usefixtures("public_images")]


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "config", "/etc/prometheus/prometheus.yml"),
        (
            *("test", "rules", "/etc/prometheus/tests/days.yml"),
            "/etc/prometheus/tests/wiredesk.yml",
        ),
    ],
    ids=" ".join,
)
def test_promtool_accepts(arguments: tuple[str, ...]) -> None:
    run(
        *("docker", "run", "--rm", "--network=none", "--entrypoint=promtool"),
        *("--volume", f"{ROOT}/deploy/prometheus:/etc/prometheus:ro"),
        *("prom/prometheus:v3.5.0", *arguments),
    )
