"""The alerts speak of metrics that the runtime has."""

import re
from pathlib import Path

from runtime.metrics import Metrics
from schemas.topics import PARTITIONS

RULES = (Path(__file__).parents[3] / "deploy/prometheus/rules/wiredesk.yml").read_text()
SUFFIXES = {
    "counter": ("_total",),
    "gauge": ("",),
    "histogram": ("_bucket", "_sum", "_count", ""),
    "info": ("_info",),
}


def test_every_metric_named_exists() -> None:
    known = {
        metric.name + suffix
        for metric in Metrics().registry.collect()
        for suffix in SUFFIXES[metric.type]
    }
    named = set(re.findall(r"wiredesk_[a-z_]+[a-z]", RULES))
    assert named
    assert named <= known


def test_partitions_without_owner_are_counted_by_the_registry() -> None:
    assert f"sum by (stage) (wiredesk_assigned_partitions) < {PARTITIONS}\n" in RULES
