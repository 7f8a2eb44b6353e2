"""Items whose ids have changed: with an upgrade, or since a mail continues another."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import EnrichedItem
from schemas.item import Status
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import Desk, copy

HOUR = timedelta(hours=1)
KILL: dict[str, Any] = {"status": Status.CANCELED, "signal": "kill"}
V1 = copy("old", version=1)
V2 = copy("new", version=2, former_id="old")
V3 = copy("new", version=3, former_id="old")
DEATH = copy("new", version=4, former_id="old", **KILL)


def after(*copies: EnrichedItem) -> Desk:
    desk = Desk()
    desk.take(*copies)
    return desk


def test_an_article_goes_on_under_its_id() -> None:
    desk = after(V1)

    assert desk.take(V2, V3, DEATH) == ["updated", "updated", "killed"]
    assert desk.events_of("old") == ["published", "updated", "updated", "killed"]
    assert [event.previous_version for event in desk.events] == [None, 1, 2, 3]
    assert desk.ledger().keys() == {"old"}
    assert {event.former_id for event in desk.events} == {None}


def test_what_came_before_is_known() -> None:
    desk = after(V1)
    again = V1.model_copy(update={"id": "new", "former_id": "old"})

    assert desk.take(again, V2, V2) == ["duplicate", "updated", "duplicate"]


def test_an_item_that_is_new_has_its_new_id() -> None:
    desk = after(V2, V1.model_copy(update={"id": "new", "former_id": "old"}), DEATH)

    assert desk.events_of("new") == ["published", "killed"]
    assert desk.ledger().keys() == {"new"}


@pytest.mark.parametrize("later", list(permutations((V2, V3, DEATH))))
def test_any_order_after_the_upgrade_ends_in_a_kill(later: Sequence[EnrichedItem]) -> None:
    desk = after(V1, *later)

    assert desk.status("old") is Status.CANCELED
    assert desk.events_of("old")[-1] == "killed"
    assert desk.events_of("new") == []


def test_a_kill_before_the_upgrade_is_for_ever() -> None:
    desk = after(V1, copy("old", version=2, **KILL))

    assert desk.take(V2, V3, DEATH) == ["already-killed", "already-killed", "duplicate"]


def test_an_embargo_from_before_the_upgrade_is_replaced() -> None:
    desk = after(copy("old", embargo_indefinite=True))

    assert desk.take(V2) == ["published"]
    assert dict(desk.tables["wire.held"].items()) == {}


BEFORE = (copy("token-a", version=1), copy("token-b", version=2))
EACH_ITS_OWN = (
    *BEFORE,
    *(each.model_copy(update={"id": "new", "former_id": each.id}) for each in BEFORE),
    copy("new", version=3, former_id="token-c"),
    copy("new", version=4, former_id="token-d", **KILL),
)
"""Of a sender in whose ids each version had its own: before the upgrade two articles, then both
sent again, an update and a kill."""


def test_articles_that_were_one_story_share_its_kill() -> None:
    desk = after(*EACH_ITS_OWN)

    assert desk.events_of("token-a") == ["published", "killed"]
    assert desk.events_of("token-b") == ["published", "updated", "killed"]
    assert desk.events_of("new") == []


def test_the_latest_of_them_goes_on() -> None:
    desk = after(*EACH_ITS_OWN[:5])

    more = [copy("new", version=n, former_id=f"token-{n}") for n in (4, 5)]
    assert desk.take(*more) == ["updated", "updated"]
    assert desk.events_of("token-b") == ["published", *["updated"] * 3]


@given(st.permutations(EACH_ITS_OWN[2:]))
@settings(max_examples=24, deadline=None)
def test_in_any_order_none_of_them_is_left(later: Sequence[EnrichedItem]) -> None:
    desk = after(*EACH_ITS_OWN[:2], *later)

    alive = [key for key in desk.ledger() if desk.status(key) is not Status.CANCELED]
    assert alive == []
    for key in desk.ledger():
        assert desk.events_of(key).count("killed") == 1
        assert desk.events_of(key)[-1] == "killed"


def test_stories_that_shared_an_id_are_told_apart() -> None:
    desk = Desk()
    ferry, lorries = (copy(each, former_id="both") for each in ("ferry", "lorries"))

    assert desk.take(ferry, lorries) == ["published", "published"]
    assert desk.take(copy("lorries", version=2, former_id="both", **KILL)) == ["killed"]
    assert desk.events_of("ferry") == ["published"]


def test_a_mail_that_corrects_a_correction_is_of_the_first() -> None:
    first, second = copy("mail-1"), copy("mail-1", former_id="mail-2", signal="correction")
    corrected = second.model_copy(update={"digest": "other"})
    last = copy("mail-2", former_id="mail-3", **KILL)

    assert after(first, corrected, last).events_of("mail-1") == ["published", "corrected", "killed"]


def test_articles_of_two_ids_share_a_kill_that_names_one_of_them() -> None:
    desk = after(V1, copy("new"), V2)

    assert desk.take(copy("new", version=3, **KILL)) == ["killed"]
    assert (desk.events_of("old"), desk.events_of("new")) == (
        ["published", "killed"],
        ["published", "updated", "killed"],
    )


def test_an_article_is_killed_once_copy_says_that_a_killed_one_is_the_same() -> None:
    desk = after(V1, copy("old", version=2, **KILL), copy("new", provider_guid="urn:new"))
    link = V2.model_copy(update={"provider_guid": "urn:new", "sent_at": NOON + HOUR})

    assert desk.take(link) == ["killed"]
    event = desk.events[-1]
    assert (event.id, event.ordered_by, event.ordered_at) == ("new", "baltic", NOON + HOUR)
    (waiting,) = desk.names("guid")["guid baltic urn:new"].kills
    assert (waiting.notice, waiting.at) == ("new", NOON + HOUR)


LINKS = tuple(
    copy("new", version=each.version, former_id=each.id, only_ids=True, status=Status.WITHHELD)
    for each in BEFORE
)
"""What `wiredesk tables link` has the stages read of the two articles."""


def test_linked_articles_go_on_without_an_event() -> None:
    desk = after(*BEFORE)

    assert desk.take(*LINKS, *LINKS) == ["ids"] * 4
    assert len(desk.events) == 2
    assert desk.take(EACH_ITS_OWN[4]) == ["updated"]
    assert desk.events_of("token-b") == ["published", "updated"]


@pytest.mark.parametrize("later", list(permutations((*LINKS, EACH_ITS_OWN[5]))))
def test_a_kill_reaches_linked_articles_in_any_order(later: Sequence[EnrichedItem]) -> None:
    desk = after(*BEFORE, *later)

    assert {desk.status(each.id) for each in BEFORE} == {Status.CANCELED}


def test_ids_of_what_never_came_are_nothing() -> None:
    desk = after(*LINKS)

    assert (desk.events, desk.ledger(), desk.names()) == ([], {}, {})


def test_a_kill_reaches_each_of_many_versions() -> None:
    before = [copy(f"token-{n}", version=n) for n in range(120)]
    desk = after(*before)

    desk.take(*(copy("new", former_id=each.id, only_ids=True) for each in before))
    desk.take(copy("new", former_id="token-120", version=120, **KILL))

    assert {desk.status(each.id) for each in before} == {Status.CANCELED}


def test_an_earlier_version_that_comes_again_changes_nothing() -> None:
    desk = after(*EACH_ITS_OWN[:4], EACH_ITS_OWN[2])

    desk.take(EACH_ITS_OWN[4])

    assert desk.events_of("token-a") == ["published"]
    assert desk.events_of("token-b") == ["published", "updated"]
