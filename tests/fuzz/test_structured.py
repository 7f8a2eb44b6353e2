"""The fuzzer's own changes, and that it goes on after what it finds."""

import time
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tests.fuzz import worker
from tests.fuzz.desk import INGEST, Handled
from tests.fuzz.invariants import examined
from tests.fuzz.mutations import CHANGES, MAX_LENGTH, changed
from tests.fuzz.worker import STAGE_OF, Worker, first_inputs


@pytest.fixture(scope="module")
def inputs() -> dict[str, list[bytes]]:
    return first_inputs()


def test_each_format_has_changes_and_copy_to_change(inputs: dict[str, list[bytes]]) -> None:
    assert set(inputs) == set(CHANGES)
    assert all(len(each) >= 5 for each in inputs.values())


@pytest.mark.parametrize("format_", CHANGES)
def test_changed_copy_keeps_the_invariants(format_: str, inputs: dict[str, list[bytes]]) -> None:
    random, copies = Random(format_), inputs[format_]
    made = [changed(random, format_, *random.choices(copies, k=2)) for _ in range(12)]
    assert len(set(made)) > 8
    assert all(len(each) <= MAX_LENGTH for each in made)
    assert all(examined(each, STAGE_OF.get(format_, INGEST)) for each in made)


def test_the_same_seed_gives_the_same_changes(inputs: dict[str, list[bytes]]) -> None:
    first, second = (
        [changed(random, each, *inputs[each][:2]) for each in CHANGES]
        for random in (Random(1), Random(1))
    )
    assert first == second


def test_a_find_is_saved_once_and_what_is_behind_it_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Worker(tmp_path, 0, 1)
    tried = []

    def broken(value: bytes, first: int) -> list[Handled]:
        tried.append((value, first))
        raise KeyError(first)

    monkeypatch.setattr(worker, "examined", broken)
    one.run(time.monotonic() + 0.3)

    assert len(tried) > 3
    crashes = sorted(each.name for each in tmp_path.glob("crash-*"))
    assert crashes == [
        "crash-KeyError-tests.fuzz.test_structured.broken",
        "crash-KeyError-tests.fuzz.test_structured.broken.txt",
    ]
    assert (tmp_path / crashes[0]).read_bytes() == tried[0][0]
    assert "KeyError" in (tmp_path / crashes[1]).read_text(encoding="utf-8")


def test_what_takes_too_long_is_saved_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Worker(tmp_path, 0, 1)
    (usual, *_) = examined(b"A line.")
    monkeypatch.setattr(worker, "MAX_SECONDS", 0.01)

    def slow(value: bytes, first: int) -> list[Handled]:
        end = time.process_time() + 0.1
        while time.process_time() < end:
            pass
        return [replace(usual, seconds=0.1)]

    monkeypatch.setattr(worker, "examined", slow)
    one.run(time.monotonic() + 0.5)

    assert [each.name for each in tmp_path.glob("slow-*")] == [
        "slow-tests.fuzz.test_structured.slow"
    ]
