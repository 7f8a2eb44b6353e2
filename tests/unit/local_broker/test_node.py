"""The node's properties and what its log tells."""

import base64
import uuid

import pytest

from local_broker import node
from local_broker.node import Listener
from schemas.topics import TOPICS

LISTENERS = (
    Listener("CLIENT", ":9092", advertised="127.0.0.1:41234"),
    Listener("BROKER", "127.0.0.1:9094", advertised="127.0.0.1:9094"),
    Listener("CONTROLLER", "127.0.0.1:9093"),
)


def read(text: str) -> dict[str, str]:
    return dict(line.split("=", 1) for line in text.splitlines())


PROPERTIES = read(node.properties(LISTENERS, inter_broker="BROKER", log_directory="log"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("listeners", "CLIENT://:9092,BROKER://127.0.0.1:9094,CONTROLLER://127.0.0.1:9093"),
        ("advertised.listeners", "CLIENT://127.0.0.1:41234,BROKER://127.0.0.1:9094"),
        (
            "listener.security.protocol.map",
            "CLIENT:PLAINTEXT,BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
        ),
        ("inter.broker.listener.name", "BROKER"),
        ("controller.quorum.voters", "1@127.0.0.1:9093"),
        ("log.dirs", "log"),
        ("auto.create.topics.enable", "false"),
        ("offsets.topic.replication.factor", "1"),
        ("transaction.state.log.replication.factor", "1"),
        ("transaction.state.log.min.isr", "1"),
        ("group.initial.rebalance.delay.ms", "0"),
    ],
)
def test_a_property(name: str, value: str) -> None:
    assert PROPERTIES[name] == value


def test_the_largest_record_of_any_topic_passes() -> None:
    largest = max(topic.max_message_bytes for topic in TOPICS)

    assert int(PROPERTIES["message.max.bytes"]) > largest
    assert int(PROPERTIES["socket.request.max.bytes"]) > largest


def test_a_cluster_id_is_sixteen_bytes_and_new() -> None:
    first, second = node.new_cluster_id(), node.new_cluster_id()

    assert len(base64.urlsafe_b64decode(first + "==")) == 16
    assert first != second


def test_a_cluster_id_is_never_taken_for_an_option(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter([b"\xfb" + bytes(15), bytes(16)])  # the first would be -wAAA...
    monkeypatch.setattr(uuid, "uuid4", lambda: uuid.UUID(bytes=next(drawn)))

    assert node.new_cluster_id() == "AAAAAAAAAAAAAAAAAAAAAA"


@pytest.mark.parametrize(
    ("log", "told"),
    [
        ("[1] WARN slow (a.B)\n[2] ERROR no space left (a.B)\n\tat a.B\n", "[2] ERROR no space"),
        ("Error: Could not find or load main class kafka.Kafka\nCaused by: x\n", "Error: Could"),
        ("one\n\n  two  \n", "two"),
        ("", "its log is empty"),
    ],
)
def test_the_first_error_of_a_log(log: str, told: str) -> None:
    assert node.first_error(log).startswith(told)
