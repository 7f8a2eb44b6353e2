"""A real Kafka for the tests."""

import os
from collections.abc import Iterator

import pytest

from runtime.local_broker import local_broker
from runtime.settings import load_settings


@pytest.fixture(scope="session")
def bootstrap() -> Iterator[str]:
    """The address of the cluster that KAFKA_BOOTSTRAP_SERVERS names, or else of one of our own.

    It is the same for the whole session: a test keeps to itself by a topic prefix of its own.
    """
    if named := os.environ.get("KAFKA_BOOTSTRAP_SERVERS"):
        yield named
        return
    with local_broker(load_settings().wiredesk.broker, progress=print) as broker:
        yield broker.bootstrap
