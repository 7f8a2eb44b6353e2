"""Why an item's copy is not published, in words for the people at the desk. Pure."""

from schemas.article import EnrichedItem, EventKind
from schemas.ledger import LedgerEntry
from services.publish.desk_state import held_by_desk
from services.publish.ledger import ALREADY_KILLED, DUPLICATE, HELD, SUPERSEDED
from services.publish.stops import is_kill, stop_of

KILLED_FIRST = "a kill named it before it came"
CAME_BEFORE = {
    ALREADY_KILLED: "a kill of it came before",
    DUPLICATE: "the same copy came before",
}


def explain(outcome: str, entry: LedgerEntry | None, item: EnrichedItem) -> str | None:
    """Why an item had this outcome, given the ledger's entry before it; None where it says it all.

    What ingest could not read for sure is part of it: an unknown status withholds copy.
    """
    if outcome == HELD and (hold := held_by_desk(entry)):
        return f"a desk holds it ({hold.by}: {hold.reason})"
    if outcome == HELD and entry and entry.open_kills:
        words = entry.open_kills.stop.words
        which = ", ".join(entry.open_kills.ids)
        return f"a kill that is unresolved may mean it ({which}{f': {words}' if words else ''})"
    if outcome in (EventKind.WITHHELD, HELD):
        why = _why_held(item) if outcome == HELD else _why_withheld(item)
        stop = stop_of(item)
        reason = f"{stop.reason}: {stop.words}" if stop.words else stop.reason
        return "; ".join((f"{why} ({reason})", *item.warnings))
    if outcome == EventKind.KILLED:
        return _why_killed(item)
    if outcome == SUPERSEDED:
        return _why_superseded(entry, item)
    return CAME_BEFORE.get(outcome)


def _why_withheld(item: EnrichedItem) -> str:
    if item.signal == "hold":
        return "the copy says that it is to be held"
    return "its status is withheld"


def _why_killed(item: EnrichedItem) -> str:
    return "the copy says that it is killed" if is_kill(item) else KILLED_FIRST


def _why_held(item: EnrichedItem) -> str:
    if item.embargo_indefinite or item.embargo_until is None:
        return "under embargo until further notice"
    return f"under embargo until {item.embargo_until.isoformat()}"


def _why_superseded(entry: LedgerEntry | None, item: EnrichedItem) -> str:
    if entry and entry.version > item.version:
        return f"version {entry.version} came before this version {item.version}"
    return f"copy of version {item.version} that was sent later came before"
