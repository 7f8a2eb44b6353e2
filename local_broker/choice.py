"""Chooses which kind of broker to start."""

from collections.abc import Callable
from typing import Literal

from local_broker.errors import LocalBrokerError

BrokerKind = Literal["auto", "container", "jvm"]
"""What may be asked for: `WIREDESK_BROKER`."""
StartedKind = Literal["container", "jvm"]


def choose(kind: BrokerKind, engine_answers: Callable[[], bool]) -> tuple[StartedKind, ...]:
    """The kinds to try, in order; the engine is asked only where its answer matters.

    Raises LocalBrokerError where a container is required and no engine answers.
    """
    if kind == "jvm":
        return ("jvm",)
    if engine_answers():
        return ("container",) if kind == "container" else ("container", "jvm")
    if kind == "container":
        raise LocalBrokerError(
            "no Docker engine answers: start one, or set WIREDESK_BROKER=jvm to run Kafka on Java"
        )
    return ("jvm",)
