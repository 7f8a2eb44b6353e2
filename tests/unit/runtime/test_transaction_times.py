"""A transaction gives up before the broker ends it, however short each of its waits is."""

import asyncio
from typing import Any

import pytest
from aiokafka import TopicPartition

from runtime import kafka
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.transaction import Transactions

DEADLINE, TIMEOUT = 0.3, 0.4


class SlowProducer:
    """Answers each call after so many seconds."""

    def __init__(self, seconds: float) -> None:
        self.done: list[str] = []
        self._seconds = seconds

    async def begin_transaction(self) -> None:
        await self._answer("begin")

    async def send_offsets_to_transaction(self, offsets: object, group: str) -> None:
        await self._answer("offsets")

    async def commit_transaction(self) -> None:
        await self._answer("commit")

    async def _answer(self, call: str) -> None:
        await asyncio.sleep(self._seconds)
        self.done.append(call)


@pytest.mark.parametrize(
    ("seconds", "done"), [(0.0, ["begin", "offsets", "commit"]), (0.2, ["begin"])]
)
async def test_all_waits_of_a_transaction_fit_into_its_time_out(
    monkeypatch: pytest.MonkeyPatch, seconds: float, done: list[str]
) -> None:
    producer = SlowProducer(seconds)

    async def start(*_: Any) -> None:
        """Started at once."""

    monkeypatch.setattr(kafka, "transactional_producer", lambda *_: producer)
    monkeypatch.setattr(kafka, "start", start)
    ours = WiredeskSettings(deadline_seconds=DEADLINE, transaction_timeout_seconds=TIMEOUT)
    settings = Settings(kafka=KafkaSettings(bootstrap_servers="b:1"), wiredesk=ours)
    transactions = Transactions(settings, kafka.Names("", "numbering"), TopicPartition("copy", 0))
    await transactions.start("copy")

    if len(done) == 3:
        await transactions.commit([], 1)
    else:
        with pytest.raises(TimeoutError):
            await transactions.commit([], 1)
    assert producer.done == done
