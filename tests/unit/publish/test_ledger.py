"""The ledger's rules, a row a rule: given what has come, what the next item means."""

from datetime import datetime, timedelta
from itertools import permutations

import pytest

from schemas.article import EnrichedItem, EventKind
from schemas.item import Status
from schemas.ledger import LedgerEntry
from services.publish.ledger import decide, publish
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.publish.story import EMBARGOED, LATER, OTHER, event_of, play

OUTCOMES: list[tuple[str, list[EnrichedItem], list[str]]] = [
    # versions
    ("the first version", [item(1)], ["published"]),
    ("the first to come is version 3", [item(3)], ["published"]),
    ("a newer version", [item(1), item(2, OTHER)], ["published", "updated"]),
    ("a newer version with the same text", [item(1), item(2)], ["published", "updated"]),
    ("a resend", [item(1), item(1)], ["published", "duplicate"]),
    ("an older version", [item(2), item(1)], ["published", "superseded"]),
    ("the same version, other text", [item(1), item(1, OTHER)], ["published", "corrected"]),
    (
        "the text before a silent correction, sent again",
        [item(1), item(1, OTHER), item(1)],
        ["published", "corrected", "duplicate"],
    ),
    (
        "a correction by signal",
        [item(1), item(2, OTHER, signal="correction")],
        ["published", "corrected"],
    ),
    ("a correction of what nobody has seen", [item(2, signal="correction")], ["published"]),
    # kills
    ("a kill", [item(1), kill(2)], ["published", "killed"]),
    ("a kill by signal", [item(1), item(2, signal="kill")], ["published", "killed"]),
    ("a kill that names an older version", [item(3), kill(1)], ["published", "killed"]),
    ("a kill of what nobody has seen", [kill(1)], ["killed"]),
    ("a kill before its item", [kill(1), item(1)], ["killed", "already-killed"]),
    ("a newer version after a kill", [kill(1), item(9)], ["killed", "already-killed"]),
    ("a hold after a kill", [kill(1), hold(9)], ["killed", "already-killed"]),
    ("a second kill", [kill(1), kill(2)], ["killed", "duplicate"]),
    ("a kill of a held item", [EMBARGOED, kill(2)], ["held", "killed"]),
    ("a kill under embargo", [item(1, signal="kill", embargo_until=LATER)], ["killed"]),
    # holds
    ("a hold", [item(1), hold(2)], ["published", "withheld"]),
    ("a hold by signal", [item(1), item(2, signal="hold")], ["published", "withheld"]),
    ("a hold of the same version", [item(1), hold(1)], ["published", "withheld"]),
    ("a hold of what nobody has seen", [hold(1)], ["withheld"]),
    ("a hold sent again", [hold(1), hold(1)], ["withheld", "duplicate"]),
    ("an older hold", [item(2), hold(1)], ["published", "superseded"]),
    ("an older version after a hold", [hold(2), item(1)], ["withheld", "superseded"]),
    (
        "a newer version after a hold",
        [item(1), hold(2), item(3)],
        ["published", "withheld", "updated"],
    ),
    (
        "the same version usable after a hold",
        [item(1), hold(1), item(1)],
        ["published", "withheld", "updated"],
    ),
    ("the first usable version after a hold", [hold(1), item(1)], ["withheld", "published"]),
    (
        "held back a second time",
        [item(1), hold(1), item(1), hold(1)],
        ["published", "withheld", "updated", "withheld"],
    ),
    # embargoes
    ("an embargo", [EMBARGOED], ["held"]),
    ("an embargo that has ended", [item(embargo_until=NOON)], ["published"]),
    ("until further notice", [item(embargo_indefinite=True)], ["held"]),
    (
        "until further notice, whatever the time says",
        [item(embargo_until=NOON, embargo_indefinite=True)],
        ["held"],
    ),
    ("a resend under embargo", [EMBARGOED, EMBARGOED], ["held", "duplicate"]),
    (
        "the embargo moved",
        [EMBARGOED, item(2, "Under embargo.", embargo_until=LATER + timedelta(hours=1))],
        ["held", "held"],
    ),
    ("the embargo lifted", [EMBARGOED, item(2, "Under embargo.")], ["held", "published"]),
    (
        "the embargo lifted, then sent with it again",
        [EMBARGOED, item(2, "Under embargo."), EMBARGOED],
        ["held", "published", "duplicate"],
    ),
    ("an older version of a held one", [EMBARGOED, item(1)], ["held", "superseded"]),
    ("a newer version of a held one", [EMBARGOED, item(3)], ["held", "published"]),
    (
        "an update under embargo",
        [item(1), EMBARGOED, item(1)],
        ["published", "held", "superseded"],
    ),
    (
        "a hold of a held item",
        [EMBARGOED, hold(3), EMBARGOED],
        ["held", "withheld", "superseded"],
    ),
]


@pytest.mark.parametrize(
    ("items", "outcomes"), [row[1:] for row in OUTCOMES], ids=[row[0] for row in OUTCOMES]
)
def test_what_an_item_means(items: list[EnrichedItem], outcomes: list[str]) -> None:
    assert [decision.outcome for decision in play(items)] == outcomes


V1, V2, KILL = item(1), item(2, "The second version."), kill(2)
LATE = item(1, "The first version, in other words.")


