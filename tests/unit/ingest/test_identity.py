"""Ids and digests: the same for the same copy, and the same in every release.

A digest that changed would make each resend a silent correction, an id a story of its own.
"""

import hashlib
from base64 import b32encode
from datetime import datetime, timedelta, timezone

import pytest

from schemas.item import Association, Provenance, WireItem
from services.ingest.copy import Copy
from services.ingest.identity import digest, former_id, item_id
from tests.unit.every_field import NOON, ONE, OTHER, names

SAID = names(
    """
    status signal urgency urgency_original language headline slugline byline dateline body abstract
    keywords subjects genre located expires_at ednote usage_terms copyright_holder copyright_notice
    provider associations biography sign_off service take updates kills holds management_only
    """
)
"""What makes copy another when it changes."""
NOT_SAID = names(
    """
    id former_id only_ids source provider_guid version sent_at created_at received_at embargo_until
    embargo_indefinite sequence body_html word_count provenance orders_kill_of orders_hold_of
    unconfirmed desk_order embargo_lifted stop digest warnings item_class
    """
)
"""What a resend may change, what follows from other fields, and embargoes, which have a rule."""

ITEM = WireItem(**{name: getattr(ONE, name) for name in WireItem.model_fields})


def test_each_field_is_said_or_not() -> None:
    assert WireItem.model_fields.keys() == SAID | NOT_SAID
    assert not SAID & NOT_SAID


@pytest.mark.parametrize("field", sorted(WireItem.model_fields))
def test_a_digest_is_of_what_an_item_says(field: str) -> None:
    changed = ITEM.model_copy(update={field: getattr(OTHER, field)})

    assert (digest(changed) != digest(ITEM)) == (field in SAID)


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_what_is_said_of_a_picture_besides_is_in_no_digest() -> None:
    link = Association(rel="picture", href="urn:a", title="Ice")
    told = link.model_copy(
        update={"caption": "Ice.", "alt": "b", "credit": "c", "usage_terms": "d"}
    )
    before, after = (ITEM.model_copy(update={"associations": (each,)}) for each in (link, told))
    assert digest(before) == digest(after)


def test_what_is_at_its_default_is_no_part_of_a_digest() -> None:
    provenance = Provenance(format="json", topic="wire.raw", partition=0, offset=7, sha256="ab")
    bare = WireItem(id="a", source="b", received_at=NOON, provenance=provenance, digest="")

    assert digest(bare) == sha256("{}")
    told = bare.model_copy(update={"headline": "Fähren", "body": ("Eins.", "Zwei.")})
    assert digest(told) == sha256('{"headline":"Fähren","body":["Eins.","Zwei."]}')


def test_a_digest_of_every_field_is_the_same_in_every_release() -> None:
    as_in_0_1 = ITEM.model_copy(update={"holds": ()})
    assert digest(as_in_0_1) == "133b178458ef53aa19dc2d8d7f56a20ec27dd19490a1b68fc80abbeb380cdbd4"


TEXT = ("Ice  holds\nthe ships.", "They WAIT.")
LATE = datetime(2026, 3, 2, 23, tzinfo=timezone(-timedelta(hours=5)))
"""The day is the one that the copy gives, not that in UTC."""

IDS = [
    (Copy(guid="urn:a", slug_id="SHIPS", sequence="1", sent_at=LATE), ["guid", "urn:a"]),
    (
        Copy(slug_id="BC-Riga  Ships", sequence="1", sent_at=LATE),
        ["slug", "bc-riga ships", "2026-03-02"],
    ),
    (Copy(slug_id="SHIPS", created_at=LATE), ["slug", "ships", "2026-03-02"]),
    (
        Copy(slug_id="SHIPS", sent_at=LATE, created_at=LATE - timedelta(days=1)),
        ["slug", "ships", "2026-03-02"],
    ),
    (
        Copy(service="bdt", sequence="0157", sent_at=LATE),
        ["sequence", "bdt", "157", "2026-03-02"],
    ),
    (Copy(sequence="X0150", created_at=LATE), ["sequence", "", "X0150", "2026-03-02"]),
    (Copy(slug_id="SHIPS"), ["content", "port shut", "ice holds the ships.", "they wait."]),
    (Copy(sequence="157"), ["content", "port shut", "ice holds the ships.", "they wait."]),
    (Copy(sent_at=LATE), ["content", "port shut", "ice holds the ships.", "they wait."]),
]


@pytest.mark.parametrize(("copy", "named"), IDS)
def test_an_id_is_made_from_the_best_that_copy_says(copy: Copy, named: list[str]) -> None:
    hashed = hashlib.sha256("\0".join(("Baltic", *named)).encode()).digest()[:16]
    letters = b32encode(hashed).decode()[:26].lower()

    assert item_id("Baltic", copy, "PORT  shut", TEXT) == f"baltic-{letters}"


FORMER = [
    (Copy(guid="urn:a", former_guid="urn:b"), Copy(guid="urn:b")),
    (
        Copy(guid="urn:a", former_guid="", slug_id="SHIPS", sent_at=LATE),
        Copy(slug_id="SHIPS", sent_at=LATE),
    ),
    (Copy(guid="urn:a", former_guid=""), Copy()),
]
"""Copy, and the same as it was read before."""


@pytest.mark.parametrize(("copy", "before"), FORMER)
def test_a_former_id_is_made_of_what_copy_said_before(copy: Copy, before: Copy) -> None:
    assert former_id("Baltic", copy, "PORT shut", TEXT) == item_id(
        "Baltic", before, "Port shut", TEXT
    )


def test_an_id_that_stays_has_none_before_it() -> None:
    assert former_id("Baltic", Copy(guid="urn:a"), "", ()) is None


def linked(*addresses: str) -> str:
    links = tuple(Association(rel="picture", href=each, title="Ice") for each in addresses)
    return digest(ITEM.model_copy(update={"associations": links}))


def test_what_links_and_requests_add_to_an_address_is_not_said() -> None:
    page = "https://x.example/1"

    assert linked(f"{page}?id=1&utm_id=2", f"{page}?token=a") == linked(f"{page}?id=1", page)
    assert linked(f"{page}?id=1") != linked(f"{page}?id=2")
    assert linked(page) != linked(page, page)
    assert linked(page) != digest(ITEM)


def test_an_accent_is_the_same_however_it_is_encoded() -> None:
    one, two = (item_id("a", Copy(), word, ()) for word in ("Caf\u00e9", "CAFE\u0301"))
    assert one == two


SOURCES = [
    ("AP", "ap"),
    ("Nord/Süd Presse", "nord-s-d-presse"),
    ("_ap_", "ap"),
    ("(Nordische Presse Agentur)", "nordische-presse-agentur"),
    ("Nordische Presse Agenten & Co.", "nordische-presse-agenten"),
    ("Nordische Presse-Agentur X", "nordische-presse-agentur"),
    ("Nordische Pressen Agent X", "nordische-pressen-agent"),
    ("Рига", "wire"),
]


@pytest.mark.parametrize(("source", "opening"), SOURCES)
def test_an_id_opens_with_its_source(source: str, opening: str) -> None:
    name, _, letters = item_id(source, Copy(guid="a"), "", ()).rpartition("-")
    assert (name, len(letters)) == (opening, 26)
