"""Kills, holds, corrections and embargoes, in fields and in words."""

import json
from datetime import UTC, datetime

import pytest

from schemas.item import Status
from services.ingest.text.embargo_notes import read_embargo
from tests.unit.ingest.ingested import item

TEXT = "The port stays shut, its director said on Monday."

SIGNALS = [
    (f"STORY WITHDRAWN\n\nRiga port shut\n\n{TEXT}", "kill", Status.CANCELED),
    (f"Riga port shut - STORY WITHDRAWN\n\n{TEXT}", "kill", Status.CANCELED),
    (f"KILL KILL KILL\n\nRiga port shut\n\n{TEXT}", "kill", Status.CANCELED),
    (f"MANDATORY KILL\n\nRiga port shut\n\n{TEXT}", "kill", Status.CANCELED),
    (f"HOLD HOLD HOLD\n\nRiga port shut\n\n{TEXT}", "hold", Status.WITHHELD),
    (f"CORRECTED\n\nRiga port shut\n\n{TEXT}", "correction", Status.USABLE),
    (f"CORRECTED-Riga port shut\n\n{TEXT}", "correction", Status.USABLE),
    (f"Riga port shut\n\n(Corrects day in first paragraph)\n\n{TEXT}", "correction",
     Status.USABLE),
    (f"REFILE-Riga port shut\n\n{TEXT}", "refile", Status.USABLE),
    (f"UPDATE 1-Riga port shut\n\n{TEXT}", "update", Status.USABLE),
    (f"BC-Riga-Port,1st Ld-Writethru\n\n{TEXT}", "update", Status.USABLE),
    (f"Riga port shut\n\nThey shouted kill, kill, kill and hold, hold, hold. {TEXT}", None,
     Status.USABLE),
    (f"Riga port shut\n\nA corrected text said: “STORY WITHDRAWN”. {TEXT}", None, Status.USABLE),
    (f"Hold the line, says port\n\n{TEXT}", None, Status.USABLE),
]  # fmt: skip


@pytest.mark.parametrize(("copy", "signal", "status"), SIGNALS)
def test_words_of_the_copy_are_signals(copy: str, signal: str | None, status: Status) -> None:
    found = item(copy)
    assert (found.signal, found.status) == (signal, status)


FIELDS = [
    ({"status": "usable"}, None, Status.USABLE),
    ({"pubStatus": "stat:canceled"}, None, Status.CANCELED),
    ({"pubstatus": "cancelled"}, None, Status.CANCELED),
    ({"status": "withheld"}, None, Status.WITHHELD),
    ({"signal": "kill"}, "kill", Status.CANCELED),
    ({"signal": "sig:correction"}, "correction", Status.USABLE),
    ({"signal": "update", "headline": "KILL KILL KILL"}, "kill", Status.CANCELED),
    ({"signal": "update", "headline": "CORRECTED-Port"}, "update", Status.USABLE),
    ({"signal": "hold", "status": "usable"}, "hold", Status.WITHHELD),
    ({"signal": "kill", "status": "withheld"}, "kill", Status.CANCELED),
    ({"signal": "our-own"}, "our-own", Status.USABLE),
    ({"status": "blue"}, None, Status.WITHHELD),
]


@pytest.mark.parametrize(("fields", "signal", "status"), FIELDS)
def test_the_graver_of_status_and_signal_holds(
    fields: dict[str, str], signal: str | None, status: Status
) -> None:
    found = item(json.dumps({"guid": "g1", "headline": "Port shut", "body": TEXT} | fields))
    assert (found.signal, found.status) == (signal, status)


def test_a_status_that_is_not_known_is_flagged() -> None:
    found = item(json.dumps({"headline": "Port shut", "status": "blue"}))
    assert found.warnings == ("status: 'blue' is not known; withheld",)


NOTICES = [
    ("Please kill dpa 157 (Hafen).", [("dpa", None, "157")]),
    ("KILL KILL KILL\n\nplease kill dpa bsd 0157", [("dpa", "bsd", "157")]),
    ("Please kill dpa 157, please kill dpa 158", [("dpa", None, "157"), ("dpa", None, "158")]),
]


@pytest.mark.parametrize(("copy", "kills"), NOTICES)
def test_a_kill_by_reference_names_its_items_and_is_no_copy(
    copy: str, kills: list[tuple[str, str | None, str]]
) -> None:
    found = item(copy)
    assert [(each.source, each.service, each.sequence) for each in found.kills] == kills
    assert (found.status, found.body) == (Status.CANCELED, ())


def test_notes_to_editors_are_no_copy() -> None:
    found = item(f"Eds: adds quotes.\n\nRiga port shut\n\nEDITORS' NOTE: photos moved\n\n{TEXT}")
    assert found.ednote == "Eds: adds quotes. EDITORS' NOTE: photos moved"
    assert (found.headline, found.body) == ("Riga port shut", (TEXT,))


