"""A kill is no article wherever it stands, and what another agency withdraws is news."""

from collections.abc import Callable

import pytest

from lexicon.agencies import names_of
from schemas.item import Status
from services.ingest.text.kills.stops import is_stop_note, read_stop
from tests.unit.ingest.ingested import item

COPY = ("RIGA (AP) - The port stays open.", "The council votes in the spring.")


def plain_text(*lines: str) -> str:
    return "\n\n".join(lines)


def rss(title: str) -> str:
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>AP</title><item>'
        f"<title>{title}</title><guid>1</guid><description>{COPY[0]}</description></item>"
        "</channel></rss>"
    )


def mail(subject: str) -> str:
    head = f"From: desk@example.org\nSubject: {subject}\nMessage-ID: <1@example.org>"
    return f"{head}\nContent-Type: text/plain\n\n{plain_text(*COPY)}\n"


def anpa(line: str) -> str:
    head = "\x16\x16\x01a0208\x1f\r\nr a\x13\x11 BC-Port 11-24 0100\r\n\x02\x02BC-Port,0100<"
    return f"{head}\r\n^{line}<\r\n\tRIGA (AP) _ The port is open.\r\n\x03\r\n\x04\r\n"


def iptc7901(line: str) -> str:
    head = f"\x01bna0157 4 pl 100 BNA 0157\n\nPort/\n\x02{line} =\n\n"
    return f"{head}   Riga (dpa) - Der Hafen bleibt offen.\n\x03241530 Nov 26\x04"


PLACES: list[Callable[[str], str]] = [
    rss,
    mail,
    anpa,
    iptc7901,
    lambda line: plain_text(line, *COPY),
    lambda line: plain_text(line, "Port stays open", *COPY),
    lambda line: plain_text("Port stays open", *COPY, line),
]
LINES = [
    "RETRACTION: Ferry fare to rise",
    "Story withdrawn: Ferry fare to rise",
    "Ferry fare to rise - STORY WITHDRAWN",
    "ADVISORY: Ferry fare story is withdrawn",
    "DO NOT USE: Ferry fare to rise",
    "KILL KILL KILL",
    "MELDUNG ZURÜCKGEZOGEN: Fährpreis steigt",
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("line", LINES)
def test_a_kill_is_no_article(line: str, place: Callable[[str], str]) -> None:
    assert item(place(line)).status is Status.CANCELED


OWN = [
    ("AP retracts story on ferry fare", names_of("ap"), True),
    ("The Associated Press has withdrawn its story on the ferry fare.", names_of("ap"),
     True),
    ("AP retracts story on ferry fare", names_of("dpa-english"), False),
    ("AP retracts vaccine", names_of("ap"), False),
]  # fmt: skip


@pytest.mark.parametrize(("line", "own", "stopped"), OWN)
def test_an_agency_withdraws_copy_of_its_own(line: str, own: frozenset[str], stopped: bool) -> None:
    assert (read_stop(line, (), COPY, own=own) is not None) is stopped
    assert (read_stop("Port", (), (COPY[0], line), own=own) is not None) is stopped


@pytest.mark.parametrize(
    ("paragraph", "alone"),
    [
        ("STORY WITHDRAWN", True),
        ("Please kill this story. It is wrong.", True),
        ("RETRACTION: Ferry fare to rise", False),
        ("CANCELLED: Ferry fare to rise", False),
    ],
)
def test_a_headline_behind_a_label_is_no_note(paragraph: str, alone: bool) -> None:
    assert is_stop_note(paragraph) is alone
