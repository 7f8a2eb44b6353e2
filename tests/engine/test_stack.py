"""The whole stack in containers: copy in, articles out, seen by Prometheus, alive after a kill."""

import json
from pathlib import Path

import pytest

from tests.engine.stack import PROCESSES, STAGES, Stack, eventually

pytestmark = pytest.mark.engine

SERVICES_THAT_STAY = ("kafka", *PROCESSES, "prometheus")
STATUS = """
import json, os
status = dict(line.split(":\t", 1) for line in open("/proc/self/status") if ":\t" in line)
try:
    open("/opt/wiredesk/written", "w")
    wrote = True
except OSError:
    wrote = False
print(json.dumps({
    "root": os.getuid() == 0,
    "capabilities": int(status["CapEff"], 16),
    "no_new_privileges": int(status["NoNewPrivs"]),
    "wrote": wrote,
    "telemetry": os.environ.get("ORT_DISABLE_TELEMETRY") != "1",
}))
"""


def story(town: str) -> str:
    return (
        f"Ferries sail again from {town}\n\n"
        "By Ines Caldwell\n\n"
        f"{town.upper()}, March 4 - Ferries left {town} on Tuesday for the first time since the "
        "storm, the harbour office said.\n\n"
        "Two of the four boats are still in the yard, and the islands will have to wait until "
        "Friday for a full timetable.\n"
    )


def headlines(stack: Stack) -> list[str]:
    return [article["headline"] for article in stack.articles()]


@pytest.mark.parametrize("service", SERVICES_THAT_STAY)
def test_a_service_is_healthy(running: Stack, service: str) -> None:
    assert running.container(service)["State"]["Health"]["Status"] == "healthy"


def test_the_topics_were_created_before(running: Stack) -> None:
    state = running.container("topics")["State"]
    assert (state["Status"], state["ExitCode"]) == ("exited", 0)


def test_copy_pushed_on_this_machine_comes_out(running: Stack, tmp_path: Path) -> None:
    copy = tmp_path / "ferries.txt"
    copy.write_text(story("Norhaven"), encoding="utf-8")
    running.push_from_outside(copy, "quayside")
    assert "Ferries sail again from Norhaven" in headlines(running)


def test_copy_pushed_in_a_container_comes_out(running: Stack) -> None:
    running.push_from_inside(story("Skarvik"), "quayside")
    assert "Ferries sail again from Skarvik" in headlines(running)


def test_a_site_reads_over_http_what_came_out(running: Stack) -> None:
    running.push_from_inside(story("Laksund"), "quayside")
    assert "Ferries sail again from Laksund" in headlines(running)
    page = running.served("/v1/events?earliest&limit=1000&source=quayside")
    found = [each["data"]["headline"] for each in page["events"]]
    assert "Ferries sail again from Laksund" in found


def test_prometheus_scrapes_every_process(running: Stack) -> None:
    def up() -> bool:
        targets = running.prometheus("targets")["activeTargets"]
        seen = {target["labels"]["service"]: target["health"] for target in targets}
        return seen == dict.fromkeys(PROCESSES, "up")

    eventually("a target up for each stage", up)


def test_prometheus_has_the_stages_own_metrics(running: Stack) -> None:
    def assigned() -> bool:
        query = "query?query=sum%20by(stage)(wiredesk_assigned_partitions)"
        result = running.prometheus(query)["result"]
        assigned_to = {one["metric"]["stage"]: one["value"][1] for one in result}
        return assigned_to.keys() >= set(STAGES) and set(assigned_to.values()) == {"6"}

    eventually("six partitions assigned to each stage", assigned)


def test_prometheus_knows_the_rules(running: Stack) -> None:
    groups = running.prometheus("rules")["groups"]
    assert {rule["health"] for group in groups for rule in group["rules"]} <= {"ok", "unknown"}
    assert {group["name"] for group in groups} == {"stages", "copy", "machine"}


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_is_contained(running: Stack, stage: str) -> None:
    printed = running.compose("exec", "-T", stage, "python", "-c", STATUS)
    assert json.loads(printed) == {
        "root": False,
        "capabilities": 0,
        "no_new_privileges": 1,
        "wrote": False,
        "telemetry": False,
    }


@pytest.mark.parametrize("stage", STAGES)
def test_a_killed_stage_comes_back_and_works(running: Stack, stage: str) -> None:
    before = running.container(stage)["RestartCount"]
    running.kill(stage)

    def back() -> bool:
        container = running.container(stage)
        health: str = container["State"]["Health"]["Status"]
        return (health, container["RestartCount"]) == ("healthy", before + 1)

    eventually(f"{stage} healthy again", back)
    running.push_from_inside(story(f"Port {stage.title()}"), "quayside")
    assert f"Ferries sail again from Port {stage.title()}" in headlines(running)
