"""Blocks of archives between headline and copy, in several languages."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.head.exports import take_export
from services.ingest.text.story import read_story
from tests.unit.ingest.ingested import item

NEWS = ("The port of Riga is shut, its director said on Monday.", "Ships wait off the coast.")
BLOCKS = [
    ("214 words", "4 March 2026 01:01", "Quay News", "QUAYN", "English", "(c) 2026 Quay Limited."),
    ("214 字", "2026 年 3 月 4 日 01:01", "Quay News", "QUAYN", "西班牙文", "Copyright 2026 Quay."),
    ("214 mots", "4 mars 2026", "Quay News", "QUAYN", "12", "Français", "Tous droits réservés"),
    ("214 palabras", "4 marzo 2026", "Quay News", "QUAYN", "Español", "© 2026 Quay."),
    ("1.214 Wörter", "4. März 2026", "Quay News", "QUAYN", "S. 4", "Deutsch"),
]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block[0])
def test_the_block_of_an_archive_is_no_copy(block: tuple[str, ...]) -> None:
    top = "\n".join(("Port shut", "Ann Poe", *block))
    foot = "Quay Press Ltd\nDocument QUAYN0020260304e534000ab"
    found = item("\n\n".join((top, *NEWS, foot)))
    assert (found.headline, found.byline, found.body) == ("Port shut", "Ann Poe", NEWS)
    assert found.provider == "Quay News"
    assert found.sent_at
    assert found.sent_at.date().isoformat() == "2026-03-04"


def test_a_section_may_stand_above_the_headline() -> None:
    story = read_story(Copy(body=("Business", "Port of Riga is shut", *BLOCKS[0], *NEWS)))
    assert (story.headline, story.body) == ("Port of Riga is shut", NEWS)


@pytest.mark.parametrize(
    "lines",
    [
        ("Port shut", "214 words", "He wrote no more.", *NEWS),
        ("Port shut", "214 words", "4 March 2026", *NEWS),
        ("214 words", "4 March 2026", "Quay News", "QUAYN", "English", *NEWS),
        ("Port shut", *NEWS, *NEWS, "214 words", "4 March 2026", "Quay News", "English"),
    ],
)
def test_other_lines_stay(lines: tuple[str, ...]) -> None:
    assert take_export(lines).body == lines


LABELS = ("Section: BUSINESS; Pg. 4", "Length: 214 words")


@pytest.mark.parametrize(
    "above",
    [
        ("3 of 16 DOCUMENTS", "The Quay Times", "March 4, 2026, CITY EDITION", "Port shut"),
        ("The Quay Times", "March 4, 2026 Wednesday 1:59 AM GMT", "Port shut"),
        ("Port shut", "The Quay Times", "March 4, 2026 Wednesday", "Copyright 2026 Quay"),
        ("Port shut", "The Quay Times", "Mittwoch 4. März 2026", "Ausgabe Riga"),
    ],
)
def test_source_and_day_above_labels_are_the_archives(above: tuple[str, ...]) -> None:
    story = read_story(Copy(body=(*above, *LABELS, "Body", *NEWS)))
    assert (story.headline, story.body) == ("Port shut", NEWS)
    assert [each.text for each in story.above if each.destination == "provider"] == [
        "The Quay Times"
    ]


@pytest.mark.parametrize(
    "above",
    [
        ("Port shut", "Ice closes it", "It is cold", "March 4, 2026"),
        ("March 4, 2026", "Port shut"),
        ("The Quay Times", "March 4, 2026"),
    ],
)
def test_where_the_headline_is_not_sure_all_stays(above: tuple[str, ...]) -> None:
    body = (*above, *LABELS, *NEWS)
    assert take_export(body).body == body
