import pytest

from lexicon.alphabets import LETTERS
from lexicon.detected_language import likely_languages


def test_the_likeliest_language_comes_first() -> None:
    found = likely_languages("Die Fähre bleibt für zwei Wochen im Hafen", 3)
    assert next(iter(found)) == "de"
    assert len(found) == 3
    assert found["de"] > 0.9


@pytest.mark.parametrize("text", ["", "12.5 %", "\n"])
def test_text_without_letters_is_in_none(text: str) -> None:
    assert likely_languages(text) == {}


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_an_alphabet_has_each_letter_once_in_lower_case_and_none_of_ascii(language: str) -> None:
    letters = LETTERS[language]
    assert len(set(letters)) == len(letters)
    assert letters == letters.lower()
    assert not any(letter.isascii() for letter in letters)
