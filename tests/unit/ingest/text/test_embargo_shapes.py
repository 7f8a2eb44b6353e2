"""Notes that have words of their own, and are told by their shape; news of the same words."""

from datetime import UTC, datetime

import pytest

from services.ingest.text.embargo_lines import is_embargo_note, split_note, split_notes
from services.ingest.text.embargo_notes import strictest

NEAR = datetime(2026, 11, 29, 9, tzinfo=UTC)

UNTIL_AN_EVENT = [
    "Not for release until Legal and Sales sign it",
    "DRAFT - not for distribution until the sponsor approves",
    "Not for publication before the harbour vote.",
    "Do not publish until the pilots agree",
    "Please do not share until the crew's relatives have been told.",
    "Conceptversie, niet delen voordat de directie akkoord is",
    "Bitte nicht vor Freigabe durch den Hafenmeister veröffentlichen",
    "Ne pas diffuser avant accord du port",
    "No publicar hasta la firma del convenio",
    "Non pubblicare prima dell'accordo",
    "Não divulgar antes da assinatura do contrato",
    "Niet publiceren voordat de bemanning is gehoord",
    "Findings under embargo until the journal prints them",
    "Dossier sous embargo jusqu'à la signature",
    "Datos bajo embargo hasta la firma",
    "Il testo resta sotto embargo fino alla firma",
    "Dados sob embargo até a assinatura",
    "Cijfers onder embargo tot de ondertekening",
    "Zahlen unter Embargo bis zur Unterzeichnung",
]


@pytest.mark.parametrize("note", UNTIL_AN_EVENT)
def test_an_embargo_until_an_event_holds(note: str) -> None:
    assert split_notes(("The port shuts.", note)) == ((note,), ("The port shuts.",))
    found = strictest([note], NEAR, UTC)
    assert found
    assert found.embargo.until is None


DATED = [
    ("Embargo expires: 2027-02-20 (in 12 weeks)", None),
    ("Fin de l'embargo : 20 février 2027", "2027-02-20T00:00"),
    ("Fecha de fin del embargo: 20/02/2027", "2027-02-20T00:00"),
    ("Levantamiento del embargo: 20 de febrero de 2027", "2027-02-20T00:00"),
    ("Fine embargo: 20 febbraio 2027, ore 9", "2027-02-20T09:00"),
    ("Fim do embargo: 20 de fevereiro de 2027", "2027-02-20T00:00"),
    ("Einde embargo: 20 februari 2027", "2027-02-20T00:00"),
    ("Embargodatum: 20-02-2027", "2027-02-20T00:00"),
    ("Grafik und Zitate frei ab 20. Februar 2027, 18 Uhr", "2027-02-20T18:00"),
    ("Redeauszüge frei ab 20. Februar 2027, 18 Uhr", "2027-02-20T18:00"),
    ("Frei für die Samstagsausgaben am 20. Februar 2027", "2027-02-20T00:00"),
    ("Frei für Abendzeitungen", None),
    ("For Saturday papers, February 20, 2027", "2027-02-20T00:00"),
    ("Pour les journaux de samedi 20 février 2027", "2027-02-20T00:00"),
    ("Para las ediciones del sábado 20 de febrero de 2027", "2027-02-20T00:00"),
    ("Per i giornali di sabato 20 febbraio 2027", "2027-02-20T00:00"),
    ("Para as edições de sábado, 20 de fevereiro de 2027", "2027-02-20T00:00"),
    ("Voor de zaterdagkranten van 20 februari 2027", "2027-02-20T00:00"),
    ("Les chiffres sont sous embargo jusqu'au 20 février 2027 à 9 heures", "2027-02-20T09:00"),
    ("Merci de respecter l'embargo fixé au 20 février 2027 à 9 h", "2027-02-20T09:00"),
    ("Si prega di rispettare l'embargo fino alle ore 9 del 20 febbraio", "2027-02-20T09:00"),
    ("Em embargo até 20/02/2027 9:00", "2027-02-20T09:00"),
    ("Het rapport valt onder embargo tot 20 februari 2027, 9 uur", "2027-02-20T09:00"),
    ("Der Bericht ist bis 20. Februar 2027, 9 Uhr, mit einem Embargo belegt", "2027-02-20T09:00"),
    ("We zullen dit nieuws niet publiceren voor: 20-2-2027 9:00", "2027-02-20T09:00"),
    ("Wir bitten Sie, dies nicht vor dem 20.2.2027, 9 Uhr, zu senden", "2027-02-20T09:00"),
    ("Wij vragen u dit niet te publiceren voor 20 februari 2027, 9 uur", "2027-02-20T09:00"),
    ("Verspreiding is niet toegestaan voor 20 februari 2027, 9 uur", "2027-02-20T09:00"),
    ("Dit artikel mag pas op 20 februari 2027 om 9 uur worden gepubliceerd", "2027-02-20T09:00"),
    ("Please hold off publishing until 20 February 2027, 09:00 GMT", "2027-02-20T09:00"),
    ("Publiceren mag vanaf 20 februari 2027, 9 uur", "2027-02-20T09:00"),
    ("Niet openbaar maken voor 20-02-2027", "2027-02-20T00:00"),
]


