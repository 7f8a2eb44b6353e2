"""`wiredesk held`, `hold`, `release` and `kill`, without a broker."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from runtime.settings import Settings
from schemas.article import Article, EventKind
from schemas.held import HeldArticle
from schemas.item import Stop
from schemas.ordering import with_article
from schemas.topics import MAX_COPY_BYTES
from services.publish.events import Ordered, redacted_event
from tests.unit.publish.copy import item
from tests.unit.wiredesk.hostile import HOSTILE, is_harmless
from wiredesk.client.held import Found, NoSuchArticleError, due_first
from wiredesk.client.push import Pushed
from wiredesk.commands import app, held, orders
from wiredesk.copy_files import Piece
from wiredesk.display import print_event

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ARTICLE = Article(**dict(item()))


def row(name: str, **said: Any) -> HeldArticle:
    fields: dict[str, Any] = {
        "id": f"baltic-{name}",
        "source": "baltic",
        "version": 1,
        "slugline": name.upper(),
        "stop": Stop(reason="embargo", words="until 6 GMT"),
        "since": NOON,
        "kept": True,
        "published": False,
    }
    return HeldArticle(**(fields | said))


SOON = row("ferry", until=NOON + timedelta(hours=6))
LATE = row("quay", until=NOON + timedelta(hours=9))
OPEN = row("pier", stop=Stop(reason="pre-release", words="draft"), source="nordic")
HIDDEN = row("lock", stop=Stop(reason="hold", words="wait\x1b[2J"), since=NOON + timedelta(hours=1))
ROWS = [SOON, LATE, OPEN, HIDDEN]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


@pytest.fixture
def rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "_read", lambda: ROWS)


def test_what_is_due_first_comes_first() -> None:
    assert due_first([HIDDEN, OPEN, LATE, SOON]) == ROWS


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ([], ROWS),
        (["--source", "nordic"], [OPEN]),
        (["--reason", "embargo"], [SOON, LATE]),
        (["--reason", "embargo", "--source", "nordic"], []),
    ],
)
@pytest.mark.usefixtures("rows")
def test_rows_are_chosen(options: list[str], shown: list[HeldArticle]) -> None:
    lines = run("held", "list", "--json", *options).stdout.splitlines()
    assert [HeldArticle.from_bytes(line.encode()) for line in lines] == shown
    table = run("held", "list", *options).stdout
    assert [each.id for each in ROWS if each.id in table] == [each.id for each in shown]


@pytest.mark.usefixtures("rows")
def test_the_table_says_why_and_until_when() -> None:
    lines = run("held", "list").stdout.splitlines()
    assert lines[1].split() == (
        "2026-03-02T18:00+00:00 embargo until 6 GMT baltic 1 FERRY 2026-03-02T12:00+00:00 "
        "baltic-ferry".split()
    )
    assert lines[3].split()[:3] == ["further", "notice", "pre-release"]
    assert r"wait\x1b[2J" in lines[4]


@pytest.mark.parametrize("arguments", [("list",), ("show", HOSTILE)])
def test_rows_act_on_no_terminal(
    monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    hostile = row("x", id=HOSTILE, source=HOSTILE, stop=Stop(reason=HOSTILE, words=HOSTILE))
    monkeypatch.setattr(held, "_read", lambda: [hostile.model_copy(update={"slugline": HOSTILE})])
    done = run("held", *arguments)
    assert done.exit_code == 0
    assert is_harmless(done.stdout)
    assert done.stdout.count("[/b]") >= 4


def test_an_event_says_why_and_who_ordered_it(capsys: pytest.CaptureFixture[str]) -> None:
    event = redacted_event(
        item().model_copy(update={"stop": Stop(reason="desk", words="legal")}),
        EventKind.WITHHELD,
        previous_version=1,
        holds=1,
        order=Ordered("Ann Poe", NOON),
    )
    print_event(event)
    shown = capsys.readouterr().out
    assert "why: desk: legal" in shown
    assert "ordered by: Ann Poe" in shown


def test_nothing_held_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "_read", list)
    assert run("held", "list").stdout == "nothing is held\n"
    assert run("held", "list", "--json").stdout == ""


@pytest.mark.usefixtures("rows")
def test_one_row_is_shown_whole() -> None:
    assert run("held", "show", "baltic-pier").stdout.splitlines() == [
        "reason: pre-release",
        "words: draft",
        "id: baltic-pier",
        "source: nordic",
        "version: 1",
        "slugline: PIER",
        "since: 2026-03-02T12:00:00Z",
        "kept: True",
        "published: False",
    ]
    shown = run("held", "show", "baltic-pier", "--json").stdout
    assert HeldArticle.from_bytes(shown.encode()) == OPEN


@pytest.mark.usefixtures("rows")
def test_what_is_not_held_is_said() -> None:
    error = run("held", "show", "baltic-x").exception
    assert isinstance(error, NoSuchArticleError)
    assert "wiredesk held list" in str(error)


class Broker:
    """What the commands would have read and pushed."""

    def __init__(self) -> None:
        self.found = Found()
        self.looked_up: list[str] = []
        self.pushed: list[tuple[Mapping[str, Any], str]] = []

    async def find(self, settings: Settings, article: str) -> Found:
        self.looked_up.append(article)
        return self.found

    async def push_order(self, order: Mapping[str, Any], desk: str, settings: Settings) -> Pushed:
        self.pushed.append((order, desk))
        return Pushed(Piece("order", b"", desk), 1, 7)


@pytest.fixture
def broker(monkeypatch: pytest.MonkeyPatch) -> Broker:
    made = Broker()
    monkeypatch.setattr(orders, "find", made.find)
    monkeypatch.setattr(orders, "push_order", made.push_order)
    return made


@pytest.mark.parametrize("name", ["hold", "release", "kill"])
def test_an_order_is_pushed_for_the_source_of_its_article(broker: Broker, name: str) -> None:
    broker.found = Found(row=SOON)
    done = run(name, "baltic-ferry", "--reason", "legal", "--by", "Ann Poe", "--desk", "night")
    assert done.stdout == f"{name} of baltic-ferry -> wire.raw/1@7\n"
    (pushed,) = broker.pushed
    said = {"id": "baltic-ferry", "source": "baltic", "reason": "legal", "by": "Ann Poe"}
    assert pushed == ({"order": name, **said}, "night")


def test_a_hold_brings_the_article_along(broker: Broker) -> None:
    broker.found = Found(article=ARTICLE)
    done = run("hold", "ferry", "--reason", "legal")
    assert Article.from_bytes(json.dumps(broker.pushed[0][0]["article"]).encode()) == ARTICLE
    assert done.stderr == ""


@pytest.mark.parametrize("name", ["release", "kill"])
def test_no_other_order_does(broker: Broker, name: str) -> None:
    broker.found = Found(article=ARTICLE)
    run(name, "ferry", "--reason", "legal")
    assert "article" not in broker.pushed[0][0]


@pytest.mark.parametrize("name", ["hold", "release", "kill"])
def test_nothing_is_looked_up_where_the_source_is_named(broker: Broker, name: str) -> None:
    done = run(name, "ferry", "--reason", "legal", "--source", "nordic")
    assert broker.looked_up == []
    assert broker.pushed[0][0]["source"] == "nordic"
    assert ("no copy along" in done.stderr) == (name == "hold")


def test_a_hold_of_too_long_an_article_brings_none(broker: Broker) -> None:
    broker.found = Found(article=ARTICLE.model_copy(update={"ednote": "x" * MAX_COPY_BYTES}))
    done = run("hold", "ferry", "--reason", "legal")
    assert "article" not in broker.pushed[0][0]
    assert "no copy along" in done.stderr


def test_an_order_has_no_article_where_there_is_none() -> None:
    assert with_article({"order": "hold"}, None) == {"order": "hold"}


@pytest.mark.parametrize("name", ["hold", "release", "kill"])
def test_an_id_that_nobody_knows_is_not_pushed(broker: Broker, name: str) -> None:
    done = run(name, "ferry", "--reason", "legal")
    assert isinstance(done.exception, NoSuchArticleError)
    assert "--source" in str(done.exception)
    assert broker.pushed == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["hold", "ferry"],
        ["hold", "ferry", "--reason", " "],
        ["hold", "", "--reason", "legal"],
        ["kill", "ferry", "--reason", "legal", "--desk", "a\u200bb"],
        ["release", "ferry", "--reason", "legal", "--source", "x" * 200],
    ],
)
def test_what_is_asked_wrongly(broker: Broker, arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2
    assert broker.pushed == []
