"""What a program has lost, doubled and reversed, by what it read and what it wrote. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of a topic."""

    key: bytes
    number: int
    """It grows with each record that is pushed."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many records went wrong, in each way; all zero when none did."""

    lost: int
    """Records that never came out."""
    doubled: int
    """How often a record came out again."""
    reversed: int
    """Records that came out first after a later one of their key."""

    @classmethod
    def of(cls, pushed: Sequence[Entry], written: Sequence[Entry]) -> "Tally":
        """Compare what was pushed with what was written, each in its order by key."""
        out = {entry.number for entry in written}
        newest: dict[bytes, int] = {}
        seen: set[int] = set()
        out_of_order = 0
        for entry in written:
            if entry.number not in seen:
                out_of_order += entry.number < newest.get(entry.key, entry.number)
            seen.add(entry.number)
            newest[entry.key] = max(entry.number, newest.get(entry.key, entry.number))
        return cls(
            lost=len({entry.number for entry in pushed} - out),
            doubled=len(written) - len(out),
            reversed=out_of_order,
        )
