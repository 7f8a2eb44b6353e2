"""What an event says of its item, field by field."""

import json

import pytest

from schemas.article import EnrichedItem, EventKind
from schemas.item import FIELDS_IN_ORDER, Status
from services.publish.events import redacted_event, usable_event
from tests.unit.every_field import ONE, names

KEPT = names(
    """
    id source provider_guid version signal urgency urgency_original language sent_at created_at
    received_at embargo_until embargo_indefinite expires_at ednote provider service sequence take
    updates kills holds stop provenance digest reference_time
    """
)
"""What is kept of an item that is withheld or killed."""
LEFT_OUT = names(
    """
    headline slugline byline dateline body body_html abstract keywords subjects genre located
    usage_terms copyright_holder copyright_notice associations word_count biography sign_off
    orders_kill_of orders_hold_of unconfirmed desk_order embargo_lifted management_only former_id
    only_ids warnings entities dates correspondents item_class
    """
)
"""What its copy said, or what was drawn from that."""


def test_each_field_is_kept_or_left_out() -> None:
    assert EnrichedItem.model_fields.keys() == KEPT | LEFT_OUT | {"status"}
    assert not KEPT & LEFT_OUT


@pytest.mark.parametrize("field", sorted(KEPT | LEFT_OUT))
@pytest.mark.parametrize("kind", [EventKind.WITHHELD, EventKind.KILLED])
def test_what_is_kept_of_copy_that_is_taken_down(field: str, kind: EventKind) -> None:
    full = ONE.model_copy(update={"management_only": True})
    event = redacted_event(full, kind, previous_version=None, holds=0)

    said = getattr(event, field)
    if field in KEPT:
        assert said == getattr(full, field)
    else:
        assert said == EnrichedItem.model_fields[field].get_default(call_default_factory=True)


@pytest.mark.parametrize("field", sorted(EnrichedItem.model_fields.keys() - {"stop", "warnings"}))
def test_all_is_kept_of_copy_that_may_be_used(field: str) -> None:
    event = usable_event(
        ONE, EventKind.UPDATED, previous_version=3, holds=0, warnings=("one more",)
    )

    assert getattr(event, field) == getattr(ONE, field)
    assert event.warnings == (*ONE.warnings, "one more")
    assert (event.event, event.previous_version) == (EventKind.UPDATED, 3)
    assert event.status is Status.USABLE
    assert event.stop is None, "an embargo that has ended stops no longer"


@pytest.mark.parametrize("kind", [EventKind.WITHHELD, EventKind.KILLED])
def test_fields_of_events_are_written_in_one_order(kind: EventKind) -> None:
    redacted = redacted_event(ONE, kind, previous_version=None, holds=0)
    usable = usable_event(ONE, EventKind.PUBLISHED, previous_version=None, holds=0)
    tags = ("entities", "dates", "reference_time", "correspondents")
    order = (*FIELDS_IN_ORDER, *tags, "event", "event_id", "previous_version")
    order += ("ordered_by", "ordered_at")

    assert tuple(json.loads(usable.to_bytes())) == order
    assert tuple(json.loads(redacted.to_bytes())) == order
