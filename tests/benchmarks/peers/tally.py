"""What a program has lost, doubled and reversed, by what it read and what it wrote. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of a topic."""

    key: bytes
    number: int
    """It grows with each record that is pushed."""
    partition: int = 0
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How many records went wrong, in each way; all zero when none did."""

    lost: int
    """Records that did not come out, and that the program will not read again."""
    waiting: int
    """Records that did not come out, and that are still to be read."""
    doubled: int
    """How often a record came out again."""
    reversed: int
    """Records that came out first after a later one of their key."""

    @classmethod
    def of(
        cls, pushed: Sequence[Entry], written: Sequence[Entry], committed: Mapping[int, int]
    ) -> "Tally":
        """Compare what was pushed with what was written, each in its order by key.

        `committed`: the offset from which the group reads on, by partition of what was pushed.
        """
        out = {entry.number for entry in written}
        missing = [entry for entry in pushed if entry.number not in out]
        waiting = sum(entry.offset >= committed.get(entry.partition, 0) for entry in missing)
        newest: dict[bytes, int] = {}
        seen: set[int] = set()
        out_of_order = 0
        for entry in written:
            if entry.number not in seen:
                out_of_order += entry.number < newest.get(entry.key, entry.number)
            seen.add(entry.number)
            newest[entry.key] = max(entry.number, newest.get(entry.key, entry.number))
        return cls(
            lost=len(missing) - waiting,
            waiting=waiting,
            doubled=len(written) - len(out),
            reversed=out_of_order,
        )
