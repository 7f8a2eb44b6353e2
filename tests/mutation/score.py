"""What a run of mutmut says of each module."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

MIN_SCORE = 0.95
"""Of the faults that change something, the share that the tests have to notice."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A function with one fault put in."""

    name: str
    """mutmut's: `services.publish.ledger.x_decide__mutmut_10`."""
    status: str
    """mutmut's word: `killed`, `timeout`, `survived`, `no tests`, …"""
    diff: str = ""

    NOTICED: ClassVar[frozenset[str]] = frozenset({"killed", "timeout"})

    @property
    def module(self) -> str:
        """The module's dotted name."""
        return self.name.rpartition(".")[0]

    @property
    def function(self) -> str:
        """The function's name, without its class."""
        mangled = self.name.rpartition(".")[2].rpartition("__mutmut_")[0]
        return mangled.rpartition("ǁ")[2] if "ǁ" in mangled else mangled.removeprefix("x_")

    @property
    def change(self) -> str:
        """The changed lines, those before with `-`, those after with `+`, without indentation."""
        lines = [line for line in self.diff.splitlines() if line[:1] in {"-", "+"}]
        kept = (line for line in lines if not line.startswith(("---", "+++")))
        return "\n".join(f"{line[0]} {line[1:].strip()}" for line in kept)


@dataclass(frozen=True, slots=True)
class Equivalent:
    """A fault that no test can notice, since the code does the same with it."""

    module: str
    function: str
    change: str
    """As `Mutant.change`, so that the row goes stale with the line that it is of."""
    why: str

    def is_of(self, mutant: Mutant) -> bool:
        """Whether it is this fault."""
        own = (self.module, self.function, self.change.strip())
        return own == (mutant.module, mutant.function, mutant.change)


@dataclass(frozen=True, slots=True)
class Score:
    """How a module's tests did."""

    module: str
    total: int
    noticed: int
    equivalent: int
    survivors: tuple[Mutant, ...]
    """The faults that nobody noticed and that are no equivalents."""
    stale: tuple[Equivalent, ...]
    """Rows of the table that no survivor answers to."""

    @property
    def share(self) -> float:
        """From 0 to 1; 0 of a module without faults, which is not where the settings say."""
        counted = self.total - self.equivalent
        return self.noticed / counted if counted else 0.0

    @property
    def is_good(self) -> bool:
        """Whether enough is noticed, and the table says nothing that is not so."""
        return self.share >= MIN_SCORE and not self.stale


def scores(
    modules: Iterable[str], mutants: Sequence[Mutant], equivalents: Sequence[Equivalent]
) -> list[Score]:
    """A score for each module, in their order."""
    return [
        _score(
            module,
            [mutant for mutant in mutants if mutant.module == module],
            [row for row in equivalents if row.module == module],
        )
        for module in modules
    ]


def _score(module: str, mutants: Sequence[Mutant], rows: Sequence[Equivalent]) -> Score:
    unnoticed = [mutant for mutant in mutants if mutant.status not in Mutant.NOTICED]
    survivors = [mutant for mutant in unnoticed if not any(row.is_of(mutant) for row in rows)]
    return Score(
        module,
        total=len(mutants),
        noticed=len(mutants) - len(unnoticed),
        equivalent=len(unnoticed) - len(survivors),
        survivors=tuple(survivors),
        stale=tuple(row for row in rows if not any(row.is_of(each) for each in unnoticed)),
    )
