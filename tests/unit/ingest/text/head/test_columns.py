"""Headlines that archives keep in the narrow columns of a page: Dow Jones, TIPSTER, TimeBank."""

import pytest

from tests.unit.ingest.ingested import item

MARKED = """\
 Port of Riga
@  Plans to Close
@  Its Oldest Quay
@  ----
@  By Ann Poe
@  Staff Reporter of The Quay Street Journal
 SALEM, Ore.

   The port said it will close a quay that nobody has used for a year.

   Ships wait off the coast.
"""
NUMBERED = """\
910225-0066.

   Breakthrough:
   Ice Leaves
   The Port of Riga
   ---
   Ships Return
   ----
   By Ann Poe and Bo Lind
   Staff Reporters of The Quay Street Journal

02/25/91

   RIGA -- The ice is gone, the port said, and ships have come back to it.

   Ferries sail again.
"""
BRIEF = """\
 Business Brief -- Quay Industries Inc.:
@  Dredger Maker Expects
@  Net to Be Below Forecast

   Quay Industries Inc. said it expects to earn less than it had forecast.

   Its shares fell.
"""


def test_lines_behind_marks_are_one_headline() -> None:
    found = item(MARKED)
    assert found.headline == "Port of Riga Plans to Close Its Oldest Quay"
    assert found.byline == "By Ann Poe, Staff Reporter of The Quay Street Journal"
    assert found.dateline
    assert found.dateline.text == "SALEM, Ore."
    assert found.body[0].startswith("The port said")


def test_a_column_between_a_number_and_a_day_is_one_too() -> None:
    found = item(NUMBERED)
    assert found.headline == "Breakthrough: Ice Leaves The Port of Riga Ships Return"
    assert found.byline == "By Ann Poe and Bo Lind, Staff Reporters of The Quay Street Journal"
    assert found.dateline
    assert found.dateline.text == "RIGA"
    assert found.body[0].startswith("The ice is gone")


def test_a_brief_has_neither_author_nor_place() -> None:
    found = item(BRIEF)
    assert found.headline.startswith("Business Brief -- Quay Industries Inc.: Dredger Maker")
    assert (found.byline, found.dateline) == (None, None)
    assert found.body[0].startswith("Quay Industries Inc. said")


@pytest.mark.parametrize(
    "text",
    [
        "Port shut\n\n@annpoe says that the port is shut.\n\nShe said so on Monday.",
        "910225-0066.\n\nThe port said so on Monday.\n\nIt was not sure.",
        "910225-0066.\n\n" + "The port said so on Monday, and nobody was surprised to hear it. " * 3
        + "\n\n02/25/91\n\nShips wait off the coast.",
    ],
)  # fmt: skip
def test_other_text_has_no_column(text: str) -> None:
    assert " ".join(item(text).body).split()[-3:] == text.split()[-3:]
