"""Heads as archives and translators keep them: marks, codes, a dateline on a line of its own."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.dateline import dateline_line, split_dateline
from services.ingest.text.head.unpacked import unpacked
from services.ingest.text.story import Story, read_story
from tests.unit.ingest.ingested import item

NEWS = "The harbour of Riga will be dredged in spring, its director said on Monday."
TITLE = "Riga harbour to be dredged"


def read(*lines: str) -> Story:
    """The story in some copy of which no format states a field."""
    return read_story(Copy(body=(TITLE, *lines, NEWS)))


ON_A_LINE = [
    ("RIGA, Latvia (AP)", "RIGA|Latvia", "AP", None),
    ("Riga 7-15 (AFP) -", "Riga", "AFP", "7-15"),
    ("Riga (Latvia) 7-15 (AFP) -", "Riga|Latvia", "AFP", "7-15"),
    ("SAN FELIPE DE LAS DUNAS, Dic 28", "SAN FELIPE DE LAS DUNAS", None, "Dic 28"),
    ("Xinhua News Agency, Levuka, March 2", "Levuka", "Xinhua News Agency", "March 2"),
    ("Riga", "Riga", None, None),
    ("ريغا (أ ف ب)", "ريغا", "أ ف ب", None),
    ("ريغا : رويترز", "ريغا", "رويترز", None),
    ("ريغا : أ ف ب", "ريغا", "أ ف ب", None),
    ("واس - ريغا", "ريغا", "واس", None),
    ("ريغا - واس:", "ريغا", "واس", None),
    ("واس (ريغا)", "ريغا", "واس", None),
    ("أ ف ب \u0640 ريغا", "ريغا", "أ ف ب", None),
    ("AFP, MANILA", "MANILA", "AFP", None),
    ("Oslo/Bergen", "Oslo|Bergen", None, None),
    ("Vevey VD", "Vevey VD", None, None),
    ("LONDON", "LONDON", None, None),
]


@pytest.mark.parametrize(("line", "places", "agency", "day"), ON_A_LINE)
def test_a_dateline_may_have_its_own_line(
    line: str, places: str, agency: str | None, day: str | None
) -> None:
    found = read(line)

    assert (found.headline, found.body) == (TITLE, (NEWS,))
    assert found.dateline
    assert ("|".join(found.dateline.places), found.dateline.agency, found.dateline.day) == (
        places,
        agency,
        day,
    )


@pytest.mark.parametrize(
    "line",
    [
        "Storm in Riga (AP)",
        "TANKER AGROUND NEAR RIGA (AP)",
        "HARBOUR WORKERS STRIKE, MARCH 3",
        "Pilots Blame Ice for Crash in Latvia, Estonia",
        "Reuters, Ann Poe",
        "New York and American Quay Exchanges",
        "The Pilots, March 3",
        "NOTEBOOK, March 3",
        "PRESIDENT POE (AP)",
        "AGENDA DEL VIERNES 20 DE DICIEMBRE DE 1996 (AFP)",
        "ANN POE (AP)",
        "POPE BO IN RIGA (AP)",
        "Middle East",
        "Manchester United",
        "FINAL SCORE",
        "Riga 3, Oslo 2",
        "London Stock Exchange",
        "Oslo Agreement",
        "Otters Agree",
    ],
)
def test_a_headline_is_no_dateline(line: str) -> None:
    assert dateline_line(line) is None


def test_a_byline_in_capitals_is_no_dateline() -> None:
    found = read("ANN POE, AP")

    assert (found.byline, found.dateline) == ("ANN POE, AP", None)


def test_a_score_is_no_day() -> None:
    line = f"OTTERS 2-1 (Beavers) - {NEWS}"

    assert split_dateline(line) == (None, line)


def test_a_headline_of_places_stays_above_a_dateline() -> None:
    found = read_story(Copy(body=("Pilots Blame Ice in Latvia, Estonia", f"OSLO (AP) - {NEWS}")))

    assert found.headline == "Pilots Blame Ice in Latvia, Estonia"
    assert found.dateline
    assert found.dateline.text == "OSLO (AP)"


def test_marks_before_the_lines_of_a_head_are_left_out() -> None:
    found = item(
        f"-- {TITLE} for its ships\n-- By  Ann Poe and Bo Lind\n-- Thu Apr 5, 2007 5:27pm EDT\n\n"
        f" RIGA  (Reuters) - {NEWS}"
    )

    assert found.headline == f"{TITLE} for its ships"
    assert (found.byline, found.body) == ("By Ann Poe and Bo Lind", (NEWS,))


def test_bullets_of_a_release_keep_their_marks() -> None:
    bullets = ("-- The port grows", "-- Its fees fall")

    assert unpacked((*bullets, NEWS), 20) == (*bullets, NEWS)


def test_a_head_in_a_column_with_an_index() -> None:
    found = item(
        " Riga Port\n@  To Be Dredged\n@  ----\n@  By Ann Poe\n"
        "@  Staff Reporter of The Quay Journal \n QUAY STREET JOURNAL (J) \n QUA RGA \n"
        f" PORTS, SHIPS (PRT)\nTRADE (TRD) \n CHICAGO  \n\n   {NEWS} \n"
    )

    assert found.headline == "Riga Port To Be Dredged"
    assert found.byline == "By Ann Poe, Staff Reporter of The Quay Journal"
    assert found.dateline
    assert found.dateline.text == "CHICAGO"
    assert found.body == (NEWS,)


def test_a_long_headline_in_a_column_and_several_subjects() -> None:
    found = item(
        " International:\n@  Riga Port\n@  To Be Dredged\n@  In Spring\n@  ----\n@  By Ann Poe\n"
        "@  Staff Reporter of The Quay Journal \n QUAY STREET JOURNAL (J) \n F.QUA G.RGA \n"
        " PORTS, SHIPS (PRT)\nTRADE, TRUCKS (TRD)\nINSURANCE (INS) \n LONDON  \n\n   The port of"
        " Riga will be dredged in spring by Dredgers Inc. \n"
    )

    assert found.byline == "By Ann Poe, Staff Reporter of The Quay Journal"
    assert found.dateline
    assert found.dateline.text == "LONDON"
    assert found.body == ("The port of Riga will be dredged in spring by Dredgers Inc.",)


def test_lines_between_codes_are_joined_to_their_end() -> None:
    found = item(
        "w4711 Cx1f wstm-\nr i Cx13  Cx11  BC-Riga-Port 1stLd-Writethru   02-27 0647\n\n\n"
        " BC-Riga-Port, 1st Ld-Writethru\n\nRiga and Oslo sign a plan for their ports, and claim"
        " progress in\n\nother disputes QL\nUR Eds: UPDATES throughout with the joint plan of the"
        " two ports,\nCORRECTS in graf 14 that the pier is old. QL\nUR By ANN POE QC\n"
        f"UR Associated Press Writer QC\n\n\nRIGA, Latvia (AP) _ {NEWS}\n"
    )

    assert found.headline.endswith("claim progress in other disputes")
    assert (found.byline, found.body) == ("By ANN POE, Associated Press Writer", (NEWS,))


def test_copy_above_the_name_of_a_journal_keeps_its_paragraphs() -> None:
    body = (f"{NEWS} {NEWS}", NEWS, "QUAY STREET JOURNAL (J)", NEWS)

    assert unpacked(body, 20) == body


@pytest.mark.parametrize(
    "lines",
    [
        ("By ANN POE", "c.2000 N.Y. Times News", "Service"),
        ("UR By ANN POE LR QC QL", "UR c.1998 N.Y. Times News Service LR QC QL"),
        ("&HT; By ANN POE", "c.2000", "N.Y. Times News Service"),
        ("By ANN", "POE", "c.2000 N.Y. Times News Service"),
    ],
)
def test_codes_and_cut_notices_are_no_copy(lines: tuple[str, ...]) -> None:
    found = read(*lines)

    assert (found.byline, found.body) == ("By ANN POE", (NEWS,))


@pytest.mark.parametrize(
    ("tags", "first"),
    [
        ("[TEXT] ", NEWS),
        ("[EDITORIAL] [ANN POE] [TEXT] ", NEWS),
        (f"[INTERVIEW WITH THE {'VERY ' * 12}OLD PILOT ANN POE] [TEXT] ", NEWS),
        ("[THE PORT] ", f"[THE PORT] {NEWS}"),
    ],
)
def test_tags_of_a_monitor_are_no_copy(tags: str, first: str) -> None:
    found = read_story(Copy(body=(f"LIMA, 9 JUN 89 (RADIO SUR) -- {tags}{NEWS}",)))

    assert found.body == (first,)
    assert [each.rule for each in found.above] == ["tag of a monitor"] * (first == NEWS)


def test_a_tag_without_a_dateline_stays() -> None:
    assert read_story(Copy(body=(f"[TEXT] {NEWS}",))).body == (f"[TEXT] {NEWS}",)


@pytest.mark.parametrize(
    "tags", ["[Text] ", "[FBIS Translated Excerpt] ", "[Report by Bo] [Text] "]
)
def test_tags_of_a_monitor_above_a_dateline_are_no_copy(tags: str) -> None:
    head = ("Port shut by ice", "QA2803194594 Riga BNA in English 1842 GMT 4 Mar 94")
    found = read_story(Copy(body=(*head, f"{tags}Levuka, 4 Mar (BNA) -- {NEWS}", NEWS)))

    assert (found.headline, found.body) == (head[0], (NEWS, NEWS))
    assert found.dateline
    assert found.dateline.text == "Levuka, 4 Mar (BNA)"


def test_a_country_above_the_headline_ends_no_head() -> None:
    text = f"28 Mar 1994\nGuyana\nPort shut by ice\nLanguage: English\n\n{NEWS}\n\n{NEWS}"
    assert item(text).headline == "Port shut by ice"


def test_the_first_line_with_a_dateline_is_wrapped_copy() -> None:
    found = item(
        "   LA CEIBA, 9 JUN 89 (RADIO SUR) -- [EDITORIAL] [TEXT] THEN WE\n"
        "ASKED THE FOREIGN MINISTRY WHY THE PORT OF LA CEIBA HAS NOT BEEN\n"
        "DREDGED IN THE SPRING OF THIS YEAR AS THE MINISTER HAD SAID IT IS\n"
        "TO BE.\n"
    )

    assert found.body[0].startswith("THEN WE ASKED THE FOREIGN")


@pytest.mark.parametrize(
    ("printed", "text", "day"),
    [
        ("рига, 4 мар — риа новости. ", "рига, 4 мар — риа новости", "4 мар"),
        ("РИГА, 4 марта — ТАСС. ", "РИГА, 4 марта — ТАСС", "4 марта"),
        ("3 March 2012. - ", "3 March 2012", "3 March 2012"),
    ],
)
def test_datelines_of_other_sites(printed: str, text: str, day: str) -> None:
    found, rest = split_dateline(printed + NEWS)

    assert found
    assert (found.text, found.day) == (text, day)
    assert rest == NEWS


@pytest.mark.parametrize("line", [f"рига, 4 мар — порт. {NEWS}", f"3 March. - {NEWS}"])
def test_sentences_of_other_sites_stay_whole(line: str) -> None:
    assert split_dateline(line) == (None, line)
