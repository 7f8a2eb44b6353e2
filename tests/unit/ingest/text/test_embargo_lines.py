"""Which lines are notes on an embargo, and what only speaks of one."""

import pytest

from services.ingest.text.embargo_lines import is_embargo_note, split_note, split_notes
from services.ingest.text.embargo_notes import lifts_embargo

NOTES = [
    # English
    "EMBARGO: 0001 GMT, Tuesday March 3",
    "Embargoed for release until 9 a.m. EST on March 3",
    "Under strict embargo until 00.01 hrs GMT Tuesday 3 March",
    "STRICTLY EMBARGOED",
    "This material is embargoed and may not be used in any form before 10:00 GMT on 3 March.",
    "The contents of this report are under embargo until 10:00 GMT on 3 March.",
    "Embargoed by the Royal Society of Ports until 10:00 GMT on 3 March",
    "Transmission of material in this release is embargoed until 8:30 a.m. (ET) March 3",
    "[EMBARGOED UNTIL TUESDAY 3 MARCH AT 10:00 GMT]",
    "Media embargo: 11:00 GMT, 3 March",
    "Embargo lifts at 06:00 GMT on 3 March",
    "The embargo lifts at 06:00 GMT on 3 March.",
    "Review embargo lifts TODAY at 3pm EST",
    "Review embargo ends Monday",
    "Not for use before 0001 GMT March 3",
    "Not to be published, broadcast or posted online before 10:00 GMT, 3 March",
    "Not for broadcast, publication or use on club tapes before 0001 GMT 3 March",
    "Do not publish or post on social media before 0001 GMT on 3 March",
    "No publication before 3 March, 12:00 GMT",
    "HOLD UNTIL 3 P.M. GMT TUESDAY MARCH 3",
    "Hold for release at 3 p.m. GMT, March 3",
    "For release at 6 a.m. GMT Tuesday, March 3",
    "FOR RELEASE TUESDAY, MARCH 3, AND THEREAFTER",
    "RELEASE DATE: 3 March 2026 10:00 GMT",
    "ADVANCE FOR TUESDAY, MARCH 3",
    "Embargoed until the start of the speech",
    "To be released at 06:00 GMT on 3 March",
    "GLOBAL EMBARGO: March 3, 2026, 06:00 GMT",
    "HOLD FOR TUESDAY 3 MARCH",
    "Please do not publish or share before 06:00 GMT on 3 March. Thank you.",
    "Diese Meldung ist bis 3. März 2026, 7 Uhr, gesperrt",
    "Texte sous embargo jusqu'au moment du discours",
    "Embargo vervalt op 3 maart 2026 om 7.00 uur",
    "Embargoed - check against delivery",
    "HFR",
    "Note to editors: embargoed until 10:00 GMT on 3 March. For interviews call the office.",
    # German
    "Sperrfrist: Dienstag, 3. März 2026, 10.00 Uhr MEZ",
    "Sperrfrist: Redebeginn. Es gilt das gesprochene Wort.",
    "Gesperrt bis 3. März 2026, 10.00 Uhr",
    "Frei ab 3. März 2026, 10.00 Uhr",
    "Bitte nicht vor dem 3. März 2026, 10 Uhr veröffentlichen",
    "Veröffentlichung erst ab 3. März 2026, 10 Uhr",
    # French
    "Communiqué de presse sous embargo jusqu’au 3 mars 10h",
    "Ne pas publier avant le 3 mars 2026 à 10h00",
    "Publication interdite avant le 3 mars 2026 à 10h",
    # Spanish
    "Embargado hasta el 3 de marzo de 2026 a las 10.00 horas",
    "No publicar antes de las 10:00 h del 3 de marzo",
    "Prohibida su difusión hasta el 3 de marzo a las 10:00",
    # Italian
    "Sotto embargo fino alle ore 10 del 3 marzo",
    "Non pubblicare prima delle 10:00 del 3 marzo",
    # Portuguese
    "Sob embargo até às 10h de 3 de março",
    "Não publicar antes das 10h de 3 de março",
    # Dutch
    "Onder embargo tot dinsdag 3 maart, 10.00 uur",
    "Niet voor publicatie vóór 3 maart, 10.00 uur",
    "Vrij voor publicatie vanaf 3 maart, 10.00 uur",
    # A ban behind the word is no "Embargo: no".
    "BAJO EMBARGO - No publicar antes del 3 de marzo",
    "This is for release under embargo on 3 March at 10:00 CET, do not share it before then.",
]


