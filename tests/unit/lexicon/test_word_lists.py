"""Patterns of many phrases."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lexicon.word_lists import any_of

PHRASES = st.lists(st.text("abAB-.", min_size=1, max_size=5), min_size=1, max_size=8)


def plainly(phrases: list[str]) -> str:
    """Each phrase by itself, the longest first."""
    return "|".join(map(re.escape, sorted(phrases, key=lambda each: (-len(each), each))))


@given(PHRASES, st.text("abAB-.", max_size=8), st.sampled_from([re.NOFLAG, re.IGNORECASE]))
def test_the_longest_phrase_that_fits_is_found(
    phrases: list[str], text: str, flags: re.RegexFlag
) -> None:
    found = re.match(any_of(phrases), text, flags)
    expected = re.match(plainly(phrases), text, flags)
    assert (found and found.group()) == (expected and expected.group())


@pytest.mark.parametrize("text", ["DPA", "dpa", "dpa-AFX", "DPA-afx"])
def test_a_longer_name_that_begins_like_another_comes_first(text: str) -> None:
    found = re.match(any_of(["DPA", "dpa-AFX"]), text, re.IGNORECASE)
    assert found
    assert found.group() == text
