"""The part of a vocabulary that texts need."""

from typing import Any

import pytest

from training.pieces import SPECIAL, needed_pieces, pieces_of, with_pieces

PIECES = (
    *("<s>", "<pad>", "</s>", "<unk>"),
    *("▁", "a", "f", "h", "r", "t", "ä", "A", "F", "H", "R", "T", "Ä", "ж"),
    *("▁fahrt", "▁Fahrt", "▁FAHRT", "fähr", "▁жар", "atthat"),
)
TOKENIZER: dict[str, Any] = {
    "version": "1.0",
    "truncation": None,
    "padding": None,
    "added_tokens": [
        {
            "id": number,
            "content": piece,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": True,
        }
        for number, piece in [*enumerate(PIECES[:SPECIAL]), (99, "<mask>")]
    ],
    "normalizer": None,
    "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always"},
    "post_processor": None,
    "decoder": None,
    "model": {"type": "Unigram", "unk_id": 3, "vocab": [[piece, -1.0] for piece in PIECES]},
}


def kept(lines: list[str], most: int) -> list[str]:
    return [PIECES[number] for number in needed_pieces(TOKENIZER, lines, most)]


def test_special_pieces_letters_and_what_the_text_has_are_kept() -> None:
    found = kept(["eine fahrt mit der Fähre"], 100)
    assert found[:SPECIAL] == ["<s>", "<pad>", "</s>", "<unk>"]
    assert {"▁fahrt", "▁Fahrt", "▁FAHRT"} <= set(found)  # written small or large elsewhere
    assert "ж" not in found
    assert "atthat" not in found


def test_what_is_needed_more_often_is_kept_first() -> None:
    lines = ["fahrt fahrt fahrt"]
    fewer = kept(lines, len(kept(lines, 100)) - 2)
    assert "▁fahrt" in fewer
    assert not {"▁Fahrt", "▁FAHRT"} & set(fewer)


@pytest.mark.parametrize("most", [8, 15, 100])
def test_the_tokenizer_has_those_alone_and_is_cut_alike_again(most: int) -> None:
    numbers = needed_pieces(TOKENIZER, ["fahrt"], most)
    cut = with_pieces(TOKENIZER, numbers)
    assert [piece for piece, _ in cut["model"]["vocab"]] == [PIECES[number] for number in numbers]
    assert [each["id"] for each in cut["added_tokens"]] == [0, 1, 2, 3]
    assert pieces_of(cut, TOKENIZER) == numbers
