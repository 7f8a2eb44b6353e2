"""What a site gets: the event as on the stream, thin where it is large."""

import json

import pytest

from schemas.article import EventKind
from services.serve.entries import make_entry
from services.serve.webhooks.answers import Answer, Outcome
from services.serve.webhooks.messages import challenge, echoes, message_of, trial
from tests.unit.serve.wire_events import MILLISECONDS, NOON, entry, event


def test_it_is_the_event_as_on_the_stream() -> None:
    each = entry("ferry", 3)
    message = message_of(each, 20_000, None)
    assert (message.id, message.body) == (each.facts.event_id, each.json + b"}")
    assert json.loads(message.body)["id"] == message.id


def test_a_large_one_goes_without_its_body() -> None:
    large = event().model_copy(update={"body": ("x" * 5000,), "body_html": "<p>x</p>"})
    each = make_entry(0, 3, MILLISECONDS, large.to_bytes())
    message = message_of(each, 5000, "https://wire.example")
    said = json.loads(message.body)
    assert len(message.body) < 5000
    assert said["articleurl"] == "https://wire.example/v1/articles/ferry"
    assert "dataschema" not in said
    assert said["data"]["headline"] == "Ferries stay in port"
    assert not {"body", "body_html", "entities"} & said["data"].keys()
    assert b"xxx" not in message.body


def test_a_path_alone_where_no_address_is_set() -> None:
    large = event("a/b?c").model_copy(update={"body": ("x" * 5000,)})
    each = make_entry(0, 3, MILLISECONDS, large.to_bytes())
    assert json.loads(message_of(each, 5000, None).body)["articleurl"] == "/v1/articles/a%2Fb%3Fc"


def test_one_that_is_large_without_its_body_has_the_few_that_matter() -> None:
    large = event().model_copy(update={"body": ("x",), "ednote": "y" * 5000})
    said = json.loads(message_of(make_entry(0, 3, MILLISECONDS, large.to_bytes()), 5000, None).body)
    assert "ednote" not in said["data"]
    assert (said["data"]["id"], said["data"]["event"], said["data"]["version"]) == (
        "ferry", "published", 1,
    )  # fmt: skip


def test_a_kill_is_never_thin() -> None:
    each = entry("ferry", 3, EventKind.KILLED)
    assert message_of(each, 10, None).body == each.json + b"}"


def test_a_challenge_is_echoed() -> None:
    message, token = challenge(NOON)
    said = json.loads(message.body)
    assert (said["type"], said["id"]) == ("wiredesk.webhook.verify", message.id)
    assert said["data"]["challenge"] == token
    for answer in (token, f" {token}\n", json.dumps({"challenge": token}), json.dumps(token)):
        assert echoes(answer.encode(), token)


@pytest.mark.parametrize(
    "answer", [b"", b"ok", b"\xff", b"{}", b"[]", b'{"challenge":1}', b"[" * 9]
)
def test_any_other_answer_is_none(answer: bytes) -> None:
    _, token = challenge(NOON)
    assert not echoes(answer, token)


def test_no_two_challenges_are_alike() -> None:
    assert len({challenge(NOON)[1] for _ in range(50)}) == 50
    assert trial(NOON).id != trial(NOON).id


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, Outcome.ACKNOWLEDGED),
        (204, Outcome.ACKNOWLEDGED),
        (299, Outcome.ACKNOWLEDGED),
        (100, Outcome.FAILED),
        (301, Outcome.FAILED),
        (307, Outcome.FAILED),
        (404, Outcome.FAILED),
        (410, Outcome.GONE),
        (429, Outcome.FAILED),
        (500, Outcome.FAILED),
        (None, Outcome.FAILED),
    ],
)
def test_what_an_answer_means(status: int | None, outcome: Outcome) -> None:
    assert Answer(status, "").outcome is outcome


def test_what_people_are_shown_is_short() -> None:
    assert Answer(500, "500", body=b"x" * 999).shown == "500: " + "x" * 200
    assert Answer(500, "500", body=b" \xff ").shown == "500: \ufffd"
    assert Answer(None, "no answer in 15 s").shown == "no answer in 15 s"