@pytest.mark.parametrize("note", NOTES)
def test_a_line_is_a_note(note: str) -> None:
    assert is_embargo_note(note)
    assert split_notes(("The port shuts.", note)) == ((note,), ("The port shuts.",))


NEWS = [
    "Embargo review Monday",
    "U.S. lifts embargo on Cuban sugar",
    "EU extends arms embargo until December 2027",
    "Oil embargo until 2027 likely, minister says",
    "The UN arms embargo until 2027 was criticised by Riga.",
    "Embargo on Russian crude begins Monday",
    "Trade embargo to end at midnight on Sunday, minister says",
    "EU embargo on Russian diesel takes effect at midnight",
    "The embargo ends on Monday.",
    "Iran embargo ends Sunday",
    "Embargo Day: how Cuba marks 60 years",
    "Embargoed oil reaches Riga",
    "The report will be released on Monday.",
    "Study to be released Monday",
    "Not until Monday: trains stay shut",
    "Not before noon, police say",
    "A7 gesperrt bis Montag 6 Uhr",
    "Gericht: Sperrfrist gilt bis Dienstag",
    "Vrij op maandag: scholen dicht",
    "Journalists break embargo on budget report",
    "Hold fire until dawn, rebels told",
    "Hold that thought until Monday, coach says",
    "Do not travel before noon, police say",
    "Don't use tap water before 6 a.m., city says",
    "Do not release hostages before 6 a.m., court says",
    "Not before time: Riga gets a bridge",
    "New release of prisoners due before Christmas",
    "Film's release date moved to December 20",
    "For release, prisoners must wait until 2027",
    "Firm to publish results on December 20",
    "FOR IMMEDIATE RELEASE",
    "FOR IMMEDIATE RELEASE Tuesday, March 3",
    "Embargo: for immediate release",
    "Sperrfrist für Mieterhöhung verlängert",
    "Frei ab 18: Film startet am Donnerstag",
    "Der Minister will das Papier nicht vor Dezember veröffentlichen",
    "L'embargo sur le pétrole prolongé jusqu'au 31 décembre",
    "Sin embargo, el puerto abre el lunes",
    "El Gobierno no publicará el informe antes de diciembre",
    "Embargo sulle armi fino al 2027",
    "Embargo às armas até 2027, diz ministro",
    "Olie-embargo tot 2027 waarschijnlijk",
]


@pytest.mark.parametrize("line", NEWS)
def test_news_is_no_note(line: str) -> None:
    assert not is_embargo_note(line)
    assert split_note(line) == (None, line)
    assert split_notes((line, line)) == ((), (line, line))


