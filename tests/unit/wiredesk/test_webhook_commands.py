"""`wiredesk sites webhook` and its like, as they are typed."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from runtime.settings import load_settings
from schemas.article import EventKind
from schemas.delivery import Delivery, EarlierPush
from schemas.site import Site
from services.serve.webhooks.answers import Answer
from services.serve.webhooks.secrets import make_secret
from tests.unit.serve.webhooks.hooks import KEY, hooked
from tests.unit.serve.wire_events import NOON
from wiredesk.client import webhooks as client
from wiredesk.client.key_holders import Register
from wiredesk.commands import app, webhooks

URL = "https://post.example/wire"


class Hooks:
    """In the place of the topic: what was asked, and what comes back."""

    def __init__(self, _: Any) -> None: ...

    asked: tuple[Any, ...] = ()
    answer = Answer(200, "200", 0.25, b"thanks")

    async def set_up(self, *asked: Any) -> tuple[Site, str | None]:
        Hooks.asked = asked
        return hooked(state="unverified"), "whsec_c2VjcmV0"

    async def rotate(self, *asked: Any) -> str:
        Hooks.asked = asked
        return "whpk_cHVibGlj"

    async def test(self, *_: Any) -> Answer:
        return self.answer


@pytest.fixture(autouse=True)
def _no_topic(monkeypatch: pytest.MonkeyPatch) -> None:
    async def find(*_: Any) -> Site:
        secret = make_secret("v1", KEY, NOON)
        return hooked(secret, filters=("source=dpa",), state="disabled", disabled_why="gone")

    async def pushed(*_: Any) -> list[Delivery]:
        return [
            Delivery(
                site="post",
                article_id="ferry",
                source="baltic",
                event_id="e1",
                kind=EventKind.KILLED,
                version=2,
                channel="webhook",
                sent_at=NOON,
                attempts=3,
                last_answer="no answer in 15 s",
            )
        ]

    monkeypatch.setattr(webhooks, "Webhooks", Hooks)
    monkeypatch.setattr(Register, "find", find)
    monkeypatch.setattr(webhooks, "read_deliveries", pushed)
    monkeypatch.setattr(Hooks, "answer", Hooks.answer)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["sites", *arguments])


def test_the_secret_alone_is_on_standard_output() -> None:
    done = run("webhook", "post", "--url", URL, "--filter", "source=dpa", "--filter", "urgency=1")
    assert done.stdout == "whsec_c2VjcmV0\n"
    assert "--enable" in done.stderr
    assert "not shown again" in done.stderr
    assert Hooks.asked == ("post", URL, ["source=dpa", "urgency=1"], "v1")


def test_filters_are_left_as_they_are_unless_that_is_said() -> None:
    run("webhook", "post", "--url", URL)
    assert Hooks.asked[2] is None
    run("webhook", "post", "--no-filter")
    assert Hooks.asked[1:3] == (None, [])


def test_a_public_key_is_no_secret() -> None:
    done = run("webhook", "post", "--rotate", "--ed25519", "--hours", "2")
    assert (done.stdout, "no secret" in done.stderr) == ("whpk_cHVibGlj\n", True)
    assert (Hooks.asked[1].total_seconds(), Hooks.asked[2]) == (7200, "v1a")


def test_a_webhook_is_shown_without_its_secret() -> None:
    done = run("webhook", "post")
    assert "disabled (gone) since 2026-03-02 12:00" in done.stdout
    assert "source=dpa" in done.stdout
    assert "whsec_" not in done.stdout


@pytest.mark.parametrize(
    "options",
    [("--enable", "--disable"), ("--url", URL, "--rotate"), ("--filter", "a=b", "--no-filter")],
)
def test_what_excludes_each_other_is_refused(options: tuple[str, ...]) -> None:
    assert run("webhook", "post", *options).exit_code == 2


def test_the_answer_to_a_test_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    done = run("test", "post")
    assert (done.exit_code, done.stdout) == (0, "200: thanks (0.25 s)\n")
    monkeypatch.setattr(Hooks, "answer", Answer(500, "500", 1.0))
    done = run("test", "post")
    assert (done.exit_code, done.stdout) == (1, "500 (1 s)\n")


def test_deliveries_are_listed() -> None:
    done = run("deliveries", "post")
    for word in ("killed", "ferry", "no answer in 15 s", "3"):
        assert word in done.stdout
    assert '"article_id":"ferry"' in run("deliveries", "post", "--json").stdout


async def test_each_event_of_an_article_that_was_pushed_is_a_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    times = [NOON + timedelta(minutes=number) for number in range(4)]
    rows = [
        delivery("ferry", times[3], EarlierPush(**event("e0", times[0]), last_answer="503")),
        delivery("train", times[1]),
        delivery("tram", times[2]).model_copy(update={"last_answer": None, "channel": "stream"}),
    ]

    async def read(*_: Any) -> list[Delivery]:
        return rows

    monkeypatch.setattr(client, "read_rows", read)
    found = await client.read_deliveries(load_settings(), "post")
    assert [(each.article_id, each.event_id, each.last_answer) for each in found] == [
        ("ferry", "ferry-1", "204"), ("train", "train-1", "204"), ("ferry", "e0", "503"),
    ]  # fmt: skip
    for wanted in ("ferry", "e0", "ferry-1"):
        only = await client.read_deliveries(load_settings(), "post", wanted)
        assert [each.event_id for each in only] == ["ferry-1", "e0"]


def event(event_id: str, moment: datetime) -> dict[str, Any]:
    return {"event_id": event_id, "kind": EventKind.PUBLISHED, "version": 1, "sent_at": moment}


def delivery(article: str, moment: datetime, *earlier: EarlierPush) -> Delivery:
    return Delivery(
        site="post",
        article_id=article,
        source="baltic",
        channel="webhook",
        last_answer="204",
        earlier=earlier,
        **event(f"{article}-1", moment),
    )
