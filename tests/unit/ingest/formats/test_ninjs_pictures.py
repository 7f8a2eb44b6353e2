"""ninjs as Superdesk, AP and Reuters write it: names, links, pictures and their captions."""

import json

import pytest

from services.ingest.copy import Copy
from services.ingest.formats.format import Context
from services.ingest.formats.ninjs import FORMAT


def item(**said: object) -> Copy:
    """The copy of an object with these properties and a uri."""
    (copy,) = FORMAT.parse(json.dumps({"uri": "urn:x:1", **said}).encode(), Context())
    assert isinstance(copy, Copy)
    return copy


def test_superdesks_guid_is_ninjs_too() -> None:
    head = (
        b'{"guid": "urn:a", "versioncreated": "2026-03-01T11:05:25Z", "body_html": "<p>One.</p>"}'
    )
    assert FORMAT.sniff(head)
    assert not FORMAT.sniff(b'{"guid": "urn:a", "body_html": "<p>One.</p>"}')


def test_names_may_be_in_camel_case() -> None:
    markup = "<html><head><title/></head><body><p>It stays.</p></body></html>"
    copy = item(headLine="Ferry stays", bodyXhtml=markup)
    assert (copy.headline, copy.body) == ("Ferry stays", ("It stays.",))


def test_copy_that_is_only_linked_is_named() -> None:
    linked = {"nitf": {"href": "https://api.example/a", "format": "NITF"}}
    copy = item(type="text", headline="Ferry stays", renditions=linked)
    assert copy.warnings == ("body: it is only linked (nitf), and no address is fetched",)


def test_a_picture_is_its_photographers() -> None:
    photographer = {"name": "Petra Lens", "title": "STF"}
    copy = item(type="picture", description_caption="Smoke.", photographer=photographer)
    assert (copy.item_class, copy.byline, copy.body) == ("picture", "Petra Lens", ("Smoke.",))


def test_what_is_said_of_a_picture_is_kept() -> None:
    picture = {
        "type": "picture",
        "headline": "Barn",
        "description_text": "Smoke over the barn on Sunday.",
        "body_text": "A barn with smoke above it",
        "byline": "P. Lens",
        "usageterms": "Editorial use only",
        "renditions": {"a": {"href": "https://i.example/1"}, "b": {"href": "https://i.example/2"}},
    }
    first, second = item(headline="Fire", associations={"main": picture}).associations
    assert (first.title, first.caption, first.alt, first.credit, first.usage_terms) == (
        "Barn",
        "Smoke over the barn on Sunday.",
        "A barn with smoke above it",
        "P. Lens",
        "Editorial use only",
    )
    assert (second.title, second.caption) == ("Barn", None)


def test_the_text_of_a_picture_is_for_those_who_cannot_see_it() -> None:
    renditions = {"original": {"href": "https://i.example/1", "mimetype": "image/jpeg"}}
    stated = {
        "description_text": "Smoke over the barn.",
        "body_text": "A barn",
        "renditions": renditions,
    }
    copy = item(type="picture", **stated)
    assert copy.body == ("Smoke over the barn.",)
    assert [each.alt for each in copy.associations] == ["A barn"]


@pytest.mark.parametrize(
    ("credit", "byline"),
    [
        ("Petra Lens/EP", "Petra Lens"),
        ("EXAMPLE PRESS", None),
        ("Petra Lens", None),
        ("EP/Pool", None),
    ],
)
def test_a_credit_line_names_the_photographer_first(credit: str, byline: str | None) -> None:
    stated = {"description_caption": "Smoke.", "description_creditline": credit}
    assert item(type="picture", **stated).byline == byline


def test_a_picture_within_the_copy_is_a_link_with_its_caption() -> None:
    figure = '<figure><img src="https://i.example/1.jpg"><figcaption>Smoke.</figcaption></figure>'
    copy = item(body_html=f"<p>A barn burned.</p>{figure}<p>No one was hurt.</p>")
    assert copy.body == ("A barn burned.", "No one was hurt.")
    assert [(each.rel, each.title) for each in copy.associations] == [("picture", "Smoke.")]


def test_the_first_of_links_to_one_address_counts() -> None:
    href = "https://i.example/1.jpg"
    picture = {
        "type": "picture",
        "uri": href,
        "byline": "P. Lens",
        "renditions": {"a": {"href": href}, "b": {"href": href}},
    }
    (found,) = item(headline="Fire", associations={"main": picture}).associations
    assert found.credit == "P. Lens"


def test_a_longer_headline_is_the_abstract() -> None:
    assert item(headline="Fire", headline_extended="A barn burned on Sunday").abstract == (
        "A barn burned on Sunday"
    )


def test_a_sites_address_is_no_identity_beside_the_items_own() -> None:
    copy = item(uri="https://a.example", altids={"itemid": "171b"}, headline="Fire")
    assert copy.guid == "171b"
