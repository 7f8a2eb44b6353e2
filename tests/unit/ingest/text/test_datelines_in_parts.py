"""Datelines of wires for releases and agencies, whose parts stand in any order."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.dateline import dateline_line, split_dateline
from services.ingest.text.story import read_story

COPY = "Quay Tools opened a yard for barges on Monday."
TURKU = ("TURKU", "Finland")


@pytest.mark.parametrize(
    ("printed", "places", "agency", "day"),
    [
        # A place, a day and the wire, in each order and between all signs.
        ("TURKU, Finland, March 4, 2024 /9-4QuayRelease.com/ --", TURKU, "9-4QuayRelease.com", 1),
        ("TURKU, Finland, March 4, 2024 /9-4PressRelease/ --", TURKU, "9-4PressRelease", 1),
        ("TURKU, Finland, March 4, 2024/Quay Group/ --", TURKU, "Quay Group", 1),
        ("TURKU, Finland - March 4, 2024 (QUAYMEDIAWIRE) -", TURKU, "QUAYMEDIAWIRE", 1),
        ("TURKU, Finland — March 4, 2024 — (QUAY NEWSWIRE) —", TURKU, "QUAY NEWSWIRE", 1),
        ("TURKU, Finland (Quaywire.ai) Monday Mar 4, 2024 @ 7:00 AM Eastern —", TURKU,
         "Quaywire.ai", 1),
        ("TURKU, Finland (Quaywire.ai) Monday Mar 4, 2024 @ 10:16 AM Europe/Quay_Town —", TURKU,
         "Quaywire.ai", 1),
        ("TURKU, Finland / QX Karma / March 4, 2024 14:45 /", TURKU, "QX Karma", 1),
        ("TURKU, Finland / March 4, 2024 / QuayWire /", TURKU, "QuayWire", 1),
        ("Turku, Finland | QuayWire | March 4, 2024 |", ("Turku", "Finland"), "QuayWire", 1),
        ("TURKU, Finland - Quay OutReach Newswire - 4 March 2024 -", TURKU,
         "Quay OutReach Newswire", 1),
        ("TURKU, Finland, March 4, 2024 – QUAY MediaWire (Release Service – Releases) –", TURKU,
         "QUAY MediaWire", 1),
        ("TURKU, Finland, March 4, 2024 QUAY MediaWire (Release Service) –", TURKU,
         "QUAY MediaWire", 1),
        ("TURKU, Finland, 4th March 2024, QUAYPRWIRE,", TURKU, "QUAYPRWIRE", 1),
        ("TURKU, Finland - Monday 4 March 2024 [ Quay Wire ]", TURKU, "Quay Wire", 1),
        ("TURKU, Finland, March 4, 2024 (QUAY NEWSWIRE) -- via TideWire –", TURKU,
         "QUAY NEWSWIRE", 1),
        ("TURKU, Finland – March 4, 2024 – (QUAY WIRE via TIDE) –", TURKU, "QUAY WIRE via TIDE", 1),
        ("March 4, 2024 - TURKU, Finland - (QuayWire) -", TURKU, "QuayWire", 1),
        ("March 4, 2024 /QuayPressRelease/ TURKU, Finland --", TURKU, "QuayPressRelease", 1),
        ("(QuayMediaWire) - March 4, 2024 - TURKU —", ("TURKU",), "QuayMediaWire", 1),
        ("/9-4PressRelease/ - TURKU, FI, March 4, 2024 -", ("TURKU", "FI"), "9-4PressRelease", 1),
        ("(QUAYWIRE.COM) Quayside, FI - March 4, 2024 -", ("Quayside", "FI"), "QUAYWIRE.COM", 1),
        ("(QX NewsChannel) / March 4, 2024 / TURKU, Finland /", TURKU, "QX NewsChannel", 1),
        ("QuayWire / Riga, March 4, 2024:", ("Riga",), "QuayWire", 1),
        ("PRLog (Press Release) - March 4, 2024 - TURKU, Finland --", TURKU, "PRLog", 1),
        ("(QuayPress) (Husum, 04.03.2024)", ("Husum",), "QuayPress", 1),
        # Without a day.
        ("TURKU–(QUAY WIRE)–", ("TURKU",), "QUAY WIRE", 0),
        ("TURKU, Finland & NEW YORK–(QUAY WIRE)–", (*TURKU, "NEW YORK"), "QUAY WIRE", 0),
        ("Turku, Finland – (QuayWire India)", ("Turku", "Finland"), "QuayWire India", 0),
        ("(STA) Riga --", ("Riga",), "STA", 0),
        # A region in slashes or brackets behind its place.
        ("QUAY /Tver Region/, March 4. /TASS/.", ("QUAY", "Tver Region"), "TASS", 1),
        ("QUAY (Seaside), March 4 (TASS) -", ("QUAY", "Seaside"), "TASS", 1),
        ("Turku (Satakunta) [Finland], March 4 (ANI/Quay):",
         ("Turku", "Satakunta", "Finland"), "ANI/Quay", 1),
        # The time of a page in brackets, where the agency's name was.
        ("TURKU, Finland (June 4, 1997 00:08 a.m. EDT) --", TURKU, None, 1),
        ("TURKU (June 4, 1997 8:20 p.m. EDT http://www.quay.example) -", ("TURKU",), None, 1),
        ("June 4 :", (), None, 1),
        # A break that was lost between place and day.
        ("NEW YORKMarch 4 (Reuters) -", ("NEW YORK",), "Reuters", 1),
    ],
)  # fmt: skip
def test_parts_in_any_order(printed: str, places: tuple[str, ...], agency: str, day: int) -> None:
    dateline, rest = split_dateline(f"{printed} {COPY}")
    assert dateline is not None
    assert (dateline.places, dateline.agency, rest) == (places, agency, COPY)
    assert printed.startswith(dateline.text)
    assert len(dateline.text) >= len(printed) - 3
    assert (dateline.day is not None) is bool(day)


@pytest.mark.parametrize("tag", ["(NewsUSA) - ", "(Family Features) ", "(StatePoint) "])
def test_services_of_features_have_no_place(tag: str) -> None:
    copy = "Quay tools are on sale in each harbour of the land, and cheaper than they ever were."
    assert split_dateline(f"{tag}{copy}")[1] == copy


def test_a_name_in_small_letters_may_follow_a_known_wire() -> None:
    assert split_dateline("TURKU, Finland - March 4, 2024 (QUAYWIRE) - iQuay is here.")[1] == (
        "iQuay is here."
    )


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("TURKU, Finland / QX Karma / March 4, 2024 14:45", TURKU),
        ("--Quay News Direct--", ()),
        ("Riga, Latvia (QuayWire)", ("Riga", "Latvia")),
    ],
)
def test_a_line_of_its_own(line: str, places: tuple[str, ...]) -> None:
    dateline = dateline_line(line)
    assert dateline is not None
    assert dateline.places == places
    story = read_story(Copy(body=("Quay opens yard for barges in harbour", line, COPY, COPY)))
    assert story.dateline == dateline
    assert story.body == (COPY, COPY)


@pytest.mark.parametrize(
    "line",
    [
        "The company (NASDAQ: QVLT) - a leader in barges - opened a yard on Monday.",
        "Quay Tools (NASDAQ) - a leader in barges - opened a yard on March 4, 2024 - its second.",
        "Quay Tools (Old Quay) - March 4, 2024 - opened a yard.",
        "On Monday, March 4, 2024 (the day of ice) - Riga was shut.",
        "QuayWire - a service for releases - opened a yard on Monday.",
        "Riga, Latvia, QuayWire and others opened a yard (their second) - on Monday.",
        "Ann Poe / Bo Lind / Riga opened a yard.",
        "March 4, 2024 (Monday) - Riga opened a yard.",
        "-- Quay Tools -- opened a yard.",
        "AFP / ANP / Reuters",
        "Bo Lind (June 4, 1997, a Wednesday) - opened a yard.",
        "June 4: Riga was shut for a day.",
        "June 4, 1997 : Riga was shut.",
    ],
)
def test_sentences_stay_whole(line: str) -> None:
    dateline, rest = split_dateline(line)
    assert dateline is None
    assert rest == line


@pytest.mark.parametrize(
    "line",
    ["Quay Information Networks (IRIN)", "TANKER AGROUND NEAR RIGA (AP)", "--Port of Riga--"],
)
def test_other_lines_are_none(line: str) -> None:
    assert dateline_line(line) is None


def test_what_follows_a_wire_is_no_place_for_its_dash() -> None:
    dateline, rest = split_dateline("(QuayWire) - March 4, 2024 - Riga-based Quay Tools opened.")
    assert dateline is not None
    assert dateline.places == ()
    assert rest.endswith("Riga-based Quay Tools opened.")
