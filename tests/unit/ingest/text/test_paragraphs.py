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


def test_where_each_sentence_begins_a_line_each_is_a_paragraph() -> None:
    text = (
        "RIGA, Mar 6 (BNA): Harbour director Janis Ozols on Monday said\n"
        "that two ships would be let in.\n"
        "He said that the ice was thinner than it had been in 1987.\n"
        "To a question, he said that pilots were paid by the hour too.\n"
        "Replying to a question on the third ship, he said that it was\n"
        "yet to be seen.\n"
    )
    assert len(paragraphs(text)) == 4


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


LEAGUE = """\
                                        P   W   D   L   Pts
Riga Rovers of the Northern Harbour     38  26   4   8    82
Gdansk United of the Eastern Coast      38  24   9   5    81
"""
PRICES = """\
Index of the harbour              Close     Pct     YTD    Volume
Riga, all shares and bonds      2,231.4    +1.1    +9.2     1,200
Copenhagen, large companies     1,921.0    +0.4    +4.7       900
"""
VOTES = """\
Ann Poe, Harbour Party of the Coast and the Islands 12,345 54.2
John Roe, Union of the Coast and of its Fishermen 10,420 45.8
"""
ODDS = """\
2.80 Ice Queen
4.60 Just Keep Sailing
51.00 Weekend Winner, Long John, Lord of the Quay
"""
DOTTED = """\
Coal for the power plant of the city ................. 12 ships
Paper for the printers of the city ................... 4 ships
"""
RACE = """\
Ann Poe (Riga, Northern Harbour)                   1hr14mins50sec
Max Lowe (Gdansk, Eastern Coast)                   1:14:51
Bo Lind (Turku, at the Western Gate of the Ice)    1:14:55
"""


@pytest.mark.parametrize("table", [LEAGUE, PRICES, VOTES, ODDS, DOTTED, RACE])
@pytest.mark.parametrize("between", ["\n", ""])
def test_each_row_of_a_table_is_a_paragraph(table: str, between: str) -> None:
    rows = [" ".join(row.split()) for row in table.splitlines()]
    assert list(paragraphs(f"{WRAPPED}{between}{table}{between}{WRAPPED}")) == [
        JOINED, *rows, JOINED,
    ]  # fmt: skip


def test_a_full_line_above_a_table_does_not_run_on_in_it() -> None:
    above = "These were the first three of the race in the harbour on Sunday"
    rows = [" ".join(row.split()) for row in RACE.splitlines()]
    assert list(paragraphs(f"{WRAPPED}\n{above}\n{RACE}")) == [JOINED, above, *rows]


def test_rows_say_nothing_of_how_wide_a_text_was_wrapped() -> None:
    lines = (
        "Ann Poe won the race in the harbour.",
        "Nobody was hurt on the way to the gate.",
        "The next race is in the spring of 2027.",
        "It is to lead around the island.",
        "Nobody knows whether there will be ice.",
    )
    titles = ("Ferries stop as the ice comes in from the far north of the gulf", "Pilots stay home")
    text = "\n".join(lines) + f"\n\n{RACE}\n" + "\n".join(titles)
    found = paragraphs(text)
    assert found[:5] == lines
    assert found[-2:] == titles


PROSE = [
    "The  pilot,  a retired  captain  of  Riga,   says  he  has  counted  more\n"
    "than 400  owls,  contrary   to  what  the  port  says,  on  the  island's 2\n"
    "airfields,  and  nobody knows   better  than  he  does where  they  are.\n",
    "The dollar bought these at noon in Riga, the Bank of the Harbour said: also\n"
    "1.5482 Swiss francs, up from 1.5380 on Friday; 6.1985 French francs, up from\n"
    "6.1415 Harbour crowns on the day before, and 1,331.00 Italian lire, up from\n"
    "1,318.50 on Friday.\n",
    "The port handled 12 ships on Monday, 14 on Tuesday and, in March 2025, 120,\n"
    "15 of which were from Riga, and the pilots, who are paid by the hour, were 20,\n"
    "The Echo said.\n",
    "Today's birthdays: the pilot Janis Ozols is 81. The captain Bo Lind is\n"
    "74. The singer Ann Poe, who lives by the port, is 73. Max Lowe is 71.\n"
    "The port itself is 300 years old, and so is its oldest house.\n",
    "He left in 1987.   She stayed, with 12 others, until the ice came in,\n"
    "and nobody who had known her since the war was left in the harbour.\n",
    # filled up to the margin
    "RIGA,  Latvia   (BNA) -- A  retired  pilot  says   that  he  has counted\n"
    "40 ships,  contrary  to   what   the  harbour  office  told  him  on the\n"
    "quay, and  that  there   are  more  of   them  off  the   coast.\n",
]


@pytest.mark.parametrize("text", PROSE)
def test_prose_with_figures_is_no_table(text: str) -> None:
    whole = f"{WRAPPED}\n{text}"
    assert list(paragraphs(whole)) == [JOINED, " ".join(text.split())]


def test_each_indented_line_among_others_begins_a_paragraph() -> None:
    text = (
        "   Ships with grain lay at anchor off the port on Monday, said Bo.\n"
        "   Nobody could say when the ice would clear, and the well known\n"
        "pilot Janis Ozols put it at a week, which is a long time for them.\n"
    )
    assert [each[:5] for each in paragraphs(text)] == ["Ships", "Nobod"]


def test_an_indented_line_goes_on_with_the_item_of_a_list() -> None:
    text = (
        "The ships that wait off Riga for the ice to clear are the following:\n"
        "- the Aurora, out of Gdansk, with a cargo of coal for the power\n"
        "  plant of the city\n"
        "- the Selma, out of Turku, with paper for the printers of the city\n"
    )
    assert len(paragraphs(text)) == 3


def test_copy_between_short_lines_is_known_for_wrapped_by_what_goes_on() -> None:
    text = (
        "Ice shuts port\n"
        "RIGA, March 1 (AFP) - The port of Riga is shut, and so is the\n"
        "gate of it.\n"
        "   Nobody could say when the ice would clear, and the pilots of\n"
        "the port are at home.\n"
        "(AFP).\n"
        "51 77 03.\n"
        "YB0-BNT.\n"
    )
    assert [each.split()[-1] for each in paragraphs(text)][:3] == ["port", "it.", "home."]
