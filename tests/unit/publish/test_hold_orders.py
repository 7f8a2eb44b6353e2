"""Holds by reference: "please hold dpa 157"."""

from datetime import timedelta

import pytest

from schemas.article import EnrichedItem
from schemas.item import KillReference, Status, Stop
from schemas.unresolved_kill import UnresolvedKill
from tests.unit.publish import deciding, ordered
from tests.unit.publish.copy import NOON
from tests.unit.publish.deciding import take
from tests.unit.publish.desk import copy
from tests.unit.publish.ordered import HOUR
from tests.unit.publish.slugged import SLUG, story
from tests.unit.publish.tables import PublishTables

WORDS = Stop(reason="hold", words="Please hold baltic 157.")


def hold_of(source: str = "baltic", item_id: str = "notice", **named: str) -> EnrichedItem:
    """A hold of what has this name, as ingest sends it on."""
    reference = KillReference(source="baltic", **(named or {"sequence": "157"}))
    return copy(
        item_id,
        version=0,
        source=source,
        status=Status.WITHHELD,
        signal="hold",
        stop=WORDS,
        orders_hold_of=reference,
    )


A = story("a", NOON - 2 * HOUR, sequence="157", provider_guid="urn:a")
B = story("b", NOON - HOUR, sequence="158", provider_guid="urn:b")
RIVALS = hold_of("rival").model_copy(update={"unconfirmed": "rival may not"})


@pytest.fixture
def desk() -> PublishTables:
    return PublishTables()


def opened(desk: PublishTables) -> UnresolvedKill:
    (found,) = deciding.opened(desk)
    return found


def is_shown(desk: PublishTables, item_id: str) -> bool:
    return desk.latest[item_id] is not None


def decide(desk: PublishTables, what: str, article: str | None = None) -> str:
    return deciding.decide(desk, what, opened(desk), article)


@pytest.mark.parametrize(
    "named",
    [{"sequence": "157"}, {"guid": "urn:a"}, {"headline": "Headline of a"}, {"slug": SLUG}],
)
def test_what_a_hold_names_is_withheld(desk: PublishTables, named: dict[str, str]) -> None:
    assert take(desk, A, hold_of(**named)) == ["published", "hold-order"]

    event = desk.events[-1]
    assert (event.id, event.event, event.source) == ("a", "withheld", "baltic")
    assert (event.provider_guid, event.version, event.previous_version) == ("urn:a", 1, 1)
    assert (event.stop, event.headline, event.body) == (WORDS, "", ())
    assert not is_shown(desk, "a")
    row = desk.rows["a"]
    assert row
    assert (row.stop, row.slugline, row.kept) == (WORDS, SLUG, False)
    assert desk.tables["kills.unresolved"].items() == []


def test_it_ends_with_the_next_version(desk: PublishTables) -> None:
    second = story("a", NOON + HOUR, version=2)
    assert take(desk, A, hold_of(), A, second) == ["published", "hold-order", "updated", "updated"]


def test_the_same_again_is_one_event(desk: PublishTables) -> None:
    assert take(desk, A, hold_of(), hold_of()) == ["published", "hold-order", "hold-order"]
    assert [event.event for event in desk.events] == ["published", "withheld"]


def test_what_is_not_published_yet_is_held_with_its_copy(desk: PublishTables) -> None:
    embargoed = A.model_copy(update={"embargo_until": NOON + HOUR})
    take(desk, embargoed, hold_of())
    assert desk.due(NOON + 2 * HOUR) == []
    row = desk.rows["a"]
    assert row
    assert (row.stop, row.until, row.kept) == (WORDS, None, True)

    assert (
        desk.handle(ordered.order("release", 3, item_id="a"), NOON + 3 * HOUR).name == "published"
    )


