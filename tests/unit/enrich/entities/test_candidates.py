import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.enrich.entities.candidates import REACH, candidates, near
from services.enrich.entities.vocabulary import word_list
from services.enrich.entities.words import word_spans

WORDS = st.lists(st.sampled_from(["the", "Oslo", "-", "'", "s", ",", "7"]), max_size=40)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the harbour of a town", []),
        ("the port of Oslo", ["Oslo"]),
        ("the iPhone", ["iPhone"]),
        ("the Bank of the West", ["Bank", "of", "the", "West"]),
        ("Ada met him in the old Fram hall", ["Ada", "Fram"]),
        ("Lee Kin-chung", ["Lee", "Kin", "-", "chung"]),
        ("from al-Assad", ["al", "-", "Assad"]),
        ("in Sana'a", ["Sana", "'", "a"]),
        ("on Sana’a", ["Sana", "’", "a"]),
        ("by Weller's boat", ["Weller"]),
        ("a well-known boat", []),
        ("-", []),
        ("The rain on Monday", []),
        ("In May it fell. On it went", []),
        ("In The Hague", ["The", "Hague"]),
        ("Theresa May", ["Theresa", "May"]),
        ("for A. Weller", ["A", ".", "Weller"]),
    ],
)
def test_words_that_may_be_of_a_name(text: str, expected: list[str]) -> None:
    words = [text[start:end] for start, end in word_spans(text)]
    found = candidates(words, word_list("stop_words"))
    assert [word for word, is_found in zip(words, found, strict=True) if is_found] == expected


def test_without_a_list_every_word_with_a_capital_may_be_of_a_name() -> None:
    assert candidates(["Am", "Montag", "regnete", "es", "."], frozenset()) == [
        True,
        True,
        False,
        False,
        False,
    ]


@given(WORDS)
def test_every_word_with_a_capital_may_be_of_a_name(words: list[str]) -> None:
    found = candidates(words, word_list("stop_words"))
    assert len(found) == len(words)
    assert all(is_found for word, is_found in zip(words, found, strict=True) if word == "Oslo")
    assert any(found) == ("Oslo" in words)


@given(st.lists(st.booleans(), max_size=60))
def test_near_is_within_reach_of_a_candidate(found: list[bool]) -> None:
    places = [at for at, is_found in enumerate(found) if is_found]
    assert near(found) == [
        any(abs(at - place) <= REACH for place in places) for at in range(len(found))
    ]
