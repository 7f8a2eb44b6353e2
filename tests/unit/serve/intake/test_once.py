"""The same request again has the same receipt, for a day, wherever it is sent."""

from datetime import timedelta

import pytest

from schemas.intake_key import IntakeKey
from services.serve.intake.once import HOLDS, KeyInUseError, KeyUsedError, Once, key_of
from tests.unit.serve.wire_events import NOON

SOON = NOON + timedelta(hours=1)


def kept(sha256: str = "aa", receipt: str = "first", hours: float = 0) -> bytes:
    at = NOON + timedelta(hours=hours)
    return IntakeKey(sha256=sha256, receipt=receipt, accepted_at=at).to_bytes()


def test_what_was_sent_before_is_known_for_a_day() -> None:
    once = Once(10)
    assert once.find("key", "aa", NOON) is None
    once.take("key", kept())
    for now in (SOON, NOON + HOLDS - timedelta(seconds=1)):
        found = once.find("key", "aa", now)
        assert found
        assert found.receipt == "first"
    assert once.find("key", "aa", NOON + HOLDS) is None


def test_other_copy_with_the_same_key_is_refused() -> None:
    once = Once(10)
    once.take("key", kept())
    with pytest.raises(KeyUsedError):
        once.find("key", "bb", SOON)


def test_of_two_processes_that_took_a_key_at_once_the_first_on_the_topic_counts() -> None:
    once = Once(10)
    for value in (kept(receipt="first"), kept(receipt="second", hours=0.01), b"{}", None):
        once.take("key", value)
    found = once.find("key", "aa", SOON)
    assert found
    assert found.receipt == "first"


def test_a_day_later_a_key_may_be_used_anew() -> None:
    once = Once(10)
    once.take("key", kept())
    once.take("key", kept("bb", "second", hours=25))
    assert once.find("key", "bb", NOON + timedelta(hours=26))


def test_keys_take_bounded_memory() -> None:
    once = Once(10)
    for number in range(100):
        once.take(f"key {number}", kept())
    known = [number for number in range(100) if once.find(f"key {number}", "aa", SOON)]
    assert known == list(range(90, 100))


def test_a_key_is_in_use_until_its_request_is_answered() -> None:
    once = Once(10)
    with (
        once.in_hand("key"),
        once.in_hand("other"),
        once.in_hand(None),
        once.in_hand(None),
        pytest.raises(KeyInUseError),
        once.in_hand("key"),
    ):
        pass
    with once.in_hand("key"):
        pass


def test_a_key_is_that_of_its_agency_and_source() -> None:
    key = key_of("agency", "dpa", "x")
    assert key not in (key_of("agency", "ap", "x"), key_of("other", "dpa", "x"))
    assert key == key_of("agency", "dpa", '"x"')


@pytest.mark.parametrize("stated", ["", '""', "a b", "x" * 201, "é", "a\x7fb"])
def test_what_can_be_no_key(stated: str) -> None:
    assert key_of("agency", "dpa", stated) is None
