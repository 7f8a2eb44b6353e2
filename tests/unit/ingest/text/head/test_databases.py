"""Prints of databases without labels."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.head.databases import take_print
from services.ingest.text.story import read_story

NEWS = ("RIGA, March 4 (Reuters) - The port of Riga is shut, it said.", "Ships wait off the coast.")
COPY = ("The port of Riga is shut, it said.", NEWS[1])
BLOCKS = [
    ("03/04/2001", "Quay English News Service", "(C) Quay Limited 2001."),
    ("03/04/2001", "The Quay Journal", "3 STAR", "A1", "(Copyright 2001)"),
    ("03/04/2001", "Quay News", "(Copyright (c) 2001, Quay & Company, Inc.)", "A Quay Column"),
    ("03/04/2001", "Quay News", "(c) 2001 Distributed via QUAYTEX News", "Of QUAY NEWSWIRES"),
    ("03/04/2001", "Quay News", "(c) Copyright 2001 Quay Ltd.", "Associated Press"),
]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block[-1])
@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ((), None),
        (("Ann Poe",), "Ann Poe"),
        (("Ann Poe", "Of QUAY NEWSWIRES"), "Ann Poe"),
        (("By ANN POE",), "By ANN POE"),
        (("By ANN POE", "Associated Press Writer"), "By ANN POE, Associated Press Writer"),
    ],
)
def test_the_block_of_a_database_is_no_copy(
    block: tuple[str, ...], author: tuple[str, ...], byline: str | None
) -> None:
    title = "LATVIA: UPDATE 1-Port of Riga is shut for weeks."
    story = read_story(Copy(body=(title, *author, *block, *NEWS)))
    assert (story.headline, story.byline, story.body) == (title, byline, COPY)
    assert story.dateline


def test_the_note_on_a_correction_is_a_notice() -> None:
    note = (
        "In March 4 RIGA story please read in paragraph 2 ... weeks ...",
        "instead of ... days.",
    )
    last = "A corrected repetition follows."
    story = read_story(Copy(body=("Port shut", *BLOCKS[0], *note, last, "By Ann Poe", *NEWS)))
    assert story.notices == (" ".join((*note, last)),)
    assert (story.byline, story.body) == ("By Ann Poe", COPY)


@pytest.mark.parametrize(
    "lines",
    [
        ("Port shut", "03/04/2001", *NEWS, "(C) Quay Limited 2001."),
        ("Port shut", "03/04/2001", "Quay News", *NEWS),
        ("Port shut", "03/04/2001", "Quay News", "He said so.", "(C) Quay Limited 2001.", *NEWS),
        ("Port shut", "13/04/2001", "Quay News", "(C) Quay Limited 2001.", *NEWS),
        ("Port shut", "03/04/2001", "Quay News", "(C) Quay Limited 2001."),
        ("03/04/2001", "Quay News", "(C) Quay Limited 2001.", *NEWS),
    ],
)
def test_other_lines_stay(lines: tuple[str, ...]) -> None:
    assert take_print(lines) is None


def test_lines_above_that_are_more_than_a_headline_stay() -> None:
    printed = take_print(("World Wide", "Port of Riga is shut", *BLOCKS[0], *NEWS))
    assert printed
    assert printed.body == ("World Wide", "Port of Riga is shut", *NEWS)


def test_a_correction_below_the_dateline_stays() -> None:
    lines = (*NEWS, "A corrected version follows.", *NEWS)
    printed = take_print(("Port shut", *BLOCKS[0], *lines))
    assert printed
    assert printed.body == lines
