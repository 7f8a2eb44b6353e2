"""What `wiredesk sites webhook` and its like keep, print, and refuse."""

from datetime import timedelta
from typing import Any

import pytest

from runtime.settings import Settings, load_settings
from schemas.article import EventKind
from schemas.site import Site, SiteWebhook
from services.serve.webhooks.answers import Answer
from services.serve.webhooks.messages import Message
from services.serve.webhooks.post import Poster
from services.serve.webhooks.secrets import make_secret
from tests.unit.serve.webhooks.hooks import KEY, KEY_TEXT, hooked
from tests.unit.serve.wire_events import NOON, entry, site
from wiredesk.client.key_holders import Register
from wiredesk.client.redelivering import chosen
from wiredesk.client.webhooks import WebhookError, Webhooks

URL = "https://post.example/wire"


class Topic:
    """One site, as the topic has it."""

    def __init__(self, kept: Site) -> None:
        self.site = kept

    async def find(self, _: Settings, __: str) -> Site:
        return self.site

    async def write(self, _: Settings, changed: Site) -> None:
        self.site = changed

    @property
    def webhook(self) -> SiteWebhook:
        assert self.site.webhook
        return self.site.webhook


@pytest.fixture
def topic(monkeypatch: pytest.MonkeyPatch) -> Topic:
    kept = Topic(site())
    monkeypatch.setattr(Register, "find", kept.find)
    monkeypatch.setattr(Register, "write", kept.write)
    monkeypatch.setenv("WIREDESK_SERVE_WEBHOOK_KEY", KEY_TEXT)
    return kept


def answering(monkeypatch: pytest.MonkeyPatch, status: int, *, echo: bool) -> None:
    async def post(_: Poster, __: Site, message: Message, *___: Any) -> Answer:
        return Answer(status, str(status), body=message.body if not echo else _challenge(message))

    monkeypatch.setattr(Poster, "post", post)


def _challenge(message: Message) -> bytes:
    return message.body.partition(b'"challenge":"')[2].partition(b'"')[0]


async def test_a_new_webhook_waits_for_its_challenge(topic: Topic) -> None:
    _, secret = await Webhooks(load_settings()).set_up("post", URL, ["urgency=1-3"], "v1")
    assert secret
    assert secret.startswith("whsec_")
    assert (topic.webhook.state, topic.webhook.filters) == ("unverified", ("urgency=1-3",))
    assert topic.webhook.begun_at is None


async def test_a_key_pair_where_that_is_asked(topic: Topic) -> None:
    _, public = await Webhooks(load_settings()).set_up("post", URL, None, "v1a")
    assert public
    assert public.startswith("whpk_")
    assert [each.scheme for each in topic.webhook.secrets] == ["v1a"]


async def test_without_a_key_of_the_operators_there_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("WIREDESK_SERVE_WEBHOOK_KEY", raising=False)
    with pytest.raises(WebhookError, match=r"WIREDESK_SERVE_WEBHOOK_KEY.*openssl rand"):
        Webhooks(load_settings())


@pytest.mark.parametrize(
    ("url", "filters", "why"),
    [
        (None, ["urgency=1"], "no webhook yet"),
        ("http://post.example/", None, "https"),
        ("https://10.0.0.1/", None, "not a public address"),
        (URL, ["sauce=dpa"], "no filter"),
        (URL, ["urgency=12"], "urgency"),
    ],
)
async def test_what_cant_be_meant_is_refused(
    topic: Topic, url: str | None, filters: list[str] | None, why: str
) -> None:
    with pytest.raises(WebhookError, match=why):
        await Webhooks(load_settings()).set_up("post", url, filters, "v1")
    assert topic.site.webhook is None


