"""Lines that say who wrote copy: with ranks, posts, agencies, and as names alone."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.head.names import byline_in
from services.ingest.text.story import Story, read_story

TITLE = "Ferry stays in port as ice breaks quay"
NEWS = "The port was shut on Monday after ice broke its quay, the mayor said."
FILED = f"RIGA, Latvia (AP) - {NEWS}"


def read(line: str, *below: str, title: str = TITLE) -> Story:
    """The story of a line below a headline."""
    return read_story(Copy(body=(title, line, *(below or (NEWS,)))))


BYLINES = [
    "By Ann Poe Special to The Echo",
    "By ANN POE UPI White House Reporter",
    "By MICHAEL J. POE Associated Press Writer",
    "By Ann Poe of the Xinhua News Agency",
    "By ANN POE of the Echo Staff",
    "By Ann Poe ann.poe@example.org",
    "By Ann Poe - AFP",
    "By Ann Poe — Associated Press",
    "By Ann Poe/AP",
    "By Ann Poe - March 3, 2011",
    "By Ann Poe Updated 5:02 PM",
    "By Ann Poe · 3 min read",
    "BY ANN POE OF THE ECHO STAFF",
    "Por Ann Poe con información de AFP",
    "By agencies",
    "By Ann Poe and agencies",
    "By Staff and wire reports",
    "By Dr. Ann Poe",
    "By Lt. Col. Ann Poe, U.S. Army",
    "By Mass Communication Specialist 2nd Class Ann Poe",
    "By Ngugi wa Poe",
    "By ANN R.POE",
    "By : Ann Poe",
    "Text: Ann Poe",
    "Reporter: Ann Poe",
    "Oleh: Ann Poe",
    "Автор: Анна По",
    "Written by: Ann Poe",
    "Analysis by Ann Poe, CNN",
    "Text and photos by Ann Poe",
    "EXCLUSIVE by Ann Poe",
    "Propos recueillis par Ann Poe",
    "(Von Ann Poe)",
    "(di Ann Poe)",
    "Von dpa-Korrespondentin Ann Poe",
    "Von unserem Korrespondenten Bo Lind",
    "De notre envoyée spéciale Ann Poe",
    "dall'inviata Ann Poe",
    "Par Ann Poe avec AFP",
    "L'Echo avec AFP",
    "Por Redacción",
    "Door onze verslaggeefster Ann de Poe",
    "Da Folhapress",
    "Publicado por Ana Paz",
    "Article by Ann Poe",
    "By Poe, Ann",
    "By Ann Poe • The Echo",
    "by quaymaster on January 31, 2011",
    "By: Ann Poe on November 12th, 2012 at 5:30 am",
    "Por Ana Paz - Repórter da Agência Brasil",
    "TT:s korrespondent",
    "RFE/RL's Kazakh Service",
    "Special Correspondent",
    "by reporter Li, Na",
    "by Xinhua writers Ann Poe, Bo Lind",
    "By staff reporter ANN POE",
]


@pytest.mark.parametrize("line", BYLINES)
@pytest.mark.parametrize("copy", [NEWS, FILED])
def test_a_byline_says_so_itself(line: str, copy: str) -> None:
    found = read(line, copy)

    assert (found.headline, found.body) == (TITLE, (NEWS,))
    assert found.byline is not None
    assert found.byline in line


NO_BYLINES = [
    "By Monday",
    "By Poe, Oslo",
    "By dawn on Monday, 12 ships",
    "By noon, June 2012",
    "By hand and by foot",
    "By the end of June, ports were shut",
    "From AP Newsfeatures",
    "Text: none",
    "Exclusive: Ferry stays in port",
    "Reporter: I saw it all.",
    "Redaktion",
    "Hospital staff",
    "Special report",
    "Analysis by the numbers",
    "Riga avec vue",
    "FROM HOUSE TO LIBRARY",
    "Otters Stop Ferry In Riga, But Storm Goes On In Oslo",
]


@pytest.mark.parametrize("line", NO_BYLINES)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert byline_in(line) is None


KNOWN = [
    "Ann Poe",
    "ANN POE",
    "Ann Poe and Bo Lind",
    "Ann Poe, Bo Lind",
    "ANN POE, BO LIND, CARL ROE-SMITH",
    "Reuters, Ann Poe",
    "Ann Poe, Bo Lind, AFP Deutschland",
    "Ann Poe, BNA",
    "Ann Poe (Reuters)",
    "Ann Poe - Reuters",
    "Ann Poe, BBC News",
    "Ann Poe, Levuka Times (LNS)",
    "Анна По, ТАСС",
    "Ann Poe, Oslo",
    "Ann Poe in Oslo",
    "Ann Poe and agencies",
    "Ann Poe, t-online",
    "Anne-Marie Poe",
    "Dr. Ann Poe",
    "Dev Colder 2 hours ago",
    "Анна По",
    "Echo Staff",
]


@pytest.mark.parametrize("line", KNOWN)
@pytest.mark.parametrize("copy", [NEWS, FILED])
def test_known_names_between_headline_and_copy_are_a_byline(line: str, copy: str) -> None:
    found = read(line, copy)

    byline = line.removesuffix(" 2 hours ago")
    assert (found.headline, found.byline, found.body) == (TITLE, byline, (NEWS,))


@pytest.mark.parametrize(
    "line", ["By Sting", "Xhilo Quorp", "Xhilo Quorp, Vresk Tandu", "فيلا غرولار"]
)
def test_unknown_names_are_one_above_a_dateline(line: str) -> None:
    assert read(line, FILED).byline == line
    assert read(line, NEWS).byline is None


def test_a_deck_may_stand_between_names_and_copy() -> None:
    deck = "Pilots say they have not seen such ice in forty years"
    found = read("Ann Poe", deck, NEWS)

    assert (found.byline, found.deck) == ("Ann Poe", ())
    assert found.body == (deck, NEWS)


HEADINGS = [
    "Middle East",
    "Latest News",
    "Key Points",
    "Real Madrid",
    "North Korea",
    "Premier League",
    "What We Know",
    "Border Dispute",
    "King Meets Pilots",
    "By Design",
    "By Monday",
    "By Faith",
    "Precede BC-RIGA",
    "Riga, Latvia",
    "Otters 3",
    "Ann",
    "Riga Otters Win",
    "Ann Leaves Port for New Harbour Office",
    "Ann Wins",
]


@pytest.mark.parametrize("line", HEADINGS)
def test_other_words_in_capitals_are_no_byline(line: str) -> None:
    assert read(line, NEWS, NEWS).byline is None


@pytest.mark.parametrize(
    ("line", "copy"),
    [
        ("Ann Poe", "The mayor, Poe, shut the port on Monday after ice broke its quay."),
        ("Ann Poe", "Ann Poe is Baltic correspondent of The Echo. She lives in Riga."),
        ("Otter Harbour", "RIGA, Latvia (AP) - The port of Otter was shut on Monday, it was said."),
    ],
)
def test_names_that_the_copy_tells_again_are_no_byline(line: str, copy: str) -> None:
    assert read(line, copy, NEWS).byline is None


def test_names_below_the_copy_are_no_byline_of_a_head() -> None:
    found = read_story(Copy(body=(TITLE, NEWS, NEWS, "Ann Poe", NEWS, NEWS)))

    assert found.byline is None
    assert found.body == (NEWS, NEWS, "Ann Poe", NEWS, NEWS)