NEAR = datetime(2026, 3, 2, 12, tzinfo=UTC)
"""A Monday."""
NEVER = "until further notice"

EMBARGOES = [
    ("EMBARGOED UNTIL 0001 GMT Tuesday, March 3", "2026-03-03T00:01:00+00:00"),
    ("EMBARGOED UNTIL 0001 GMT MARCH 3, 2027", "2027-03-03T00:01:00+00:00"),
    ("Embargoed until 6 p.m. ET on March 4", "2026-03-04T18:00:00-05:00"),
    ("EMBARGO: 00:01 CET, 3 March 2026", "2026-03-03T00:01:00+01:00"),
    ("Sperrfrist: 3. März 2026, 10.00 Uhr MEZ", "2026-03-03T10:00:00+01:00"),
    ("Sperrfrist 3.3.2026 10:00 Uhr", "2026-03-03T10:00:00+00:00"),
    ("Embargoed until 2026-03-03T10:00:00Z", "2026-03-03T10:00:00+00:00"),
    ("Embargo until 2026-03-03 10:00", "2026-03-03T10:00:00+00:00"),
    ("Embargoed until noon GMT on Wednesday", "2026-03-04T12:00:00+00:00"),
    ("Embargoed until 1800 GMT", NEVER),
    ("Embargoed until 1800 GMT today", "2026-03-02T18:00:00+00:00"),
    ("Embargoed until midnight GMT tomorrow", "2026-03-04T00:00:00+00:00"),
    ("NOT FOR PUBLICATION BEFORE 1800 GMT MARCH 2", "2026-03-02T18:00:00+00:00"),
    ("HOLD FOR RELEASE 0001 GMT Jan. 2", "2026-01-02T00:01:00+00:00"),
    ("Embargoed until March 3", "2026-03-03T00:00:00+00:00"),
    ("Embargoed until 10:30 May 4", "2026-05-04T10:30:00+00:00"),
    ("Embargoed until 10:30May 4", "2026-05-04T10:30:00+00:00"),
    ("Embargoed until 2026-03-03 10:00 Z", "2026-03-03T10:00:00+00:00"),
    ("embargoed until 2026-03-03t10:00z", "2026-03-03T10:00:00+00:00"),
    ("Embargoed until 2026-03-03 10:00 +01:00", "2026-03-03T10:00:00+01:00"),
    ("Embargoed until 2026-03-03 10:00\xa0Z", "2026-03-03T10:00:00+00:00"),
    ("Embargoed until 2026-03-03 10:00\xa0+01:00", "2026-03-03T10:00:00+01:00"),
    ("Embargoed until 2026-13-03 10:00", NEVER),
    # A time may begin in the 160 characters behind the word, and is then read to its end.
    (f"EMBARGO{' ' * 159}March 13", "2026-03-13T00:00:00+00:00"),
    (f"EMBARGO{' ' * 160}March 13", NEVER),
    (f"EMBARGO{' ' * 152}3 March 2027", "2027-03-03T00:00:00+00:00"),
    (f"EMBARGO{' ' * 159}2026-03-03T10:00:00+01:00", "2026-03-03T10:00:00+01:00"),
    (f"EMBARGO{' ' * 160}2026-03-03T10:00:00+01:00", NEVER),
    (f"EMBARGO{' ' * 159}6 p.m. GMT today", "2026-03-02T18:00:00+00:00"),
    (f"EMBARGO{' ' * 160}6 p.m. GMT today", NEVER),
    (f"EMBARGO{' ' * 159}tomorrow", "2026-03-03T00:00:00+00:00"),
    (f"EMBARGO{' ' * 160}tomorrow", NEVER),
    (f"EMBARGO{' ' * 151}Wednesday", "2026-03-04T00:00:00+00:00"),
    (f"EMBARGO{' ' * 160}Wednesday", NEVER),
    ("Embargoed until the minister speaks", NEVER),
    ("Embargoed until the minister says so.", NEVER),
    ("Embargoed until he speaks. Do not use it, so that nobody asks", NEVER),
    ("Sperrfrist: Do 18.00 Uhr", "2026-03-05T18:00:00+00:00"),
    ("Sperrfrist: 18.00 Uhr Do", "2026-03-05T18:00:00+00:00"),
    ("Sperrfrist: Donnerstag", "2026-03-05T00:00:00+00:00"),
    ("Sperrfrist: Do., 5.3.", "2026-03-05T00:00:00+00:00"),
    ("UNDER EMBARGO", NEVER),
    ("Embargoed until 2510 GMT February 31", NEVER),
    ("The embargo has been lifted", None),
    ("No embargo. Photos moved.", None),
    ("Sperrfrist ist aufgehoben", None),
    ("Adds quotes", None),
]


@pytest.mark.parametrize(("note", "until"), EMBARGOES)
def test_a_note_puts_an_embargo_on_copy(note: str, until: str | None) -> None:
    found = read_embargo(note, NEAR, UTC)
    said = None if found is None else found.until.isoformat() if found.until else NEVER
    assert said == until


