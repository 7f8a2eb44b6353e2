"""Kills, holds, takes and releases as notes to editors put them, and what only looks like them."""

from datetime import UTC, datetime

import pytest

from services.ingest.text.embargo_notes import read_embargo
from services.ingest.text.kill_references import kills_by_reference
from services.ingest.text.signals import is_notice, signal_in
from services.ingest.text.takes import is_take_mark, read_take

HEADLINES = [
    ("KILL KILL KILL", "kill"),
    ("STORY WITHDRAWN - Riga port shut", "kill"),
    ("STORY HAS BEEN WITHDRAWN", "kill"),
    ("BULLETIN KILL", "kill"),
    ("KILL ADVISORY: Riga port", "kill"),
    ("WITHDRAWN: Riga port shut", "kill"),
    ("Zurückgezogen: Hafen bleibt zu", "kill"),
    ("MELDUNG ZURÜCKGEZOGEN", "kill"),
    ("Mandatory Kill", "kill"),
    (f"{' ' * 1985}STORY WITHDRAWN", "kill"),
    (f"{' ' * 1992}STORY WITHDRAWN", None),
    ("HOLD HOLD HOLD", "hold"),
    ("WITHHOLD - Riga port", "hold"),
    ("CORRECTED: Riga port shut", "correction"),
    ("Berichtigung: Hafen bleibt zu", "correction"),
    ("Hafen bleibt zu (Berichtigung)", "correction"),
    ("(Wiederholung) Hafen bleibt zu", "repeat"),
    ("RPT-Riga port shut", "repeat"),
    ("REFILE-Riga port shut", "refile"),
    ("UPDATE 3-Riga port shut", "update"),
    ("WRAPUP 2-Riga port shut", "update"),
    ("(neu: mit Stimmen)", "update"),
    # What only looks like one
    ("Police kill 3 in Riga", None),
    ("POLICE KILL 3 IN RIGA", None),
    ("The kill switch that nobody pulled", None),
    ("Candidate withdrawn from race", None),
    ("Mandatory kill of birds ordered", None),
    ("KILL BILL 2 returns to screens", None),
    ("Ministers hold, hold, hold the line", None),
    ("Holding company sells ferries", None),
    ("Correction facility burns down", None),
    ("Repeat offender sentenced", None),
    ("Neues Rathaus: Bremen baut", None),
    ("Report withdrawn by ministry", None),
]


@pytest.mark.parametrize(("headline", "signal"), HEADLINES)
def test_a_headline_asks_for(headline: str, signal: str | None) -> None:
    assert signal_in(headline, "", ()) == signal


NOTES = [
    ("Editors: Please kill this story.", "kill"),
    ("Eds: This story has been withdrawn.", "kill"),
    ("Bitte die Meldung nicht verwenden.", "kill"),
    ("Diese Meldung wird zurückgezogen.", "kill"),
    ("Eds: please withhold this story until told.", "hold"),
    ("Bitte die Meldung vorerst nicht verwenden.", "hold"),
    ("Bitte bis auf weiteres nicht veröffentlichen.", "hold"),
    ("Eds: please kill the last paragraph.", None),
    ("Bitte den Text im dritten Absatz streichen.", None),
    ("Eds: please kill the earlier story, which this one replaces.", None),
    ("Eds: adds that the report was withdrawn.", None),
    # A part of the copy is looked for in the 40 characters behind the request.
    (f"Eds: please kill this story{'.' * 36}satz", None),
    (f"Eds: please kill this story{'.' * 37}satz", "kill"),
    (f"{' ' * 1978}Please kill this story", "kill"),
    (f"{' ' * 1979}Please kill this story", None),
]


@pytest.mark.parametrize(("note", "signal"), NOTES)
def test_a_note_to_editors_asks_for(note: str, signal: str | None) -> None:
    assert signal_in("Riga port shut", note, ("The port is shut.",)) == signal


BOTH = [
    ("KILL KILL KILL", "Eds: please withhold this story.", "kill"),
    ("HOLD HOLD HOLD", "Editors: Please kill this story.", "kill"),
    ("CORRECTED: Riga port shut", "Eds: please withhold this story.", "hold"),
    ("CORRECTED: Riga port shut", "Corrects day.", "correction"),
]