async def test_another_address_is_challenged_anew_and_goes_on_from_its_cursor(
    topic: Topic,
) -> None:
    topic.site = hooked(make_secret("v1", KEY, NOON))
    hooks = Webhooks(load_settings())
    _, secret = await hooks.set_up("post", None, ["source=dpa"], "v1")
    assert (secret, topic.webhook.state) == (None, "enabled")
    await hooks.set_up("post", "https://other.example/", None, "v1")
    assert (topic.webhook.state, topic.webhook.begun_at) == ("unverified", NOON)
    assert (topic.webhook.filters, len(topic.webhook.secrets)) == (("source=dpa",), 1)
    with pytest.raises(WebhookError, match="--rotate --ed25519"):
        await hooks.set_up("post", URL, None, "v1a")


async def test_two_secrets_sign_during_a_rotation(topic: Topic) -> None:
    topic.site = hooked(make_secret("v1", KEY, NOON))
    hooks = Webhooks(load_settings())
    await hooks.rotate("post", timedelta(hours=2), "v1")
    old, new = topic.webhook.secrets
    assert old.expires_at
    assert new.expires_at is None
    assert old.expires_at - new.created_at == timedelta(hours=2)
    await hooks.rotate("post", timedelta(0), "v1a")
    await hooks.rotate("post", timedelta(0), "v1a")
    assert len(topic.webhook.secrets) == 2, "those that have expired are forgotten"


async def test_it_is_enabled_by_the_answer_to_its_challenge(
    topic: Topic, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooks = Webhooks(load_settings())
    await hooks.set_up("post", URL, None, "v1")
    answering(monkeypatch, 200, echo=True)
    await hooks.enable("post")
    assert topic.webhook.state == "enabled"
    begun = topic.webhook.begun_at
    assert begun
    await hooks.disable("post")
    assert (topic.webhook.state, topic.webhook.disabled_why) == ("disabled", "operator")
    await hooks.enable("post")
    assert (topic.webhook.disabled_why, topic.webhook.begun_at) == (None, begun)
    await hooks.remove("post")
    assert topic.site.webhook is None


@pytest.mark.parametrize(("status", "echo"), [(500, True), (302, True), (200, False)])
async def test_any_other_answer_leaves_it_as_it_was(
    topic: Topic, monkeypatch: pytest.MonkeyPatch, status: int, echo: bool
) -> None:
    hooks = Webhooks(load_settings())
    await hooks.set_up("post", URL, None, "v1")
    answering(monkeypatch, status, echo=echo)
    with pytest.raises(WebhookError, match=f"challenge .{status}: .*answer 200 with"):
        await hooks.enable("post")
    assert topic.webhook.state == "unverified"


def test_the_newest_event_is_redelivered() -> None:
    events = [entry("ferry", 1), entry("ferry", 2, version=2)]
    assert chosen(events, "ferry", hooked()) is events[1]
    assert chosen(events, events[1].facts.event_id, hooked()) is events[1]
    with pytest.raises(WebhookError, match=events[1].facts.event_id):
        chosen(events, events[0].facts.event_id, hooked())


def test_nothing_is_redelivered_of_what_was_killed_or_taken_back() -> None:
    copy, kill = entry("ferry", 1), entry("ferry", 2, EventKind.KILLED)
    assert chosen([copy, kill], "ferry", hooked()) is kill
    assert chosen([kill, copy], "ferry", hooked()) is kill
    with pytest.raises(WebhookError):
        chosen([copy, kill], copy.facts.event_id, hooked())
    withheld = entry("ferry", 3, EventKind.WITHHELD)
    assert chosen([copy, withheld], "ferry", hooked()) is withheld


@pytest.mark.parametrize(
    ("who", "why"),
    [
        (hooked(state="disabled", disabled_why="operator"), "--enable"),
        (hooked(state="unverified"), "--enable"),
        (hooked().model_copy(update={"disabled": True}), "--enable"),
        (hooked().model_copy(update={"sources": ("dpa",)}), "may not see baltic"),
    ],
)
def test_nothing_is_redelivered_to_whom_nothing_is_sent(who: Site, why: str) -> None:
    with pytest.raises(WebhookError, match=why):
        chosen([entry("ferry", 1)], "ferry", who)


def test_an_event_that_is_not_there_is_said_to_be_so() -> None:
    with pytest.raises(WebhookError, match="--days"):
        chosen([], "ferry", hooked())
