"""What the code at hand would make otherwise of each item than was made of it. Pure.

A rehearsal begins with empty tables. What it can't know is not compared, and counted by its reason.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from schemas.article import EventKind
from schemas.item import Status
from services.publish.explanations import KILLED_FIRST
from services.publish.kill_orders import UNRESOLVED
from services.publish.kills_by_id import KILL_WAITING
from services.publish.ledger import DROPPED, DUPLICATE, HELD
from wiredesk.replay.books import Books, Fate, History, Place
from wiredesk.replay.fields import changes

MISSING = "missing"
"""The kind of an event that there was, and that there would not be."""
EXTRA = "extra"
"""The kind of an event that there would be, and that there was not."""
DECISION = "decision"
"""The kind of other outcomes: an event of another kind, held rather than dropped."""
WARNINGS = "warnings"
DEAD_LETTER = "dead-letter"
UNRECORDED = "unrecorded"
"""The kind of an event that there would be of an item of which nothing is on record."""

BEFORE = "begun-before"
"""Not compared: what was decided follows from what came before the stretch."""
OVERTAKEN = "overtaken"
"""Not compared: a kill or flash overtook it on its way, which a rehearsal does not do."""
UNKNOWN = "nothing-on-record"
"""Not compared: it is still on its way, or what became of it is no longer kept."""

WAITING = frozenset({*UNRESOLVED.values(), KILL_WAITING, "hold-waiting", "release-waiting"})
"""Outcomes of orders that have met nothing."""
BY_OTHERS = frozenset({"desk", "may-be-kill"})
"""Why copy is held where its sender does not say so."""


GOING_ON = frozenset({EventKind.UPDATED, EventKind.CORRECTED})
STOPS = frozenset({EventKind.KILLED, EventKind.WITHHELD})
NO_COPY = "no-copy-to-change"
"""The reason of a change of management without the copy that it changes."""


class Difference(NamedTuple):
    """One kind of thing that would be otherwise."""

    kind: str
    place: Place
    source: str
    article: str
    was: str
    would: str
    field: str = ""
    """The field of a kind that has several."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of comparing one item."""

    place: Place
    differences: tuple[Difference, ...] = ()
    not_compared: str | None = None
    """Why something of it was not compared, if that is so."""


