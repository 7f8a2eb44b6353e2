"""The alerts and the manual name the metrics that there are."""

import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from prometheus_client import Metric as Family

from runtime.metrics import table as metric_table
from runtime.metrics.measures import Metric
from runtime.metrics.prometheus import Metrics
from services.serve import metrics as serve
from wiredesk.client import canary, poll, watch
from wiredesk.stages import load_stages

ROOT = Path(__file__).parents[3]
RULES = (ROOT / "deploy/prometheus/rules/wiredesk.yml").read_text(encoding="utf-8")
MANUAL = (ROOT / "docs/operating/running.md").read_text(encoding="utf-8")
CONTAINERS = (ROOT / "docs/operating/containers.md").read_text(encoding="utf-8")
SUFFIXES = {
    "counter": ("_total",),
    "gauge": ("",),
    "histogram": ("_bucket", "_sum", "_count", ""),
    "info": ("_info",),
}


@pytest.fixture(scope="module")
def of_stages() -> list[Metric]:
    """The metrics of the stages as they run, and of serve."""
    return [*(metric for stage in load_stages() for metric in stage.metrics), *serve.METRICS]


@pytest.fixture
def shown(of_stages: list[Metric]) -> list[Family]:
    """Every metric as Prometheus collects it, of stages and of commands that run on."""
    of_commands = (*watch.METRICS, *poll.METRICS, *canary.METRICS)
    return list(Metrics([*of_stages, *of_commands]).registry.collect())


def test_every_metric_named_exists(shown: list[Family]) -> None:
    known = {metric.name + suffix for metric in shown for suffix in SUFFIXES[metric.type]}
    named = set(re.findall(r"wiredesk_[a-z_]+[a-z]", RULES))
    assert named
    assert named <= known


def test_the_manual_lists_every_metric_and_no_other(shown: list[Family]) -> None:
    table = MANUAL.partition("\n## Metrics\n")[2].partition("\n## ")[0]
    documented = set(re.findall(r"`(wiredesk_\w+)`", table))
    named = {
        metric.name + SUFFIXES[metric.type][-1]
        for metric in shown
        if metric.name.startswith("wiredesk_")
    }
    assert named - documented == set(), "give them a row in docs/operating/running.md"
    assert documented - named == set(), (
        "nothing shows them: take out the row, or name them in RUNTIME_METRICS, "
        "or in METRICS and in the stage's Stage(metrics=METRICS)"
    )


def test_the_manual_lists_every_alert_and_no_other() -> None:
    table = CONTAINERS.partition("\n## Alerts\n")[2].partition("\n## ")[0]
    documented = set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))
    alerts = set(re.findall(r"- alert: (\w+)", RULES))
    assert documented == alerts, "each alert has a row in docs/operating/containers.md"


def test_every_metric_that_is_defined_is_in_its_table() -> None:
    assert _defined_in(metric_table) == _names(metric_table.RUNTIME_METRICS)


def test_every_metric_of_a_stage_is_shown(of_stages: list[Metric]) -> None:
    paths = sorted((ROOT / "services").rglob("metrics.py"))
    assert paths
    modules = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths]
    defined = sorted(name for module in modules for name in _defined_in(import_module(module)))
    assert defined == _names(of_stages), "name them in METRICS, and METRICS in the stage's Stage"


def _defined_in(module: ModuleType) -> list[str]:
    return _names(value for value in vars(module).values() if isinstance(value, Metric))


def _names(metrics: Iterable[Metric]) -> list[str]:
    return sorted(metric.name for metric in metrics)
