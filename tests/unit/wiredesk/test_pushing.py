"""Files of copy as they are pushed."""

from pathlib import Path

import pytest

from schemas.topics import RAW
from wiredesk.pushing import UnreadableFileError, read_pieces


def test_a_folder_gives_its_files_in_order_and_those_below_it(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "b/late.txt", "a.json", ".hidden"):
        (tmp_path / name).write_text(name)

    pieces = read_pieces([tmp_path], "wd")

    assert [piece.value for piece in pieces] == [b"a.json", b"b/late.txt", b"c.txt"]


@pytest.mark.parametrize(
    ("name", "content_type"),
    [("a.txt", "text/plain"), ("a.JSON", "application/json"), ("a.7901", None)],
)
def test_the_content_type_is_told_by_the_ending(
    tmp_path: Path, name: str, content_type: str | None
) -> None:
    (tmp_path / name).write_text("copy")

    [piece] = read_pieces([tmp_path / name], "wd")

    assert dict(piece.headers).get("content-type", b"").decode() == (content_type or "")
    assert dict(piece.headers)["wire-source"] == b"wd"
    assert dict(piece.headers)["wire-file"] == name.encode(), "without the sender's folders"


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "large.xml").open("wb") as large:
        large.truncate(RAW.max_message_bytes)

    with pytest.raises(UnreadableFileError, match=r"large\.xml: larger than wire\.raw takes"):
        read_pieces([tmp_path / "large.xml"], "wd")


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="no files there"):
        read_pieces([tmp_path], "wd")
