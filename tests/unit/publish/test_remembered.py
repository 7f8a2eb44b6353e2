"""What the ledger remembers, and the ids of events: the next release has to read them."""

import hashlib
from typing import Any

import pytest

from schemas.article import EnrichedItem
from schemas.item import Status
from schemas.ledger import LedgerEntry, NamedKill, PastEmbargo
from services.publish.ledger import Decision, kill_by_name, kill_unseen
from tests.unit.publish.copy import NOON, hold, item, kill
from tests.unit.publish.story import EMBARGOED, LATER, OTHER, event_of, play

V1 = item(1)

NAMED: dict[str, Any] = {
    "provider_guid": "urn:baltic:ferry",
    "slug": "FERRIES",
    "source": "baltic",
}
ENTRIES: list[tuple[str, list[EnrichedItem], LedgerEntry]] = [
    (
        "usable",
        [item(1, OTHER), item(1)],
        LedgerEntry(
            id="ferry",
            version=1,
            seen=("digest of Other text.", V1.digest),
            status=Status.USABLE,
            announced_version=1,
            published=True,
            **NAMED,
        ),
    ),
    (
        "withheld",
        [hold(1)],
        LedgerEntry(
            id="ferry",
            version=1,
            seen=("withheld digest of Hold this story.",),
            status=Status.WITHHELD,
            announced_version=1,
            holds=1,
            **NAMED,
            embargoed=True,
        ),
    ),
    (
        "withheld a second time",
        [item(1), hold(1), item(1), hold(1)],
        LedgerEntry(
            id="ferry",
            version=1,
            seen=("withheld digest of Hold this story.",),
            status=Status.WITHHELD,
            announced_version=1,
            published=True,
            holds=2,
            **NAMED,
            embargoed=True,
        ),
    ),
    (
        "under embargo",
        [EMBARGOED.model_copy(update={"sent_at": NOON})],
        LedgerEntry(
            id="ferry",
            version=2,
            seen=("until 2026-03-02 18:00:00+00:00 digest of Under embargo.",),
            embargoed=True,
            sent_at=NOON,
            **NAMED,
            embargo=PastEmbargo(version=2, until=LATER),
        ),
    ),
    (
        "under embargo until further notice",
        [item(1, OTHER, embargo_indefinite=True)],
        LedgerEntry(
            id="ferry",
            version=1,
            seen=("until further notice digest of Other text.",),
            embargoed=True,
            **NAMED,
        ),
    ),
    (
        "killed",
        [item(1), kill(2)],
        LedgerEntry(id="ferry", version=2, status=Status.CANCELED, announced_version=2),
    ),
]


@pytest.mark.parametrize(
    ("items", "entry"), [row[1:] for row in ENTRIES], ids=[row[0] for row in ENTRIES]
)
def test_the_ledger_remembers_in_words_that_the_next_release_reads(
    items: list[EnrichedItem], entry: LedgerEntry
) -> None:
    assert play(items)[-1].entry == entry


KILL = NamedKill(notice="notice", at=NOON, by="agency", words="It did not happen.")
BY_NAME = LedgerEntry(id="ferry", version=0, status=Status.CANCELED, announced_version=0)
NOTICE = item(1, "Please kill baltic 157.", item_id="notice", status=Status.CANCELED)


@pytest.mark.parametrize("seen", [[item(3)], [hold(3)], [item(3, embargo_indefinite=True)]])
def test_a_kill_by_name_ends_in_the_same_entry_whatever_came_before(
    seen: list[EnrichedItem],
) -> None:
    before = play(seen)[-1].entry
    assert before
    for killed in (kill_unseen(before, NOTICE, KILL), kill_by_name(before, item(4), KILL)):
        assert (killed.outcome, killed.entry) == ("killed", BY_NAME)
        assert event_of(killed).previous_version == before.announced_version


def test_what_is_killed_by_name_stays_so() -> None:
    assert kill_unseen(BY_NAME, NOTICE, KILL) == Decision("already-killed")
    assert kill_by_name(BY_NAME, item(1), KILL) == Decision("already-killed")
    first = kill_by_name(None, item(1), KILL)
    assert (first.entry, event_of(first).previous_version) == (BY_NAME, None)


def event_id(*named: str) -> str:
    return hashlib.sha256("\n".join(named).encode()).hexdigest()[:32]


DIGEST = V1.digest
EVENT_IDS: list[tuple[list[EnrichedItem], tuple[str, ...]]] = [
    ([item(1)], ("ferry", "1", DIGEST, "published", "0")),
    ([item(1), item(2)], ("ferry", "2", DIGEST, "updated", "0")),
    ([item(1), item(1, OTHER)], ("ferry", "1", "digest of Other text.", "corrected", "0")),
    ([item(1), hold(1)], ("ferry", "1", hold(1).digest, "withheld", "1")),
    ([item(1), hold(1), item(1)], ("ferry", "1", DIGEST, "updated", "1")),
    ([item(1), hold(1), kill(2)], ("ferry", "2", kill(2).digest, "killed", "0")),
]


@pytest.mark.parametrize(("items", "named"), EVENT_IDS, ids=[row[1][3] for row in EVENT_IDS])
def test_an_events_id_is_the_same_in_every_release(
    items: list[EnrichedItem], named: tuple[str, ...]
) -> None:
    assert event_of(play(items)[-1]).event_id == event_id(*named)


def test_the_id_of_a_kill_by_name_is_the_same_in_every_release() -> None:
    withheld = play([item(3), hold(3)])[-1].entry
    assert withheld
    unseen = event_of(kill_unseen(withheld, NOTICE, KILL))
    assert unseen.event_id == event_id("ferry", "3", NOTICE.digest, "killed", "0")
    seen = event_of(kill_by_name(withheld, item(4), KILL))
    assert seen.event_id == event_id("ferry", "4", DIGEST, "killed", "0")
