"""Items that subscribers know by another id than the one that their copy gives now. Pure.

An item's id changes where a release reads its identity otherwise (`WireItem.former_id` is the one
before), and where a mail continues an earlier one. Whichever of its ids has an article, the item
goes on under that; its other ids are names of the article (topic `wire.by-name`), so that later
copy which states only one of them finds it too. Where several have articles, since each was
published before any copy named both, they share a kill.
"""

from collections.abc import Sequence

from schemas.article import EnrichedItem
from schemas.item import Status
from schemas.ledger import NamedItem, NamedKill
from services.publish.changes import PublishChanges
from services.publish.kill_names import as_named_item, id_name, sent
from services.publish.ledger import kill_unseen
from services.publish.listings import items_of, list_item


def known_ids(changes: PublishChanges, item: EnrichedItem) -> Sequence[str]:
    """The ids under which the item has articles, the one to go on under first."""
    named = (each.id for each in reversed(items_of(changes, id_name(item.id))))
    # Not what `former_id` names: stories that shared an id before may have ids of their own now.
    ids = dict.fromkeys((item.id, item.former_id or item.id, *named))
    return [each for each in ids if changes.entry(each)]


def under_its_id(changes: PublishChanges, item: EnrichedItem, known: Sequence[str]) -> EnrichedItem:
    """The item under the first of the ids that it is known by, which its others name from now."""
    found = item.model_copy(update={"id": next(iter(known), item.id), "former_id": None})
    own = id_name(item.id)
    there = {item.id, *(each.id for each in items_of(changes, own))}
    # The last that is listed is the first to be found again.
    for other in reversed([each for each in known if each not in there]):
        _list(changes, own, found.model_copy(update={"id": other}))
    if item.former_id not in (None, found.id):
        _list(changes, id_name(item.former_id), found)
    return found


def _list(changes: PublishChanges, name: str, item: EnrichedItem) -> None:
    list_item(changes, name, as_named_item(item), is_forgotten=_never)


def _never(_: NamedItem) -> bool:
    return False


def is_any_killed(changes: PublishChanges, ids: Sequence[str]) -> bool:
    """Whether an article of one of the ids is killed."""
    return any(entry.status is Status.CANCELED for entry in map(changes.entry, ids) if entry)


def killed_before(
    changes: PublishChanges, ids: Sequence[str], item: EnrichedItem
) -> NamedKill | None:
    """The kill of an item of which an article of another id is killed; who ordered it is lost."""
    killed = is_any_killed(changes, ids)
    return NamedKill(notice=item.id, at=sent(item)) if killed else None


def kill_all(
    changes: PublishChanges, ids: Sequence[str], notice: EnrichedItem, kill: NamedKill
) -> None:
    """Kill the articles of some ids that are not killed yet."""
    for each in ids:
        if entry := changes.entry(each):
            changes.add(kill_unseen(entry, notice, kill))
