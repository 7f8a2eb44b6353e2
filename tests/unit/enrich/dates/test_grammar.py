"""Only the rules that may begin at a place are tried there, and none is missed."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.enrich.dates.grammar import matches
from services.enrich.dates.language import Resolver
from services.enrich.dates.tagger import GRAMMARS

EXPRESSIONS = {
    "en": ("18 March", "year 1990", "a month later", "an hour", "'89", "1st quarter", "Q1 2023"),
    "es": ("18 de marzo", "fin de semana", "los 70", "hace dos años", "la semana pasada"),
    "fr": ("18 mars", "l'an dernier", "il y a deux ans", "vingt et un jours", "XIXe siècle"),
    "it": ("18 marzo", "quest'anno", "due anni fa", "vent'anni", "anni '90"),
    "nl": ("18 maart", "maandagavond", "twee jaar geleden", "vijfdaagse", "de jaren 90"),
    "pt": ("18 de março", "fim do ano", "há dois anos", "17h30", "na semana passada"),
    "de": ("18. März", "Jahres 2020", "dreijährige", "Dienstagabend", "1990er Jahre", "Ende 2022"),
}


@pytest.mark.parametrize("language", sorted(GRAMMARS))
@settings(deadline=None)  # the first call compiles the rules
@given(data=st.data())
def test_no_rule_is_missed(language: str, data: st.DataObject) -> None:
    grammar = GRAMMARS[language]
    words = st.one_of(
        st.sampled_from(EXPRESSIONS[language]),
        st.sampled_from([word for table in grammar.language.tables.values() for word in table]),
        st.integers(0, 2100).map(str),
    )
    text = " ".join(data.draw(st.lists(words, min_size=1, max_size=8)))

    for start, rules in grammar.openings(text):
        assert _as_rows(matches(text, start, rules)) == _as_rows(
            matches(text, start, grammar.rules)
        )


def _as_rows(found: Sequence[tuple[re.Match[str], Resolver]]) -> list[tuple[str, str, Resolver]]:
    return [(match.re.pattern, match[0], resolve) for match, resolve in found]


@pytest.mark.parametrize("language", sorted(GRAMMARS))
def test_ordinary_words_open_nothing(language: str) -> None:
    assert not list(GRAMMARS[language].openings("Copper, hafnium; xenon"))


def test_a_word_is_tried_with_few_of_the_rules() -> None:
    english = GRAMMARS["en"]

    [(start, rules)] = english.openings("copper yesterday")

    assert start == len("copper ")
    assert 0 < len(rules) < len(english.rules) / 4
