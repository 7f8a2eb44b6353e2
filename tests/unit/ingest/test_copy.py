"""What a format says of an item reaches the item, field by field."""

from datetime import UTC, datetime

import pytest

from schemas.item import FIELDS_IN_ORDER, Association, ItemBase, Provenance, Subject, WireItem
from services.ingest.copy import Copy
from services.ingest.input.senders import Sender
from services.ingest.normalise import Origin, normalise

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
PROVENANCE = Provenance(format="json", topic="wire.raw", partition=0, offset=7, sha256="00")
COPY = Copy(
    guid="urn:example:1",
    signal="update",
    urgency=3,
    urgency_original="u",
    language="en",
    item_class="text",
    headline="Ice shuts port",
    slugline="ice",
    byline="By Ann Poe",
    body=("Ships wait.",),
    body_html="<p>Ships wait.</p>",
    abstract="Ice.",
    keywords=("ice",),
    subjects=(Subject(scheme="medtop", code="20000002"),),
    genre="Feature",
    located="Riga",
    sent_at=NOON,
    created_at=NOON,
    embargo_until=NOON,
    embargo_indefinite=True,
    expires_at=NOON,
    ednote="Pictures follow.",
    usage_terms="None.",
    copyright_holder="Wire",
    copyright_notice="© Wire",
    provider="Wire",
    associations=(Association(rel="picture", href="http://wire.example/1.jpg"),),
    biography=("Ann Poe is a reporter.",),
    sign_off="(Editing by John Roe)",
    service="a",
    sequence="12",
    take=2,
    updates=("urn:example:0",),
    management_only=True,
    warnings=("guessed",),
)


def _item() -> WireItem:
    return normalise(COPY, Origin(Sender("wire"), NOON, PROVENANCE))


@pytest.mark.parametrize("field", sorted(ItemBase.model_fields))
def test_what_copy_says_the_item_says(field: str) -> None:
    default = ItemBase.model_fields[field].default
    assert getattr(COPY, field) != default, "give the new field a value in COPY"
    assert getattr(_item(), field) == getattr(COPY, field)


def test_an_item_is_written_in_the_order_that_digests_are_made_of() -> None:
    assert tuple(_item().model_dump(mode="json")) == FIELDS_IN_ORDER, (
        "add the new field to FIELDS_IN_ORDER in schemas/item.py; leave the order of the others"
    )


def test_the_digest_is_made_of_what_a_resend_keeps() -> None:
    digest = "6dacbd0b78c40e451ef7d201c13a14d10cd2f61702799582ccb9030c7cdffbbe"
    assert _item().digest == digest, (
        "where COPY has a new field: if a resend of the same copy may change it, name it in "
        "NOT_IN_DIGEST in services/ingest/identity.py; if not, write the new digest here"
    )


def test_a_field_that_is_added_later_is_written_last() -> None:
    class Later(WireItem):
        aside: str = "new"

    written = Later(**dict(_item())).model_dump()
    assert tuple(written) == (*FIELDS_IN_ORDER, "aside")
