"""What a person may write, and which items it means."""

import pytest

from schemas.item import KillReference, WireItem
from schemas.topics import ITEMS
from tests.unit.wiredesk.trace.desk import Topics, item, letter
from wiredesk.client.trace import places
from wiredesk.trace.records import Named, Seen
from wiredesk.trace.search import Search
from wiredesk.trace.wanted import Fit, Wanted

FERRY = Named.from_bytes(item().to_bytes())


@pytest.mark.parametrize(
    ("what", "fit"),
    [
        ("baltic-k3v6", Fit.ID),
        ("urn:baltic:ferry", Fit.ID),
        ("baltic 157", Fit.NUMBER),
        ("Baltic #157", Fit.NUMBER),
        ("ferry-strike", Fit.SLUG),
        ("baltic FERRY-STRIKE", Fit.SLUG),
        ("ferries PORT", Fit.WORDS),
        ("strike", Fit.WORDS),
        ("nordic 157", None),
        ("baltic 15", None),
        ("ferries sail", None),
        ("port-strike-long", None),
        ("", None),
    ],
)
def test_what_fits_a_story(what: str, fit: Fit | None) -> None:
    assert Wanted(what).fit(FERRY) is fit


@pytest.mark.parametrize(
    ("what", "named"),
    [
        ("baltic 157", {"sequence": "157"}),
        ("ferry-strike", {"slug": "Ferry-Strike"}),
        ("baltic ferry-strike", {"slug": "Ferry-Strike"}),
        ("urn:baltic:ferry", {"guid": "urn:baltic:ferry"}),
    ],
)
def test_a_kill_may_wait_for_what_is_asked_for(what: str, named: dict[str, str]) -> None:
    reference = KillReference(source="baltic", **named)
    assert Wanted(what).names(reference)
    assert not Wanted("nordic 9").names(reference)


def test_the_surest_fit_counts_and_the_last_to_come_is_first() -> None:
    search = Search(Wanted("ferry-strike"))
    for each in (
        item(id="a"),
        item(id="b", slugline="PORT", headline="A ferry strike ends"),
        item(id="c"),
        item(id="a", version=2),
    ):
        search.take(seen_on_items(each))
    assert dict(search.articles) == {"a": "baltic", "c": "baltic"}
    assert list(search.articles) == ["a", "c"]


def test_another_sources_copy_is_left_out_where_one_is_named() -> None:
    search = Search(Wanted("ferries"), "nordic")
    search.take(seen_on_items(item()))
    search.take(letter(b"Ferries stay"))
    assert (dict(search.articles), list(search.refusals)) == ({}, [])


@pytest.mark.parametrize("what", ["ferries  stay", "baltic 157"])
def test_copy_that_became_no_item_is_found_by_its_very_words(what: str) -> None:
    search = Search(Wanted(what))
    search.take(letter(b'{"n": 157, "text": "Ferries\nstay in port'))
    assert [(each.name, each.reason) for each in search.refusals] == [("1:4", "malformed-json")]


def test_an_order_to_kill_a_story_is_not_the_story() -> None:
    search = Search(Wanted("ferries stay"))
    search.take(seen_on_items(item(orders_kill_of=KillReference(source="baltic", slug="x"))))
    assert (dict(search.articles), list(search.refusals)) == ({}, [])


@pytest.mark.parametrize(
    ("now", "partitions", "found"),
    [(4, 6, {4}), (10, 12, {10, 4}), (16, 24, {16, 4}), (13, 18, {13, 1}), (4, 7, {4})],
)
def test_a_key_may_be_where_it_was_before_its_topic_grew(
    now: int, partitions: int, found: set[int]
) -> None:
    assert places(now, partitions, 6) == found


def seen_on_items(of: WireItem) -> Seen:
    topics = Topics()
    topics.write(ITEMS, of)
    return topics.seen[0]
