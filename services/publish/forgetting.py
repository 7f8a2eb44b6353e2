"""Which entries of the ledger are forgotten, and when. Pure.

An entry is forgotten some time after its item's last event. What never is: a killed, withheld or
held item, one that desks have given orders about, and one of which it is not known whose it is.

The time at which something came decides, not the clock: a replay forgets the same. Where its time
is ahead of the clock, as with a sender whose clock is wrong, the clock counts.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from runtime.handler import Outcome, Table, TableWrite
from runtime.metrics.measures import Count
from schemas.item import Status
from schemas.ledger import LedgerEntry
from schemas.record import MalformedRecordError
from schemas.topics import LEDGER
from schemas.written_form import MOMENT, TEXT, is_utf8, narrowed
from services.publish.metrics import FORGOTTEN

MAX_FORGOTTEN = 4
"""Entries to one record: more than the one that it may add, and few enough for its transaction."""


_USUAL = narrowed(
    LedgerEntry,
    {
        "status": b'"usable"',
        "embargoed": b"false",
        "pushed.received_at": b'"(' + MOMENT + b')"',
        "embargo": b"null",
        "desk": b"null",
        "open_kills": b"null",
        "source": TEXT,
    },
)
"""Nearly every entry; its group is when the last event was received."""


def last_event(value: bytes) -> datetime | None:
    """When the last event of an entry was received; None for one that is not forgotten.

    An embargo of it that ends later counts as that.
    """
    if (usual := _USUAL.fullmatch(value)) and is_utf8(value):
        return datetime.fromisoformat(usual[1].decode())
    try:
        entry = LedgerEntry.from_bytes(value)
    except MalformedRecordError:
        return None
    kept = entry.embargoed or entry.desk or entry.open_kills or entry.source is None
    if entry.status is not Status.USABLE or kept or entry.pushed is None:
        return None
    received = entry.pushed.received_at
    return max(received, entry.embargo.until) if entry.embargo else received


def horizon_of(received_at: datetime, now: datetime, days: int) -> datetime:
    """What had its last event before this is forgotten once something comes, received then.

    `days`: for how long an item is remembered.
    """
    try:
        return min(received_at, now) - timedelta(days=days)
    except OverflowError:  # before the year 1
        return datetime.min.replace(tzinfo=UTC)


def with_forgotten(outcome: Outcome, ledger: Table, horizon: datetime) -> Outcome:
    """The outcome, which has some items forgotten besides: none that it changes."""
    changed = {write.key for write in outcome.writes if write.table is LEDGER}
    found = ledger.earliest(last_event, MAX_FORGOTTEN, horizon)
    # An order on disk may be that of another release: what the entry itself says decides.
    aged = (key for time, key in found if last_event(ledger.get(key) or b"") == time)
    keys = [key for key in aged if key not in changed]
    if not keys:
        return outcome
    writes = (TableWrite(LEDGER, key, None) for key in keys)
    return replace(
        outcome,
        writes=(*outcome.writes, *writes),
        measures=(*outcome.measures, Count(FORGOTTEN, amount=len(keys))),
    )
