"""Each alert says what it means and leads to a page whose commands and metrics there are."""

import re
import shlex
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import Metric as Family

from runtime.metrics.prometheus import Metrics
from wiredesk.commands import Commands
from wiredesk.commands.groups import load
from wiredesk.stages import load_stages

ROOT = Path(__file__).parents[3]
RULES = yaml.safe_load((ROOT / "deploy/prometheus/rules/wiredesk.yml").read_text("utf-8"))
ALERTS = {
    rule["alert"]: rule for group in RULES["groups"] for rule in group["rules"] if "alert" in rule
}
TESTS = [
    each
    for path in (ROOT / "deploy/prometheus/tests").glob("*.yml")
    for test in yaml.safe_load(path.read_text("utf-8"))["tests"]
    for each in test["alert_rule_test"]
]
BOOKS = ROOT / "docs/runbooks"
CHAPTERS = ["First look", "Likely causes", "Cure", "When to wake whom"]
OTHERS = {"docker", "curl", "date", "df", "du", "openssl"}
"""Commands that are not Wiredesk's."""


def book(alert: str) -> str:
    return (BOOKS / f"{alert}.md").read_text("utf-8")


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_has_all_that_its_reader_needs(alert: str) -> None:
    rule = ALERTS[alert]
    assert rule["labels"]["severity"] in {"critical", "warning"}
    assert rule["annotations"].keys() == {"summary", "description", "runbook_url"}
    assert rule["annotations"]["runbook_url"] == f"docs/runbooks/{alert}.md"


@pytest.mark.parametrize("alert", ALERTS)
def test_a_runbook_has_its_chapters(alert: str) -> None:
    assert re.findall(r"^## (.+)$", book(alert), re.MULTILINE) == CHAPTERS
    assert book(alert).startswith(f"# {alert}\n\n`{ALERTS[alert]['labels']['severity']}`. ")


def test_there_is_no_runbook_without_its_alert() -> None:
    assert {path.stem for path in BOOKS.glob("*.md")} - {"README"} == ALERTS.keys()


def test_the_index_lists_each_with_its_severity() -> None:
    rows = re.findall(r"^\| \[(\w+)\]\(\1\.md\) \| (\w+) \|$", book("README"), re.MULTILINE)
    assert rows == [(alert, rule["labels"]["severity"]) for alert, rule in ALERTS.items()]


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_has_a_test_that_fires_and_one_that_stays_quiet(alert: str) -> None:
    outcomes = {bool(each["exp_alerts"]) for each in TESTS if each["alertname"] == alert}
    assert outcomes == {True, False}


def commands(text: str) -> Iterator[list[str]]:
    """The words of each command in a block, and of Wiredesk's within a line."""
    for block in re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        yield from (shlex.split(line) for line in block.splitlines())
    yield from (shlex.split(code) for code in re.findall(r"`(wiredesk [^`…]+)`", text))


@pytest.mark.parametrize("alert", ALERTS)
def test_the_commands_of_a_runbook_exist(alert: str) -> None:
    found = list(commands(book(alert)))
    assert found
    for program, *arguments in found:
        if program == "wiredesk":
            check_command(arguments)
        else:
            assert program in OTHERS


def check_command(arguments: list[str]) -> None:
    name, *rest = arguments
    command: Any = load(Commands.entries[name].module, name)
    if hasattr(command, "commands"):
        command = command.commands[rest[0]]
    known = {option for parameter in command.params for option in parameter.opts}
    assert {each for each in rest if each.startswith("--")} <= known, arguments


@pytest.fixture(scope="module")
def exported() -> set[str]:
    """The names of all metrics of the stages, without the ends that Prometheus adds."""
    shown: Iterable[Family] = Metrics(
        metric for stage in load_stages() for metric in stage.metrics
    ).registry.collect()
    return {family.name for family in shown}


@pytest.mark.parametrize("alert", ALERTS)
def test_the_metrics_of_a_runbook_exist(alert: str, exported: set[str]) -> None:
    named = set(re.findall(r"\b(?:wiredesk|process)_[a-z_]+[a-z]", book(alert)))
    assert {name.removesuffix("_total") for name in named} <= exported
