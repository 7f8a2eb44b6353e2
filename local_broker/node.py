"""The properties, the logging and the commands of one Kafka node, as text.

Pure. A container and a local JVM differ only in their listeners and paths.
"""

import base64
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from schemas.topics import MIB, TOPICS

VERSION = "4.3.1"
MAX_RECORD_BYTES = max(topic.max_message_bytes for topic in TOPICS)

LOGGING = """\
Configuration:
  Appenders:
    Console:
      name: STDOUT
      PatternLayout:
        pattern: "[%d] %p %m (%c)%n"
  Loggers:
    Root:
      level: WARN
      AppenderRef:
        - ref: STDOUT
"""
"""Log4j 2's configuration: what goes wrong, on standard output."""

_ONE_NODE: dict[str, object] = {
    "process.roles": "broker,controller",
    "node.id": 1,
    "controller.listener.names": "CONTROLLER",
    "auto.create.topics.enable": "false",
    # One node can hold no second copy of anything.
    "offsets.topic.replication.factor": 1,
    "transaction.state.log.replication.factor": 1,
    "transaction.state.log.min.isr": 1,
    "share.coordinator.state.topic.replication.factor": 1,
    "share.coordinator.state.topic.min.isr": 1,
    # Each partition of the internal topics costs files and time at every start.
    "offsets.topic.num.partitions": 4,
    "transaction.state.log.num.partitions": 4,
    "share.coordinator.state.topic.num.partitions": 1,
    # A demo or a test does not want to wait for other members.
    "group.initial.rebalance.delay.ms": 0,
    "group.min.session.timeout.ms": 500,
    "message.max.bytes": MAX_RECORD_BYTES + MIB,
    "socket.request.max.bytes": 2 * MAX_RECORD_BYTES,
}
# The first compiler alone: the node starts with half the work, and is no slower in the minutes that
# a demo or a run of tests lasts.
_JAVA_OPTIONS = ("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
_SIGNS_OF_ERROR = (" ERROR ", " FATAL ", "Exception", "Error:")


@dataclass(frozen=True, slots=True)
class Listener:
    """Where the node listens, and the address that it gives to clients."""

    name: str
    bound: str
    """`host:port`; without a host, on every interface."""
    advertised: str | None = None
    """`host:port`; None for the controller's, whose address is configured."""


def properties(listeners: Sequence[Listener], inter_broker: str, log_directory: str) -> str:
    """The contents of `server.properties`.

    `inter_broker` names the listener over which the broker reaches itself. row 23: it does so to
    verify transactions, so what that listener advertises must exist where the broker runs.
    """
    controller = next(listener for listener in listeners if listener.name == "CONTROLLER")
    addresses = {
        "listeners": ",".join(f"{each.name}://{each.bound}" for each in listeners),
        "advertised.listeners": ",".join(
            f"{each.name}://{each.advertised}" for each in listeners if each.advertised
        ),
        "listener.security.protocol.map": ",".join(f"{each.name}:PLAINTEXT" for each in listeners),
        "inter.broker.listener.name": inter_broker,
        "controller.quorum.voters": f"1@{controller.bound}",
        "log.dirs": log_directory,
    }
    return "".join(f"{name}={value}\n" for name, value in (_ONE_NODE | addresses).items())


def format_command(java: Sequence[str], properties_file: str, cluster_id: str) -> list[str]:
    """The command that prepares a new log directory."""
    arguments = ("format", "-t", cluster_id, "-c", properties_file)
    return [*java, "kafka.tools.StorageTool", *arguments]


def run_command(java: Sequence[str], properties_file: str) -> list[str]:
    """The command that runs the node."""
    return [*java, "kafka.Kafka", properties_file]


def java_command(java: str, class_path: str, logging_file: str) -> list[str]:
    """Java with Kafka's jars, short of the class to run."""
    return [java, *_JAVA_OPTIONS, f"-Dlog4j2.configurationFile={logging_file}", "-cp", class_path]


def new_cluster_id() -> str:
    """A random cluster id in Kafka's own form: 16 bytes, URL-safe Base64 without padding.

    Never one that begins with a hyphen: Kafka's tool would take it for an option.
    """
    while (made := _base64(uuid.uuid4().bytes)).startswith("-"):
        pass
    return made


def first_error(log: str) -> str:
    """The first line of a broker's log that looks like an error, else its last line."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    errors = (line for line in lines if any(sign in line for sign in _SIGNS_OF_ERROR))
    return next(errors, lines[-1] if lines else "its log is empty")


def _base64(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")
