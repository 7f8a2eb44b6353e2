"""How a comparison is summed up, and what of it is within limits."""

import json
from datetime import timedelta

import pytest
import typer

from schemas.article import EnrichedItem
from schemas.topics import RAW
from tests.unit.publish.copy import NOON, item, kill
from tests.unit.wiredesk.replay.small_stages import books, pushed
from wiredesk.client.stretch import Bounds, raw_place
from wiredesk.commands.replay import allowances, bounds_of
from wiredesk.replay.books import RawPlace, in_order
from wiredesk.replay.comparing import Comparison
from wiredesk.replay.report import Allowed, Report, document, lines

LATER = NOON + timedelta(hours=1)


def louder(each: EnrichedItem) -> EnrichedItem:
    return each.model_copy(update={"headline": each.headline + "!", "keywords": ()})


def report(*items: EnrichedItem, examples: int = 3) -> Report:
    records = pushed(*([each] for each in items))
    published, rehearsed = books(records, ends=LATER), books(records, louder, ends=LATER)
    order = {place.raw: place.raw.offset for place in published.fates}
    made = Report(examples)
    for each in Comparison(published, rehearsed).run(in_order((published, rehearsed), order)):
        made.add(each, published)
    return made


FOUR = [item(item_id=f"ferry-{number}") for number in range(4)]


def test_each_kind_is_counted_with_a_few_examples() -> None:
    said = json.loads(document(report(*FOUR, examples=2), {}))
    assert (said["items"], said["same"], said["within_limits"]) == (4, 0, False)
    headlines = said["differences"]["headline"]
    assert (headlines["count"], headlines["allowed"], len(headlines["examples"])) == (4, False, 2)
    assert headlines["examples"][0] == {
        "kind": "headline",
        "place": "wire.raw/0@0",
        "source": "baltic",
        "article": "ferry-0",
        "was": "Ferries stay in port",
        "would": "Ferries stay in port!",
        "field": "headline",
    }


@pytest.mark.parametrize(
    ("allowed", "beyond"),
    [
        ([], ["headline", "metadata"]),
        (["headline", "metadata"], []),
        (["headline=4", "metadata=3"], ["metadata"]),
        (["headline=100%", "metadata=99.9%"], ["metadata"]),
        (["tags"], ["headline", "metadata"]),
    ],
)
def test_what_is_allowed_is_a_count_or_a_share(allowed: list[str], beyond: list[str]) -> None:
    assert report(*FOUR).beyond(allowances(allowed)) == beyond


@pytest.mark.parametrize(
    "text", ["", "headlines", "tags=", "tags=-1", "tags=1.5", "tags=9999%", "=1"]
)
def test_any_other_allowance_is_refused(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="the kinds are missing"):
        allowances([text])


def test_of_an_article_that_does_not_stand_no_copy_is_shown() -> None:
    made = report(item(), kill(2))
    text = "\n".join(lines(made, {"headline": Allowed(1)}))
    assert "headline: 1, which is allowed\n  wire.raw/0@0 ferry headline" in text
    assert "(not shown)" in text
    assert "Ferries" not in text
    assert "Ferries" not in document(made, {}).decode()


def test_a_stretch_is_between_moments_or_places() -> None:
    since = bounds_of("1h", "1m", NOON)
    assert since == Bounds(NOON - timedelta(hours=1), NOON - timedelta(minutes=1))
    assert since.partition is None
    one = bounds_of("wire.raw/3@17", "0s", NOON)
    assert one == Bounds(RawPlace(RAW.name, 3, 17), NOON)
    assert one.partition == (RAW.name, 3)
    with pytest.raises(typer.BadParameter, match="another partition"):
        bounds_of("wire.raw/3@17", "wire.raw/4@20", NOON)
    with pytest.raises(typer.BadParameter, match="no later than"):
        bounds_of("1m", "1h", NOON)


@pytest.mark.parametrize("text", ["articles/3@17", "wire.items/3@17", "wire.raw/3", "wire.raw/x@1"])
def test_what_is_no_place_of_raw_copy_is_read_as_a_time(text: str) -> None:
    assert raw_place(text) is None
    with pytest.raises(typer.BadParameter, match="no time"):
        bounds_of(text, "0s", NOON)
