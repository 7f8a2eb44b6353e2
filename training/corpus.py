"""Sentences with entity tags, read from JSON lines and cut into the model's own words."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from services.enrich.entities.words import word_spans

TYPES = ("PER", "ORG", "LOC", "MISC")
LABELS = ("O", *(f"{place}-{kind}" for kind in TYPES for place in "BI"))

MAX_PASSAGE_WORDS = 90
"""Words that sentences are joined up to: about a paragraph of wire copy."""

CHANCE_OF_JOINING = 0.5


@dataclass(frozen=True)
class Passage:
    """Words of one source with an IOB2 tag for each."""

    source: str
    words: tuple[str, ...]
    tags: tuple[str, ...]

    def followed_by(self, other: "Passage") -> "Passage":
        """The words of this passage and then of the other."""
        return Passage(self.source, self.words + other.words, self.tags + other.tags)


class UnreadableCorpusError(ValueError):
    """A line of the training data is not `{"source", "tokens", "tags"}` in IOB2."""


def read_corpus(path: Path) -> list[Passage]:
    """The sentences of a JSON lines file; raises `UnreadableCorpusError` and `OSError`.

    Sentences with nothing but blanks in them are left out.
    """
    with path.open(encoding="utf-8") as lines:
        passages = [_passage(number, line) for number, line in enumerate(lines, start=1)]
    return [passage for passage in passages if passage.words]


def _passage(number: int, line: str) -> Passage:
    try:
        record: dict[str, Any] = json.loads(line)
        tagged = list(_split(record["tokens"], record["tags"]))
        passage = Passage(
            f"{record['source']} {record.get('lang', 'en')}",
            tuple(word for word, _ in tagged),
            tuple(tag for _, tag in tagged),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableCorpusError(f"line {number} is not a tagged sentence: {error!r}") from error
    if unknown := sorted(set(passage.tags) - set(LABELS)):
        raise UnreadableCorpusError(f"line {number}: tags {unknown} are none of {LABELS}")
    return passage


def _split(tokens: Sequence[str], tags: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Tokens cut further where the model's own words are shorter: "U.S." is four."""
    for token, tag in zip(tokens, tags, strict=True):
        inside = tag if tag == "O" else f"I-{tag[2:]}"
        for index, (start, end) in enumerate(word_spans(token)):
            yield token[start:end], inside if index else tag


def sources_without_misc(passages: Iterable[Passage]) -> frozenset[str]:
    """Sources that never tag MISC, whose O may therefore hide one."""
    seen: dict[str, bool] = {}
    for passage in passages:
        has_misc = any(tag.endswith("MISC") for tag in passage.tags)
        seen[passage.source] = seen.get(passage.source, False) or has_misc
    return frozenset(source for source, has_misc in seen.items() if not has_misc)


def join_neighbours(
    passages: Iterable[Passage], apart: frozenset[str], random: Random
) -> list[Passage]:
    """Passages of paragraph length, by joining half of the neighbours of one source.

    Sources named in `apart` (messages of their own, such as tweets) are never joined.
    """
    joined: list[Passage] = []
    for passage in passages:
        if joined and _may_join(joined[-1], passage, apart) and random.random() < CHANCE_OF_JOINING:
            joined[-1] = joined[-1].followed_by(passage)
        else:
            joined.append(passage)
    return joined


def _may_join(first: Passage, second: Passage, apart: frozenset[str]) -> bool:
    return (
        first.source == second.source
        and first.source not in apart
        and len(first.words) + len(second.words) < MAX_PASSAGE_WORDS
    )
