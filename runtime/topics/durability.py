"""How many copies the brokers keep of each record: what is wanted of a topic, and how it differs.

A producer's record counts as written once all replicas in sync have it; `min.insync.replicas` says
how many these have to be. With 1, a record that was acknowledged is lost with a single disk.
"""

from dataclasses import dataclass

from runtime.settings import WiredeskSettings

MAX_REPLICAS = 3
"""Each topic gets as many replicas as there are brokers, up to this."""


@dataclass(frozen=True, slots=True)
class Durability:
    """What is wanted of a topic."""

    replicas: int
    min_insync: int

    def problems(self, replicas: int, min_insync: int) -> list[str]:
        """How a topic with so many replicas, of which so many have to be in sync, differs."""
        found = []
        if replicas < self.replicas:
            found.append(
                f"has {replicas} replicas, not {self.replicas}: give it more with "
                "kafka-reassign-partitions.sh, or set WIREDESK_TOPIC_REPLICAS"
            )
        if min_insync > replicas:
            found.append(
                f"takes no record: min.insync.replicas is {min_insync}, and it has {replicas}"
            )
        elif min_insync < min(self.min_insync, replicas):
            found.append(
                f"may lose a record with one broker: min.insync.replicas is {min_insync}, not "
                f"{min(self.min_insync, replicas)} (kafka-configs.sh --alter, or set "
                "WIREDESK_TOPIC_MIN_INSYNC_REPLICAS)"
            )
        return found


def wanted(settings: WiredeskSettings, brokers: int) -> Durability:
    """What a topic is to have on so many brokers.

    Without settings: a replica on each broker, three at the most, of which all but one have to be
    in sync, so that one broker may be away and no record is lost with another.
    """
    replicas = settings.topic_replicas or min(MAX_REPLICAS, brokers)
    return Durability(replicas, settings.topic_min_insync_replicas or max(1, replicas - 1))
