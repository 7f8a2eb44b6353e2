"""What is kept of a site's webhook beside each committed offset: failed tries, and a pause. Pure.

So a restart, or another process that takes a partition over, goes on with the tries where they
are. Kafka keeps it with the offset, 4096 bytes at most: what does not fit begins its tries anew.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

MAX_CHARACTERS = 4000
"""Below `offset.metadata.max.bytes` of Kafka, 4096."""


@dataclass(frozen=True, slots=True)
class Try:
    """An event that has failed."""

    offset: int
    tries: int
    """How often it has been tried."""
    due: int
    """When it is tried next, in seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How far a partition has been pushed, and how what is before that stands."""

    offset: int
    """Before it all has been taken by the site, or was not for it."""
    since: str = ""
    """When the webhook was last enabled or disabled: tries of before count no more."""
    tried: tuple[Try, ...] = ()
    """In the order of their offsets."""
    paused_until: int = 0
    """Before which the site wants no event, in seconds since 1970."""


def as_metadata(kept: Kept, begun: str) -> str:
    """As Kafka keeps it. `begun`: when the webhook was first enabled, so that the offsets of one
    before mean nothing.
    """
    tried = list(kept.tried)
    while True:
        text = json.dumps(
            {
                "begun": begun,
                "since": kept.since,
                "pause": kept.paused_until,
                "tried": [[each.offset - kept.offset, each.tries, each.due] for each in tried],
            },
            separators=(",", ":"),
        )
        if len(text) <= MAX_CHARACTERS or not tried:
            return text
        del tried[len(tried) * 3 // 4 :]


def fitting(kept: Kept, begun: str) -> Kept:
    """What of it is kept."""
    return of_metadata(kept.offset, as_metadata(kept, begun), begun) or kept


def of_metadata(offset: int, metadata: str, begun: str) -> Kept | None:
    """What was kept of this webhook; None where it was another's, or can't be read."""
    try:
        found = json.loads(metadata)
        if found["begun"] != begun:
            return None
        return Kept(offset, str(found["since"]), _tries(offset, found["tried"]), found["pause"])
    except (ValueError, LookupError, TypeError):
        return None


def _tries(first: int, stated: Iterable[tuple[int, int, int]]) -> tuple[Try, ...]:
    return tuple(Try(first + behind, tries, due) for behind, tries, due in stated)
