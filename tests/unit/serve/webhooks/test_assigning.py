"""An article's kill and its other events leave from one process, whatever has been grown."""

from typing import Any

import pytest

from services.serve.webhooks.assigning import SameNumbers


class Cluster:
    """Topics with so many partitions."""

    def __init__(self, **counts: int) -> None:
        self._counts = counts

    def partitions_for_topic(self, topic: str) -> set[int] | None:
        return set(range(self._counts[topic])) if topic in self._counts else None


def given(cluster: Cluster, members: int) -> list[dict[str, list[int]]]:
    """The partitions of each member, by topic."""
    joining: dict[str, Any] = {
        f"member {number}": SameNumbers.metadata(["articles", "killed"])
        for number in range(members)
    }
    found = SameNumbers.assign(cluster, joining)
    return [dict(found[name].assignment) for name in sorted(joining)]


@pytest.mark.parametrize("members", [1, 2, 3, 5, 11])
@pytest.mark.parametrize(("articles", "killed"), [(6, 6), (9, 6), (6, 9), (1, 6)])
def test_each_partition_has_one_member_and_a_number_the_same_for_all_topics(
    articles: int, killed: int, members: int
) -> None:
    found = given(Cluster(articles=articles, killed=killed), members)
    for topic, count in (("articles", articles), ("killed", killed)):
        assert sorted(n for each in found for n in each[topic]) == list(range(count))
    for number in range(min(articles, killed)):
        assert len([each for each in found if number in each["articles"] + each["killed"]]) == 1
    sizes = [len(set(each["articles"] + each["killed"])) for each in found]
    assert max(sizes) - min(sizes) <= 1


def test_a_topic_that_is_not_there_is_given_to_nobody() -> None:
    assert given(Cluster(articles=2), 2) == [
        {"articles": [0], "killed": []},
        {"articles": [1], "killed": []},
    ]
