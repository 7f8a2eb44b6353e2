"""When a partition has sent so much to the dead letters that its owner has to halt. Pure.

A handful of records that can't be used is every day's business; when next to all of them can't,
something is broken, and each hour makes more to redrive. The batch in which a limit is reached is
not committed, so that its records wait where they are.
"""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby

from runtime.batch import Batch, redriven_count
from runtime.handler import Record, Rejection
from runtime.reading.reader import STAGE_DEFECT
from runtime.settings import WiredeskSettings
from runtime.sources import shown

MAX_TALLIES = 1000
"""Sources of a partition past this number push out the one that has been silent for longest."""
SLOTS = 60
"""The window of the share is counted in so many parts."""


@dataclass(slots=True)
class Tally:
    """The records of one source, or of all together, as far as they have been committed."""

    run: int = 0
    """Dead letters in a row."""
    defects: int = 0
    """Records in a row on which the stage itself failed."""
    slots: deque[tuple[int, int, int]] = field(default_factory=deque)
    """The window: number of the slot, records, and dead letters among them; oldest first."""

    def add(self, rejection: Rejection | None, slot: int, number: int = 1) -> None:
        """Count so many records alike, which are dead letters where they have a rejection."""
        dead = number if rejection is not None else 0
        self.run = self.run + dead if dead else 0
        defect = rejection is not None and rejection.reason == STAGE_DEFECT
        self.defects = self.defects + number if defect else 0
        records, letters = 0, 0
        if self.slots and self.slots[-1][0] == slot:
            _, records, letters = self.slots.pop()
        self.slots.append((slot, records + number, letters + dead))
        while self.slots[0][0] <= slot - SLOTS:
            self.slots.popleft()

    @property
    def window(self) -> tuple[int, int]:
        """Records and dead letters within the window."""
        return sum(slot[1] for slot in self.slots), sum(slot[2] for slot in self.slots)


@dataclass(frozen=True, slots=True)
class Trip:
    """A limit that a batch would reach."""

    first: int
    """The offset of the batch's first dead letter that counts towards it."""
    reason: str
    """What has been reached, what the last dead letter says, and the setting to raise."""


class DeadLetterLimit:
    """The limit for one partition of a stage: by source, and for all sources together."""

    def __init__(self, settings: WiredeskSettings, clock: Callable[[], float]) -> None:
        """Nothing has been counted; `clock` gives seconds that never go back."""
        self._settings = settings
        self._clock = clock
        self._tallies: OrderedDict[str | None, Tally] = OrderedDict()
        self._counted_to = 0
        self._checked: tuple[Batch, dict[str | None, Tally]] | None = None
        """The last batch that was checked, and the tallies as they would be after it."""

    def start_at(self, offset: int) -> None:
        """The partition is read from here on; where others have read on meanwhile, count anew."""
        if offset > self._counted_to:
            self._tallies.clear()

    def check(self, batch: Batch) -> Trip | None:
        """The limit that would be reached if the batch were committed, if any."""
        changed, trip = self._count(batch)
        self._checked = (batch, changed)
        return trip

    def note(self, batch: Batch) -> None:
        """The batch has been committed."""
        if batch.handled:
            self._counted_to = batch.handled[-1].offset + 1
        checked, self._checked = self._checked, None
        changed = checked[1] if checked and checked[0] is batch else self._count(batch)[0]
        for source, tally in changed.items():
            self._tallies[source] = tally
            self._tallies.move_to_end(source)
        while len(self._tallies) > MAX_TALLIES:
            self._tallies.popitem(last=False)

    def _count(self, batch: Batch) -> tuple[dict[str | None, Tally], Trip | None]:
        """The tallies as they would be after the batch, by source; None is all together."""
        slot = int(self._clock() / self._settings.dead_letter_share_seconds * SLOTS)
        changed: dict[str | None, Tally] = {}
        first: dict[str | None, int] = {}
        trip = None
        for record, source, rejection, number in _verdicts(batch):
            for key in (source, None):
                if key not in changed:
                    changed[key] = deepcopy(self._tallies.get(key, Tally()))
                changed[key].add(rejection, slot, number)
                if rejection and not trip:
                    first.setdefault(key, record.offset)
                    if reached := self._reached(key, changed[key]):
                        trip = Trip(first[key], f"{reached}; the last: {rejection.error}")
        return changed, trip

    def _reached(self, source: str | None, tally: Tally) -> str | None:
        ours, whose = self._settings, "all sources" if source is None else source
        records, letters = tally.window
        if source is None and 0 < ours.dead_letter_defect_run <= tally.defects:
            return (
                f"the stage itself failed on {tally.defects} records in a row "
                "(WIREDESK_DEAD_LETTER_DEFECT_RUN)"
            )
        if 0 < ours.dead_letter_run <= tally.run:
            return (
                f"{tally.run} records in a row of {whose} can't be used (WIREDESK_DEAD_LETTER_RUN)"
            )
        enough = records >= ours.dead_letter_share_records
        if enough and 0 < ours.dead_letter_share <= letters / records:
            return (
                f"{letters} of {records} records of {whose} within "
                f"{ours.dead_letter_share_seconds:g} s can't be used (WIREDESK_DEAD_LETTER_SHARE)"
            )
        return None


class DeadLetterLimits:
    """The limits of a stage in this process, one a partition."""

    def __init__(self, settings: WiredeskSettings, clock: Callable[[], float]) -> None:
        """None yet."""
        self._make = partial(DeadLetterLimit, settings, clock)
        self._by_partition: dict[tuple[str, int], DeadLetterLimit] = {}

    def of(self, topic: str, partition: int) -> DeadLetterLimit:
        """The partition's, the same again after it has been away."""
        return self._by_partition.setdefault((topic, partition), self._make())


def _verdicts(batch: Batch) -> Iterator[tuple[Record, str, Rejection | None, int]]:
    """Each record with its source, and with a rejection where nothing of it can be used.

    The last: how many records one after another it stands for; of dead letters each stands alone.
    Redriven records don't count: it is known that they failed before.
    """
    verdicts = _each_verdict(batch)
    for (name, passes), alike in groupby(verdicts, lambda each: (each[1], each[2] is None)):
        records, source = list(alike), shown(name)
        if passes:
            yield records[0][0], source, None, len(records)
        else:
            yield from ((record, source, rejection, 1) for record, _, rejection in records)


def _each_verdict(batch: Batch) -> Iterator[tuple[Record, str, Rejection | None]]:
    for _, pairs in groupby(batch.outcomes, lambda pair: id(pair[0])):
        outcomes = list(pairs)
        record, first = outcomes[0]
        if record is not None and not redriven_count(record):
            rejections = [outcome.rejection for _, outcome in outcomes]
            yield record, first.source, rejections[-1] if all(rejections) else None
