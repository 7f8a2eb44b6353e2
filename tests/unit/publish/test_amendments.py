"""Versions without copy: which field is of the version, which of its copy, and what stands."""

import pytest

from schemas.article import EnrichedItem
from services.publish.amendments import amended, may_be_amended
from tests.unit.every_field import ONE, OTHER, names
from tests.unit.publish.copy import NOON

OF_THE_VERSION = names(
    """
    version status signal embargo_until embargo_indefinite received_at sent_at kills holds
    embargo_lifted stop provenance digest warnings
    """
)
"""These hold for one version alone: what it does not say is not so."""
MANAGEMENT = names(
    """
    urgency urgency_original expires_at ednote usage_terms copyright_holder copyright_notice
    provider keywords subjects genre located updates
    """
)
"""These stand as they were where the version says nothing of them."""
OF_THE_COPY = names(
    """
    id source provider_guid language headline slugline byline dateline body body_html abstract
    created_at associations word_count biography sign_off service sequence take orders_kill_of
    orders_hold_of unconfirmed desk_order management_only former_id only_ids entities dates
    reference_time correspondents item_class
    """
)
"""These are the kept copy's."""

SILENT = EnrichedItem(
    id="ferry",
    source="baltic",
    received_at=NOON,
    provenance=OTHER.provenance,
    digest="cd",
    reference_time=OTHER.reference_time,
)
"""A version that says nothing."""


def test_each_field_is_of_the_version_or_of_the_copy() -> None:
    tables = (OF_THE_VERSION, MANAGEMENT, OF_THE_COPY)
    assert frozenset().union(*tables) == EnrichedItem.model_fields.keys()
    assert sum(map(len, tables)) == len(EnrichedItem.model_fields)


@pytest.mark.parametrize("field", sorted(EnrichedItem.model_fields))
def test_what_a_version_says_of_a_field(field: str) -> None:
    said = getattr(amended(ONE, OTHER), field)
    assert said == getattr(ONE if field in OF_THE_COPY else OTHER, field)


@pytest.mark.parametrize("field", sorted(EnrichedItem.model_fields))
def test_what_a_version_does_not_say_of_a_field(field: str) -> None:
    left = getattr(amended(ONE, SILENT), field)
    assert left == getattr(SILENT if field in OF_THE_VERSION else ONE, field)


@pytest.mark.parametrize(
    ("wire_format", "body", "kept"),
    [
        ("newsml-1.2", ("Text.",), True),
        ("newsml-1.2", (), False),
        ("json", ("Text.",), False),
        ("newsml-g2", ("Text.",), False),
    ],
)
def test_the_copy_is_kept_of_what_may_be_amended(
    wire_format: str, body: tuple[str, ...], kept: bool
) -> None:
    provenance = ONE.provenance.model_copy(update={"format": wire_format})
    found = ONE.model_copy(update={"provenance": provenance, "body": body})
    assert may_be_amended(found) is kept
