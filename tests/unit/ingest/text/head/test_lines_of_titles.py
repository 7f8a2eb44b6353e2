"""Headlines in several lines, times behind authors, and whose picture it is."""

import pytest

from tests.unit.ingest.ingested import item

COPY_IN_FRENCH = "RIGA, 4 mars 2012 (AFP) - Le port de Riga est resté fermé lundi."


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (
            ("Lettonie: le port de Riga reste", "fermé par les glaces pour", "le troisième jour"),
            "Lettonie: le port de Riga reste fermé par les glaces pour le troisième jour",
        ),
        (
            ("Le port de Riga reste fermé :", "les pilotes demandent", "un brise-glace"),
            "Le port de Riga reste fermé : les pilotes demandent un brise-glace",
        ),
    ],
)
def test_a_headline_goes_on_in_lines_that_begin_with_a_small_letter(
    lines: tuple[str, ...], headline: str
) -> None:
    found = item("\n".join((*lines, "(PAPIER GENERAL)", "", COPY_IN_FRENCH)))

    assert (found.headline, found.abstract) == (headline, None)


@pytest.mark.parametrize(
    "line",
    ["ep port de riga en hiver", "par Anne Poe", "riga (bna) - le port", "von flerche", "e-mail"],
)
def test_other_lines_in_small_letters_are_no_part_of_a_headline(line: str) -> None:
    found = item("\n\n".join(("Le port de Riga reste fermé", line, COPY_IN_FRENCH)))

    assert found.headline == "Le port de Riga reste fermé"


def test_a_place_below_a_line_that_was_cut_is_no_dateline() -> None:
    cut = "36 Stunden. So lange dauert die Fahrt mit dem Zug von Riga über Polen nach"
    goes_on = "Stockholm. Die Fahrt beginnt um sieben und dauert im Winter einen Tag."
    found = item("\n\n".join(("Mit dem Zug nach Norden", "Von Anna Weber", cut, goes_on)))

    assert (found.dateline, found.body[-1]) == (None, goes_on)


def test_who_is_in_a_picture_is_no_dateline() -> None:
    found = item(
        "\n\n".join(("Hens cross the lawn", "QUORP VANDLE (AP)", "The hens left at noon."))
    )

    assert found.dateline is None
    assert "QUORP VANDLE (AP)" in found.body


@pytest.mark.parametrize(
    "byline",
    [
        "By Ann Poe Lesezeit: 4 Min.",
        "By Ann Poe 5 hours ago",
        "By Ann Poe 1 hour, 24 minutes ago",
        "By Ann Poe –2 hours ago",
        "By Ann Poe Sat Dec 29, 10:10 AM ET",
        "By Ann Poe, 4 March 2019",
        "By Ann Poe | 04/03/2019 12:10",
    ],
)
def test_the_time_behind_an_author_is_not_in_the_byline(byline: str) -> None:
    found = item("\n\n".join(("Hens cross the lawn", byline, "The hens left at noon.")))

    assert found.byline == "By Ann Poe"


@pytest.mark.parametrize("byline", ["By ANN POE - Quay Writer --", "By Ann Poe I Reuters"])
def test_signs_behind_an_author_hide_no_byline(byline: str) -> None:
    found = item("\n\n".join(("Hens cross the lawn", byline, "The hens left at noon.")))
    assert found.byline
    assert found.byline.casefold().startswith("by ann poe")


COPY_BELOW = (
    "The harbour of Riga was shut on Monday after a night of storm, its director said, and nobody "
    "knows when it will be open again for the ferries and the ships that wait off the coast."
)


@pytest.mark.parametrize("name", ["Kiely Quayle", "Ann R. Poe"])
def test_a_name_alone_below_a_long_headline_is_its_author(name: str) -> None:
    headline = "Harbour is shut after a night of storm, and nobody knows for how long"
    assert item("\n\n".join((headline, name, COPY_BELOW))).byline == name


@pytest.mark.parametrize("line", ["Breaking News", "Port Security", "Riga Harbour", "Oslo"])
def test_other_words_in_its_place_are_none(line: str) -> None:
    headline = "Harbour is shut after a night of storm, and nobody knows for how long"
    assert item("\n\n".join((headline, line, COPY_BELOW))).byline is None


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("PORT By Ann Poe", "By Ann Poe"),
        ("[By Ann Poe] Riga, March 4 Kyodo -- " + COPY_BELOW, "By Ann Poe"),
        ("29 Apr 2020, 11:23 by AFP", "by AFP"),
        ("By Ann Poe | AP", "By Ann Poe"),
        ("Author:     AP [ TUESDAY, MARCH 05, 2002 3:19:14 PM ]", "AP"),
    ],
)
def test_what_stands_around_a_byline_goes(line: str, byline: str) -> None:
    copy = "RIGA, Latvia (BNA) - " + COPY_BELOW
    assert item("\n\n".join(("Harbour shut by ice", line, copy))).byline == byline