UNREAD = "embargo: its end can't be read; held until further notice"
GUESSES = [
    ("Embargoed until 0001 GMT March 3", None),
    ("Embargoed until 2026-03-03T10:00:00Z", None),
    ("Embargoed until 2026-03-03 10:00", "embargo: no time zone in the note; UTC assumed"),
    (
        "Embargoed until 10:00",
        "embargo: its end names an hour, and no day; held until further notice",
    ),
    ("Embargoed until March 3", "embargo: only a day in the note; its first minute assumed"),
    ("Embargoed until the minister speaks", UNREAD),
    (
        "Embargoed until 2510 GMT February 31",
        "embargo: '2510' in its end is not understood; held until further notice",
    ),
    (
        "Embargoed until 2026-13-03 10:00",
        "embargo: '2026-13-03' in its end is not understood; held until further notice",
    ),
]


@pytest.mark.parametrize(("note", "warning"), GUESSES)
def test_what_is_guessed_of_an_embargo_is_flagged(note: str, warning: str | None) -> None:
    found = read_embargo(note, NEAR, UTC)
    assert found
    assert found.warning == warning


FIELD, LATER = "2026-03-03T00:01:00Z", "2026-03-04T00:01:00+00:00"
BOTH = [
    ({"embargo_until": FIELD}, "2026-03-03T00:01:00+00:00", False, 0),
    ({"embargo_until": FIELD, "ednote": "Embargoed until 0001 GMT March 3"},
     "2026-03-03T00:01:00+00:00", False, 0),
    ({"embargo_until": FIELD, "ednote": "Embargoed until 0001 GMT March 4"}, LATER, False, 1),
    ({"embargo_until": LATER, "ednote": "Embargoed until 0001 GMT March 3"}, LATER, False, 1),
    ({"embargo_until": FIELD, "ednote": "Embargoed until told"}, "2026-03-03T00:01:00+00:00",
     True, 2),
    ({"embargo_until": FIELD, "ednote": "Embargoed until 0900 GMT"},
     "2026-03-03T09:00:00+00:00", False, 1),
    ({"embargo_until": "soon"}, None, True, 1),
    ({"embargo": "0001 GMT March 4"}, LATER, False, 0),
    ({"embargo": "none"}, None, False, 0),
    ({"embargoed": True}, None, True, 0),
    ({"embargoed": False}, None, False, 0),
    ({"embargo_until": ""}, None, False, 0),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "until", "indefinite", "flags"), BOTH)
def test_the_stricter_of_field_and_note_holds(
    fields: dict[str, object], until: str | None, indefinite: bool, flags: int
) -> None:
    found = item(json.dumps({"headline": "Port opens", "body": TEXT} | fields))
    assert (found.embargo_until.isoformat() if found.embargo_until else None) == until
    assert found.embargo_indefinite == indefinite
    assert len(found.warnings) == flags


def test_copy_about_an_embargo_is_under_none() -> None:
    found = item(f"Embargo on coal takes effect\n\nThe embargo began on Monday. {TEXT}")
    assert (found.embargo_until, found.embargo_indefinite) == (None, False)


@pytest.mark.parametrize(
    ("sent_at", "until"),
    [
        ("2026-03-02T14:00:00+01:00", "2026-03-02T19:00:00+01:00"),
        ("2026-03-02T13:00:00Z", "2026-03-02T19:00:00+00:00"),
    ],
)
def test_a_note_without_a_zone_has_that_of_the_copys_own_time(sent_at: str, until: str) -> None:
    found = item(
        json.dumps(
            {
                "headline": "Rede im Hafen",
                "body": "Der Minister spricht.",
                "ednote": "Sperrfrist: heute, 19.00 Uhr",
                "sent_at": sent_at,
            }
        )
    )
    assert found.embargo_until == datetime.fromisoformat(until)


@pytest.mark.parametrize(
    ("headline", "held"),
    [
        ("EMBARGOED until 0600 GMT March 5: Budget to rise", True),
        ("Sperrfrist 19.00 Uhr - Haushalt steigt", True),
        ("Embargo on oil ends on March 5", False),
        ("Under embargoed seas", False),
    ],
)
def test_a_headline_that_opens_with_an_embargo_is_under_it(headline: str, held: bool) -> None:
    found = item(json.dumps({"headline": headline, "body": TEXT}))
    assert (found.embargo_until is not None or found.embargo_indefinite) is held


@pytest.mark.parametrize(
    "sent_at", [0, "1970-01-01T00:00:00+01:00", "Thu, 01 Jan 1970 00:00:00 GMT"]
)
def test_the_time_zero_is_no_time_of_sending(sent_at: object) -> None:
    found = item(json.dumps({"headline": "Port opens", "body": TEXT, "sent_at": sent_at}))
    assert found.sent_at is None
    assert [each for each in found.warnings if each.startswith("sent_at: 1970-01-01T00:00")]