@pytest.mark.parametrize(("note", "until"), DATED)
def test_a_note_with_an_end_holds_until_then(note: str, until: str | None) -> None:
    assert split_notes(("The port shuts.", note)) == ((note,), ("The port shuts.",))
    found = strictest([note], NEAR, UTC)
    assert found
    end = found.embargo.until
    assert (end and end.isoformat()[:16]) == until


BESIDE_COPY = [
    ("Port shut - not for release until signed", "not for release until signed", "Port shut"),
    ("El puerto cierra. No publicar hasta la firma.", "No publicar hasta la firma.",
     "El puerto cierra."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "note", "rest"), BESIDE_COPY)
def test_a_ban_beside_copy_is_taken_out(text: str, note: str, rest: str) -> None:
    assert split_note(text) == (note, rest)


NEWS = [
    "Report: Malta under embargo until at least 2031",
    "Malta under embargo until further talks",
    "Not published until 1990, the novel became a hit",
    "Results not published until spring, mayor admits",
    "No release before 2041 for harbour bomber",
    "Do not publish until after vote, judge orders paper",
    "Do not share until you have checked: how to spot a hoax",
    "Non pubblicare prima: la regola dei giornali",
    "Do not use until tested: lift maker writes to owners",
    "End of embargo: 20 December is the day that Malta waited for",
    "Embargo deadline passes without deal",
    "For Sunday papers, a bitter end",
    "Drug firm told not to distribute vaccine before approval",
    "The report is not to be published before the inquest ends.",
    "The report will not be released until relatives know, the coroner said.",
    "Das Amt will die Zahlen nicht vor der Wahl veröffentlichen",
    "Autobahn 9 wieder frei ab Montag, 6 Uhr",
    "Frei für die Ferien: Schüler feiern",
    "Für die Aktien gilt eine Sperrfrist bis zum 31. März 2027.",
    "L'Iran sous embargo jusqu'au 18 octobre",
    "Fin de l'embargo : Malte respire",
    "Malta, bajo embargo hasta nueva orden de Londres",
    "Le navi restano sotto embargo fino al 2031",
    "Obra embargada até 20 de fevereiro",
    "O governo preferiu não divulgar os números antes da eleição.",
    "Kabinet wil rapport niet publiceren voor verkiezingen",
    "Het land staat tot 2031 onder embargo.",
]


@pytest.mark.parametrize("line", NEWS)
def test_news_of_the_same_words_passes(line: str) -> None:
    assert not is_embargo_note(line)
    assert split_notes((line, "The port is open.", line))[0] == ()
