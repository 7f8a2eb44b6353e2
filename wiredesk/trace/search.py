"""Which articles are asked for, by the records of the topics. Pure."""

from collections.abc import Mapping, Sequence

from schemas.record import WireModel
from schemas.topics import ARTICLES, DEAD_LETTERS, ITEMS, UNRESOLVED_KILLS
from schemas.unresolved_kill import UnresolvedKill
from wiredesk.trace.records import Item, Named, Seen
from wiredesk.trace.story import OpenKill, Refusal
from wiredesk.trace.telling import letter_of, open_kill, read
from wiredesk.trace.wanted import Fit, Wanted

MAX_FITS = 1000
"""Articles that are remembered of each fit, while it is looked for one that fits surer."""


class _Order(WireModel):
    """What says that a record on `wire.items` is no item of its own."""

    orders_kill_of: object = None
    orders_hold_of: object = None


class Search:
    """Takes records in any order; what fits is known once all have been taken."""

    def __init__(self, wanted: Wanted, source: str | None = None) -> None:
        """`source`: the only one that is looked for, if one is."""
        self._wanted = wanted
        self._source = source
        self._fits: dict[Fit, dict[str, str]] = {fit: {} for fit in Fit}
        self._letters: list[tuple[Seen, Refusal]] = []
        self._kills: dict[str, OpenKill] = {}

    def take(self, seen: Seen) -> None:
        """Take note of a record that fits."""
        match seen.topic:
            case ITEMS.name:
                order = read(_Order, seen.value)
                if order and order.orders_kill_of is None and order.orders_hold_of is None:
                    self._take_item(read(Named, seen.value))
            case ARTICLES.name:
                self._take_item(read(Named, seen.value))
            case DEAD_LETTERS.name:
                self._take_letter(seen)
            case UNRESOLVED_KILLS.name:
                self._kills.pop(seen.key, None)
                kill = read(UnresolvedKill, seen.value)
                if kill and self._wanted.names(kill.reference):
                    self._kills[seen.key] = open_kill(kill)

    @property
    def articles(self) -> Mapping[str, str]:
        """The sources of the articles that fit surest, by id, the last to come first."""
        found = next(filter(None, self._fits.values()), {})
        return dict(reversed(found.items()))

    @property
    def refusals(self) -> Sequence[Refusal]:
        """Dead letters that have it and became no item, the newest first."""
        newest = sorted(self._letters, key=lambda each: each[0].at, reverse=True)
        return [refusal for _, refusal in newest]

    @property
    def kills(self) -> Sequence[OpenKill]:
        """Unresolved kills that name it."""
        return list(self._kills.values())

    def _take_item(self, item: Named | None) -> None:
        if item is None or self._source not in (None, item.source):
            return
        fit = self._wanted.fit(item)
        if fit is None:
            return
        found = self._fits[fit]
        # One that comes again goes to the end.
        found.pop(item.id, None)
        if len(found) == MAX_FITS:
            del found[next(iter(found))]
        found[item.id] = item.source

    def _take_letter(self, seen: Seen) -> None:
        letter = letter_of(seen)
        if letter is None or self._source not in (None, letter.source):
            return
        if letter.stage != "ingest" and (item := read(Item, seen.value)):
            self._take_item(item)
        elif self._wanted.is_in(seen.value or b"", letter.source):
            refusal = Refusal(
                name=f"{seen.partition}:{seen.offset}",
                at=seen.at,
                stage=letter.stage,
                source=letter.source,
                reason=letter.reason,
                error=letter.error,
                place=f"{letter.topic}/{letter.partition}@{letter.offset}",
            )
            self._letters.append((seen, refusal))
