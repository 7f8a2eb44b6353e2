"""Which member of a site's group pushes which partitions. Pure."""

from collections.abc import Mapping
from typing import Any

from aiokafka.coordinator.assignors.range import RangePartitionAssignor
from aiokafka.coordinator.protocol import ConsumerProtocolMemberAssignment


class SameNumbers(RangePartitionAssignor):  # type: ignore[misc]  # aiokafka is untyped
    """Gives one member the same partitions of all topics, as `range` does of topics that are alike.

    Where one topic has been grown and another has not, `range` would part an article's kill from
    its other events. The name stays, so that processes of before may be in the group.
    """

    @classmethod
    def assign(
        cls, cluster: Any, members: Mapping[str, Any]
    ) -> dict[str, ConsumerProtocolMemberAssignment]:
        """The partitions of each member, by topic; all members follow the same topics."""
        names = sorted(members)
        topics = sorted({topic for each in members.values() for topic in each.subscription})
        there = {topic: cluster.partitions_for_topic(topic) or set() for topic in topics}
        most = 1 + max((max(numbers, default=0) for numbers in there.values()), default=0)
        return {
            name: ConsumerProtocolMemberAssignment(
                cls.version,
                [
                    (topic, [n for n in sorted(there[topic]) if n * len(names) // most == place])
                    for topic in topics
                ],
                b"",
            )
            for place, name in enumerate(names)
        }
