"""Which files of a folder are taken, in which order, and where they go."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from runtime.errors import ConfigurationError
from schemas.topics import MAX_COPY_BYTES, RAW
from wiredesk.copy_files import UnreadableFileError
from wiredesk.drop_folder import (
    DONE,
    EMPTY_SECONDS,
    FAILED,
    REASON,
    DropFolder,
    Dropped,
    FolderError,
    read_dropped,
)

SETTLE = 5.0
WALL = 1_772_539_200.0


class Agency:
    """Whoever drops files, and a clock."""

    def __init__(self, folder: Path, source: str | None = "baltic") -> None:
        self.path = folder
        self.folder = DropFolder(folder, source, SETTLE)
        self.now = 0.0

    def drop(self, name: str, text: str = "Ferries stay in port.", *, at: float = 0.0) -> Path:
        """A file that was written at that second."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (WALL + at, WALL + at))
        return path

    def look(self, *, after: float = 0.0) -> list[Dropped]:
        """What is complete so many seconds later."""
        self.now += after
        return self.folder.complete(self.now, WALL + self.now)

    def found(self, *, after: float = 0.0) -> list[str]:
        looked = self.look(after=after)
        return [f"{each.source} {each.path.relative_to(self.path)}" for each in looked]

    def settled(self) -> list[str]:
        assert self.found() == []
        return self.found(after=SETTLE)


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    agency = Agency(tmp_path / "drop")
    agency.path.mkdir()
    with agency.folder:
        yield agency


def test_a_file_is_taken_once_it_has_stayed_as_it_is(agency: Agency) -> None:
    agency.drop("story.txt", "Ferries")
    assert agency.found() == []
    assert agency.found(after=SETTLE - 1) == []
    agency.drop("story.txt", "Ferries stay", at=4)
    assert agency.found(after=1) == []
    assert agency.found(after=SETTLE - 1) == []
    assert agency.found(after=1) == ["baltic story.txt"]


def test_what_was_there_for_long_is_taken_at_once(agency: Agency) -> None:
    agency.drop("story.txt", at=-EMPTY_SECONDS)
    assert agency.found() == ["baltic story.txt"]


def test_what_was_written_first_comes_first(agency: Agency) -> None:
    agency.drop("a.txt", at=2)
    agency.drop("c.txt", at=1)
    agency.drop("below/b.txt", at=1)
    assert agency.settled() == ["baltic below/b.txt", "baltic c.txt", "baltic a.txt"]


def test_hidden_and_unfinished_files_and_folders_are_left_alone(agency: Agency) -> None:
    for name in (".hidden", "story.txt.part", ".below/story.txt", "story.tmp", "story~"):
        agency.drop(name)
    assert agency.settled() == []


def test_an_empty_file_may_be_one_that_is_about_to_be_written(agency: Agency) -> None:
    agency.drop("story.txt", "")
    assert agency.settled() == []
    [empty] = agency.look(after=EMPTY_SECONDS)
    with pytest.raises(UnreadableFileError, match="it is empty"):
        read_dropped(empty, RAW.name)


def test_a_link_is_never_followed(agency: Agency, tmp_path: Path) -> None:
    """Whoever may write to the folder could have any file of the machine published."""
    secret = tmp_path / "secret"
    secret.write_text("The password is ferry.", "utf-8")
    (agency.path / "story.txt").symlink_to(secret)
    (agency.path / "below").symlink_to(tmp_path)
    os.mkfifo(agency.path / "pipe")
    assert agency.settled() == []
    path = agency.drop("late.txt", at=-EMPTY_SECONDS)
    [found] = agency.look()
    path.unlink()
    path.symlink_to(secret)
    with pytest.raises(UnreadableFileError):
        read_dropped(found, RAW.name)


def test_each_folder_is_a_sources_where_none_is_named(tmp_path: Path) -> None:
    agency = Agency(tmp_path, source=None)
    with agency.folder:
        for name in ("dpa/a.txt", "ap/sports/b.txt", "loose.txt", "bad\x07name/c.txt"):
            agency.drop(name)
        assert sorted(agency.settled()) == ["ap ap/sports/b.txt", "dpa dpa/a.txt"]
        assert sorted(agency.folder.unusable) == ["bad\x07name", "loose.txt"]


def test_what_has_been_pushed_is_moved(agency: Agency) -> None:
    for text in ("First.", "Second."):
        agency.drop("below/story.txt", text, at=-EMPTY_SECONDS)
        [found] = agency.look()
        agency.folder.move(found, DONE)
        assert agency.found() == []
    done = agency.path / DONE / "below"
    assert (done / "story.txt").read_text("utf-8") == "First."
    assert (done / "story.txt.2").read_text("utf-8") == "Second."


def test_what_cant_be_pushed_is_moved_with_the_reason(agency: Agency) -> None:
    agency.drop("story.txt", at=-EMPTY_SECONDS)
    [found] = agency.look()
    agency.folder.move(found, FAILED, "it is empty")
    failed = agency.path / FAILED
    assert (failed / "story.txt").exists()
    assert (failed / f"story.txt{REASON}").read_text("utf-8") == "it is empty\n"
    assert agency.found() == []


def test_what_changes_while_it_is_pushed_stays_and_is_taken_again(agency: Agency) -> None:
    agency.drop("story.txt", at=-EMPTY_SECONDS)
    [found] = agency.look()
    path = agency.drop("story.txt", "Ferries sail.", at=0)
    assert agency.folder.move(found, DONE) is None
    agency.folder.remove(found)
    assert path.exists()
    assert agency.settled() == ["baltic story.txt"]
    [found] = agency.look()
    agency.folder.remove(found)
    assert not path.exists()


def test_a_large_file_is_refused(agency: Agency) -> None:
    agency.drop("story.txt", "x" * (MAX_COPY_BYTES + 1), at=-EMPTY_SECONDS)
    [found] = agency.look()
    with pytest.raises(UnreadableFileError, match="larger than the 8 MiB"):
        read_dropped(found, RAW.name)


def test_the_bytes_are_pushed_as_they_are(agency: Agency) -> None:
    agency.drop("story.xml", "<nitf/>", at=-EMPTY_SECONDS)
    [found] = agency.look()
    piece = read_dropped(found, "wire.raw.baltic")
    assert (piece.value, piece.source, piece.topic) == (b"<nitf/>", "baltic", "wire.raw.baltic")
    assert piece.file == "story.xml"


def test_one_process_watches_a_folder(agency: Agency) -> None:
    other = DropFolder(agency.path, "baltic", SETTLE)
    with pytest.raises(ConfigurationError, match="another `wiredesk watch` has"), other:
        pass


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = DropFolder(tmp_path / "none", "baltic", SETTLE)
    with pytest.raises(ConfigurationError, match="none is no folder"), folder:
        pass


def test_a_file_that_cant_be_moved_ends_the_watch(agency: Agency) -> None:
    """Else it would be pushed again and again."""
    agency.drop("below/story.txt", at=-EMPTY_SECONDS)
    [found] = agency.look()
    (agency.path / DONE / "below").write_text("a file where a folder has to be", "utf-8")
    with pytest.raises(FolderError, match="see to its rights"):
        agency.folder.move(found, DONE)
