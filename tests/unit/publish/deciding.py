"""What desks decide on kills and holds by reference, and what they are shown of them."""

from schemas.article import EnrichedItem
from schemas.desk_order import DeskOrder
from schemas.unresolved_kill import UnresolvedKill
from tests.unit.publish import ordered
from tests.unit.publish.tables import PublishTables


def take(desk: PublishTables, *copies: EnrichedItem) -> list[str]:
    return [desk.handle(each).name for each in copies]


def opened(desk: PublishTables) -> list[UnresolvedKill]:
    return [UnresolvedKill.from_bytes(v) for _, v in desk.tables["kills.unresolved"].items()]


def candidates(desk: PublishTables) -> set[str]:
    return {each.id for kill in opened(desk) for each in kill.candidates}


def decide(desk: PublishTables, what: str, kill: UnresolvedKill, article: str | None = None) -> str:
    order = DeskOrder(order=what, reason="asked", by="Ann Poe", desk="desk", article_id=article)
    copy = ordered.order(what, 2, item_id=kill.id).model_copy(update={"desk_order": order})
    return desk.handle(copy).name


def is_held(desk: PublishTables, item_id: str) -> bool:
    return desk.rows.get(item_id) is not None and desk.latest.get(item_id) is None
