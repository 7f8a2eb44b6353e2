"""As `mutants.py`: the precautions against what befalls the topics themselves, taken out."""

from collections.abc import Mapping

import pytest

from runtime import kafka
from runtime.open_transactions import OpenTransactions
from runtime.partition.edge import KafkaEdge
from runtime.settings import Settings
from runtime.topics import growth
from runtime.topics.admin import partitions_there
from runtime.topics.growth import Growable
from runtime.topics.placement import Placements


def open_transactions_unnoticed(patch: pytest.MonkeyPatch) -> None:
    """Row 30: lag alone is looked at, which is 0."""
    patch.setattr(OpenTransactions, "observe", lambda self, *_: None)


def metadata_of_five_minutes(patch: pytest.MonkeyPatch) -> None:
    """Row 31: aiokafka's default."""
    patch.setattr(kafka, "METADATA_SECONDS", 300)


def copy_placed_by_what_is_there(patch: pytest.MonkeyPatch) -> None:
    """Row 33: as every Kafka client does by itself."""
    placements = KafkaEdge.placements

    async def actual(self: KafkaEdge) -> Placements:
        recorded = (await placements(self)).of_topics
        there = await partitions_there(self._settings)
        return Placements(
            {
                name: each.model_copy(update={"partitions": there[name]})
                for name, each in recorded.items()
            }
        )

    patch.setattr(KafkaEdge, "placements", actual)


def growths_without_a_fence(patch: pytest.MonkeyPatch) -> None:
    """Row 34: a group without members is taken for processes that have ended."""

    async def fence(settings: Settings, growable: Growable, there: Mapping[str, int]) -> None:
        pass

    patch.setattr(growth, "_fence", fence)


def placements_read_once(patch: pytest.MonkeyPatch) -> None:
    """Row 34: a process keeps the placements that it started with."""
    placements = KafkaEdge.placements
    known: list[Placements] = []

    async def once(self: KafkaEdge) -> Placements:
        if not known:
            known.append(await placements(self))
        return known[0]

    patch.setattr(KafkaEdge, "placements", once)


def one_producer_for_all_topics(patch: pytest.MonkeyPatch) -> None:
    """Row 40: the transactional id of a partition does not name its topic."""

    def of_the_partition(self: kafka.Names, topic: str, partition: int) -> str:
        return f"{self.group}-{partition}"

    patch.setattr(kafka.Names, "transactional_id", of_the_partition)
