"""Wrapped lines as one, from copy in several languages."""

import json

import pytest

from services.ingest.text.line_joining import join_lines
from tests.unit.ingest.ingested import item

WRAPPED = [
    # No hyphen
    ("the port stays", "shut", "the port stays shut"),
    ("  the port  stays ", "\tshut", "the port stays shut"),
    # A word that has a hyphen
    ("the well-", "known pilot", "the well-known pilot"),
    ("a 15-", "year-old boy", "a 15-year-old boy"),
    ("two years of Covid-", "19 rules", "two years of Covid-19 rules"),
    ("since the mid-", "1990s", "since the mid-1990s"),
    ("in the season 2024-", "25", "in the season 2024-25"),
    ("the U.S.-", "China talks", "the U.S.-China talks"),
    ("born in Stratford-", "upon-Avon", "born in Stratford-upon-Avon"),
    ("in Baden-", "Württemberg", "in Baden-Württemberg"),
    ("die CDU-", "Politikerin Anne-Marie Roth", "die CDU-Politikerin Anne-Marie Roth"),
    ("die „Bild“-", "Zeitung", "die „Bild“-Zeitung"),
    ("le porte-", "parole du ministre", "le porte-parole du ministre"),
    ("à Aix-", "en-Provence", "à Aix-en-Provence"),
    ("non\u2011", "European states", "non\u2011European states"),
    # A conjunction within a word
    ("they met face-", "to-face", "they met face-to-face"),
    ("a black-", "and-white film", "a black-and-white film"),
    ("a how-", "to guide", "a how-to guide"),
    # A suspended hyphen
    ("für Haus-", "und Gartenarbeit", "für Haus- und Gartenarbeit"),
    ("FÜR HAUS-", "UND GARTENARBEIT", "FÜR HAUS- UND GARTENARBEIT"),
    ("vom Haus-", "bis zum Gartentor", "vom Haus- bis zum Gartentor"),
    ("Ost-", "sowie Westeuropa", "Ost- sowie Westeuropa"),
    ("Vor-", "bzw. Nachteile", "Vor- bzw. Nachteile"),
    ("sowohl Haus-", "als auch Gartenarbeit", "sowohl Haus- als auch Gartenarbeit"),
    ("in the short-", "and long-term", "in the short- and long-term"),
    ("over the short-", "to medium-term", "over the short- to medium-term"),
    ("les soins pré-", "et postnatals", "les soins pré- et postnatals"),
    ("på lørdags-", "og søndagskvelder", "på lørdags- og søndagskvelder"),
    # A dash
    ("the port -", "its director said", "the port - its director said"),
    ("the port --", "its director said", "the port -- its director said"),
    ("The port is shut.-", "Ships wait", "The port is shut.- Ships wait"),
    ("“We wait,”-", "Janis Ozols said", "“We wait,”- Janis Ozols said"),
    ("Haus-,", "Garten- und Feldarbeit", "Haus-, Garten- und Feldarbeit"),
    ("the sign was -", "12 degrees", "the sign was - 12 degrees"),
    ("they sang well-", "(and loud)", "they sang well- (and loud)"),
]


@pytest.mark.parametrize(("line", "following", "joined"), WRAPPED)
def test_two_lines_are_joined_as_their_words_are_meant(
    line: str, following: str, joined: str
) -> None:
    assert join_lines([line, following]) == joined


SUSPENDED = (
    *"und oder bis sowie wie noch als statt beziehungsweise bzw.".split(),
    *"and or nor to et ou y en og och eller".split(),
)


@pytest.mark.parametrize("word", SUSPENDED)
def test_each_conjunction_suspends_a_hyphen(word: str) -> None:
    assert join_lines(["Haus-", f"{word} Garten-Arbeit"]) == f"Haus- {word} Garten-Arbeit"
    assert join_lines(["Haus-", word]) == f"Haus- {word}"
    assert join_lines(["Haus-", f"{word}x"]) == f"Haus-{word}x"


def test_empty_lines_leave_nothing() -> None:
    assert join_lines(["", "one", " ", "two", ""]) == "one two"
    assert join_lines([]) == ""


FULL = "Die Kosten fuer Handwerker steigen vom Keller an bis unter das Haus-"
REST = "bis Gartentor, wie ein Verband mitteilte, nicht zuletzt in Baden-\nWürttemberg."
MEANT = f"{FULL} {REST}".replace("\n", "")
COPY = [
    ("plain text", f"Teures Haus\n\n{FULL}\n{REST}\n"),
    ("mail", f"From: a@wire.example\nSubject: Teures Haus\nMIME-Version: 1.0\n\n{FULL}\n{REST}\n"),
    ("json", json.dumps({"headline": "Teures Haus", "body": f"{FULL}\n{REST}"})),
    (
        "html",
        f"<article><h1>Teures Haus</h1><p>{FULL}\n{REST}</p></article>".replace("\n", "<br>"),
    ),
    (
        "nitf",
        "<nitf><body><body.head><hedline><hl1>Teures Haus</hl1></hedline></body.head>"
        f"<body.content><pre>{FULL}\n{REST}</pre></body.content></body></nitf>",
    ),
    ("iptc7901", f"\x01bdt0123 4 pl 96\r\n\x02Teures Haus =\r\n\r\n{FULL}\r\n{REST}\r\n\x03\x04"),
    (
        "anpa1312",
        f"\x01a0123\x1f\r\nu i bc-haus 11-24 0118\r\n\x02^BC-Haus,0118<\r\n^Teures Haus<\r\n"
        f"   {FULL}\r\n{REST}\r\n\x03\x04",
    ),
]


@pytest.mark.parametrize(("name", "copy"), COPY, ids=[name for name, _ in COPY])
def test_every_format_joins_lines_alike(name: str, copy: str) -> None:
    assert item(copy).body == (MEANT,)
