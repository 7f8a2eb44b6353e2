"""Each panel asks for metrics and labels that there are, in words that Prometheus can read."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from deploy.grafana.boards import DATA, FOLDER, HERE, read_boards, text_of
from runtime.metrics.measures import Metric
from runtime.metrics.table import RUNTIME_METRICS
from services.serve.metrics import METRICS as OF_SERVE
from wiredesk.client.canary import METRICS as OF_CANARY
from wiredesk.stages import load_stages

BOARDS = read_boards()
OF_PROMETHEUS = {"job", "instance", "service"}
"""Labels that each metric has once it is scraped: deploy/prometheus/prometheus.yml."""
SUFFIX = re.compile(r"_(total|bucket|sum|count)$")
SELECTOR = re.compile(r"\b((?:wiredesk|process)_\w+)(?:\{([^}]*)\})?")
PANELS = [(name, panel) for name, board in BOARDS.items() for panel in board["panels"]]
QUERIES = [
    pytest.param(legend, expr, id=f"{name}: {panel['title']}")
    for name, panel in PANELS
    for legend, expr in panel["queries"].items()
]


@pytest.fixture(scope="module")
def labels() -> dict[str, set[str]]:
    """The labels of each metric, by its name without Prometheus' ends."""
    stages = [metric for stage in load_stages() for metric in stage.metrics]
    every: list[Metric] = [*RUNTIME_METRICS, *stages, *OF_SERVE, *OF_CANARY]
    found = {metric.name: {*metric.labels, *OF_PROMETHEUS} for metric in every}
    for metric in every:
        if metric.kind == "histogram":
            found[metric.name].add("le")
    return found | {"process_resident_memory_bytes": OF_PROMETHEUS}


@pytest.mark.parametrize("name", BOARDS)
def test_the_file_is_made_of_what_it_is_to_show(name: str) -> None:
    made = text_of(name, BOARDS[name])
    assert (FOLDER / f"{name}.json").read_text("utf-8") == made, (
        "python -m deploy.grafana.boards writes it anew"
    )


def test_there_is_no_other_file() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == BOARDS.keys()


def test_grafana_finds_the_files_and_prometheus() -> None:
    folder = HERE / "provisioning"
    [source] = yaml.safe_load((folder / "datasources/prometheus.yml").read_text("utf-8"))[
        "datasources"
    ]
    [provider] = yaml.safe_load((folder / "dashboards/wiredesk.yml").read_text("utf-8"))[
        "providers"
    ]
    compose = (HERE.parents[1] / "docker-compose.yml").read_text("utf-8")
    assert {"type": source["type"], "uid": source["uid"]} == DATA
    assert f"./deploy/grafana/dashboards:{provider['options']['path']}:ro" in compose
    assert "./deploy/grafana/provisioning:/etc/grafana/provisioning:ro" in compose


@pytest.mark.parametrize(("legend", "expr"), QUERIES)
def test_a_query_names_metrics_and_labels_that_there_are(
    legend: str, expr: str, labels: dict[str, set[str]]
) -> None:
    found = list(SELECTOR.finditer(expr))
    assert found
    of_all: set[str] = set()
    for name, chosen in ((SUFFIX.sub("", each[1]), each[2] or "") for each in found):
        assert name in labels
        assert set(re.findall(r"(\w+)\s*(?:=|!=|=~|!~)\s*\"", chosen)) <= labels[name]
        of_all |= labels[name]
    grouped = {each for by in re.findall(r"by \(([^)]*)\)", expr) for each in _names(by)}
    assert grouped <= of_all
    assert set(re.findall(r"\{\{(\w+)\}\}", legend)) <= grouped


@pytest.mark.parametrize("name", BOARDS)
def test_what_a_reader_chooses_is_a_label_and_is_used(
    name: str, labels: dict[str, set[str]]
) -> None:
    choices = BOARDS[name].get("choices", {})
    assert all(label in labels[SUFFIX.sub("", metric)] for label, metric in choices.items())
    used = set(re.findall(r"\$(\w+)", json.dumps(BOARDS[name]["panels"])))
    assert used == choices.keys()


@pytest.mark.parametrize("name", BOARDS)
def test_the_panels_of_a_row_are_of_one_kind(name: str) -> None:
    kinds = [panel.get("kind", "timeseries") for panel in BOARDS[name]["panels"]]
    assert all(left == right for left, right in zip(kinds[::2], kinds[1::2], strict=False))


@pytest.mark.skipif(shutil.which("promtool") is None, reason="no promtool")
def test_prometheus_can_read_each_query(tmp_path: Path) -> None:
    rules = [
        {"record": f"panel:{number}", "expr": expr}
        for number, (_, expr) in enumerate(param.values for param in QUERIES)
    ]
    file = tmp_path / "queries.yml"
    file.write_text(json.dumps({"groups": [{"name": "panels", "rules": rules}]}), "utf-8")
    done = subprocess.run(
        ["promtool", "check", "rules", str(file)], capture_output=True, text=True, check=False
    )
    assert f"SUCCESS: {len(rules)} rules found" in done.stdout, done.stdout + done.stderr


def _names(by: str) -> Iterator[str]:
    return (each.strip() for each in by.split(","))