class Comparison:
    """Compares items in the order in which they were pushed."""

    def __init__(self, published: Books, rehearsed: Books) -> None:
        """What is on record, and what came of the rehearsal."""
        self._published = published.fates
        self._rehearsed = rehearsed.fates
        self._published_here = {each for fate in published.fates.values() for each in fate.events}
        self._known: set[str] = set()
        self._unsure: dict[str, str] = {}
        """Articles of which an earlier item could not be compared, and why."""

    def run(self, places: Collection[Place]) -> Iterator[Compared]:
        """A comparison for each place, which are all there are, in their order."""
        for place in places:
            was = self._published.get(place)
            would = self._rehearsed.get(place, Fate())
            if was is None:
                yield _unrecorded(place, would)
                continue
            yield self._compare(place, was, would)
            self._known.update(_articles(was))

    def _compare(self, place: Place, was: Fate, would: Fate) -> Compared:
        if would.refused == NO_COPY and not _articles(was) & self._known:
            self._unsure.update(dict.fromkeys(_articles(was), BEFORE))
            return Compared(place, (), BEFORE)
        if was.refused != would.refused:
            said = (was.refused or _outcome(was), would.refused or _outcome(would))
            return Compared(place, (_difference(DEAD_LETTER, place, was, *said),))
        if was.refused:
            return Compared(place)
        reason = self._not_comparable(was, would)
        decided = list(self._decided(place, was, would))
        copy = list(self._copy(place, was, would))
        if reason is None or not decided:
            return Compared(place, (*decided, *copy))
        self._unsure.update(dict.fromkeys(_articles(was) | _articles(would), reason))
        # Some warnings say what the ledger knew.
        return Compared(place, tuple(each for each in copy if each.kind != WARNINGS), reason)

    def _not_comparable(self, was: Fate, would: Fate) -> str | None:
        """Why another decision on an item may be no difference; None where it is one."""
        if _lets_through(was, would):
            return None
        articles = _articles(was) | _articles(would)
        if unsure := next((self._unsure[each] for each in articles & self._unsure.keys()), None):
            return unsure
        told = was.outcome
        overtaken = told and told.outcome in DROPPED and told.outcome != DUPLICATE
        if told and overtaken and told.article in self._published_here:
            return OVERTAKEN
        return BEFORE if self._follows_from_before(was, would) else None

    def _follows_from_before(self, was: Fate, would: Fate) -> bool:
        """Whether what became of an item may follow from what came before the stretch."""
        if any(self._began(article, was, would) for article in was.events):
            return True
        unmet = was.orders != would.orders and WAITING.intersection(would.orders.values())
        if unmet and not was.events.keys() & self._known:
            return True
        told = was.outcome
        if told is None or was.events or told.article in self._known:
            return False
        return told.outcome in DROPPED or told.stop in BY_OTHERS

    def _began(self, article: str, was: Fate, would: Fate) -> bool:
        """Whether an article's first event here follows from what came before the stretch."""
        history, new = was.events[article], would.events.get(article)
        if article in self._known:
            return False
        if history.first is EventKind.KILLED:
            return was.outcome is not None and was.outcome.why == KILLED_FIRST
        went_on = history.first in GOING_ON and history.previous_version is not None
        return went_on and new is not None and new.first in (EventKind.PUBLISHED, *GOING_ON)

    def _decided(self, place: Place, was: Fate, would: Fate) -> Iterator[Difference]:
        """What would be decided otherwise."""
        for name in sorted({*was.orders, *would.orders}):
            yield from _other(
                place, was, f"order {name}", was.orders.get(name, ""), would.orders.get(name, "")
            )
        old, new = _paired(was, would)
        for article in sorted(old.keys() - new.keys()):
            said = old[article].first.value, _outcome(would)
            yield _difference(MISSING, place, was, *said, article=article)
        for article in sorted(new.keys() - old.keys()):
            said = _outcome(was), new[article].first.value
            yield _difference(EXTRA, place, was, *said, article=article)
        for article in sorted(old.keys() & new.keys()):
            one, other = old[article], new[article]
            yield from _other(place, was, "event", one.first.value, other.first.value, article)
            if one.first is other.first:
                yield from _other(
                    place, was, "status", one.status.value, other.status.value, article
                )
        if not (old or new):
            yield from _other(place, was, "outcome", _outcome(was), _outcome(would))

    def _copy(self, place: Place, was: Fate, would: Fate) -> Iterator[Difference]:
        """What would be otherwise in the copy of articles, where both have some."""
        old, new = _paired(was, would)
        for article in sorted(old.keys() & new.keys()):
            one, other = old[article], new[article]
            if one.status is not Status.USABLE or other.status is not Status.USABLE:
                continue
            for kind, field, before, after in changes(one.last, other.last):
                yield Difference(kind, place, was.source, article, before, after, field)


def _lets_through(was: Fate, would: Fate) -> bool:
    """Whether copy would be published that its own words stopped, whatever came before it."""
    usable = any(each.first not in STOPS for each in would.events.values())
    told = was.outcome
    if not usable or told is None or told.why == KILLED_FIRST:
        return False
    held = told.outcome == HELD and told.stop not in BY_OTHERS
    return held or told.outcome in STOPS


def _unrecorded(place: Place, would: Fate) -> Compared:
    if not would.events:
        return Compared(place, (), UNKNOWN)
    event = next(iter(would.events.values())).first.value
    return Compared(place, (_difference(UNRECORDED, place, would, "nothing on record", event),))


def _paired(was: Fate, would: Fate) -> tuple[Mapping[str, History], Mapping[str, History]]:
    """Events by article; where each side has one more, under another id, these are a pair."""
    gone, new = was.events.keys() - would.events.keys(), would.events.keys() - was.events.keys()
    if len(gone) != 1 or len(new) != 1:
        return was.events, would.events
    (before,), (after,) = gone, new
    renamed = {before if id_ == after else id_: each for id_, each in would.events.items()}
    return was.events, renamed


def _articles(fate: Fate) -> set[str]:
    own = {fate.outcome.article} if fate.outcome else set()
    return {*fate.events, *own}


def _outcome(fate: Fate) -> str:
    """What became of an item, in words that are the same wherever it is the same."""
    if fate.events:
        return ", ".join(sorted(each.first.value for each in fate.events.values()))
    told = fate.outcome
    if told is None:
        return "nothing"
    until = told.until.isoformat() if told.until else None
    return " ".join(filter(None, (told.outcome, told.stop, until)))


def _other(
    place: Place, fate: Fate, field: str, was: str, would: str, article: str = ""
) -> Iterator[Difference]:
    if was != would:
        yield _difference(DECISION, place, fate, was, would, article=article, field=field)


def _difference(
    kind: str,
    place: Place,
    fate: Fate,
    was: str,
    would: str,
    *,
    article: str = "",
    field: str = "",
) -> Difference:
    named = article or next(iter(sorted(_articles(fate))), "")
    return Difference(kind, place, fate.source, named, was, would, field)
