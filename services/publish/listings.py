"""Which items are listed under a name: `wire.by-name`, several records a name. Pure.

The record under the name itself has the latest items. One that is pushed out of it goes to one of
sixteen records behind it, by a hash of its id, and from there on to one behind that. So a name
has room for thousands of items, of which a new one changes three records at the most. Whatever
changes a record changes all before it too: none of those grows old, and is deleted, before it.
"""

import hashlib
from collections import deque
from collections.abc import Callable

from schemas.ledger import NamedItem
from services.publish.changes import PublishChanges

MAX_OF_RECORD = 50
"""Items of one record, so that it stays small."""
MAX_DEPTH = 2
"""Records behind one another: a name has room for some 8,000 items, 13,650 at the most."""
DIGITS = "0123456789abcdef"


def items_of(changes: PublishChanges, name: str) -> list[NamedItem]:
    """All items of a name, each as it was last listed."""
    found: dict[str, NamedItem] = {}
    paths = deque([""])
    while paths:
        path = paths.popleft()
        items = changes.name(_key(name, path)).bearers
        for each in items:
            found.setdefault(each.id, each)
        if len(items) == MAX_OF_RECORD:
            paths += (path + digit for digit in DIGITS)
    return [*found.values()]


def list_item(
    changes: PublishChanges,
    name: str,
    item: NamedItem,
    is_forgotten: Callable[[NamedItem], bool],
) -> bool:
    """List an item under a name; returns False where there is no room left.

    An item for which `is_forgotten` holds is dropped once the latest items have pushed it out.
    """
    path = ""
    while len(path) <= MAX_DEPTH:
        key = _key(name, path)
        record = changes.name(key)
        items = (*(each for each in record.bearers if each.id != item.id), item)
        kept = items[-MAX_OF_RECORD:]
        changes.keep_name(key, record.model_copy(update={"bearers": kept}))
        item, path = items[0], path + _digits(items[0].id)[len(path)]
        if kept == items or is_forgotten(item):
            return True
    return False


def listed_before(changes: PublishChanges, name: str, item_id: str) -> NamedItem | None:
    """An item as it was last listed under a name, wherever it has been pushed to."""
    digits = _digits(item_id)
    for depth in range(MAX_DEPTH + 1):
        record = changes.name(_key(name, digits[:depth]))
        for each in record.bearers:
            if each.id == item_id:
                return each
        if len(record.bearers) < MAX_OF_RECORD:
            return None
    return None


def _key(name: str, path: str) -> str:
    """No name begins with a digit, so that none is another's key."""
    return f"{path} {name}" if path else name


def _digits(item_id: str) -> str:
    return hashlib.sha256(item_id.encode()).hexdigest()
