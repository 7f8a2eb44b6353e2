"""What a note to editors says of an embargo, and what it only says about one."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from services.ingest.text.embargo_notes import strictest

NEAR = datetime(2026, 11, 29, 9, tzinfo=UTC)
"""A Sunday."""

HOLD = [
    "Embargoed",
    "Eds: please note embargo of 0600 GMT Dec 20",
    "Eds: story is embargoed until 0600 GMT Dec 20, please respect",
    "Note embargo: Dec 20 0600 GMT",
    "BMJ embargo until 0600 GMT Dec 20",
    "Lancet embargo 2330 GMT Thursday",
    "Eds: Nature embargo, 1600 GMT Wednesday",
    "Do not lift the embargo before 0600 GMT Dec 20",
    "Under no circumstances to be used before 0600 GMT Dec 20",
    "Do not use before minister speaks",
    "Hold for release",
    "Not for release until the embargo time of 0600 GMT on Dec 20",
    "Sperrfrist beachten: 20.12., 7 Uhr",
    "Mit Sperrfrist 20.12., 7 Uhr",
    "Strictly for release after 0600 GMT Dec 20",
    "FOR USE AFTER 0600 GMT SUNDAY",
    "For Sunday release",
    "Advance for Dec. 20",
    "Adds quotes; embargoed for 0600 GMT Dec 20",
    "Publication before 0600 GMT Dec 20 is prohibited",
    "No embargo breaks please: embargoed until 0600 GMT Dec 20",
    "For immediate release after embargo lifts at 0600 GMT Dec 20",
    "Embargo remains until 0600 GMT Dec 20",
    "Adds 3 photos - UNDER EMBARGO",
    "0600 GMT Dec 20: embargo ends",
]


@pytest.mark.parametrize("note", HOLD)
def test_a_note_holds(note: str) -> None:
    found = strictest([note], NEAR, UTC)
    assert found
    assert found.embargo.until is None or found.embargo.until > NEAR
    assert found.words == note


PASS = [
    "Adds background on oil embargo",
    "Eds: Adds detail on Russian embargo, which began Dec. 5",
    "UPDATES with minister on embargo against Russia",
    "Recasts with lifting of embargo on beef",
    "Corrects year the U.S. embargo on Cuba began to 1960, not 1962",
    "Photos for release later",
    "For use with BC-Harbor-Fire",
    "An advance version moved Friday",
    "Adds advance for troops",
    "Report to be published Tuesday",
    "With photos. Video to be released Monday.",
    "This story replaces one that was embargoed",
    "Embargo lifted",
    "Embargo on previous story has been lifted. OK to use",
    "Embargo lifted: the story was not for use before 0600 GMT Dec 20",
    "New version, embargo lifted. The old one was not for use before 0600 GMT Dec 20",
    "The embargo has expired, free for use",
    "Eds: No embargo",
    "Do not use photo of minister",
    "Please use this version, not the one moved before 0600 GMT",
    "Not for use in Latvia",
    "Not for publication in France",
    "No use by Hungarian media",
    "Not for publication or broadcast in Japan",
    "OK to release now",
    "Free for release",
    "Sperrfrist aufgehoben",
    "Achtung: Meldung ist frei",
    "Ohne Sperrfrist",
    "Embargo levé",
    "Sin embargo, se mantiene",
    "Eds: story will be updated until 1800 GMT",
    "Mandatory credit: not for use after Dec. 31",
    "Will be updated before 1800 GMT, do not use earlier version",
]


@pytest.mark.parametrize("note", PASS)
def test_a_note_sets_none(note: str) -> None:
    assert strictest([note], NEAR, UTC) is None


RIGA = ZoneInfo("Europe/Riga")
HOURS_OF_ANOTHER_DAY = [
    (["Embargoed until 03/04/2027 08:00 GMT"], "2027-03-04T08:00:00+00:00"),
    (["Embargoed until 03/04/2027 06:00 GMT", "Not for use before 08:00 GMT"],
     "2027-03-04T08:00:00+00:00"),
    (["Not for use before 08:00", "Embargoed until 03/04/2027 06:00"],
     "2027-03-04T08:00:00+02:00"),
    (["Not for use before 05:00 GMT", "Embargoed until 03/04/2027 06:00 GMT"],
     "2027-03-04T06:00:00+00:00"),
]  # fmt: skip


@pytest.mark.parametrize(("notes", "until"), HOURS_OF_ANOTHER_DAY)
def test_an_hour_is_of_the_day_that_another_note_states(notes: list[str], until: str) -> None:
    found = strictest(notes, NEAR, RIGA, day_first=False)
    assert found
    assert found.embargo.until
    assert found.embargo.until.isoformat() == until


ENDS = [
    ("Embargo lifted. Not for use before 0600 GMT Dec 20", "2026-12-20T06:00:00+00:00"),
    ("Embargo lifted. Under embargo until Dec. 20, 6 a.m. GMT", "2026-12-20T06:00:00+00:00"),
    ("For Monday release", "2026-11-30T00:00:00+00:00"),
    ("Not for use before 0600 GMT Dec 20. Embargoed until then", "2026-12-20T06:00:00+00:00"),
    ("Embargoed until that time. Not for use before 0600 GMT Dec 20", "2026-12-20T06:00:00+00:00"),
    ("Embargoed until 0600 GMT Dec 20. Check against delivery", "2026-12-20T06:00:00+00:00"),
    ("Embargoed until Dec 20 for use after 0600 GMT Dec 21", "2026-12-21T06:00:00+00:00"),
]


@pytest.mark.parametrize(("note", "until"), ENDS)
def test_a_note_holds_until_the_end_that_it_states(note: str, until: str) -> None:
    found = strictest([note], NEAR, UTC)
    assert found
    assert found.embargo.until
    assert found.embargo.until.isoformat() == until
    assert not (found.embargo.warning or "").startswith("embargo: several")


@pytest.mark.parametrize("note", ["UNDER EMBARGO", "Adds 3 photos. UNDER EMBARGO", "Embargoed"])
def test_a_note_without_an_end_says_so(note: str) -> None:
    found = strictest([note], NEAR, UTC)
    assert found
    assert (found.is_open, found.embargo.until) == (True, None)
    assert found.embargo.warning == "embargo: its note states no end; held until further notice"


SENTENCES = [
    ("Adds quotes. Embargoed until 0600 GMT Monday. Photos moved",
     "Embargoed until 0600 GMT Monday."),
    ("Adds quotes\nEmbargoed\nPhotos moved", "Embargoed"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "words"), SENTENCES)
def test_the_sentence_that_states_an_embargo_is_given(note: str, words: str) -> None:
    found = strictest([note], NEAR, UTC)
    assert found
    assert found.words == words
