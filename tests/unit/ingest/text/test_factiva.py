"""Exports of Factiva: codes are fields, and any other text is left as it is."""

import pytest

from services.ingest.text.factiva import without_codes
from tests.unit.ingest.ingested import item

EXPORT = """\
HD  Port of Riga is shut
BY  By Ann Poe
WC  214 words
PD  4 March 2026
SN  Quay News
LA  English
CY  (c) 2026 Quay Limited
LP
RIGA, March 4 (BNA) - The port is shut, its director said.

Ice closed it.
TD
Ships wait off the coast.
IN
i37 : Fishing
AN
Document QUAY000020260304e534000ab
"""


def test_codes_are_fields() -> None:
    found = item(EXPORT)
    assert (found.headline, found.byline) == ("Port of Riga is shut", "By Ann Poe")
    assert found.body == (
        "The port is shut, its director said.", "Ice closed it.", "Ships wait off the coast.",
    )  # fmt: skip
    assert found.sent_at
    assert found.sent_at.date().isoformat() == "2026-03-04"


def test_a_tab_may_stand_behind_a_code() -> None:
    tabbed = "\n".join(line.replace("  ", "\t", 1) for line in EXPORT.splitlines())
    assert item(f" {tabbed}").headline == "Port of Riga is shut"


@pytest.mark.parametrize(
    "text",
    [
        "IN\nCO\nHD\nThe port is shut.",
        f"The port is shut.\nIce closed it.\nShips wait.\nPilots sleep.\n{EXPORT}",
        "HD  Port\nSN  Quay\nThe port is shut.",
    ],
)
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert without_codes(text) == text
