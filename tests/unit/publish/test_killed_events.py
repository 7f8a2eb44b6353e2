"""What a killed event says of what it kills, and of who ordered it."""

from datetime import timedelta

import pytest

from schemas.article import ArticleEvent, EnrichedItem, EventKind
from schemas.item import Status, Stop
from services.publish.handler import PublishHandler
from services.publish.settings import PublishSettings
from tests.unit.publish.copy import NOON, hold
from tests.unit.publish.desk import Desk, copy, kill_of

HOUR = timedelta(hours=1)
REASON = Stop(reason="kill", words="Kill FIRE. The source has withdrawn.")
STORY = copy(
    "fire",
    version=3,
    slugline="FIRE",
    headline="It burns",
    provider_guid="urn:fire",
    sent=NOON - HOUR,
)
NOTICE = kill_of(slug="FIRE", source="agency", sent=NOON).model_copy(
    update={"stop": REASON, "slugline": "NOTICE", "headline": "Kill FIRE", "provider_guid": "urn:n"}
)


class NamingDesk(Desk):
    """A desk whose killed events name headlines."""

    handler = PublishHandler(PublishSettings(killed_headlines=True))


def killed(desk: Desk) -> ArticleEvent:
    (event,) = [event for event in desk.events if event.event is EventKind.KILLED]
    return event


@pytest.mark.parametrize("kill_first", [False, True])
def test_a_killed_event_names_what_it_kills_and_who_ordered_it(kill_first: bool) -> None:
    desk = Desk()
    desk.take(*((NOTICE, STORY) if kill_first else (STORY, NOTICE)))

    event = killed(desk)
    assert (event.id, event.source, event.provider_guid) == ("fire", "baltic", "urn:fire")
    assert (event.slugline, event.headline, event.version) == ("FIRE", "", 3)
    assert (event.stop, event.ordered_by, event.ordered_at) == (REASON, "agency", NOON)
    assert event.body == ()


def test_a_kill_of_its_own_item_names_it_too() -> None:
    desk = Desk()
    notice = copy("fire", version=4, signal="kill", sent=NOON).model_copy(
        update={"headline": "Kill", "ednote": "Wrong.", "slugline": None}
    )
    desk.take(STORY, notice)

    event = killed(desk)
    assert (event.slugline, event.provider_guid, event.headline) == ("FIRE", "urn:fire", "")
    assert (event.ordered_by, event.ordered_at) == ("baltic", NOON)
    assert event.stop == Stop(reason="kill", words="Wrong.")


def test_a_notice_without_words_gives_its_note() -> None:
    desk = Desk()
    desk.take(STORY, NOTICE.model_copy(update={"stop": None, "ednote": "x" * 400}))
    assert killed(desk).stop == Stop(reason="kill", words="x" * 300)


def test_a_take_that_is_killed_with_its_story_says_who_ordered_that() -> None:
    desk = Desk()
    take = copy("take", slugline="FIRE, Take 2", take=2, sent=NOON + 2 * HOUR)
    desk.take(STORY, NOTICE, take)

    (event,) = [event for event in desk.events if event.id == "take"]
    assert (event.event, event.ordered_by, event.stop) == (EventKind.KILLED, "agency", REASON)
    assert event.slugline == "FIRE, Take 2"


@pytest.mark.parametrize(
    ("before", "headline"),
    [
        pytest.param([STORY], "It burns", id="published"),
        pytest.param(
            [STORY, hold(3).model_copy(update={"id": "fire"})], "It burns", id="then withheld"
        ),
        pytest.param(
            [STORY.model_copy(update={"embargo_until": NOON + HOUR})], "", id="under embargo"
        ),
        pytest.param(
            [
                STORY,
                STORY.model_copy(
                    update={"version": 4, "embargo_indefinite": True, "headline": "Secret"}
                ),
            ],
            "It burns",
            id="a version under embargo",
        ),
        pytest.param([], "", id="never seen"),
    ],
)
def test_the_headline_is_named_where_a_setting_wants_it_and_it_was_published(
    before: list[EnrichedItem], headline: str
) -> None:
    desk = NamingDesk()
    desk.take(*before, NOTICE, STORY)
    assert killed(desk).headline == headline

    silent = Desk()
    silent.take(*before, NOTICE, STORY)
    assert killed(silent).headline == ""
    assert b"burns" not in b"".join(silent.ledger().values())


def test_a_setting_that_is_taken_back_holds_for_what_came_before() -> None:
    desk = NamingDesk()
    desk.take(STORY)
    desk.handler = PublishHandler()
    desk.take(NOTICE)
    assert killed(desk).headline == ""


def test_a_killed_entry_has_no_names_any_more() -> None:
    desk = NamingDesk()
    desk.take(STORY, NOTICE)
    ledger = desk.ledger()["fire"]
    assert desk.status("fire") is Status.CANCELED
    assert b"FIRE" not in ledger
    assert b"burns" not in ledger
