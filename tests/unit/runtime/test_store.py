"""A store on disk: whole or not at all, one process at a time, damage noticed."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from runtime.errors import StoreDamagedError, StoreError, StoreLockedError
from runtime.tables.store import Store, StoreMemory, drop_damaged
from runtime.tables.stores import Stores

MEMORY = StoreMemory.of(16)
WRITER = """
import sys
from pathlib import Path
from runtime.tables.store import Store, StoreMemory
store = Store(Path(sys.argv[1]), StoreMemory.of(16), create=True)
for number in range(10**9):
    value = b"%d" % number
    store.write({b"v%d" % (number % 50): value * 100, b"offset": value})
    if number == 2000:
        print("written", flush=True)
"""


def filled(folder: Path) -> Path:
    """A store of which all is in files, and closed."""
    store = Store(folder, MEMORY, create=True)
    store.write({b"v%05d" % n: os.urandom(500) for n in range(2000)})
    store.close()
    Store(folder, MEMORY).close()  # which writes what was in the log of writes into a file
    return folder


def test_a_killed_process_leaves_a_store_of_one_moment(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    command = [sys.executable, "-c", WRITER, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"written\n"
        process.send_signal(signal.SIGKILL)
    store = Store(folder, MEMORY)
    last = int(store.get(b"offset") or b"-1")
    assert last >= 2000
    for number in range(last - 49, last + 1):
        assert store.get(b"v%d" % (number % 50)) == b"%d" % number * 100
    store.close()


def test_two_have_it_never(tmp_path: Path) -> None:
    store = Store(tmp_path / "s", MEMORY, create=True)
    store.write({b"a": b"1"})
    with pytest.raises(StoreLockedError):
        Store(tmp_path / "s", MEMORY)
    with pytest.raises(StoreLockedError):
        drop_damaged(tmp_path / "s")
    command = [sys.executable, "-c", WRITER.replace(", create=True", ""), str(tmp_path / "s")]
    other = subprocess.run(command, capture_output=True, check=False, text=True)
    assert "StoreLockedError" in other.stderr
    store.close()
    again = Store(tmp_path / "s", MEMORY)
    assert again.get(b"a") == b"1"
    again.close()


def truncate(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    for at in range(1000, len(content) - 5000, 97):
        content[at] ^= 1
    file.write_bytes(content)


@pytest.mark.parametrize(
    ("files", "damage"),
    [
        ("*.sst", truncate),
        ("*.sst", flip),
        ("*.sst", Path.unlink),
        ("MANIFEST-*", truncate),
        ("MANIFEST-*", Path.unlink),
        ("CURRENT", truncate),
        ("CURRENT", Path.unlink),
    ],
)
def test_damage_is_noticed(tmp_path: Path, files: str, damage: Callable[[Path], None]) -> None:
    folder = filled(tmp_path / "s")
    found = sorted(folder.glob(files))
    assert found
    for file in found:
        damage(file)
    with pytest.raises(StoreDamagedError):
        read_all(folder)


def read_all(folder: Path) -> None:
    store = Store(folder, MEMORY)
    try:
        for n in range(2000):
            assert store.get(b"v%05d" % n)
    finally:
        store.close()


def test_a_disk_that_refuses_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    with pytest.raises(StoreError, match="WIREDESK_STATE_FOLDER"):
        Store(blocked / "s", MEMORY, create=True)
    store = Store(tmp_path / "s", MEMORY, create=True)

    class Full:
        def write(self, batch: object) -> None:
            raise Exception("IO error: No space left on device: While appending to file")

        def close(self) -> None:
            pass

    opened, store._database = store._database, Full()  # type: ignore[assignment]
    with pytest.raises(StoreError, match=r"No space left on device.*Nothing is lost"):
        store.write({b"a": b"1"})
    store._database = opened
    store.close()


@pytest.mark.parametrize("why", ["Too many open files", "Permission denied"])
def test_a_store_that_cant_be_reached_is_not_taken_for_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    folder = filled(tmp_path / "s")

    def refused(*_: object) -> None:
        raise Exception(f"IO error: While open a file for random read: {why}")

    with monkeypatch.context() as patch:
        patch.setattr("runtime.tables.store.Rdict", refused)
        with pytest.raises(StoreError, match=why):
            Store(folder, MEMORY)
    read_all(folder)


def test_one_that_has_just_been_deleted_does_not_end_the_stage(tmp_path: Path) -> None:
    with pytest.raises(StoreDamagedError, match="not there"):
        Store(tmp_path / "s", MEMORY)
    drop_damaged(tmp_path / "s")


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = Store(tmp_path / "s", MEMORY, create=True)
    store.close()
    store.close()
    with pytest.raises(StoreDamagedError, match="closed"):
        store.get(b"a")


def stores(tmp_path: Path) -> Stores:
    return Stores(tmp_path / "stage", MEMORY)


def test_a_store_is_found_again(tmp_path: Path) -> None:
    table = stores(tmp_path).make("wire.ledger-3", expires=False)
    table.begin({"topic": "t"}, 7, 0)
    table.close()
    assert stores(tmp_path).find("wire.ledger-33", expires=False) is None
    again = stores(tmp_path).find("wire.ledger-3", expires=False)
    assert again is not None
    assert again.position == 7
    again.close()


def test_one_that_another_process_has_is_left_alone(tmp_path: Path) -> None:
    frozen = stores(tmp_path).make("t-0", expires=False)
    frozen.begin({}, 9, 0)
    assert stores(tmp_path).find("t-0", expires=False) is None
    new = stores(tmp_path).make("t-0", expires=False)
    new.begin({}, 5, 0)
    new.close()
    frozen.apply([("a", b"1")])
    frozen.close()
    # Now both can be had: the one that is further along stays, the other goes.
    found = stores(tmp_path).find("t-0", expires=False)
    assert found is not None
    assert found.position == 9
    found.close()
    assert len(list((tmp_path / "stage").iterdir())) == 1


def test_a_damaged_one_is_deleted(tmp_path: Path) -> None:
    table = stores(tmp_path).make("t-0", expires=False)
    table.close()
    folder = Path(table.folder)
    (folder / "CURRENT").write_text("garbage", "utf-8")
    assert stores(tmp_path).find("t-0", expires=False) is None
    assert not folder.exists()


def test_one_without_a_lock_is_none(tmp_path: Path) -> None:
    (tmp_path / "stage" / "t-0.abc").mkdir(parents=True)
    assert stores(tmp_path).find("t-0", expires=False) is None
