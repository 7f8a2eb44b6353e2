"""`wiredesk kills`, without a broker."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from runtime.settings import Settings
from schemas.item import KillReference
from schemas.unresolved_kill import Candidate, UnresolvedKill
from services.serve.deliveries.receipts import KillReceipts, Receipt
from wiredesk.client.deliveries import NoSuchReceiptsError, find_receipts
from wiredesk.client.kills import NoSuchKillError, confirmation, find_kill
from wiredesk.client.push import Pushed
from wiredesk.commands import app, kills
from wiredesk.copy_files import Piece

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def kill(kill_id: str, why: str, candidates: tuple[str, ...] = (), **named: str) -> UnresolvedKill:
    return UnresolvedKill(
        id=kill_id,
        notice="notice-1",
        source="baltic",
        reference=KillReference(source="dpa", **named),
        words="Please kill FIRE.",
        why=why,
        explanation="nobody knows",
        candidates=tuple(
            Candidate(id=each, source="dpa", sent_at=NOON, state="published") for each in candidates
        ),
        at=NOON - timedelta(minutes=1),
        received_at=NOON,
    )


LOST = kill("kill-a", "not-found", sequence="157")
SEVERAL = kill("kill-b", "several", ("dpa-x", "dpa-y"), slug="FIRE")
RIVALS = kill("kill-c", "unconfirmed", ("dpa-x",), headline="It burns")
EVERY = [LOST, SEVERAL, RIVALS]


def receipt(site: str, acknowledged_at: datetime | None = None) -> Receipt:
    return Receipt(
        site=site,
        open=acknowledged_at is None,
        copy_version=2,
        sent_at=NOON,
        channel="stream",
        acknowledged_at=acknowledged_at,
    )


def killed(article: str, *receipts: Receipt) -> KillReceipts:
    return KillReceipts(
        kill=f"event-of-{article}",
        article_id=article,
        source="ap",
        killed_at=NOON,
        receipts=receipts,
    )


TOLD = killed("ap-told", receipt("post", NOON))
OWED = killed("ap-owed", receipt("gazette"), receipt("post", NOON), receipt("times"))


@pytest.fixture(autouse=True)
def orders(monkeypatch: pytest.MonkeyPatch) -> list[tuple[dict[str, Any], str]]:
    """The orders that are pushed, each with the desk."""
    pushed: list[tuple[dict[str, Any], str]] = []

    async def push_order(order: Mapping[str, Any], desk: str, settings: Settings) -> Pushed:
        pushed.append((dict(order), desk))
        return Pushed(Piece("order", b"", desk), 3, 17)

    monkeypatch.setattr("wiredesk.commands.orders.push_order", push_order)
    monkeypatch.setattr(kills, "_read", lambda settings: EVERY)
    monkeypatch.setattr(kills, "_read_receipts", lambda settings: [TOLD, OWED])
    return pushed


def wiredesk(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["kills", *arguments])


def test_kills_are_listed() -> None:
    shown = wiredesk("list").output
    assert "2026-03-02T12:00:00+00:00" in shown
    for row in ("number 157 of dpa", "the slug 'FIRE' of dpa", "not-found", "several", "kill-c"):
        assert row in shown


def test_kills_are_listed_by_whose_copy_they_mean() -> None:
    assert len(wiredesk("list", "--json", "--source", "dpa").output.splitlines()) == 3
    assert wiredesk("list", "--source", "baltic").output == "no kill is unresolved\n"


def test_json_is_what_the_topic_has() -> None:
    lines = wiredesk("list", "--json", "--source", "dpa").output.splitlines()
    assert [UnresolvedKill.from_bytes(line.encode()) for line in lines] == EVERY
    assert json.loads(wiredesk("show", "kill-b", "--json").output)["why"] == "several"


def test_kills_are_listed_that_sites_do_not_acknowledge() -> None:
    unresolved, owed = wiredesk("list", "--source", "ap").output.split("\n", 1)
    assert unresolved == "no kill is unresolved"
    assert "gazette, times" in owed
    assert "ap-owed" in owed
    assert "ap-told" not in owed
    lines = wiredesk("list", "--json").output.splitlines()
    assert [KillReceipts.from_bytes(line.encode()) for line in lines[3:]] == [OWED]


def test_receipts_are_shown_by_article_or_event() -> None:
    shown = wiredesk("receipts", "ap-owed").output
    assert [line.split()[:2] for line in shown.splitlines()[1:]] == [
        ["gazette", "open"],
        ["post", "acknowledged"],
        ["times", "open"],
    ]
    line = wiredesk("receipts", "event-of-ap-owed", "--json").output
    assert KillReceipts.from_bytes(line.encode()) == OWED
    with pytest.raises(NoSuchReceiptsError, match="no kill kill-x"):
        find_receipts([OWED], "kill-x")


def test_a_kill_is_shown_with_its_words_and_candidates() -> None:
    shown = wiredesk("show", "kill-b").output
    for line in (
        "asks: kill of the slug 'FIRE' of dpa",
        "words: Please kill FIRE.",
        "why: several",
        "candidate: dpa-x (published, of dpa, sent 2026-03-02T12:00:00+00:00)",
        "candidate: dpa-y (published, of dpa, sent 2026-03-02T12:00:00+00:00)",
    ):
        assert line in shown.splitlines()


def test_what_is_not_there_says_so() -> None:
    with pytest.raises(
        NoSuchKillError, match="no kill kill-x is unresolved: `wiredesk kills list`"
    ):
        find_kill(EVERY, "kill-x")


@pytest.mark.parametrize(
    ("arguments", "order"),
    [
        (["confirm", "kill-c"], {"order": "confirm", "id": "kill-c", "article_id": None}),
        (
            ["confirm", "kill-b", "--article", "dpa-y"],
            {"order": "confirm", "id": "kill-b", "article_id": "dpa-y"},
        ),
        (["confirm", "kill-b", "--all"], {"order": "confirm", "id": "kill-b", "article_id": None}),
        (
            ["confirm", "kill-a", "--article", "dpa-z"],
            {"order": "confirm", "id": "kill-a", "article_id": "dpa-z"},
        ),
        (["dismiss", "kill-a"], {"order": "dismiss", "id": "kill-a"}),
    ],
)
def test_what_a_desk_decides_is_pushed_as_its_order(
    orders: list[tuple[dict[str, Any], str]], arguments: list[str], order: dict[str, Any]
) -> None:
    done = wiredesk(*arguments, "--reason", "telephoned", "--by", "Ann Poe", "--desk", "night")

    assert done.exit_code == 0, done.output
    whole = {**order, "source": "dpa", "reason": "telephoned", "by": "Ann Poe"}
    assert orders == [(whole, "night")]
    assert done.output == f"{order['order']} of {order['id']} -> wire.raw/3@17\n"


@pytest.mark.parametrize(
    ("unclear", "everything", "advice"),
    [
        (SEVERAL, False, "it may mean dpa-x, dpa-y: name one by --article, or take --all"),
        (LOST, False, "name an article by --article, or dismiss the kill"),
        (LOST, True, "name an article by --article, or dismiss the kill"),
    ],
)
def test_what_leaves_open_which_article_is_meant_is_not_pushed(
    unclear: UnresolvedKill, everything: bool, advice: str
) -> None:
    with pytest.raises(NoSuchKillError, match=advice):
        confirmation(unclear, None, everything=everything)


def test_a_decision_needs_a_reason(orders: list[tuple[dict[str, Any], str]]) -> None:
    assert wiredesk("dismiss", "kill-a").exit_code == 2
    assert orders == []
