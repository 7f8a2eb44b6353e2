"""Only the forms that may begin at a place are tried there, and none is missed."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.enrich.dates.grammar import fits
from services.enrich.dates.language import Resolver
from services.enrich.dates.tagger import GRAMMARS

EXPRESSIONS = {
    "en": ("18 March", "year 1990", "a month later", "an hour", "'89", "1st quarter", "Q1 2023"),
    "de": ("18. März", "Jahres 2020", "dreijährige", "Dienstagabend", "1990er Jahre", "Ende 2022"),
}


@pytest.mark.parametrize("language", sorted(GRAMMARS))
@settings(deadline=None)  # the first call compiles the rules
@given(data=st.data())
def test_no_form_is_missed(language: str, data: st.DataObject) -> None:
    grammar = GRAMMARS[language]
    words = st.one_of(
        st.sampled_from(EXPRESSIONS[language]),
        st.sampled_from([word for table in grammar.language.tables.values() for word in table]),
        st.integers(0, 2100).map(str),
    )
    text = " ".join(data.draw(st.lists(words, min_size=1, max_size=8)))

    for start, forms in grammar.openings(text):
        assert _told(fits(text, start, forms)) == _told(fits(text, start, grammar.forms))


def _told(found: Sequence[tuple[re.Match[str], Resolver]]) -> list[tuple[str, str, Resolver]]:
    return [(match.re.pattern, match[0], resolve) for match, resolve in found]


@pytest.mark.parametrize("language", sorted(GRAMMARS))
def test_ordinary_words_open_nothing(language: str) -> None:
    assert not list(GRAMMARS[language].openings("Copper, hafnium; xenon"))


def test_a_word_is_tried_with_few_of_the_forms() -> None:
    english = GRAMMARS["en"]

    [(start, forms)] = english.openings("copper yesterday")

    assert start == len("copper ")
    assert 0 < len(forms) < len(english.forms) / 4
