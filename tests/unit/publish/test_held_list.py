"""The list of what is held: a row while an item is held, a tombstone when it no longer is."""

from typing import Any

import pytest

from runtime.handler import Outcome
from schemas.article import EnrichedItem
from schemas.held import HeldArticle
from schemas.item import Association, Status, Stop
from services.publish.handler import PublishHandler
from services.publish.settings import PublishSettings
from tests.unit.publish.copy import NOON, TEXT, hold, item, kill
from tests.unit.publish.story import LATER
from tests.unit.publish.tables import PublishTables

EMBARGO = Stop(reason="embargo", words="Embargoed until 1800 GMT")
EMBARGOED = item(2, "Not yet.", embargo_until=LATER).model_copy(update={"stop": EMBARGO})
DRAFT = item(1, status=Status.WITHHELD).model_copy(
    update={"stop": Stop(reason="pre-release", words="draft")}
)
HOLD = hold(2).model_copy(update={"signal": "hold"})


@pytest.fixture
def desk() -> PublishTables:
    return PublishTables()


def rows(outcome: Outcome) -> list[HeldArticle | None]:
    return [
        HeldArticle.from_bytes(emit.value) if emit.value else None
        for emit in outcome.emits
        if emit.topic.name == "articles.held"
    ]


def row(outcome: Outcome) -> HeldArticle:
    (found,) = rows(outcome)
    assert found
    return found


def test_a_row_says_what_is_held_and_why(desk: PublishTables) -> None:
    assert row(desk.handle(EMBARGOED)) == HeldArticle(
        id="ferry",
        source="baltic",
        provider_guid="urn:baltic:ferry",
        version=2,
        urgency=4,
        slugline="FERRIES",
        headline=None,
        usage_terms="",
        stop=EMBARGO,
        until=LATER,
        since=NOON,
        kept=True,
        published=False,
        ordered_by=None,
    )


def test_a_row_has_the_headers_of_an_article_and_a_tombstone_none(desk: PublishTables) -> None:
    (held,) = desk.handle(EMBARGOED).emits
    assert (held.key, dict(held.headers)) == (
        "ferry",
        {
            "content-type": b"application/json",
            "ce_dataschema": HeldArticle.schema_id().encode(),
        },
    )
    (released,) = desk.due(LATER)
    assert (released.emits[-1].topic.name, released.emits[-1].headers) == ("articles.held", ())


@pytest.mark.parametrize(
    ("settings", "shown"),
    [
        ({}, ("FERRIES", None)),
        ({"held_headlines": True}, ("FERRIES", "Ferries stay in port")),
        ({"held_slugs": False}, (None, None)),
    ],
)
def test_settings_say_what_of_the_copy_is_shown(
    settings: dict[str, Any], shown: tuple[str | None, str | None]
) -> None:
    desk = PublishTables(PublishHandler(PublishSettings(**settings)))
    for copy in (EMBARGOED, DRAFT.model_copy(update={"version": 3})):
        found = row(desk.handle(copy))
        assert (found.slugline, found.headline) == shown
        assert TEXT.encode() not in found.to_bytes()


@pytest.mark.parametrize(
    ("held", "kept", "until"),
    [
        (EMBARGOED, True, LATER),
        (item(embargo_indefinite=True), True, None),
        (DRAFT, True, None),
        (HOLD, False, None),
        (DRAFT.model_copy(update={"body": ()}), False, None),
    ],
    ids=["embargo", "until further notice", "draft", "hold", "no text"],
)
def test_copy_is_kept_of_what_is_no_notice(
    desk: PublishTables, held: EnrichedItem, kept: bool, until: object
) -> None:
    found = row(desk.handle(held))
    assert (found.kept, found.until) == (kept, until)
    assert bool(desk.tables["wire.held"].items()) == kept
    assert desk.next_due() == until


OLD = [
    ({"status": Status.WITHHELD}, "pre-release"),
    ({"status": Status.WITHHELD, "signal": "hold"}, "hold"),
    ({"embargo_until": LATER}, "embargo"),
    ({"embargo_indefinite": True}, "embargo-indefinite"),
]


@pytest.mark.parametrize(("fields", "reason"), OLD, ids=[reason for _, reason in OLD])
def test_an_item_from_before_stops_were_stated_has_the_reason_of_its_fields(
    desk: PublishTables, fields: dict[str, Any], reason: str
) -> None:
    assert row(desk.handle(item().model_copy(update=fields))).stop == Stop(reason=reason)


@pytest.mark.parametrize("end", [item(3), kill(3), item(2, "Not yet.")], ids=["new", "kill", "v2"])
def test_what_ends_it_takes_the_row_away(desk: PublishTables, end: EnrichedItem) -> None:
    desk.handle(EMBARGOED)
    assert rows(desk.handle(end)) == [None]
    assert rows(desk.handle(end)) == []


def test_the_end_of_its_time_takes_the_row_away(desk: PublishTables) -> None:
    desk.handle(EMBARGOED)
    (released,) = desk.due(LATER)
    assert rows(released) == [None]


def test_a_draft_of_what_was_published_says_so(desk: PublishTables) -> None:
    desk.handle(item())
    assert row(desk.handle(DRAFT.model_copy(update={"version": 2}))).published


@pytest.mark.parametrize("copy", [item(), kill()], ids=["story", "kill"])
def test_what_was_never_held_has_no_row(desk: PublishTables, copy: EnrichedItem) -> None:
    assert rows(desk.handle(copy)) == []


def test_a_resend_changes_no_row(desk: PublishTables) -> None:
    desk.handle(EMBARGOED)
    assert desk.handle(EMBARGOED).emits == ()


def test_a_published_article_has_no_stop(desk: PublishTables) -> None:
    desk.handle(EMBARGOED)
    desk.due(LATER)
    assert desk.events[-1].stop is None


def test_the_event_of_a_draft_says_why(desk: PublishTables) -> None:
    desk.handle(DRAFT)
    assert desk.events[-1].stop == DRAFT.stop


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (None, "No archives"),
        ("Germany out", "Germany out\nNo archives"),
        ("x" * 2000, None),  # cut short, they would allow what the rest does not
    ],
)
def test_a_row_has_the_terms_of_use_of_all_that_comes(
    desk: PublishTables, terms: str | None, said: str | None
) -> None:
    picture = Association(rel="picture", href="a.jpg", usage_terms="No archives")
    item = EMBARGOED.model_copy(update={"usage_terms": terms, "associations": (picture,)})
    assert row(desk.handle(item)).usage_terms == said
