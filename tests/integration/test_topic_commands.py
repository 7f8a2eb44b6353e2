"""What `wiredesk topics grow` and `wiredesk check` say, as a person types them."""

import re

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewPartitions

from schemas.topics import ENRICHED, LEDGER, RAW, TOPICS
from tests.integration.command_desk import Desk


@pytest.fixture
def desk(bootstrap: str) -> Desk:
    made = Desk(bootstrap)
    made.run("topics", "create")
    return made


def test_a_topic_is_grown(desk: Desk) -> None:
    grown = desk.run("topics", "grow", "wire.enriched", "--to", "12").stdout
    assert grown == "wire.enriched: 12 partitions in use\n"
    again = desk.run("topics", "grow", "wire.enriched", "--to", "12").stdout
    assert again == "wire.enriched: 12 partitions in use, as before\n"

    assert "FAIL" not in desk.run("check").stdout
    assert ": created" not in desk.run("topics", "create").stdout


@pytest.mark.parametrize(
    ("topic", "to", "why"),
    [
        ("wire.enriched", "13", "give a multiple, such as --to 18"),
        ("wire.raw", "12", "to wire.raw add partitions with Kafka's own tools"),
        ("wire.ledger", "12", "only wire.items, wire.urgent and wire.enriched"),
    ],
)
def test_what_can_not_be_grown_is_refused_with_a_reason(
    desk: Desk, topic: str, to: str, why: str
) -> None:
    said = desk.run("topics", "grow", topic, "--to", to, status=1).stderr
    assert why in " ".join(said.split())


async def test_new_topics_have_the_partitions_of_the_setting(bootstrap: str) -> None:
    desk = Desk(bootstrap)
    desk.environment["WIREDESK_TOPIC_PARTITIONS"] = "3"
    desk.run("topics", "create")
    assert "FAIL" not in desk.run("check").stdout
    assert desk.run("topics", "list").stdout.count("3 partitions") == len(TOPICS) - 1

    desk.environment["WIREDESK_TOPIC_PARTITIONS"] = "2"
    assert "FAIL" not in desk.run("check").stdout, "more than that is as well"

    desk.environment["WIREDESK_TOPIC_PARTITIONS"] = "4"
    failures = re.findall(
        "FAIL .*has 3 partitions in use, not 4", desk.run("check", status=1).stdout
    )
    assert len(failures) == len(TOPICS) - 1

    # One that is created anew has to have those by which its records have been placed.
    name = desk.environment["WIREDESK_TOPIC_PREFIX"] + LEDGER.name
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.delete_topics([name])
    desk.run("topics", "create")
    [described] = await admin.describe_topics([name])
    await admin.close()
    assert len(described["partitions"]) == 3


async def test_check_names_partitions_not_in_use_and_open_transactions(desk: Desk) -> None:
    bootstrap, prefix = (
        desk.environment[name] for name in ("KAFKA_BOOTSTRAP_SERVERS", "WIREDESK_TOPIC_PREFIX")
    )
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_partitions({prefix + ENRICHED.name: NewPartitions(8)})
    await admin.close()
    async with AIOKafkaProducer(
        bootstrap_servers=bootstrap, transactional_id=f"{prefix}agency"
    ) as producer:
        await producer.begin_transaction()
        await producer.send_and_wait(prefix + RAW.name, b"copy", partition=3)
        shown = desk.run("check", status=1).stdout
        await producer.abort_transaction()

    failures = [line for line in shown.splitlines() if line.startswith("FAIL")]
    added, opened = failures
    assert "wire.enriched has 8 partitions, of which 6 are used" in added
    assert f"open on {prefix}wire.raw, partition 3, since offset 0" in opened
