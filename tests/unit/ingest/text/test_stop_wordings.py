"""Further wordings of kills, holds and embargoes on copy that a sentence hands over."""

import pytest

from schemas.item import KillReference
from services.ingest.text.embargo_lines import is_embargo_note, split_note
from services.ingest.text.kills.stops import WordedStop, read_stop
from services.ingest.text.signals import is_notice

COPY = "The quay stays open."

STOPS = [
    ("kill", "Editors should disregard the news release sent at noon."),
    ("kill", "The Harbour News Agency has withdrawn its story about the quay."),
    ("kill", "Reuters asks clients to disregard this story."),
    ("kill", "Please treat this item as cancelled."),
    ("kill", "Rogamos consideren anulada esta noticia."),
    ("kill", "Bitte betrachten Sie diese Meldung als hinfällig."),
    ("kill", "Kill, for legal reasons."),
    ("kill", "Bitte diese Meldung als hinfällig betrachten."),
    ("kill", "This press release has been withdrawn."),
    ("kill", "Het artikel 'Kade gesloten' komt te vervallen."),
    ("hold", "Withhold pending word from the court."),
    ("hold", "HOLD FOR LAWYERS - DO NOT USE"),
    ("hold", "Si prega di tenere in sospeso la notizia."),
    ("hold", "Merci de mettre en attente cette dépêche."),
]


@pytest.mark.parametrize(("reason", "note"), STOPS)
def test_a_note_stops_copy(reason: str, note: str) -> None:
    assert in_note(note).reason == reason


def test_a_hold_names_nothing_to_kill() -> None:
    assert in_note("HOLD FOR LAWYERS - DO NOT USE").names == ()


HEADLINES = [
    "WITHDRAWN: goalkeeper ruled out of final",
    "INGETROKKEN: omgevingsvergunning voor kade",
    "SPIKED: drinks at nightclub tested",
    "Broker advises clients to disregard report",
    "Hold pending trial: what the judge decided",
    "Consider the case closed, prosecutor says",
]


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_of_news_passes(headline: str) -> None:
    assert read_stop(headline, (), (COPY,)) is None


def test_a_player_alone_makes_no_news_of_a_label() -> None:
    assert read_stop("WITHDRAWN: goalkeeper signs for Riga", (), (COPY,))


NAMED = [
    ("STORNO: APA0412", COPY, {"source": "apa", "sequence": "412"}),
    ("ANNULERING", "Gelieve bericht BEL088 te annuleren.", {"service": "bel", "sequence": "88"}),
    ("KILL", "Editors: please kill MDS31 QUAY-FIRE.", {"service": "mds", "sequence": "31"}),
    ("ANNULATION", "Veuillez annuler notre dépêche n° 53.", {"sequence": "53"}),
    ("ANULAÇÃO", "Riga, 29 nov 2026 (Lusa) - A Lusa anula a notícia com o número 7712.",
     {"sequence": "7712"}),
    ("STORY_NUMBER: 6120: WITHDRAWN", COPY, {"sequence": "6120"}),
    ("/DISREGARD RELEASE: Quay/",
     'The company says that readers should disregard the news release, "Quay Names Chief".',
     {"headline": "Quay Names Chief"}),
]  # fmt: skip


@pytest.mark.parametrize(("label", "below", "named"), NAMED)
def test_a_notice_names_what_it_kills(label: str, below: str, named: dict[str, str]) -> None:
    stop = read_stop(label, (), (below,))
    assert stop
    assert stop.reason == "kill"
    assert KillReference.model_validate({"source": "", **named}) in stop.names


def test_a_label_in_a_note_names_its_headline() -> None:
    assert in_note("STORY REMOVED: Fire at quay").names == (
        KillReference(source="", headline="Fire at quay"),
    )


def test_a_request_behind_a_label_is_no_headline() -> None:
    assert in_note("KILL: please remove this story now").names == ()


def test_a_number_of_copy_is_not_named() -> None:
    assert in_note("Kill this story. It gives the route as B22.").names == ()


HANDED = [
    ("Attached is a press release that is embargoed until 9 a.m. GMT on 17 December 2026.", True),
    ("Please find below a news release from the quay, embargoed until 10:00 CET on 18 Dec.", True),
    ("Hierbij het persbericht, onder embargo tot 17 december 2026, 12.00 uur.", True),
    ("Embargoed through Wednesday, December 16, 2026", True),
    ("Onder embargo tot de bekendmaking van de prijzen", True),
    ("Die folgende Meldung ist bis 17. Dezember 2026, 10 Uhr gesperrt.", True),
    ("Nachfolgende Meldung ist bis 17. Dezember 2026, 10 Uhr gesperrt.", True),
    ("Sendesperrfrist bis 17.12.2026, 18 Uhr", True),
    ("This report was embargoed until 9 a.m. GMT on 17 November, its authors say.", False),
    ("This report says the arms embargo runs until 00:01 GMT on 17 December 2026.", False),
    ("The following day the grain embargo was extended until 1 January.", False),
]


@pytest.mark.parametrize(("sentence", "is_note"), HANDED)
def test_a_sentence_hands_over_copy_under_embargo(sentence: str, is_note: bool) -> None:
    assert is_embargo_note(sentence) == is_note


def test_a_ban_behind_the_word_is_of_one_note() -> None:
    ban = "EMBARGO: Not for broadcast or use on other websites until 0600 GMT on 17 December 2026"
    assert split_note(ban) == (None, ban)
    assert is_embargo_note(ban)


@pytest.mark.parametrize(
    ("line", "notice"),
    [
        ("ADVISORY: boil water in Riga", False),
        ("ADVISORY: photos move at noon", True),
        ("ADVISORY: the port closes.", True),
    ],
)
def test_a_warning_is_a_headline(line: str, notice: bool) -> None:
    assert is_notice(line) == notice


def in_note(note: str) -> WordedStop:
    stop = read_stop("Port", (note,), (COPY,))
    assert stop
    return stop
