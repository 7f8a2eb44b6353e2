"""What a note to editors says of an embargo, and what it only says about one."""

from datetime import UTC, datetime

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
