"""Copy that a desk wants to be read again: it goes on as an order, to publish and no further. Pure.

docs/decisions/0034. Only the item that is meant is taken of the record: what it asks of others,
kills and holds, was carried out when it came.
"""

import hashlib
from collections.abc import Sequence

from runtime.handler import Emit, Outcome
from schemas.cloudevents import item_event
from schemas.item import WireItem
from schemas.topics import ITEMS
from services.ingest.errors import STAGE, UnreadableCopyError
from services.ingest.formats.desk_order import Again
from services.ingest.input.senders import Sender


def check_may_order(sender: Sender) -> None:
    """Raise UnreadableCopyError, `may-not-order`, of who is no desk."""
    if "order" not in sender.source.may:
        raise UnreadableCopyError(
            "may-not-order",
            f"{sender.name} is no desk: only one may order what becomes of the copy of others; "
            "WIREDESK_SOURCES (order), or WIREDESK_INGEST_DESKS, says which",
        )


def read_again(again: Again, outcomes: Sequence[Outcome]) -> Emit:
    """The item that is meant, by what was read of its record.

    Raises UnreadableCopyError, `not-read-again`.
    """
    for outcome in outcomes[again.item : again.item + 1]:
        if outcome.rejection:
            raise _refused(f"it can't be read: {outcome.rejection.error}")
        item = WireItem.from_bytes(outcome.emits[0].value)
        if again.source != item.source or again.id not in (item.id, item.former_id):
            raise _refused(f"it is read as {item.id} of {item.source} by now")
        return _emit(item, again)
    raise _refused(f"its record has {len(outcomes)} items by now")


def _emit(item: WireItem, again: Again) -> Emit:
    update = {"id": again.id, "former_id": None, "desk_order": again.order}
    ordered = item.model_copy(update=update)
    value = ordered.to_bytes()
    which = hashlib.sha256(value).hexdigest()[:16]
    headers = item_event("item.desk-order", ordered, STAGE, which)
    return Emit(ITEMS, ordered.id, value, headers, partition_by=item.source)


def _refused(why: str) -> UnreadableCopyError:
    advice = "the article stays as it is; `wiredesk replay` shows what would differ"
    return UnreadableCopyError("not-read-again", f"{why}: {advice}")