@pytest.mark.parametrize("above", ["", "PORT-CLOSED ", "PORT-CLOSED by Ann Poe "])
def test_a_headline_in_capitals_behind_its_dateline_is_one(above: str) -> None:
    line = f"{above}CAPE TOWN March 4 Sapa HARBOUR SHUT AFTER STORM, SAYS DIRECTOR"
    found = item("\n\n".join((line, COPY_BELOW)))
    assert found.headline == "HARBOUR SHUT AFTER STORM, SAYS DIRECTOR"
    assert found.dateline
    assert found.dateline.text == "CAPE TOWN March 4 Sapa"
    assert found.body == (COPY_BELOW,)
    assert found.byline == ("by Ann Poe" if "Poe" in above else None)


@pytest.mark.parametrize("stamp", ["", " [ 06-25-07 1439ET ]", " [ 25-06-07 1919GMT ]"])
def test_telephone_and_address_behind_an_author_are_no_part_of_the_byline(stamp: str) -> None:
    credit = f"-By Ann Poe, Dow Jones Newswires; +48-212-564-1339; ann.poe@example.org{stamp}"
    copy = f"LONDON (Dow Jones)--{COPY_BELOW}"
    found = item("\n\n".join(("Harbour shut by ice", copy, COPY_BELOW, credit)))
    assert found.byline == "By Ann Poe"


def test_the_age_of_a_page_is_no_dateline() -> None:
    age = "(AFP) – 7 hours ago"
    found = item("\n\n".join(("Port Shut", age, "RIGA — The harbour was shut on Monday by ice.")))
    assert found.dateline
    assert (found.dateline.text, found.body) == (
        "RIGA",
        ("The harbour was shut on Monday by ice.",),
    )


def test_a_byline_that_is_said_to_be_none_is_none() -> None:
    lines = ("Port Shut by Ice", "Media: AFP", "Byline: N/A", "The harbour was shut on Monday.")
    assert item("\n\n".join(lines)).byline is None


COPY = "RIGA, Latvia (BNA) - The harbour was shut on Monday, its director said."


@pytest.mark.parametrize(
    "lines",
    [
        ("Harbour Is Shut After Ice", "Closes the Old Quay and", "Ferries Stay"),
        ("HARBOUR IS SHUT AFTER ICE", "CLOSES THE OLD QUAY OF RIGA"),
    ],
)
@pytest.mark.parametrize("below", ["By ANN POE", COPY])
def test_a_headline_set_in_short_lines_is_one(lines: tuple[str, ...], below: str) -> None:
    found = item("\n".join((*lines, "", below, "", COPY, "")))

    assert (found.headline, found.abstract) == (" ".join(lines), None)


@pytest.mark.parametrize(
    "lines",
    [
        ("POLITICS", "HARBOUR IS SHUT AFTER ICE"),
        ("Harbour Is Shut After Ice", "Pilots say the thaw comes late"),
        ("Harbour Is Shut After Ice Came", "Pilots Say the Thaw Is Many Weeks Away"),
        ("Harbour Is Shut After Ice.", "Pilots Say So"),
        ("Harbour Is Shut After Ice", "March 3, 2012"),
    ],
)
def test_other_lines_above_a_byline_are_no_title_in_parts(lines: tuple[str, ...]) -> None:
    assert item("\n".join((*lines, "", "By ANN POE", "", COPY))).headline != " ".join(lines)


def test_a_long_line_that_calls_above_a_byline_is_the_headline() -> None:
    title = (
        "Riga Votes for a New Quay, and Pilots Who Wait Outside Ask for Nothing – But So Does Oslo!"
    )
    found = item("\n\n".join((title, "By Ann Poe", "Nobody could wait!", COPY)))

    assert (found.headline, found.abstract) == (title, None)
    assert found.body[0] == "Nobody could wait!"


def test_an_author_stands_before_a_colon_and_the_copy() -> None:
    news = "The harbour was shut on Monday, its director said, and nobody sails."
    found = item("\n\n".join(("Harbour is shut after ice", f"By Ann Poe: {news}", news)))

    assert (found.byline, found.body) == ("By Ann Poe", (news, news))


@pytest.mark.parametrize("line", ["By George: The harbour of Riga was shut on Monday by a storm",
                                  "By Ann Poe: Shut"])  # fmt: skip
def test_other_words_before_a_colon_are_no_author(line: str) -> None:
    assert item("\n\n".join(("Harbour is shut", line, COPY))).byline is None


def test_an_author_stands_on_the_line_below_the_word_that_credits() -> None:
    found = item("\n\n".join(("Harbour is shut after ice", "Article by", "Ann Poe", COPY)))

    assert found.byline == "Article by Ann Poe"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Posted on July 23, 2012 by Ann Poe", "by Ann Poe"),
        ("Written by Quay Today on November 7, 2023", "Written by Quay Today"),
        ("November 12, 2012 | By Ann Poe 2 Comments", "By Ann Poe"),
        ("October 29, 2012 at 10:45 am by Ann Poe", "by Ann Poe"),
    ],
)
def test_the_author_stands_behind_the_time_of_a_page(line: str, byline: str) -> None:
    found = item("\n\n".join(("Harbour is shut after ice", line, COPY)))

    assert (found.byline, found.abstract) == (byline, None)
    assert len(found.body) == 1
