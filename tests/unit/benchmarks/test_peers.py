"""What the comparison with peers counts and prints."""

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.benchmarks.peers import comparison, environments
from tests.benchmarks.peers.comparison import FAULTS_HEADER, SPEED_HEADER, faults_row, speed_row
from tests.benchmarks.peers.contenders import CONTENDERS, Contender, chosen
from tests.benchmarks.peers.environments import PeersError, python_of
from tests.benchmarks.peers.faults import Fault, Result
from tests.benchmarks.peers.programs.job import Job, passed
from tests.benchmarks.peers.speed import Look, Speed, median, speed_of
from tests.benchmarks.peers.table import table
from tests.benchmarks.peers.tally import Entry, Tally
from tests.benchmarks.peers.work import POISON, RECORD_BYTES, number_of, record
from tests.benchmarks.peers.worker import Usage

PUSHED = [(b"a", 1), (b"b", 2), (b"a", 3), (b"b", 4)]
Rows = list[tuple[bytes, int]]


def _entries(rows: Rows) -> list[Entry]:
    """Pushed on one partition, where a record's offset is its number."""
    return [Entry(key, number, 0, number) for key, number in rows]


@pytest.mark.parametrize(
    ("written", "lost", "doubled", "out_of_order"),
    [
        pytest.param(PUSHED, 0, 0, 0, id="all well"),
        pytest.param([(b"b", 2), (b"b", 4), (b"a", 1), (b"a", 3)], 0, 0, 0, id="keys by turns"),
        pytest.param(PUSHED[:3], 1, 0, 0, id="lost"),
        pytest.param([], 4, 0, 0, id="nothing"),
        pytest.param([*PUSHED, PUSHED[3], PUSHED[3]], 0, 2, 0, id="three times is doubled twice"),
        pytest.param([*PUSHED, *PUSHED], 0, 4, 0, id="a replay reverses nothing"),
        pytest.param([(b"a", 3), (b"a", 1), (b"b", 2), (b"b", 4)], 0, 0, 1, id="reversed"),
        pytest.param([(b"b", 4), (b"b", 2), (b"b", 2), (b"a", 1)], 1, 1, 1, id="all three"),
    ],
)
def test_tally(written: Rows, lost: int, doubled: int, out_of_order: int) -> None:
    tally = Tally.of(_entries(PUSHED), _entries(written), committed={0: 5})
    assert tally == Tally(lost, 0, doubled, out_of_order)


@pytest.mark.parametrize(
    ("committed", "lost", "waiting"),
    [({}, 0, 3), ({0: 1}, 0, 3), ({0: 3}, 1, 2), ({0: 4}, 2, 1), ({0: 5}, 3, 0), ({1: 5}, 0, 3)],
    ids=str,
)
def test_what_is_still_to_be_read_waits(committed: dict[int, int], lost: int, waiting: int) -> None:
    tally = Tally.of(_entries(PUSHED), _entries(PUSHED[:1]), committed)
    assert tally == Tally(lost, waiting, 0, 0)


def test_what_comes_after_a_later_one_is_reversed_each_time() -> None:
    rows = [(b"a", 5), (b"a", 1), (b"a", 2), (b"a", 6)]
    assert Tally.of(_entries(rows), _entries(rows), {}).reversed == 2


def test_words_stand_on_the_left_and_numbers_on_the_right() -> None:
    rows = [["ours", "none", "16,300"], ["a longer name", "gzip", "9"]]
    assert table(["", "codec", "rate"], rows, words=2) == [
        "               codec    rate",
        "ours           none   16,300",
        "a longer name  gzip        9",
    ]


def test_a_row_of_speed() -> None:
    row = speed_row(CONTENDERS[0], "none", Speed(120_000, 16_312.4, 0.584, 261.2, 27.6, 31.4))
    assert row[1:] == ["none", "120,000", "16,312", "0.58", "261", "28", "31"]
    assert len(row) == len(SPEED_HEADER)


@pytest.mark.parametrize(
    ("back", "shown"), [(12.4, "12 s"), (0.0, "0 s"), (None, "never")], ids=str
)
def test_a_row_of_faults(back: float | None, shown: str) -> None:
    row = faults_row(CONTENDERS[0], Fault.KILLS, Result(4083, Tally(1, 7, 4083, 3), 2, back, ""))
    assert row[1:] == ["exactly once", "8 × kill -9", "4,083", "1", "7", "4,083", "3", "2", shown]
    assert len(row) == len(FAULTS_HEADER)