@pytest.mark.parametrize(("headline", "note", "signal"), BOTH)
def test_the_gravest_of_headline_and_note_counts(headline: str, note: str, signal: str) -> None:
    assert signal_in(headline, note, ()) == signal


OPENING = "The port is shut."
BODIES = [
    (("STORY WITHDRAWN",), "kill"),
    ((OPENING, "STORY WITHDRAWN"), "kill"),
    ((OPENING, OPENING, "HOLD HOLD HOLD"), "hold"),
    (("CORRECTED: day", OPENING), "correction"),
    ((OPENING, "CORRECTED: day"), None),
    (("** STORY WITHDRAWN",), "kill"),
    (("*** STORY WITHDRAWN ***",), "kill"),
    ((OPENING, "KILL KILL KILL"), "kill"),
    (("Please kill this story.", OPENING), "kill"),
    ((OPENING, "Eds: the story slugged BC-Port is withdrawn."), "kill"),
    ((OPENING, "Bitte diese Meldung vorerst nicht verwenden."), "hold"),
    ((f"{' ' * 477}Please kill this story",), "kill"),
    ((f"{' ' * 479}Please kill this story",), None),
]


@pytest.mark.parametrize(("body", "signal"), BODIES)
def test_a_paragraph_asks_for_it_as_it_opens(body: tuple[str, ...], signal: str | None) -> None:
    assert signal_in("Riga port shut", "", body) == signal


