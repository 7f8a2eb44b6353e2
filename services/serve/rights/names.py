"""What a name in terms of use stands for. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """Territories or uses under one name."""

    sure: frozenset[str]
    """Those that everyone means by it: allowed where it is."""
    possible: frozenset[str]
    """Those that somebody may mean by it: excluded where it is."""

    def __or__(self, other: "Named") -> "Named":
        return Named(self.sure | other.sure, self.possible | other.possible)
