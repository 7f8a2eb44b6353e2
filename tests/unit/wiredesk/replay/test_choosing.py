"""Which articles may be updated as they are read by now."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from schemas.article import EnrichedItem
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.wiredesk.replay.small_stages import books, pushed
from wiredesk.replay.books import in_order
from wiredesk.replay.choosing import CHOOSABLE, chosen
from wiredesk.replay.comparing import Comparison

LATER = NOON + timedelta(hours=1)
LOUD: dict[str, Any] = {"headline": "Ferries!", "keywords": ()}


def choose(
    items: Sequence[EnrichedItem], update: dict[str, Any], kinds: Sequence[str] = CHOOSABLE
) -> list[tuple[str, tuple[str, ...]]]:
    records = pushed(*([each] for each in items))
    published = books(records, ends=LATER)
    rehearsed = books(records, lambda each: each.model_copy(update=update), ends=LATER)
    order = {place.raw: place.raw.offset for place in published.fates}
    places = in_order((published, rehearsed), order)
    compared = list(Comparison(published, rehearsed).run(places))
    return [(str(each.place), each.kinds) for each in chosen(compared, published, kinds)]


def test_an_article_is_chosen_by_its_newest_event_alone() -> None:
    found = choose([item(), item(2, "They sail.")], LOUD)
    assert found == [("wire.raw/0@1", ("headline", "metadata"))]


def test_only_what_differs_in_a_kind_that_is_wanted() -> None:
    assert choose([item()], LOUD, ["headline"])
    assert not choose([item()], LOUD, ["tags"])
    assert not choose([item()], {})


@pytest.mark.parametrize("newest", [kill(2), hold(2)])
def test_nothing_that_does_not_stand(newest: EnrichedItem) -> None:
    assert not choose([item(), newest], LOUD)


@pytest.mark.parametrize(
    "graver",
    [
        {"id": "fog"},
        {"version": 2},
        {"embargo_until": NOON - timedelta(days=1)},
        {"status": "canceled"},
    ],
)
def test_nothing_that_would_be_decided_otherwise_too(graver: dict[str, Any]) -> None:
    assert not choose([item()], LOUD | graver)
