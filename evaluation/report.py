"""What a comparison of tags with gold gives, whatever the kind of tag."""

from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Literal

Figures = Mapping[str, float | int]
"""Scores in percent and counts, by name."""
MistakeKind = Literal["missed", "invented", "wrong type", "wrong span", "wrong value"]


@dataclass(frozen=True, slots=True)
class Tally:
    """Tags that are equal in gold and in what was predicted, beside all of either."""

    hits: int = 0
    predicted: int = 0
    gold: int = 0

    @classmethod
    def of(cls, gold: Set[Hashable], predicted: Set[Hashable]) -> "Tally":
        """The tally of one document."""
        return cls(len(gold & predicted), len(predicted), len(gold))

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.hits + other.hits, self.predicted + other.predicted, self.gold + other.gold
        )

    @property
    def precision(self) -> float:
        """The share of what was predicted that is right."""
        return share(self.hits, self.predicted)

    @property
    def recall(self) -> float:
        """The share of gold that was found."""
        return share(self.hits, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two, in percent."""
        return f1(self.precision, self.recall)

    @property
    def figures(self) -> Figures:
        """As a row of a report."""
        return {
            "precision": 100 * self.precision,
            "recall": 100 * self.recall,
            "F1": self.f1,
            "gold": self.gold,
            "predicted": self.predicted,
        }


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of tallies."""
    return sum(tallies, Tally())


def share(part: int, whole: int) -> float:
    """A part of a whole, from 0 to 1; of nothing it is 0."""
    return part / whole if whole else 0.0


def f1(precision: float, recall: float) -> float:
    """The harmonic mean of two shares, in percent; 0 where both are."""
    both = precision + recall
    return 200 * precision * recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Mistake:
    """One difference between gold and what was predicted."""

    kind: MistakeKind
    type: str
    """The type of tag, or the field, as gold has it where gold has one."""
    words: str
    """What is at issue."""
    gold: str | None
    """What there should be, where it is not the words."""
    predicted: str | None
    """What there is instead."""
    document: str | int
    context: str


@dataclass(frozen=True, slots=True)
class Repeated:
    """A mistake that was made of the same words so many times; the first stands for all."""

    count: int
    first: Mistake


@dataclass(frozen=True, slots=True)
class Report:
    """The scores by type, the last row over all of them, and every mistake."""

    documents: int
    without_mistake: int
    """Documents in which everything is right."""
    scores: Mapping[str, Figures]
    mistakes: tuple[Mistake, ...]

    @classmethod
    def of(cls, scores: Mapping[str, Figures], mistakes: Sequence[Sequence[Mistake]]) -> "Report":
        """`mistakes`: those of each document."""
        return cls(
            documents=len(mistakes),
            without_mistake=sum(not made for made in mistakes),
            scores=scores,
            mistakes=tuple(one for made in mistakes for one in made),
        )

    def worst(self, most: int) -> list[Repeated]:
        """The mistakes that were made most often, in the order of the documents among equals."""
        alike: dict[tuple[str, str, str], list[Mistake]] = {}
        for one in self.mistakes:
            alike.setdefault((one.kind, one.type, one.words.casefold()), []).append(one)
        ranked = sorted(alike.values(), key=len, reverse=True)
        return [Repeated(len(made), made[0]) for made in ranked[:most]]
