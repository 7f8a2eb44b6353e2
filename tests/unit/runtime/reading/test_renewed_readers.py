"""Processes that read records get another reader while they are at work."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from runtime.errors import ConfigurationError
from runtime.handler import AsRead, Record, Refusal, Stage
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import CONFIGURATION_REFUSED
from runtime.reading.pool import Readers
from runtime.reading.reader import Limits
from runtime.renewal import Renewal
from schemas.topics import RAW
from tests.unit.runtime.reading import fragile

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def readers() -> Iterator[Readers]:
    made = Readers("counting", fragile.make, 2, Limits(1.0, 160), Metrics(()))
    made.start()
    yield made
    made.close()


def _read(readers: Readers, *words: str) -> list[object]:
    records = [Record("words", 3, n, NOW, None, word.encode()) for n, word in enumerate(words)]
    return [each.reading and each.reading.content for each in readers.read(records, 60)]


def test_each_process_reads_the_next_record_with_it(readers: Readers) -> None:
    assert _read(readers, *"abcd") == ["A", "B", "C", "D"]
    readers.renew(fragile.make_reversing)
    assert _read(readers, *("ab", "cd", "ef", "gh")) == ["ba", "dc", "fe", "hg"]


def test_a_process_that_replaces_another_has_it_too(readers: Readers) -> None:
    readers.renew(fragile.make_reversing)
    refusal, *read = _read(readers, "die", "ab", "cd")
    assert isinstance(refusal, Refusal)
    assert read == ["ba", "dc"]


def test_one_that_cant_be_made_is_an_error_of_one_line(readers: Readers) -> None:
    readers.renew(fragile.make_nothing)
    with pytest.raises(ConfigurationError, match="install it"):
        _read(readers, "a")


async def test_a_change_that_cant_be_used_is_said_until_one_can(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("runtime.renewal.RENEW_SECONDS", 0)
    metrics = Metrics(())
    wrong = ConfigurationError("line 3 is wrong: mend it")
    answers: list[bool | ConfigurationError] = [False, wrong, False, True]

    def refresh() -> bool:
        answer = answers.pop(0)
        if isinstance(answer, ConfigurationError):
            raise answer
        return answer

    stage = Stage("counting", RAW, AsRead(), refresh=refresh)
    renewal = Renewal(stage, None, metrics)
    said = []
    while answers:
        await renewal.look()
        [(_, refused)] = metrics.samples(CONFIGURATION_REFUSED)
        said.append((renewal.refused, refused))
    noted = ("line 3 is wrong: mend it; all stays as it was", 1)
    assert said == [(None, 0), noted, noted, (None, 0)]