@pytest.mark.parametrize("order", list(permutations([V1, V2, KILL, V1, LATE])))
def test_any_order_with_a_kill_ends_killed(order: tuple[EnrichedItem, ...]) -> None:
    decisions = play(order)
    ending = [decision.entry for decision in decisions if decision.entry][-1]
    assert ending == LedgerEntry(id="ferry", version=2, status=Status.CANCELED, announced_version=2)
    kinds = [decision.event.event for decision in decisions if decision.event]
    assert kinds.index(EventKind.KILLED) == len(kinds) - 1


@pytest.mark.parametrize("order", list(permutations([V1, V2, V1, LATE])))
def test_any_order_without_one_ends_with_the_newest(order: tuple[EnrichedItem, ...]) -> None:
    decisions = play(order)
    ending = [decision.entry for decision in decisions if decision.entry][-1]
    assert (ending.version, ending.seen, ending.status) == (2, (V2.digest,), Status.USABLE)
    assert [d.event.body for d in decisions if d.event][-1] == V2.body


def test_a_silent_correction_says_so() -> None:
    corrected = event_of(play([item(1), item(1, OTHER)])[-1])
    assert corrected.warnings[-1] == ("silent correction: version 1 came again with other text")
    assert corrected.previous_version == 1


def test_a_stated_correction_needs_no_warning() -> None:
    again = item(1, OTHER, signal="correction")
    decision = play([item(1), again])[-1]
    assert (decision.outcome, event_of(decision).warnings) == ("corrected", again.warnings)


def test_an_update_names_the_version_that_was_announced() -> None:
    decisions = play([item(1), EMBARGOED, item(4)])
    assert event_of(decisions[0]).previous_version is None
    assert event_of(decisions[-1]).previous_version == 1


def test_what_was_held_is_published_as_if_it_had_come_when_due() -> None:
    entry = play([item(1)])[-1].entry
    waiting = decide(entry, EMBARGOED, NOON)
    assert waiting.held
    assert waiting.held.release_at == LATER
    released = publish(waiting.entry, waiting.held.item)
    assert released.event == decide(entry, EMBARGOED, LATER).event
    assert released.outcome == "updated"


@pytest.mark.parametrize("until", [None, LATER])
def test_an_embargo_until_further_notice_has_no_release(until: datetime | None) -> None:
    held = play([item(embargo_until=until, embargo_indefinite=True)])[0].held
    assert held
    assert held.release_at is None


@pytest.mark.parametrize(
    ("notice", "status"),
    [
        (kill(2), Status.CANCELED),
        (item(2, signal="kill"), Status.CANCELED),
        (hold(2), Status.WITHHELD),
        (item(2, signal="hold"), Status.WITHHELD),
    ],
)
def test_an_event_has_nothing_of_the_copy_after_a_kill_or_hold(
    notice: EnrichedItem, status: Status
) -> None:
    event = event_of(play([item(1), notice])[-1])
    assert event.status is status
    stated = {name for name, value in event.model_dump(mode="json").items() if value}
    assert stated == {
        *("id", "source", "provider_guid", "version", "status", "urgency", "received_at"),
        *("ednote", "provenance", "digest", "reference_time"),
        *("event", "event_id", "previous_version"),
        *(["signal"] if notice.signal else []),
        *(["slugline", "stop", "ordered_by", "ordered_at"] if status is Status.CANCELED else []),
    }


def test_event_ids_are_the_same_on_replay_and_differ_between_events() -> None:
    story = [item(1), item(1, OTHER), hold(1), item(1), hold(1), item(1), item(2), kill(2)]
    ids = [event_of(decision).event_id for decision in play(story)]
    assert ids == [event_of(decision).event_id for decision in play(story, LATER)]
    assert len(set(ids)) == len(story)


def test_a_hold_that_states_no_version_holds_whatever_there_is() -> None:
    entry = decide(None, item(3), NOON).entry
    held = decide(entry, hold(0), NOON)
    assert held.entry
    assert (held.outcome, held.entry.version) == ("withheld", 3)
    assert decide(held.entry, hold(0), NOON).outcome == "duplicate"
    assert decide(held.entry, item(2), NOON).outcome == "superseded"
    unseen = decide(None, hold(0), NOON)
    assert unseen.entry
    assert (unseen.outcome, unseen.entry.version) == ("withheld", 0)
    # Some senders count from 0: what they released must not be older than their hold.
    for version in (0, 1):
        assert decide(unseen.entry, item(version), NOON).outcome == "published"


def test_older_copy_of_senders_who_count_no_versions_is_superseded() -> None:
    newer = item(1, "New.").model_copy(update={"sent_at": NOON})
    older = item(1, "Old.").model_copy(update={"sent_at": NOON - timedelta(hours=1)})

    entry = decide(None, newer, NOON).entry
    assert entry
    assert decide(entry, older, NOON).outcome == "superseded"
    assert decide(decide(None, older, NOON).entry, newer, NOON).outcome == "corrected"
    unsaid = older.model_copy(update={"sent_at": None})
    assert decide(entry, unsaid, NOON).outcome == "corrected"
    same_time = older.model_copy(update={"sent_at": NOON})
    assert decide(entry, same_time, NOON).outcome == "corrected"
    held = hold(1).model_copy(update={"sent_at": NOON - timedelta(hours=1)})
    assert decide(entry, held, NOON).outcome == "withheld"