HEADLINES = [
    ("EMBARGO UNTIL 0600 GMT MARCH 3: Port shut", "EMBARGO UNTIL 0600 GMT MARCH 3", "Port shut"),
    ("EMBARGO: 0600 GMT MARCH 3 - Port shut", "EMBARGO: 0600 GMT MARCH 3", "Port shut"),
    ("(EMBARGO 0600 GMT) Port shut", "(EMBARGO 0600 GMT)", "Port shut"),
    ("Port shut (embargoed until 0600 GMT)", "(embargoed until 0600 GMT)", "Port shut"),
    ("Port shut - EMBARGOED UNTIL 0600 GMT", "EMBARGOED UNTIL 0600 GMT", "Port shut"),
    ("*** EMBARGO UNTIL 0600 GMT *** Port shut", "*** EMBARGO UNTIL 0600 GMT ***", "Port shut"),
    ("Sperrfrist 3. März, 10.00 Uhr: Hafen zu", "Sperrfrist 3. März, 10.00 Uhr", "Hafen zu"),
    ("Embargoed until 0600 GMT Dec. 20. Port shut", "Embargoed until 0600 GMT Dec. 20.",
     "Port shut"),
    ("Embargoed until 0600 GMT Monday Port to shut", "Embargoed until 0600 GMT Monday",
     "Port to shut"),
    ("EMBARGOED Port of Riga to shut", "EMBARGOED", "Port of Riga to shut"),
    ("EMBARGOED: Port to shut", "EMBARGOED", "Port to shut"),
    ("Embargoed by the Port Society until 0600 GMT: Port shut",
     "Embargoed by the Port Society until 0600 GMT", "Port shut"),
    ("EMBARGO UNTIL 0600 GMT DEC 20: 15 dead in Riga", "EMBARGO UNTIL 0600 GMT DEC 20",
     "15 dead in Riga"),
    ("Embargo until Dec. 20 (Sunday), 6 a.m. GMT. Port shut",
     "Embargo until Dec. 20 (Sunday), 6 a.m. GMT.", "Port shut"),
    ("(Embargo Dec. 20) 6 a.m. GMT - Port shut", "(Embargo Dec. 20) 6 a.m. GMT", "Port shut"),
    ("EMBARGO LIFTED: Port shut", "EMBARGO LIFTED", "Port shut"),
    ("For release Sunday, Nov. 29: Port shut", "For release Sunday, Nov. 29", "Port shut"),
]  # fmt: skip


@pytest.mark.parametrize(("headline", "note", "rest"), HEADLINES)
def test_a_note_is_taken_from_a_headline(headline: str, note: str, rest: str) -> None:
    assert split_note(headline) == (note, rest)
    assert not is_embargo_note(headline)


@pytest.mark.parametrize(
    "note",
    ["EMBARGO: 0600 GMT DEC 20", "Under embargo. Not for use before 0600 GMT", "UNDER EMBARGO"],
)
def test_a_note_alone_is_not_split(note: str) -> None:
    assert split_note(note) == (None, note)


FIRST, LAST = "The port shuts on Monday.", "It opens in May."
BODIES = [
    ((f"(EMBARGOED UNTIL 0600 GMT) {FIRST}", LAST), "(EMBARGOED UNTIL 0600 GMT)"),
    ((f"EMBARGOED UNTIL 0600 GMT DEC 20. {FIRST}", LAST), "EMBARGOED UNTIL 0600 GMT DEC 20."),
    ((FIRST, f"{LAST} EMBARGOED UNTIL 0600 GMT DEC 20."), "EMBARGOED UNTIL 0600 GMT DEC 20."),
    ((FIRST, "EMBARGOED UNTIL 0600 GMT", LAST), "EMBARGOED UNTIL 0600 GMT"),
]


@pytest.mark.parametrize(("body", "note"), BODIES)
def test_a_note_is_taken_from_a_body(body: tuple[str, ...], note: str) -> None:
    assert split_notes(body) == ((note,), (FIRST, LAST))


def test_a_note_may_stand_behind_the_dateline() -> None:
    body = ("RIGA (AP) - EMBARGOED UNTIL 0600 GMT - The port shuts.",)
    assert split_notes(body) == (("EMBARGOED UNTIL 0600 GMT",), ("RIGA (AP) - The port shuts.",))


def test_a_time_may_stand_below_its_note() -> None:
    body = ("STRICT EMBARGO", "Tuesday 3 March, 10:00 GMT", FIRST)
    assert split_notes(body) == (body[:2], (FIRST,))
    assert split_notes((FIRST, "Tuesday 3 March, 10:00 GMT")) == ((), (FIRST, body[1]))


def test_an_end_that_is_none_lifts_the_embargo() -> None:
    assert lifts_embargo("Sperrfrist bis: keine")
    assert not lifts_embargo("EMBARGO - no use before 6 a.m. on March 3")
