"""Versions that change only their management, and kills and holds without copy."""

from typing import Any

import pytest

from schemas.article import EnrichedItem
from schemas.item import Provenance, Status
from tests.unit.publish.desk import Desk, copy

NEWSML: dict[str, Any] = {
    "provenance": Provenance(
        format="newsml-1.2", topic="wire.raw", partition=0, offset=1, sha256=""
    )
}


def change(version: int, **said: Any) -> EnrichedItem:
    nothing: dict[str, Any] = {
        "headline": "",
        "body": (),
        "body_html": None,
        "management_only": True,
    }
    return copy("ferry", version=version, **(nothing | {"digest": f"change {version}"} | said))


def test_a_change_of_management_never_blanks_the_copy() -> None:
    desk = Desk()
    whole = copy("ferry", usage_terms="Old terms.", **NEWSML)

    assert desk.take(whole, change(2, urgency=2, usage_terms="New terms.")) == [
        "published",
        "updated",
    ]
    assert desk.events[-1].body == whole.body
    assert desk.events[-1].entities == whole.entities
    assert (desk.events[-1].urgency, desk.events[-1].usage_terms) == (2, "New terms.")
    assert desk.take(change(2, urgency=2, usage_terms="New terms.")) == ["duplicate"]
    assert desk.take(whole) == ["superseded"]


def test_what_was_withheld_and_is_released_has_its_copy_again() -> None:
    desk = Desk()
    whole = copy("ferry", **NEWSML)

    told = desk.take(whole, change(2, status=Status.WITHHELD), change(3))

    assert told == ["published", "withheld", "updated"]
    assert desk.events[-1].body == whole.body


def test_an_embargo_can_be_lifted_without_copy() -> None:
    desk = Desk()
    waiting = copy("ferry", embargo_indefinite=True, **NEWSML)

    assert desk.take(waiting, change(2)) == ["held", "published"]
    assert desk.events[-1].body == waiting.body


def test_a_kill_needs_no_copy_and_forgets_it() -> None:
    desk = Desk()
    told = desk.take(copy("ferry", **NEWSML), change(2, status=Status.CANCELED))

    assert told == ["published", "killed"]
    assert not desk.tables["wire.copy"].items()


def test_a_change_without_copy_to_change_is_a_dead_letter() -> None:
    desk = Desk()

    outcome = desk.handle(change(2, provider_guid="urn:ferry"))
    assert (outcome.name, outcome.source) == ("dead-letter", "baltic")
    assert outcome.rejection
    assert outcome.rejection.reason == "no-copy-to-change"
    assert outcome.rejection.error == (
        "it changes only the management of urn:ferry, whose copy has not come: "
        "push that, then redrive this"
    )
    assert desk.take(copy("ferry", **NEWSML)) == ["published"]
    assert desk.take(change(2)) == ["updated"]


def test_a_dead_letter_names_what_has_no_guid_by_its_id() -> None:
    rejection = Desk().handle(change(2)).rejection
    assert rejection
    assert "the management of ferry, whose copy" in rejection.error


@pytest.mark.parametrize(
    ("status", "outcome"), [(Status.CANCELED, "killed"), (Status.WITHHELD, "withheld")]
)
def test_a_kill_or_hold_needs_no_copy_to_change(status: Status, outcome: str) -> None:
    assert Desk().take(change(2, status=status)) == [outcome]


def test_a_change_that_brings_nothing_new_needs_no_copy() -> None:
    desk = Desk()

    assert desk.take(copy("ferry", version=3), change(2)) == ["published", "superseded"]
    assert not desk.tables["wire.copy"].items()
