"""The training data: lines, sources and languages."""

import json
from collections.abc import Mapping
from pathlib import Path
from random import Random

import pytest

from training.corpus import (
    Passage,
    UnreadableCorpusError,
    join_neighbours,
    read_corpus,
    sources_without_misc,
)


def corpus(folder: Path, *records: Mapping[str, object]) -> Path:
    path = folder / "corpus.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


SENTENCE = {"source": "news", "tokens": ["Ada", "Okoye"], "tags": ["B-PER", "I-PER"]}


def test_tokens_are_cut_into_the_models_words(tmp_path: Path) -> None:
    record = {"source": "news", "tokens": ["U.S."], "tags": ["B-LOC"]}
    (passage,) = read_corpus(corpus(tmp_path, record))
    assert passage.words == ("U", ".", "S", ".")
    assert passage.tags == ("B-LOC", "I-LOC", "I-LOC", "I-LOC")


def test_one_source_in_two_languages_is_two(tmp_path: Path) -> None:
    german = {**SENTENCE, "lang": "de"}
    misc = {**SENTENCE, "tags": ["B-MISC", "I-MISC"]}
    passages = read_corpus(corpus(tmp_path, german, SENTENCE, misc))
    assert [passage.source for passage in passages] == ["news de", "news en", "news en"]
    assert sources_without_misc(passages) == {"news de"}


def test_neighbours_of_one_source_are_joined() -> None:
    first, second = (Passage(source, ("a",), ("O",)) for source in ("news en", "news de"))
    joined = join_neighbours([first] * 8 + [second] * 8, frozenset(), Random(0))
    assert sum(len(passage.words) for passage in joined) == 16
    assert 2 < len(joined) < 16
    assert len(join_neighbours([first] * 8, frozenset({"news en"}), Random(0))) == 8


@pytest.mark.parametrize(
    "record",
    [
        {"source": "news", "tokens": ["Ada"]},
        {"source": "news", "tokens": ["Ada"], "tags": []},
        {"source": "news", "tokens": ["Ada"], "tags": ["B-DOG"]},
    ],
)
def test_what_is_no_tagged_sentence_is_named_by_its_line(
    tmp_path: Path, record: dict[str, object]
) -> None:
    with pytest.raises(UnreadableCorpusError, match="line 2"):
        read_corpus(corpus(tmp_path, SENTENCE, record))
