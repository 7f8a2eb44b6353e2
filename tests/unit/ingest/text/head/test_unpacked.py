"""Lines and paragraphs of a head that hold more than one thing."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.head.unpacked import unpacked
from services.ingest.text.story import Story, read_story

NEWS = "The harbour of Riga will be dredged in spring, its director said on Monday."
TITLE = "Riga harbour to be dredged"


def read(*lines: str) -> Story:
    """The story in some copy of which no format states a field."""
    return read_story(Copy(body=(TITLE, *lines, NEWS)))


@pytest.mark.parametrize(
    ("line", "byline", "dateline"),
    [
        ("Xinhua News Agency, Levuka, March 2, by wire (correspondent Ann Poe, reporter Bo Lind)",
         "(correspondent Ann Poe, reporter Bo Lind)", "Xinhua News Agency, Levuka, March 2"),
        ("Xinhua News Agency, Levuka, March 2, by reporters Ann Poe and Bo Lind",
         "by reporters Ann Poe and Bo Lind", "Xinhua News Agency, Levuka, March 2"),
        ("Por Ana Paz; QUITO, Mar 17", "Por Ana Paz", "QUITO, Mar 17"),
        ("Riga, BN:s korrespondent", "BN:s korrespondent", "Riga"),
        ("Xinhua News Agency, Levuka, March 2, by reporter Li, Na and intern Ann Poe",
         "by reporter Li, Na and intern Ann Poe", "Xinhua News Agency, Levuka, March 2"),
    ],
)  # fmt: skip
def test_a_line_may_hold_byline_and_dateline(line: str, byline: str, dateline: str) -> None:
    found = read(line)

    assert (found.byline, found.body) == (byline, (NEWS,))
    assert found.dateline
    assert found.dateline.text == dateline


@pytest.mark.parametrize(
    ("printed", "byline", "dateline"),
    [
        ("By Ann Poe RIGA, Latvia (AP) - ", "By Ann Poe", "RIGA, Latvia (AP)"),
        ("By ANN POE AP Sports Writer ATLANTA (AP) _ ", "By ANN POE AP Sports Writer",
         "ATLANTA (AP)"),
        ("By Ann Poe | LONDON — ", "By Ann Poe", "LONDON"),
        ("РИГА, 4 мар - РИА Новости, Анна По. ", "Анна По", "РИГА, 4 мар - РИА Новости"),
        ("рига, 4 мар — риа новости, анна по. ", "анна по", "рига, 4 мар — риа новости"),
    ],
)  # fmt: skip
def test_copy_may_open_with_byline_and_dateline(printed: str, byline: str, dateline: str) -> None:
    found = read_story(Copy(body=(TITLE, printed + NEWS)))

    assert (found.byline, found.body) == (byline, (NEWS,))
    assert found.dateline
    assert found.dateline.text == dateline


def test_a_note_may_hold_a_byline_and_a_notice() -> None:
    found = read("(For use by Fjord News Service clients) By ANN POE c.2000 The Fjord Echo")

    assert (found.byline, found.body) == ("By ANN POE", (NEWS,))


def test_a_byline_may_stand_below_a_dateline() -> None:
    found = read("RIGA, Latvia (AP)", "By Ann Poe")

    assert (found.byline, found.body) == ("By Ann Poe", (NEWS,))
    assert found.dateline
    assert found.dateline.text == "RIGA, Latvia (AP)"


def test_a_lead_may_stand_before_the_dateline_in_its_paragraph() -> None:
    lead = "Porto de Riga volta a abrir. Navios esperaram três dias."
    found = read_story(Copy(body=(f"{lead}  SEUL - O porto abriu nesta segunda-feira, 3.",)))

    assert found.dateline
    assert found.dateline.text == "SEUL"
    assert found.body == (lead, "O porto abriu nesta segunda-feira, 3.")


@pytest.mark.parametrize(
    "line",
    [
        "Por Ana Paz; se queda",
        "The port, by reporter Ann Poe",
        "By Monday LONDON (AP) was quiet, and no ship left its port.",
        "By noon in LONDON the storm was over, and ships left again.",
        "He left. MOSCOW - THE CAPITAL - was quiet on Monday.",
        "The road leads from Riga to Oslo. It is closed.",
    ],
)
def test_other_lines_stay_whole(line: str) -> None:
    assert unpacked((line, NEWS), 20) == (line, NEWS)


def test_a_byline_may_stand_behind_the_sign_of_a_new_line() -> None:
    found = read_story(Copy(body=(f"{TITLE} ^By ANN POE", "Associated Press Writer", NEWS)))

    assert found.headline == TITLE
    assert (found.byline, found.body) == ("By ANN POE, Associated Press Writer", (NEWS,))


@pytest.mark.parametrize("line", ["- By Ann Poe", "* By Ann Poe", "By Ann Poe^"])
def test_marks_beside_a_byline_are_left_out(line: str) -> None:
    assert read(line).byline == "By Ann Poe"


def test_a_dateline_without_a_place_parts_no_paragraph() -> None:
    line = "The port is shut. UNDATED - The port of Riga is shut, its director said."

    assert read_story(Copy(body=(line, NEWS))).body == (line, NEWS)


def test_a_line_between_byline_and_dateline_stays() -> None:
    found = read_story(Copy(body=(TITLE, "By Ann Poe", "GOOD FOR ALL", f"RIGA (AP) - {NEWS}")))

    assert found.byline == "By Ann Poe"
    assert found.dateline
    assert found.dateline.text == "RIGA (AP)"
    assert found.body == ("GOOD FOR ALL", NEWS)


@pytest.mark.parametrize(
    ("byline", "dateline"),
    [
        ("By Ann Poe", "LONDON (Reuters)"),
        ("By Ann Poe and Bo Lind", "RIGA (Reuters)"),
        ("By Ann Poe", "NEW YORK, Jan 2 (AP)"),
    ],
)
def test_a_line_break_may_be_lost_above_a_dateline(byline: str, dateline: str) -> None:
    story = read(f"{byline}{dateline} - {NEWS}")
    assert story.dateline
    assert (story.byline, story.dateline.text, story.body) == (byline, dateline, (NEWS, NEWS))


@pytest.mark.parametrize(
    "line", ["By Ann McDONALD (AP) - Port", "By Ann PoeRIGA - Port", "By nightRIGA (AP) - Port"]
)
def test_a_name_in_capitals_is_no_place(line: str) -> None:
    assert unpacked((line,), 9) == (line,)


def test_a_code_may_part_headline_and_byline() -> None:
    lines = ("PORT OF RIGA SHUT &HT; By ANN POE", f"RIGA _ {NEWS}")
    assert unpacked(lines, 9) == ("PORT OF RIGA SHUT", "By ANN POE", lines[1])
    other = ("PORT OF RIGA SHUT &HT; By nightfall", lines[1])
    assert unpacked(other, 9)[0].endswith("By nightfall")
