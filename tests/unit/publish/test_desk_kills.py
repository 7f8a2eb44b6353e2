"""What desks decide on kills that are unresolved."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from runtime.handler import Outcome
from runtime.metrics.measures import Count
from runtime.tables.memory import write
from schemas.article import EnrichedItem, EventKind
from schemas.desk_order import DeskOrder
from schemas.item import Status
from schemas.unresolved_kill import UnresolvedKill
from services.publish.metrics import KILLS_SETTLED
from tests.unit.publish import ordered
from tests.unit.publish.copy import NOON
from tests.unit.publish.desk import STAGE, Desk, copy, kill_of, order

HOUR = timedelta(hours=1)
UNCONFIRMED = {"unconfirmed": "rival may kill its own copy alone"}


def decide(
    desk: Desk, what: str, kill: UnresolvedKill | str, article_id: str | None = None
) -> Outcome:
    kill_id = kill if isinstance(kill, str) else kill.id
    decision = DeskOrder(
        order=what, reason="telephoned", by="Ann Poe", desk="desk", article_id=article_id
    )
    return desk.handle(
        ordered.order(what, item_id=kill_id).model_copy(update={"desk_order": decision})
    )


def opened(desk: Desk) -> UnresolvedKill:
    (kill,) = desk.unresolved().values()
    return kill


def story(item_id: str, slugline: str = "FIRE", **said: object) -> EnrichedItem:
    update = {"headline": f"Headline of {item_id}", "received_at": NOON - HOUR, **said}
    return copy(item_id, slugline=slugline, sent=NOON - HOUR).model_copy(update=update)


RIVALS = kill_of(slug="FIRE", source="rival").model_copy(update=UNCONFIRMED)


def test_a_kill_that_a_desk_confirms_is_carried_out() -> None:
    desk = Desk()
    take = story("take", "FIRE, Take 2", take=2)
    desk.take(story("a"), take, RIVALS)

    outcome = decide(desk, "confirm", opened(desk))

    assert (outcome.name, outcome.rejection, desk.unresolved()) == ("kill-confirmed", None, {})
    assert (desk.status("a"), desk.status("take")) == (Status.CANCELED, Status.CANCELED)
    event = next(e for e in desk.events if (e.id, e.event) == ("a", EventKind.KILLED))
    assert (event.source, event.ordered_by, event.slugline) == ("baltic", "Ann Poe", "FIRE")
    assert event.stop
    assert event.stop.words == "Adds detail."
    assert Count(KILLS_SETTLED, ("rival", "confirmed")) in outcome.measures
    (line,) = outcome.said
    assert dict(line.fields)["by"] == "Ann Poe"
    assert dict(line.fields)["reason"] == "telephoned"


def test_a_confirmed_kill_waits_for_what_is_still_to_come() -> None:
    desk = Desk()
    desk.take(RIVALS)

    outcome = decide(desk, "confirm", opened(desk))

    assert (outcome.name, opened(desk).why) == ("kill-confirmed", "not-found")
    assert desk.take(story("a")) == ["killed"]
    assert (desk.events[-1].ordered_by, desk.unresolved()) == ("Ann Poe", {})


@pytest.mark.parametrize(("named", "killed"), [("b", {"b"}), (None, {"a", "b"})])
def test_of_several_stories_the_one_named_is_killed_or_all(
    named: str | None, killed: set[str]
) -> None:
    desk = Desk()
    desk.take(story("a"), story("b"), kill_of(slug="FIRE"))

    decide(desk, "confirm", opened(desk), named)

    assert {each for each in "ab" if desk.status(each) is Status.CANCELED} == killed
    assert desk.unresolved() == {}
    assert desk.take(story("c")) == ["published"], "the desk has decided: it waits no more"


def test_an_article_that_the_kill_does_not_name_may_be_named_by_the_desk() -> None:
    desk = Desk()
    take = copy("take", slugline="BLAZE, Take 2", sent=NOON - HOUR, take=2)
    desk.take(story("a", "BLAZE"), take, kill_of(slug="FIRE"))

    assert decide(desk, "confirm", opened(desk), "a").name == "kill-confirmed"

    assert (desk.status("a"), desk.unresolved()) == (Status.CANCELED, {})
    assert desk.status("take") is Status.CANCELED


@pytest.mark.parametrize("kill", [RIVALS, kill_of(slug="FIRE"), order("157")])
def test_a_kill_that_a_desk_dismisses_waits_no_more(kill: EnrichedItem) -> None:
    desk = Desk()
    desk.take(kill)

    outcome = decide(desk, "dismiss", opened(desk))

    assert (outcome.name, outcome.emits, desk.unresolved()) == ("kill-dismissed", (), {})
    assert Count(KILLS_SETTLED, (kill.source, "dismissed")) in outcome.measures
    assert desk.take(story("a", sequence="157")) == ["published"]


def test_a_dismissal_leaves_other_kills_of_the_name() -> None:
    desk = Desk()
    other = kill_of(slug="FIRE").model_copy(update={"id": "other notice"})
    desk.take(kill_of(slug="FIRE"))
    first = opened(desk)
    desk.take(other)

    decide(desk, "dismiss", first)

    assert desk.take(story("a")) == ["killed"]


def test_a_number_stays_that_of_the_notices_service() -> None:
    desk = Desk()
    rivals = order("157", notice_service="xdt").model_copy(update=UNCONFIRMED)
    desk.take(
        story("a", sequence="bdt157", service="bdt"), story("b", service="xdt", sequence="157")
    )
    desk.take(rivals.model_copy(update={"sent_at": NOON}))

    decide(desk, "confirm", opened(desk))

    assert (desk.status("a"), desk.status("b")) == (Status.USABLE, Status.CANCELED)


def decided(desk: Desk) -> UnresolvedKill:
    kill = opened(desk)
    decide(desk, "confirm", kill)
    return kill


def dismissed(desk: Desk) -> UnresolvedKill:
    kill = opened(desk)
    decide(desk, "dismiss", kill)
    return kill


def met(desk: Desk) -> UnresolvedKill:
    kill = opened(desk)
    desk.take(story("late"))
    return kill


def expired(desk: Desk) -> UnresolvedKill:
    kill = opened(desk)
    (outcome,) = STAGE.handler.due(desk.tables, NOON + timedelta(days=31))
    write(desk.tables, outcome.writes)
    return kill


@pytest.mark.parametrize("what", ["confirm", "dismiss"])
@pytest.mark.parametrize(
    ("first", "settled", "how"),
    [
        (kill_of(slug="FIRE"), met, "met"),
        (RIVALS, decided, "confirmed"),
        (kill_of(slug="FIRE"), dismissed, "dismissed"),
        (kill_of(slug="FIRE"), expired, "expired"),
    ],
)
def test_of_a_kill_that_was_settled_in_the_meantime_nothing_is_left_to_decide(
    first: EnrichedItem, settled: Callable[[Desk], UnresolvedKill], how: str, what: str
) -> None:
    desk = Desk()
    if settled is decided:
        desk.take(story("a"))
    desk.take(first)
    kill = settled(desk)
    before = (desk.ledger(), desk.names(), len(desk.events))

    outcomes = [decide(desk, what, kill) for _ in range(2)]

    for outcome in outcomes:
        assert (outcome.name, outcome.rejection, outcome.writes) == ("kill-not-open", None, ())
        assert outcome.explanation
        (line,) = outcome.said
        fields = {"kill": kill.id, "how": how, "decision": what, "by": "Ann Poe"}
        assert (line.event, dict(line.fields)) == ("kill not open", fields)
    assert (desk.ledger(), desk.names(), len(desk.events)) == before


@pytest.mark.parametrize("settled", [met, dismissed, expired])
def test_an_article_that_a_desk_names_is_killed_whatever_became_of_the_kill(
    settled: Callable[[Desk], UnresolvedKill],
) -> None:
    desk = Desk()
    desk.take(story("named", "BLAZE"), kill_of(slug="FIRE"))
    kill = settled(desk)

    outcomes = [decide(desk, "confirm", kill, "named").name for _ in range(2)]

    assert outcomes == ["killed", "kill-not-open"]
    assert (desk.status("named"), desk.events[-1].ordered_by) == (Status.CANCELED, "Ann Poe")


@pytest.mark.parametrize("settle", [True, False])
def test_an_article_that_is_not_known_is_a_dead_letter(settle: bool) -> None:
    desk = Desk()
    desk.take(kill_of(slug="FIRE"))
    kill = met(desk) if settle else opened(desk)

    outcome = decide(desk, "confirm", kill, "nobody")

    assert (outcome.name, outcome.writes) == ("dead-letter", ())
    assert outcome.rejection
    assert outcome.rejection.reason == "no-such-article"
    advice = "nothing of baltic has the id nobody: `wiredesk kills show`"
    assert outcome.rejection.error == advice


@pytest.mark.parametrize(
    ("what", "kill", "article", "reason"),
    [
        ("confirm", "kill-x", None, "no-such-kill"),
        ("dismiss", "kill-x", None, "no-such-kill"),
        ("confirm", "kill-x", "a", "no-such-kill"),
    ],
)
def test_what_can_not_be_done_is_a_dead_letter(
    what: str, kill: str, article: str | None, reason: str
) -> None:
    desk = Desk()
    desk.take(story("a", "BLAZE"), kill_of(slug="FIRE"))

    outcome = decide(desk, what, kill, article)

    assert (outcome.name, outcome.writes) == ("dead-letter", ())
    assert outcome.rejection
    assert outcome.rejection.reason == reason
    assert "`wiredesk kills" in outcome.rejection.error


def test_a_confirmed_kill_is_of_the_copy_that_it_names() -> None:
    desk = Desk()
    desk.take(story("a"), story("b"), kill_of(slug="FIRE", source="rival"))
    by_rival = ordered.order("confirm", item_id=opened(desk).id).model_copy(
        update={"source": "rival"}
    )

    assert desk.handle(by_rival).name == "kill-confirmed"

    killed = [event for event in desk.events if event.event == EventKind.KILLED]
    assert {(event.id, event.source) for event in killed} == {("a", "baltic"), ("b", "baltic")}


def test_what_was_held_for_a_kill_of_another_story_is_published() -> None:
    desk = Desk()
    desk.take(story("a"), story("b"), kill_of(slug="FIRE"))
    assert desk.take(story("late")) == ["held"]

    decide(desk, "confirm", opened(desk), "b")

    assert desk.status("late") is Status.USABLE
    assert desk.status("a") is Status.USABLE


def test_of_a_kill_that_a_desk_dismisses_no_name_keeps_anything() -> None:
    desk = Desk()
    desk.take(RIVALS)
    assert any(name.unconfirmed for name in desk.names().values())

    decide(desk, "dismiss", opened(desk))

    assert not any(name.unconfirmed or name.kills for name in desk.names().values())


@pytest.mark.parametrize("named", [("157", "bdt"), ("bdt157", None)])
def test_a_number_is_of_the_service_that_the_kill_names(named: tuple[str, str | None]) -> None:
    desk = Desk()
    sequence, service = named
    rivals = order(sequence, service=service, notice_service="xdt")
    desk.take(
        story("a", sequence="bdt157", service="bdt"), story("b", service="xdt", sequence="157")
    )
    desk.take(rivals.model_copy(update=UNCONFIRMED))

    decide(desk, "confirm", opened(desk))

    assert (desk.status("a"), desk.status("b")) == (Status.CANCELED, Status.USABLE)
