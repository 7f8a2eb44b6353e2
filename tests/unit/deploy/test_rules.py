"""The alerts and the manual name the metrics that there are."""

import re
from pathlib import Path

from runtime import metric_table
from runtime.measures import Metric
from runtime.metrics import Metrics
from schemas.topics import PARTITIONS
from services.enrich import metrics as of_enrich
from services.publish import metrics as of_publish

ROOT = Path(__file__).parents[3]
RULES = (ROOT / "deploy/prometheus/rules/wiredesk.yml").read_text()
MANUAL = (ROOT / "docs/operating/running.md").read_text()
SUFFIXES = {
    "counter": ("_total",),
    "gauge": ("",),
    "histogram": ("_bucket", "_sum", "_count", ""),
    "info": ("_info",),
}
SHOWN = list(Metrics((*of_enrich.METRICS, *of_publish.METRICS)).registry.collect())


def test_every_metric_named_exists() -> None:
    known = {metric.name + suffix for metric in SHOWN for suffix in SUFFIXES[metric.type]}
    named = set(re.findall(r"wiredesk_[a-z_]+[a-z]", RULES))
    assert named
    assert named <= known


def test_the_manual_lists_every_metric_and_no_other() -> None:
    table = MANUAL.partition("\n## Metrics\n")[2].partition("\n## ")[0]
    documented = set(re.findall(r"`(wiredesk_\w+)`", table))
    named = {
        metric.name + SUFFIXES[metric.type][-1]
        for metric in SHOWN
        if metric.name.startswith("wiredesk_")
    }
    assert documented == named


def test_every_metric_that_is_defined_is_in_its_table() -> None:
    for module, table in (
        (metric_table, metric_table.RUNTIME_METRICS),
        (of_enrich, of_enrich.METRICS),
        (of_publish, of_publish.METRICS),
    ):
        defined = [value for value in vars(module).values() if isinstance(value, Metric)]
        assert sorted(metric.name for metric in defined) == sorted(each.name for each in table)


def test_partitions_without_owner_are_counted_by_the_registry() -> None:
    assert f"sum by (stage) (wiredesk_assigned_partitions) < {PARTITIONS}\n" in RULES