def test_a_hold_from_another_partition_counts_whatever_the_clocks_say(desk: PublishTables) -> None:
    """What a clock alone says never undoes a hold."""
    later = {"received_at": NOON + HOUR, "sent_at": NOON + HOUR}
    take(desk, A, A.model_copy(update={"version": 2, "digest": "v2", **later}))
    elsewhere = hold_of().provenance.model_copy(update={"partition": 3, "offset": 1})
    assert take(desk, hold_of().model_copy(update={"provenance": elsewhere})) == ["hold-order"]
    assert not is_shown(desk, "a")


def test_what_is_killed_stays_killed(desk: PublishTables) -> None:
    take(desk, A, ordered.order("kill", item_id="a"))
    assert take(desk, hold_of()) == ["hold-order"]
    assert desk.events[-1].event == "killed"


def test_a_hold_that_finds_nothing_is_put_before_the_desks(desk: PublishTables) -> None:
    assert take(desk, B, hold_of()) == ["published", "hold-unresolved"]
    found = opened(desk)
    assert (found.asks, found.why, found.words) == ("hold", "not-found", WORDS.words)
    assert found.id.startswith("hold-")
    assert found.explanation.endswith("it waits for a desk alone")
    assert take(desk, A) == ["published"], "a hold is not kept for what comes later"

    assert decide(desk, "confirm", "b") == "kill-confirmed"
    assert desk.rows["b"]
    assert desk.tables["kills.unresolved"].items() == []


def test_a_hold_that_may_mean_several_stories_holds_what_is_not_published(
    desk: PublishTables,
) -> None:
    embargoed = B.model_copy(update={"embargo_until": NOON + HOUR})
    assert take(desk, A, embargoed, hold_of(slug=SLUG))[-1] == "hold-unresolved"
    assert opened(desk).why == "several"
    assert "none was held by it" in opened(desk).explanation
    assert is_shown(desk, "a")
    row = desk.rows["b"]
    assert row
    assert (row.stop, row.until) == (WORDS, None)

    decide(desk, "confirm", "a")
    after = desk.rows["b"]
    assert after
    assert not is_shown(desk, "a")
    assert after.stop.reason == "embargo"


def test_a_desk_may_confirm_it_of_all(desk: PublishTables) -> None:
    embargoed = B.model_copy(update={"embargo_until": NOON + HOUR})
    take(desk, A, embargoed, hold_of(slug=SLUG))
    assert decide(desk, "confirm") == "kill-confirmed"
    assert [row and row.stop for row in desk.rows.values()] == [WORDS, WORDS]
    assert desk.due(NOON + timedelta(days=1)) == []


@pytest.mark.parametrize(("what", "held"), [("confirm", True), ("dismiss", False)])
def test_a_hold_of_anothers_copy_waits_for_a_desk(
    desk: PublishTables, what: str, held: bool
) -> None:
    assert take(desk, A, RIVALS) == ["published", "hold-unresolved"]
    assert (opened(desk).why, [each.id for each in opened(desk).candidates]) == (
        "unconfirmed",
        ["a"],
    )
    assert is_shown(desk, "a")

    decide(desk, what)
    assert is_shown(desk, "a") != held
    assert desk.tables["kills.unresolved"].items() == []


def test_a_confirmation_of_a_hold_that_is_settled_kills_nothing(desk: PublishTables) -> None:
    take(desk, B, hold_of())
    settled = opened(desk)
    assert decide(desk, "dismiss") == "kill-dismissed"

    assert deciding.decide(desk, "confirm", settled, "b") == "kill-confirmed"

    assert [str(event.event) for event in desk.events] == ["published", "withheld"]
    row = desk.rows["b"]
    assert row
    assert row.stop.reason == "hold"


def test_a_confirmed_hold_that_finds_nothing_says_so(desk: PublishTables) -> None:
    take(desk, RIVALS)

    outcome = desk.handle(ordered.order("confirm", 2, item_id=opened(desk).id))

    assert outcome.name == "kill-confirmed"
    assert outcome.explanation == opened(desk).explanation
    assert (opened(desk).why, opened(desk).asks) == ("not-found", "hold")
