"""Telegrams: what is frame and mark, and what is copy."""

import pytest

from services.ingest.text.telegram import telegrams
from tests.unit.ingest.ingested import item, items

STORY = "RIGA, Nov 24 BNA - The ferry stays in port, the harbor office said.\n\nNo one was hurt."


def test_the_frame_is_no_copy() -> None:
    found = item(f"ZCZC BNA\r\nFerry stays in port\r\n\r\n{STORY}\r\nNNNN\r\n")
    assert found.headline == "Ferry stays in port"
    assert found.body[-1] == "No one was hurt."
    assert not found.warnings or not any("marks" in each for each in found.warnings)


MARKED = [
    ("%A\n#Ferry_1\n$Ferry stays in port\n:(RIGA)\n*07000000", "Ferry stays in port", "Ferry_1"),
    ("$T\n:Ferries\n=Day 2\n^FERRY: Ferry stays in port\n*X", "FERRY: Ferry stays in port", None),
    ("$J\n:\n:Harbour Office of Riga\n*X\nFerry stays in port\n", "Ferry stays in port", None),
    ("YY RFG TDR\n:Ferry times for Tuesday", "Ferry times for Tuesday", None),
    ("AN#269\nTI#Ferry stays in port\nPD#24 November 2026\nTX#", "Ferry stays in port", None),
]  # fmt: skip


@pytest.mark.parametrize(("marks", "headline", "slug"), MARKED)
def test_marks_are_fields(marks: str, headline: str, slug: str | None) -> None:
    found = item(f"ZCZC BNA\n{marks}\n{STORY}\nNNNN")
    assert found.headline == headline
    assert found.slugline == slug
    assert found.body[0].startswith("The ferry stays in port") or "TX#" in marks
    assert found.body[-1] == "No one was hurt."


def test_codes_that_nobody_knows_are_named() -> None:
    found = item(f"ZCZC BNA\n%A\n@Baltic\n{STORY}\nNNNN")
    assert "telegram: marks left out: %A, @Baltic" in found.warnings


KEPT = [
    "$4bn deal for port of Riga",
    "+++ Ferry stays +++",
    "* Ferry stays",
    "UN HQ IN RIGA BURNS",
    "AB#The ferry has no crew.",
    ":The ferry has no crew.\n:The crew has no ferry.",
]


@pytest.mark.parametrize("line", KEPT)
def test_no_sentence_is_lost(line: str) -> None:
    found = item(f"ZCZC\n{line}\n{STORY}\nNNNN")
    text = " ".join((found.headline, found.abstract or "", *found.body))
    for words in line.split("\n"):
        assert words.removeprefix("AB#").strip(":*+ ") in text


def test_several_telegrams_are_several_items() -> None:
    found = items(f"ZCZC 1\nFerry stays\n\n{STORY}\nNNNN\n\nZCZC 2\nFerry goes\n\n{STORY}\nNNNN\n")
    assert [each.headline for each in found] == ["Ferry stays", "Ferry goes"]


def test_a_text_that_speaks_of_such_frames_is_none() -> None:
    text = "Old wires\n\nZCZC\nopened a telegram.\n\nNNNN\nended it."
    assert [each.text for each in telegrams(text)] == [text]