REFERENCES = [
    ("please kill dpa 157", [("dpa", None, "157")]),
    ("Pls kill the story AFP 0157", [("afp", None, "157")]),
    ("please kill harbour 157", [("harbour", None, "157")]),
    ("please kill dpa bsd 0157 and 0158", [("dpa", "bsd", "157"), ("dpa", "bsd", "158")]),
    ("please kill bdt0157", [("", "bdt", "157")]),
    ("KILL: a0123", [("", "a", "123")]),
    ("Kill a0123 and a0124.", [("", "a", "123"), ("", "a", "124")]),
    ("Advisory: kill BC-Harbor-Fire (a0123)", [("", "a", "123")]),
    ("Kill BC-Harbor-Fire, RIGA, a0123", [("", "a", "123")]),
    ("Bitte dpa 157 nicht verwenden", [("dpa", None, "157")]),
    ("Bitte dpa 157 (Hafen) streichen.", [("dpa", None, "157")]),
    ("Bitte streichen Sie dpa 157.", [("dpa", None, "157")]),
    ("Die Meldung bdt0157 wird zurückgezogen.", [("", "bdt", "157")]),
    ("Die Meldungen dpa 157 und 158 werden zurückgezogen.",
     [("dpa", None, "157"), ("dpa", None, "158")]),
    ("please kill dpa 157, please kill dpa 157", [("dpa", None, "157")]),
    ("please kill dpa 157 and harbour 158", [("dpa", None, "157"), ("harbour", None, "158")]),
    ("please kill dpa 157 and all 300", [("dpa", None, "157")]),
    ("please kill dpa 000", [("dpa", None, "0")]),
    ("KILL dpa-english 157", [("dpa-english", None, "157")]),
    # Up to 120 characters behind the verb, or behind the item before it, and 500 of a text; no
    # number is ever cut there, which would be that of another item.
    (f"please kill{' ' * 112}dpa 1579", [("dpa", None, "1579")]),
    (f"please kill{' ' * 114}dpa 1579", [("dpa", None, "1579")]),
    (f"please kill{' ' * 117}dpa 1579", []),
    (f"Kill BC-Fire,{' ' * 110}a0123", [("", "a", "123")]),
    (f"Kill BC-Fire,{' ' * 112}a0123", []),
    (f"please kill a0123,{' ' * 113}dpa 1579", [("", "a", "123"), ("dpa", None, "1579")]),
    (f"please kill a0123,{' ' * 117}dpa 1579", [("", "a", "123")]),
    (f"{' ' * 481}please kill dpa 1579", [("dpa", None, "1579")]),
    (f"{' ' * 483}please kill dpa 1579", [("dpa", None, "1579")]),
    (f"{' ' * 490}please kill dpa 1579", []),
    # What only looks like one
    ("POLICE KILL 3 IN RIGA", []),
    ("TROOPS KILL MORE THAN 20", []),
    ("KILL BILL 2 returns", []),
    ("They kill about 300 birds a day.", []),
    ("Bitte 157 Stühle streichen", []),
    ("dpa 157 wurde am Montag gesendet.", []),
    ("please kill the lights", []),
    ("please kill all 300 birds", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kills"), REFERENCES)
def test_a_notice_names_the_items_to_kill(
    text: str, kills: list[tuple[str, str | None, str]]
) -> None:
    found = [(each.source, each.service, each.sequence) for each in kills_by_reference([text])]
    assert found == kills


TAKES = [
    ("Take 2 of 3", 2, True),
    ("take2", 2, True),
    ("(Take 3)", 3, True),
    ("2nd take", 2, True),
    ("Teil 2", 2, True),
    ("2. Teil", 2, True),
    ("Zweiter Teil", 2, True),
    ("(Folge 2 und Schluss)", 2, True),
    ("1st Add", 2, True),
    ("Add 2", 3, True),
    ("Hafen bleibt zu (Teil 2)", 2, False),
    ("Hafen bleibt zu - 2. Teil", 2, False),
    ("BC-Harbor-Fire,Take 2", 2, False),
    # What only looks like one
    ("Dune: Part 2 opens", None, False),
    ("Der Serie Teil 2 ist schwach", None, False),
    ("Take 2 tablets a day, doctors say", None, False),
    ("Double take", None, False),
]


@pytest.mark.parametrize(("text", "take", "alone"), TAKES)
def test_a_take_is_numbered(text: str, take: int | None, alone: bool) -> None:
    assert read_take(text) == take
    assert is_take_mark(text) == alone


NOTICES = [
    ("(Berichtigung: Ort geändert)", True),
    ("(Wiederholung)", True),
    ("Advisory: photos move at noon", True),
    ("Take 2 of 3", True),
    ("Nicht vor 24.11.2026, 18:00 Uhr verwenden", True),
    ("For Release Sunday, Nov. 29", True),
    ("MANDATORY KILL", True),
    (f"Advisory: {'x' * 490}", True),
    (f"Advisory: {'x' * 491}", False),
    ("For use in schools, the book is short.", False),
    ("Nicht vor dem Haus parken", False),
    ("Please hold the line, she said.", False),
    ("Neu: Der Hafen", False),
]


@pytest.mark.parametrize(("paragraph", "notice"), NOTICES)
def test_a_notice_is_no_copy(paragraph: str, notice: bool) -> None:
    assert is_notice(paragraph) == notice


NEAR = datetime(2026, 11, 24, 12, tzinfo=UTC)
RELEASES = [
    ("Nicht vor 25.11.2026, 11:30 Uhr verwenden", "2026-11-25T11:30:00+00:00"),
    ("For release Sunday, Nov. 29", "2026-11-29T00:00:00+00:00"),
    ("For release at 6 p.m. EST Nov. 29", "2026-11-29T18:00:00-05:00"),
    ("Adv. for Sun., Nov. 29", "2026-11-29T00:00:00+00:00"),
    ("Freigegeben ab heute, 18.00 Uhr MEZ", "2026-11-24T18:00:00+01:00"),
    ("Not to be released before 1800 GMT today", "2026-11-24T18:00:00+00:00"),
    ("Sperrfristende: 25.11.2026 10:00 Uhr", "2026-11-25T10:00:00+00:00"),
    ("For immediate release", None),
    ("For use with BC-Harbor-Fire", None),
    ("Frei ab Hof", None),
    ("Photos for release later", None),
]


@pytest.mark.parametrize(("note", "until"), RELEASES)
def test_a_note_says_when_copy_is_released(note: str, until: str | None) -> None:
    found = read_embargo(note, NEAR, UTC)
    assert (found and found.until and found.until.isoformat()) == until
