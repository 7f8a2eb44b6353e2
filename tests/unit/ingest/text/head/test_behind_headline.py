"""Bylines behind the headline in its line, and notes before a day without a place."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.dateline import dateline_line
from services.ingest.text.paragraphs import paragraphs, paragraphs_and_former
from services.ingest.text.story import Story, read_story

NEWS = (
    "The harbour of Riga will be dredged in spring, its director said on Monday, since ships of"
    " more than nine metres had run aground there twice in a year."
)
CLOSED = "RIGA, March 4 (AFP)"


def read(*body: str) -> Story:
    """The story in some copy of which no format states a field."""
    return read_story(Copy(body=body))


@pytest.mark.parametrize(
    ("line", "opens", "headline", "byline"),
    [
        ("Port To Be Dredged By ANN POE, Associated Press Writer", "RIGA (AP) -- ",
         "Port To Be Dredged", "By ANN POE, Associated Press Writer"),
        ("Port To Be Dredged By Ann Poe, Associated Press Writer", "RIGA (AP) -- ",
         "Port To Be Dredged", "By Ann Poe, Associated Press Writer"),
        ("Port to be dredged Eds: UPDATES throughout. By ANN POE Associated Press Writer",
         "RIGA (AP) -- ", "Port to be dredged", "By ANN POE Associated Press Writer"),
        ("Dredgers warn against dangers of haste (picture) by Anna Quaymaster", CLOSED,
         "Dredgers warn against dangers of haste (picture)", "by Anna Quaymaster"),
        ("Dredging sparks calm by Charles Quay = (PICTURE, GRAPHIC) =", CLOSED,
         "Dredging sparks calm", "by Charles Quay"),
    ],
)  # fmt: skip
def test_a_byline_may_stand_behind_the_headline(
    line: str, opens: str, headline: str, byline: str
) -> None:
    copy = (opens, NEWS) if opens == CLOSED else (opens + NEWS,)
    found = read(line, *copy)

    assert (found.headline, found.byline, found.body) == (headline, byline, (NEWS,))


@pytest.mark.parametrize(
    "line",
    [
        "Dredger seized by Anna Quaymaster",
        "Treaty on the harbour signed by Charles Quay",
        "Harbour praised in a visit by Charles Quay",
        "Port closed by Riga Council",
    ],
)
def test_a_deed_is_told_in_the_headline(line: str) -> None:
    found = read(line, CLOSED, NEWS)

    assert (found.headline, found.byline) == (line, None)


def test_someone_the_copy_tells_of_is_no_author() -> None:
    line = "Calm in the harbour by Charles Quay"

    assert read(line, CLOSED, f"{NEWS} Quay left on Monday.").byline is None


def test_a_name_in_small_letters_needs_a_dateline_with_its_day() -> None:
    assert read("Calm in the harbour by Charles Quay", "RIGA (AP) -- " + NEWS).byline is None


@pytest.mark.parametrize(
    ("above", "byline"),
    [
        ("(Updates with depth in second paragraph.)", None),
        ("(Updates with depth) By Ann Poe", "By Ann Poe"),
        ("(This March 3 story has been refiled to say nine) By Ann Poe", "By Ann Poe"),
    ],
)
def test_a_note_may_stand_before_a_day_without_a_place(above: str, byline: str | None) -> None:
    found = read(f"{above} March 4 (Bloomberg) - {NEWS}")

    assert (found.byline, found.body) == (byline, (NEWS,))
    assert found.dateline
    assert found.dateline.text == "March 4 (Bloomberg)"


def test_a_day_within_copy_opens_no_dateline() -> None:
    line = f"The port was shut on March 4 (Bloomberg) - {NEWS}"

    assert read("Port shut", line).body == (line,)


def test_a_mark_before_a_dateline_is_no_copy() -> None:
    assert read(f"_ RIGA (AP) - {NEWS}").body == (NEWS,)


def test_an_agency_that_is_named_twice_is_one_byline() -> None:
    assert read("By ANI | ANI –", f"Riga, March 4 (ANI): {NEWS}").byline == "By ANI"


def test_an_affiliation_that_the_byline_has_is_not_repeated() -> None:
    found = read("Port Shut", "By ANN POE Associated Press Writer", "The Associated Press", NEWS)

    assert (found.byline, found.body) == ("By ANN POE Associated Press Writer", (NEWS,))


@pytest.mark.parametrize("line", ["Salem, OR (PRWEB)", "SOUTHERN LATVIA (AP)", "NEAR RIGA (AP)"])
def test_a_place_and_its_agency_are_a_dateline(line: str) -> None:
    found = read("Port to be dredged", line, NEWS)

    assert found.dateline
    assert (found.dateline.text, found.body) == (line, (NEWS,))


def test_a_sentence_that_breaks_behind_states_is_no_dateline() -> None:
    assert dateline_line("Dredgers in Oregon, Utah, Ohio and Maine") is None


INDENTED = """\
   A council of members of ports announced
Wednesday that they plan to dredge the harbour in an effort to
let in ships that are longer than the quay.
   Some 40 members of the council met in a hall at the quay on
Monday, and others on Tuesday in the town.
   They were told that it takes years.
"""


def test_an_indent_shows_that_the_first_line_is_of_a_paragraph() -> None:
    found, former = paragraphs_and_former(INDENTED)

    assert found[0].startswith("A council of members of ports announced Wednesday that")
    assert former[0] == "A council of members of ports announced"


def test_a_headline_in_capitals_ends_above_copy() -> None:
    text = "\n".join(
        (
            "FORMER FRIENDS OF HARBOUR ASK FOR A NEW DREDGER IN A CASE",
            "Three former friends of the harbour of Riga have asked",
            "for a new dredger, since the old one has been laid up at",
            "the quay for two years and is for sale by the town.",
        )
    )

    assert paragraphs(text)[0] == "FORMER FRIENDS OF HARBOUR ASK FOR A NEW DREDGER IN A CASE"
