"""The rules for copy in German, French, Spanish, Italian, Portuguese and Dutch."""

import pytest

from schemas.article import EntityType
from services.enrich.conventions import USUAL
from services.enrich.entities import tag_entities
from services.enrich.entities.rules import apply_rules, rules_for
from services.enrich.entities.vocabulary import words_of
from tests.unit.enrich.entities.marked import MarkedTagger, read, write

LANGUAGES = ("de", "es", "fr", "it", "nl", "pt")
USES = ("links", "titles", "ordinary", "events")


def after(language: str, marked: str) -> str:
    item, found = read(marked)
    (text,) = write(item, apply_rules(rules_for((), USUAL, language), item, found))
    return text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_words(language: str) -> None:
    assert all(len(words_of(language, use)) >= 10 for use in USES)


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("de", "Das <ORG:Amt für> Hafenbau mahnt", "Das <ORG:Amt für Hafenbau> mahnt"),
        ("de", "Das <ORG:Amt für> <LOC:Fjordau> mahnt", "Das <ORG:Amt für Fjordau> mahnt"),
        ("es", "la <ORG:Junta de> Puertos Viejos cerró", "la <ORG:Junta de Puertos Viejos> cerró"),
        ("fr", "le <ORG:Conseil des> ports", "le <ORG:Conseil> des ports"),
        ("it", "il <LOC:Porto di> mare", "il <LOC:Porto> di mare"),
        ("nl", "<PER:Karel Dops van> zei", "<PER:Karel Dops> van zei"),
        ("pt", "o <ORG:de Porto Novo> disse", "o de <ORG:Porto Novo> disse"),
    ],
)
def test_no_name_ends_with_a_link(language: str, marked: str, expected: str) -> None:
    assert after(language, marked) == expected


def test_people_keep_the_small_words_before_their_surname() -> None:
    assert after("nl", "trainer <PER:van den Dops> zei") == "trainer <PER:van den Dops> zei"


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("de", "<PER:Frau Dr. Ada Lohse> kam", "Frau Dr. <PER:Ada Lohse> kam"),
        ("fr", "<PER:M. Jean Trobe> est", "M. <PER:Jean Trobe> est"),
        ("es", "<PER:Don Luis Trobo> es", "Don <PER:Luis Trobo> es"),
        ("it", "<PER:Sindaco Ugo Trobi> ha", "Sindaco <PER:Ugo Trobi> ha"),
        ("pt", "<PER:Dona Ana Trobes> é", "Dona <PER:Ana Trobes> é"),
        ("nl", "<PER:Mevrouw Ans Dops> is", "Mevrouw <PER:Ans Dops> is"),
    ],
)
def test_titles_are_no_part_of_a_name(language: str, marked: str, expected: str) -> None:
    assert after(language, marked) == expected


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("de", "<ORG:Fjordbank>-Chef geht", "Fjordbank-Chef geht"),
        ("nl", "<ORG:Fjordbank>-baas gaat", "Fjordbank-baas gaat"),
        ("fr", "<LOC:Vik>-du-Port dort", "<LOC:Vik>-du-Port dort"),
        ("de", "in <LOC:Nordvik>-<PER:Südvik> gilt", "in <LOC:Nordvik-Südvik> gilt"),
        ("es", "la línea <LOC:Vico>-<LOC:Trobo> abre", "la línea <LOC:Vico-Trobo> abre"),
    ],
)
def test_names_tied_by_a_hyphen(language: str, marked: str, expected: str) -> None:
    assert after(language, marked) == expected


def test_a_number_behind_a_german_ruler_keeps_its_stop() -> None:
    assert after("de", "<PER:Otto XXI>. kam.") == "<PER:Otto XXI.> kam."
    assert after("fr", "<PER:Otto XXI>. Il vint.") == "<PER:Otto XXI>. Il vint."


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("de", "Heute"),
        ("es", "Ayer"),
        ("fr", "Selon"),
        ("it", "Oggi"),
        ("nl", "Zoals"),
        ("pt", "Hoje"),
    ],
)
def test_words_that_start_a_sentence_are_no_names(language: str, word: str) -> None:
    assert after(language, f"<PER:{word}> <LOC:Oslo>") == f"{word} <LOC:Oslo>"


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("de", "das <LOC:Hamburger> Rathaus", "das Hamburger Rathaus"),
        ("de", "die <ORG:Hamburger> siegen", "die <ORG:Hamburger> siegen"),
        ("de", "der <LOC:französische> Hafen", "der französische Hafen"),
        ("nl", "de <LOC:Amerikaanse> haven", "de Amerikaanse haven"),
        ("nl", "in <LOC:Overijse>", "in <LOC:Overijse>"),
    ],
)
def test_an_adjective_of_a_place_is_none(language: str, marked: str, expected: str) -> None:
    assert after(language, marked) == expected


@pytest.mark.parametrize(
    ("language", "event", "other"),
    [
        ("de", "Fjord-Festival", "Fjordpreis"),
        ("es", "Copa Fiordo", "Premio Fiordo"),
        ("fr", "Coupe des Fjords", "Prix des Fjords"),
        ("it", "Coppa Fiordo", "Premio Fiordo"),
        ("nl", "Ronde van Fjord", "Fjordprijs"),
        ("pt", "Taça Fiorde", "Prémio Fiorde"),
    ],
)
def test_events_have_an_events_word(language: str, event: str, other: str) -> None:
    assert after(language, f"x <EVENT:{event}> y") == f"x <EVENT:{event}> y"
    assert after(language, f"x <EVENT:{other}> y") == f"x {other} y"


def test_english_words_do_not_misfire() -> None:
    assert after("it", "a <LOC:Roma> piove") == "a <LOC:Roma> piove"
    assert after("es", "en <LOC:A Coruña> llueve") == "en <LOC:A Coruña> llueve"
    assert after("de", "bei <ORG:Nord Police> am Ort") == "bei <ORG:Nord Police> am Ort"


def test_places_that_were_missed_are_found_by_name() -> None:
    assert after("de", "Die Fähre aus Kiel fährt nach Portugal.") == (
        "Die Fähre aus <LOC:Kiel> fährt nach <LOC:Portugal>."
    )


def test_the_party_in_brackets_is_no_short_form_of_a_person() -> None:
    tagger = MarkedTagger("<PER:Ada Lohse> (<ORG:FVP>) aus <LOC:Vik> (<ORG:NTX>) kam.")
    found = tag_entities(tagger.paragraphs, tagger, language="de")
    assert [(one.name, one.type) for one in found] == [
        ("Ada Lohse", EntityType.PERSON),
        ("FVP", EntityType.ORGANIZATION),
        ("Vik", EntityType.PLACE),
        ("NTX", EntityType.ORGANIZATION),
    ]


def test_an_acronym_in_brackets_stands_for_an_organisation() -> None:
    tagger = MarkedTagger("Die <ORG:Freie Vik Partei> (FVP) siegt. Die FVP feiert.")
    (one,) = tag_entities(tagger.paragraphs, tagger, language="de")
    assert (one.name, [each.text for each in one.mentions]) == (
        "Freie Vik Partei",
        ["Freie Vik Partei", "FVP", "FVP"],
    )
