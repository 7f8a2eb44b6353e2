"""Bylines that say what an author is, and for which agency."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.head.names import byline_in
from services.ingest.text.head.noted import byline_behind_dateline
from services.ingest.text.story import read_story

COPY = "The port of Riga was shut by ice on Monday, and nobody knows for how long, it said."


@pytest.mark.parametrize(
    "line",
    [
        "Ana Paz - Repórter da Agência Brasil",
        "Ana Paz e Rui Luz – Repórteres da Agência Quay",
        "Ana Paz, enviada especial da Agência Brasil",
        "Ana Paz, correspondente da Lusa",
        "Ana Paz – Reportera de Agência Brasil",
        "Ana Paz - corresponsal de EFE",
        "Ann Poe - Journaliste à l’AFP",
        "Ann Poe, envoyée spéciale de l'AFP",
        "Anna Weber, dpa-Korrespondentin",
        "Anna Weber - Korrespondentin der dpa",
        "Anna Mare - inviata dell'ANSA",
        "Anna Mare, giornalista dell’ANSA",
        "Ann Poe - Correspondent for Reuters",
        "(By A.B.P.)",
        "(By A.B.poe)",
        "By April Poe",
    ],
)
def test_the_line_is_a_byline(line: str) -> None:
    assert byline_in(line) == line
    story = read_story(Copy(body=("Ice shuts port of Riga for days", line, COPY, COPY)))
    assert story.byline == line
    assert story.body == (COPY, COPY)


def test_an_asterisk_behind_it_is_left_out() -> None:
    assert byline_in("Ana Paz - Repórter da Agência Brasil*") == (
        "Ana Paz - Repórter da Agência Brasil"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Riga Port - Writer of Reuters wins prize",
        "Ana Paz - Repórter da Prefeitura",
        "Ana Paz - Presidente da Agência Brasil",
        "Ice shuts port - Correspondent for Reuters",
        "By May Day",
        "By August Deadlines Pass",
        "(By the sea)",
        "(By U.S. law)",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert byline_in(line) is None


def test_the_heading_of_bullets_stays_with_them() -> None:
    bullets = ("What you need to know:", "* The port is shut.", "* Barges wait.")
    copy = "TURKU, Finland - March 4, 2024 (QUAYWIRE) - " + COPY
    story = read_story(Copy(body=("Ice shuts port of Riga for days", *bullets, copy, COPY)))
    assert story.deck == ()
    assert story.body == (*bullets, COPY, COPY)


def test_the_heading_about_a_company_is_no_author() -> None:
    about = (
        "About QXT",
        "Founded in 2013, QXT is a publisher and editor of maps. It is based in Riga.",
        "Contact DetailsAnn Poe",
        "ann@example.org",
        "Company Websitehttps://www.example.org/",
    )
    assert read_story(Copy(body=(COPY, COPY, *about))).byline is None


@pytest.mark.parametrize("behind", ["", f" {COPY}"])
def test_the_byline_may_stand_behind_the_dateline(behind: str) -> None:
    assert byline_behind_dateline(f"Riga, March 4 (BNA) (By Ann Poe){behind}") == (
        "(By Ann Poe)",
        f"Riga, March 4 (BNA){behind}",
    )


@pytest.mark.parametrize(
    "line", ["Riga, March 4 (BNA) (By train) The", "The port (By Ann Poe)", "(By Ann Poe)"]
)
def test_elsewhere_it_stays(line: str) -> None:
    assert byline_behind_dateline(line) == ()


def test_blanks_that_justify_a_line_are_no_part_of_the_place() -> None:
    text = ("ICE SHUTS PORT", "New  York,  March  4 (CNA)", "(By Ann Poe)", COPY, COPY)
    story = read_story(Copy(body=text))
    assert story.byline == "(By Ann Poe)"
    assert story.dateline is not None
    assert story.dateline.places == ("New York",)


@pytest.mark.parametrize(
    ("above", "byline", "note"),
    [
        ("port-iceIce shuts port of Riga for daysBy Kim Ann-poe", "By Kim Ann-poe", ()),
        (
            "(LEAD) port-ice(LEAD) Ice shuts port of Riga for days(ATTN: ADDS details)By Kim Poe",
            "By Kim Poe",
            ("(ATTN: ADDS details)",),
        ),
        ("port-ice Ice shuts port of Riga for days in S. Korea", None, ()),
    ],
)
def test_a_slug_and_headline_that_lost_their_breaks(
    above: str, byline: str | None, note: tuple[str, ...]
) -> None:
    title = "Ice shuts port of Riga for days"
    title += " in S. Korea" if above.endswith("Korea") else ""
    title = f"(LEAD) {title}" if above.startswith("(LEAD)") else title
    story = read_story(Copy(body=(title, f"{above} SEOUL, March 4 (Yonhap) -- {COPY}", COPY)))
    assert (story.headline, story.byline, story.notices) == (title, byline, note)
    assert story.dateline is not None
    assert story.dateline.text == "SEOUL, March 4 (Yonhap)"
    assert (story.deck, story.body) == ((), (COPY, COPY))
