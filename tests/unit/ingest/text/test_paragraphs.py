import textwrap

import pytest

from services.ingest.text.paragraphs import paragraphs

WRAPPED = """\
Ships with grain lay at anchor off the port on Monday since nobody
could say when the ice would clear. The well-
known pilot Janis Ozols put it at a week, and the Haus- und
Hafenmeister agreed.
"""
JOINED = (
    "Ships with grain lay at anchor off the port on Monday since nobody could say when the ice "
    "would clear. The well-known pilot Janis Ozols put it at a week, and the Haus- und "
    "Hafenmeister agreed."
)

TEXTS = [
    ("One.\n\nTwo.", ["One.", "Two."]),
    ("One.\r\n\r\nTwo.", ["One.", "Two."]),
    ("One.\n \t\nTwo.\n\n\n\nThree.", ["One.", "Two.", "Three."]),
    ("One.\nTwo.\nThree.", ["One.", "Two.", "Three."]),
    (WRAPPED, [JOINED]),
    (f"{WRAPPED}\n{WRAPPED}", [JOINED, JOINED]),
    ("    " + WRAPPED + "    " + WRAPPED, [JOINED, JOINED]),
    (f"Ice shuts port\n{WRAPPED}", ["Ice shuts port", JOINED]),
    (f"Ice shuts port\nBy Ann Poe\n{WRAPPED}", ["Ice shuts port", "By Ann Poe", JOINED]),
    ("x" * 120 + "\n" + "y" * 130, ["x" * 120, "y" * 130]),
    ("One.\n\n-----\n\nTwo.\n\n* * *", ["One.", "Two."]),
    ("", []),
    (" \n\t\n", []),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_paragraphs_are_whole(text: str, expected: list[str]) -> None:
    assert list(paragraphs(text)) == expected


def test_the_items_of_a_list_stay_apart() -> None:
    listed = (
        "The ships that wait off Riga for the ice to clear are these four:\n"
        "- the Aurora, out of Gdansk, with a cargo of coal for the power plant\n"
        "- the Selma, out of Turku, with paper for the printers of the city\n"
    )
    assert len(paragraphs(listed)) == 3


@pytest.mark.parametrize("width", [50, 65, 72, 80, 100])
def test_any_width_of_wrapping_gives_the_same_paragraphs(width: int) -> None:
    whole = (JOINED, "He spoke on the quay. " * 5 + "Nobody contradicted him.")
    wrapped = "\n\n".join(
        "\n".join(textwrap.wrap(each, width, break_on_hyphens=False)) for each in whole
    )
    assert paragraphs(wrapped) == whole
