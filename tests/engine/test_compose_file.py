"""What `docker-compose.yml` promises, as Compose itself reads it."""

from typing import Any

import pytest

from tests.engine.stack import PROCESSES, Stack

pytestmark = pytest.mark.engine

EVERY_SERVICE = ("kafka", "topics", *PROCESSES, "prometheus", "grafana")
Services = dict[str, Any]


@pytest.fixture(scope="module")
def services(stack: Stack) -> Services:
    return stack.services()


@pytest.mark.parametrize("name", EVERY_SERVICE)
def test_a_service_has_no_more_rights_and_memory_than_it_needs(
    services: Services, name: str
) -> None:
    service = services[name]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert int(service["mem_limit"]) <= 2 << 30
    assert not service.get("privileged")


@pytest.mark.parametrize("name", [name for name in EVERY_SERVICE if name != "topics"])
def test_a_service_is_watched_and_started_again(services: Services, name: str) -> None:
    service = services[name]
    assert service["restart"] == "unless-stopped"
    assert service["healthcheck"]["test"]


@pytest.mark.parametrize("name", PROCESSES)
def test_a_stage_waits_for_kafka_and_its_topics(services: Services, name: str) -> None:
    service = services[name]
    conditions = {other: why["condition"] for other, why in service["depends_on"].items()}
    assert conditions == {
        "kafka": "service_healthy",
        "topics": "service_completed_successfully",
    }


@pytest.mark.parametrize("name", EVERY_SERVICE)
def test_nothing_is_open_to_other_machines(services: Services, name: str) -> None:
    ports = services[name].get("ports", [])
    assert {port["host_ip"] for port in ports} <= {"127.0.0.1"}


def test_the_broker_reaches_itself_by_another_listener_than_the_host(services: Services) -> None:
    # With one listener, advertised to the host, every transaction is refused.
    kafka = services["kafka"]["environment"]
    advertised = dict(
        entry.split("://", 1) for entry in kafka["KAFKA_ADVERTISED_LISTENERS"].split(",")
    )
    assert advertised[kafka["KAFKA_INTER_BROKER_LISTENER_NAME"]] == "kafka:9092"
    assert advertised["HOST"].startswith("localhost:")
