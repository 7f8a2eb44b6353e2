"""What desks see, and what they may order."""

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError

from schemas.dead_letter import DeadLetter
from schemas.held import HeldArticle
from schemas.item import KillReference, Stop
from schemas.unresolved_kill import UnresolvedKill
from services.serve.board import desk
from services.serve.board.desk import MAX_ERROR, MAX_LETTERS, DeskTables
from services.serve.board.http import desks
from services.serve.board.orders import OrderAsked
from tests.unit.serve.in_memory import Served

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def held(article_id: str, hours: int | None) -> bytes:
    until = None if hours is None else NOON + timedelta(hours=hours)
    return HeldArticle(
        id=article_id,
        source="baltic",
        version=1,
        stop=Stop(reason="embargo"),
        until=until,
        since=NOON,
        kept=True,
        published=False,
    ).to_bytes()


def kill(why: str) -> UnresolvedKill:
    return UnresolvedKill(
        id="kill-1",
        notice="notice",
        source="baltic",
        reference=KillReference(source="baltic", sequence="157"),
        why=why,
        explanation="nothing is called so",
        at=NOON,
        received_at=NOON,
    )


def test_what_is_due_first_comes_first() -> None:
    tables = DeskTables()
    for article_id, hours in (("never", None), ("late", 5), ("soon", 1), ("gone", 2)):
        tables.take_held(article_id, held(article_id, hours))
    tables.take_held("gone", None)
    assert [each.id for each in tables.held()] == ["soon", "late", "never"]
    assert tables.held_one("gone") is None


def test_rows_have_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "MAX_ROWS", 2)
    tables = DeskTables()
    for article_id, hours in (("late", 5), ("soon", 1), ("more", 2)):
        tables.take_held(article_id, held(article_id, hours))
    assert [each.id for each in tables.held()] == ["soon", "late"]
    tables.take_held("soon", held("soon", 6))  # which it has room for
    assert [each.id for each in tables.held()] == ["late", "soon"]
    tables.take_held("late", None)
    tables.take_held("more", held("more", 2))
    assert [each.id for each in tables.held()] == ["more", "soon"]


async def test_a_desk_is_shown_so_many_and_told_how_many_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desks, "MAX_SHOWN", 2)
    served = Served()
    key = served.add_site("news-desk", roles=("desk",))
    for hours in range(3):
        served.board.desk.take_held(f"ferry-{hours}", held(f"ferry-{hours}", hours))
    async with served.asked() as client:
        answer = await client.get("/v1/desk", headers={"Authorization": f"Bearer {key}"})
        said = await answer.json()
    assert [each["id"] for each in said["held"]] == ["ferry-0", "ferry-1"]
    assert said["counts"] == {"held": 3, "kills": 0, "dead_letters": 0}


def test_a_row_that_cant_be_read_takes_the_last_one_away() -> None:
    tables = DeskTables()
    tables.take_held("ferry", held("ferry", 1))
    tables.take_held("ferry", b"{}")
    tables.take_kill("kill-1", kill("several").to_bytes())
    tables.take_kill("kill-1", b"[")
    assert not tables.held()
    assert not tables.kills()


def test_letters_are_bounded_and_have_no_copy() -> None:
    tables = DeskTables()
    letter = DeadLetter(
        stage="ingest",
        reason="empty",
        error="x" * 2000,
        topic="wire.raw",
        partition=0,
        offset=1,
        timestamp=0,
        source="baltic",
    )
    for number in range(MAX_LETTERS + 5):
        tables.take_letter(f"0:{number}", number, letter.to_headers())
    tables.take_letter("0:x", 0, (("other", b"1"),))
    letters = list(tables.letters())
    assert len(letters) == MAX_LETTERS
    assert letters[0].name == f"0:{MAX_LETTERS + 4}"
    assert len(letters[0].letter.error) == MAX_ERROR


@pytest.mark.parametrize(
    ("why", "given", "leaves_open"),
    [
        ("several", {}, True),
        ("several", {"article_id": "ferry"}, False),
        ("several", {"everything": True}, False),
        ("not-found", {"everything": True}, True),
        ("unconfirmed", {}, False),
    ],
)
def test_what_a_confirmation_leaves_open(
    why: str, given: dict[str, object], leaves_open: bool
) -> None:
    asked = OrderAsked.model_validate({"order": "confirm", "id": "kill-1", "reason": "x"} | given)
    assert asked.leaves_open(kill(why)) == leaves_open


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"order": "publish", "id": "a", "reason": "b"},
        {"order": "kill", "id": "a", "reason": "  "},
        {"order": "kill", "id": "a"},
        {"order": "kill", "id": "", "reason": "b"},
        {"order": "kill", "id": "a", "reason": "b", "source": "ap"},
        {"order": "kill", "id": "a", "reason": "x" * 301},
        {"order": "kill", "id": "a", "reason": "b", "everything": "yes"},
    ],
)
def test_what_is_no_order_is_refused(body: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        OrderAsked.model_validate(body)
