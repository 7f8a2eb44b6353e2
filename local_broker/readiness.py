"""Waits until a broker answers requests."""

import asyncio
import logging
import time
from collections.abc import Callable

from aiokafka.client import AIOKafkaClient
from aiokafka.errors import KafkaError

from local_broker.errors import LocalBrokerError

_TIMEOUT_SECONDS = 180.0
"""Seconds are the rule; a machine that does much else at once may need minutes."""
_INTERVAL_SECONDS = 0.1


def wait_until_ready(bootstrap: str, check: Callable[[], None]) -> None:
    """Wait until the broker names itself in the cluster's metadata: an open port is not enough.

    `check` is called between tries, and raises where waiting has become pointless.
    Raises LocalBrokerError after three minutes.
    """
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)  # refused connections are expected
    deadline = time.monotonic() + _TIMEOUT_SECONDS
    while not asyncio.run(_answers(bootstrap)):
        check()
        if time.monotonic() > deadline:
            message = f"Kafka did not answer within {_TIMEOUT_SECONDS:.0f} s: is the machine busy?"
            raise LocalBrokerError(message)
        time.sleep(_INTERVAL_SECONDS)


async def _answers(bootstrap: str) -> bool:
    client = AIOKafkaClient(bootstrap_servers=bootstrap, request_timeout_ms=2000)
    try:
        await client.bootstrap()
        return bool(client.cluster.brokers())
    except (KafkaError, OSError):
        return False
    finally:
        await client.close()
