"""Files of copy as they are pushed."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from schemas.topics import MAX_COPY_BYTES, RAW
from wiredesk.copy_files import Found, Piece, UnreadableFileError, find_files, read_piece


def pieces(paths: Sequence[Path]) -> list[Piece]:
    return [read_piece(path, "wd") for path in find_files(paths).files]


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")


def test_a_folder_gives_its_files_in_order_and_those_below_it(tmp_path: Path) -> None:
    make(tmp_path, "c.txt", "b/late.txt", "a.json", "b/deep/er.txt")

    assert [piece.value.decode() for piece in pieces([tmp_path])] == [
        "a.json",
        "b/deep/er.txt",
        "b/late.txt",
        "c.txt",
    ]


@pytest.mark.parametrize(
    "name",
    [
        ".hidden",
        ".tmp/partial.txt",
        "day/.rsync/story.txt",
        ".story.txt.Zq3xTf",
        "story.tmp",
        "story.txt.part",
        "story.PARTIAL",
        ".story.txt.swp",
        "story.txt.swp",
        "story.xml.crdownload",
        "story.txt~",
        "#story.txt#",
        "~$story.docx",
        "story.txt.filepart",
        "story.txt.inprogress",
        "incoming.tmp/story.txt",
    ],
)
def test_what_is_hidden_or_unfinished_is_left_out(tmp_path: Path, name: str) -> None:
    make(tmp_path, "story.txt", name)

    assert find_files([tmp_path]) == Found([tmp_path / "story.txt"], 1)


@pytest.mark.parametrize("name", ["part.txt", "#1 story.txt", "~story.txt", "a.tmp.xml", "swp"])
def test_what_only_sounds_unfinished_is_read(tmp_path: Path, name: str) -> None:
    make(tmp_path, name)

    assert find_files([tmp_path]) == Found([tmp_path / name], 0)


def test_what_is_named_itself_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    make(tmp_path, ".tmp/story.part", ".tmp/other.txt")

    assert find_files([tmp_path / ".tmp"]).files == [tmp_path / ".tmp" / "other.txt"]
    assert find_files([tmp_path / ".tmp" / "story.part"]).left_out == 0


def test_the_header_names_the_file_without_its_folder(tmp_path: Path) -> None:
    make(tmp_path, "desk/secret/story.txt")

    [piece] = pieces([tmp_path])

    assert dict(piece.headers)["wire-file"] == b"story.txt"
    assert piece.name == str(tmp_path / "desk/secret/story.txt")


def test_a_name_that_is_no_utf_8_can_be_pushed() -> None:
    name = b"caf\xe9.txt".decode("utf-8", "surrogateescape")

    assert dict(Piece(name, b"copy", "wd", file=name).headers)["wire-file"] == b"caf?.txt"


@pytest.mark.parametrize(
    ("name", "content_type"),
    [("a.txt", "text/plain"), ("a.JSON", "application/json"), ("a.7901", None)],
)
def test_the_content_type_follows_from_the_ending(
    tmp_path: Path, name: str, content_type: str | None
) -> None:
    make(tmp_path, name)

    [piece] = pieces([tmp_path / name])

    assert dict(piece.headers).get("content-type", b"").decode() == (content_type or "")
    assert dict(piece.headers)["wire-source"] == b"wd"


@pytest.mark.parametrize(("extra", "refused"), [(0, False), (1, True)])
def test_a_file_that_ingest_would_refuse_is_refused(
    tmp_path: Path, extra: int, refused: bool
) -> None:
    with (tmp_path / "large.xml").open("wb") as large:
        large.truncate(MAX_COPY_BYTES + extra)

    if refused:
        with pytest.raises(UnreadableFileError, match=r"large\.xml: larger than the 8 MiB"):
            read_piece(tmp_path / "large.xml", "wd")
    else:
        assert len(read_piece(tmp_path / "large.xml", "wd").value) == MAX_COPY_BYTES


def test_the_topic_takes_the_largest_copy_with_key_and_headers() -> None:
    assert RAW.max_message_bytes >= MAX_COPY_BYTES + 64 * 1024


def test_a_file_without_end_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="larger than"):
        read_piece(Path("/dev/zero"), "wd")


def test_a_folder_that_can_not_be_read_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "story.txt", "closed/story.txt")
    scandir = os.scandir

    def refusing(path: Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    with pytest.raises(UnreadableFileError, match="closed: Permission denied"):
        find_files([tmp_path])


@pytest.mark.parametrize(
    ("names", "says"), [((), "no files there: name"), ((".a", "b.tmp"), "but for 2 hidden")]
)
def test_an_empty_folder_is_an_error(tmp_path: Path, names: Sequence[str], says: str) -> None:
    make(tmp_path, *names)

    with pytest.raises(UnreadableFileError, match=says):
        find_files([tmp_path])


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"caf\xe9"), encoding="utf-8"))

    [piece] = pieces([Path("-")])

    assert (piece.name, piece.value) == ("standard input", b"caf\xe9")
    assert dict(piece.headers) == {"wire-source": b"wd"}


def test_standard_input_that_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))

    with pytest.raises(UnreadableFileError, match="standard input is empty"):
        read_piece(Path("-"), "wd")


def test_standard_input_can_be_read_once() -> None:
    with pytest.raises(UnreadableFileError, match="name it once"):
        find_files([Path("-"), Path("story.txt"), Path("-")])