def test_speed_begins_where_the_program_has_started() -> None:
    looks = [
        Look(0.0, 0, Usage(0.0, 10)),
        Look(2.0, 0, Usage(1.5, 90)),
        Look(3.0, 600, Usage(1.8, 100)),
        Look(4.0, 2000, Usage(2.5, 95)),
    ]
    speed = speed_of(looks, times=[0.010] * 99 + [0.5], after=Usage(3.0, 99))
    assert speed == Speed(2000, 1000.0, 5.0, 100, 10.0, 10.0)


def test_a_program_that_fails_leaves_the_others_to_be_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def measured(contender: Contender, bootstrap: str, codec: str, records: int) -> Speed:
        if contender.key == "bare":
            raise PeersError("bare stopped")
        return Speed(records, 1, 2, 3, 4, 5)

    monkeypatch.setattr(comparison, "measured", measured)
    monkeypatch.setattr(comparison, "cluster", nullcontext)
    monkeypatch.setattr(Contender, "command", lambda self: [self.key])
    with pytest.raises(PeersError, match=r"^bare stopped$"):
        comparison.speed(chosen([]), ["none", "gzip"], records=1000, rounds=2)
    shown = [line.split()[-6] for line in capsys.readouterr().out.splitlines()[2:]]
    assert shown == ["1,000", "1,000", "1,000", "1,000", "100"] * 2


def test_the_median_is_that_of_each_figure() -> None:
    runs = [Speed(9, 1, 2, 3, 4, 5), Speed(9, 3, 1, 2, 9, 4), Speed(9, 2, 3, 1, 5, 6)]
    assert median(runs) == Speed(9, 2, 2, 2, 5, 5)


def test_a_record_has_its_size_and_its_number() -> None:
    key, value = record(1234)
    assert key == b"k34"
    assert abs(len(value) - RECORD_BYTES) < 50
    assert number_of(passed(value)) == 1234


def test_poison_is_refused() -> None:
    with pytest.raises(ValueError, match="not a JSON object"):
        passed(POISON)


@pytest.mark.parametrize("session", [6.0, None], ids=str)
def test_a_program_reads_the_job_that_it_is_given(
    session: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = Job("here:9092", "in", "out", "group", "none", session)
    for name, value in job.environment().items():
        monkeypatch.setenv(name, value)
    assert Job.from_environment() == job
    assert job.codec is None


def test_some_are_chosen_by_their_keys() -> None:
    assert [each.key for each in chosen(["quix", "ours"])] == ["ours", "quix"]
    assert chosen([]) == list(CONTENDERS)
    with pytest.raises(PeersError, match="no contender is called spark: there are ours, bare"):
        chosen(["spark"])


@pytest.mark.parametrize("name", sorted({each.environment or "bare" for each in CONTENDERS}))
def test_each_environment_is_locked_with_hashes(name: str) -> None:
    lines = (environments.LOCKS / f"{name}.lock").read_text(encoding="utf-8").splitlines()
    pinned = [line for line in lines if line[:1].isalpha()]
    assert pinned
    assert all("==" in line and line.endswith("\\") for line in pinned)


FAILING = (sys.executable, "-c", "exit('no\\nroute')")


def _lock(folder: Path, monkeypatch: pytest.MonkeyPatch, commands: list[Sequence[str]]) -> None:
    """A lock called `some`, and what is run to set it up."""
    (folder / "some.lock").write_text("some==1\n", encoding="utf-8")
    (folder / "some").mkdir()
    monkeypatch.setattr(environments, "LOCKS", folder)
    monkeypatch.setattr(environments, "_commands", lambda *_: commands)


def test_an_environment_that_can_not_be_made_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _lock(tmp_path, monkeypatch, [FAILING])
    for _ in range(2):
        with pytest.raises(PeersError, match=r"^no environment for some, .* network\? no route$"):
            python_of("some", tmp_path)


def test_an_environment_is_made_again_where_its_lock_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _lock(tmp_path, monkeypatch, [])
    python_of("some", tmp_path)
    monkeypatch.setattr(environments, "_commands", lambda *_: [FAILING])
    assert python_of("some", tmp_path) == tmp_path / "some" / "bin" / "python"
    (tmp_path / "some.lock").write_text("some==2\n", encoding="utf-8")
    with pytest.raises(PeersError):
        python_of("some", tmp_path)
