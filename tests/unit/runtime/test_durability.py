"""How many copies of a record are wanted, and what is said of a topic that has fewer."""

import pytest

from runtime.errors import ConfigurationError
from runtime.settings import WiredeskSettings, read_section
from runtime.topics.durability import Durability, wanted


@pytest.mark.parametrize(
    ("brokers", "given", "expected"),
    [
        (1, {}, (1, 1)),
        (2, {}, (2, 1)),
        (3, {}, (3, 2)),
        (5, {}, (3, 2)),
        (5, {"topic_replicas": 5}, (5, 4)),
        (3, {"topic_min_insync_replicas": 1}, (3, 1)),
        (1, {"topic_replicas": 3, "topic_min_insync_replicas": 3}, (3, 3)),
    ],
)
def test_what_is_wanted(brokers: int, given: dict[str, int], expected: tuple[int, int]) -> None:
    assert wanted(WiredeskSettings.model_validate(given), brokers) == Durability(*expected)


@pytest.mark.parametrize(
    ("replicas", "min_insync", "says"),
    [
        (3, 2, []),
        (3, 3, []),
        (4, 2, []),
        (3, 1, ["may lose a record with one broker: min.insync.replicas is 1, not 2"]),
        (2, 2, ["has 2 replicas, not 3"]),
        (2, 1, ["has 2 replicas, not 3", "min.insync.replicas is 1, not 2"]),
        (1, 1, ["has 1 replicas, not 3"]),
        (1, 2, ["has 1 replicas, not 3", "takes no record: min.insync.replicas is 2"]),
    ],
)
def test_how_a_topic_differs(replicas: int, min_insync: int, says: list[str]) -> None:
    found = Durability(3, 2).problems(replicas, min_insync)
    assert len(found) == len(says)
    assert all(words in line for words, line in zip(says, found, strict=True))


def test_more_in_sync_than_there_are_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREDESK_TOPIC_REPLICAS", "2")
    monkeypatch.setenv("WIREDESK_TOPIC_MIN_INSYNC_REPLICAS", "3")
    with pytest.raises(ConfigurationError, match="no record could be written"):
        read_section(WiredeskSettings)
