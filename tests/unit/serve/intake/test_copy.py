"""A file becomes the record that `wiredesk push` would make of it."""

from pathlib import Path

import pytest

from services.serve.intake.copy import File, copy_of
from wiredesk.copy_files import Piece, read_piece


def headers(file: File, sent_at: str | None = None) -> dict[str, str]:
    return {name: value.decode() for name, value in copy_of(file, "dpa", sent_at).headers}


def test_it_is_the_same_record(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_bytes(b"{}")
    pushed: Piece = read_piece(path, "dpa")
    sent = copy_of(File(b"{}", pushed.content_type, "story.json"), "dpa", None)
    assert (sent.value, list(sent.headers)) == (pushed.value, pushed.headers)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("/srv/out/story.txt", "story.txt"),
        ("C:\\out\\story.txt", "story.txt"),
        ("st\udcf6ry.txt", "st?ry.txt"),
        ("x" * 1000 + ".txt", "x" * 251 + ".txt"),
    ],
)
def test_a_name_is_bare_and_short(name: str, shown: str) -> None:
    assert headers(File(b"", None, name))["wire-file"] == shown


@pytest.mark.parametrize(
    "kind", [None, "", "application/x-www-form-urlencoded", "Application/Octet-Stream; a=b"]
)
def test_what_says_nothing_of_the_copy_is_left_out(kind: str | None) -> None:
    assert headers(File(b"", kind, None)) == {"wire-source": "dpa"}


def test_when_it_was_sent_is_passed_on() -> None:
    found = headers(File(b"", "text/plain", None), "2026-12-01T12:00:00Z")
    assert found["wire-sent-at"] == "2026-12-01T12:00:00Z"
