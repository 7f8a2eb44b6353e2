import pytest

from lexicon.languages import day_first, primary
from services.enrich.language import detect_language

COPY = [
    ("The harbour master said on Monday that two ferries would sail again.", "en"),
    ("TWO FERRIES SAIL AGAIN AFTER HARBOUR FIRE", "en"),
    ("Der Hafenmeister sagte am Montag, zwei Fähren führen wieder.", "de"),
    ("ZWEI FÄHREN FAHREN NACH DEM BRAND WIEDER", "de"),
    ("Le maire a annoncé lundi la réouverture du port.", "fr"),
    ("El alcalde anunció el lunes la reapertura del puerto.", "es"),
    ("Порт знову відкрито, повідомив у понеділок мер міста.", "uk"),
    ("港は月曜日に再開すると市長が述べた。", "ja"),
    ("STOCKS RISE ON OIL DEAL", "en"),
    ("FLASH: QUAKE HITS CHILE", "en"),
    ("POLICE ARREST THREE IN OSLO", "en"),
    ("BUNDESTAG STIMMT FÜR GESETZ", "de"),
    ("DAX SCHLIESST IM PLUS", "de"),
    ("POLIZEI NIMMT DREI MÄNNER FEST", "de"),
    ("LE PORT ROUVRE APRES L'INCENDIE", "fr"),
    ("EL PUERTO REABRE TRAS EL INCENDIO", "es"),
    ("KILL KILL KILL", None),
    ("X7", None),
    ("1 234 - 5", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "language"), COPY)
def test_copy_is_in(text: str, language: str | None) -> None:
    assert detect_language(text) == language


def test_an_endless_word_is_no_trouble() -> None:
    assert detect_language("a" * 1_000_000) == detect_language("a" * 1_000_000)


@pytest.mark.parametrize(
    ("tag", "language"), [("en", "en"), ("de-AT", "de"), ("zh-Hant-TW", "zh"), ("EN_gb", "en")]
)
def test_the_primary_language_of_a_tag_is(tag: str, language: str) -> None:
    assert primary(tag) == language


@pytest.mark.parametrize(
    ("tag", "first"), [("en", None), ("en-US", False), ("en-GB", True), ("zh-Hant-TW", True)]
)
def test_the_day_comes_first_by_region(tag: str, first: bool | None) -> None:
    assert day_first(tag) is first


def test_a_convention_overrides_the_region() -> None:
    assert day_first("en-US", True) is True
