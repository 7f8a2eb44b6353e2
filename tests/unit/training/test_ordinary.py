"""Words with a capital that are no names, by the data."""

from training.corpus import Passage
from training.ordinary import MIN_SEEN, ordinary_words


def passages(word: str, tags: list[str]) -> list[Passage]:
    return [Passage("news de", ("heute", word), ("O", tag)) for tag in tags]


def test_a_noun_is_ordinary_where_it_is_seen_often_and_never_in_a_name() -> None:
    often = passages("Hafen", ["O"] * MIN_SEEN)
    seldom = passages("Kran", ["O"] * (MIN_SEEN - 1))
    assert ordinary_words(often + seldom) == {"Hafen"}


def test_a_word_of_a_name_may_be_of_another() -> None:
    assert ordinary_words(passages("Mark", ["O"] * 9 + ["B-PER"])) == frozenset()
    assert ordinary_words(passages("Der", ["O"] * 99 + ["B-ORG"])) == {"Der"}
