"""What is typed becomes a query that can't be anything else."""

import pytest

from services.serve.board.words import Words, WordsError, parse_words


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("", None, None),
        ("ferry port", '"ferry"* AND "port"*', None),
        ('"in port" -storm', '"in port"', '"storm"*'),
        ('-"in port" -storm', None, '"in port" OR "storm"*'),
        ('open "quote', '"open"* AND "quote"', None),
        ('- -- "" \' %', None, None),
        ("a\0b", '"a" AND "b"', None),
        ("at sea", '"at" AND "sea"*', None),
    ],
)
def test_queries(text: str, wanted: str | None, unwanted: str | None) -> None:
    assert parse_words(text) == Words(wanted, unwanted)


@pytest.mark.parametrize("text", ["x" * 201, "a " * 21])
def test_too_much_is_refused(text: str) -> None:
    with pytest.raises(WordsError, match="take fewer"):
        parse_words(text)
