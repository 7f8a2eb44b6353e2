"""Addresses without what links and requests add to them."""

import pytest

from services.ingest.text.bare_address import AddressRule, bare_address, is_home_page

PAGE = "https://e.example/a"
BARE = [
    (f"{PAGE}?utm_source=x&utm_medium=y", PAGE),
    (f"{PAGE}?id=1&utm_source=x", f"{PAGE}?id=1"),
    (f"{PAGE}?utm_source=x&amp;id=1&at_campaign=z", f"{PAGE}?id=1"),
    (f"{PAGE}?fbclid=IwAR0&gclid=1&msclkid=2", PAGE),
    (f"{PAGE}?UTM_Source=x", PAGE),
    (f"{PAGE}?wt.mc_id=1&wt_zmc=2", PAGE),
    (f"{PAGE}?feedType=RSS&feedName=topNews", PAGE),
    (f"{PAGE}?ref=rss&src=rss_headlines&mod=rss_all", PAGE),
    (f"{PAGE}?ref=a12&src=12&mod=3", None),
    (f"{PAGE}?token=abc&Expires=12&Signature=x&Key-Pair-Id=K", PAGE),
    (f"{PAGE}?X-Amz-Date=1&X-Amz-Signature=2&v=3", f"{PAGE}?v=3"),
    (f"{PAGE}?access_token=a&etag=b&qt=c&_=1764460000000", PAGE),
    (f"{PAGE}?key=abc&t=1", None),
    (f"{PAGE};jsessionid=0A1B?id=1", f"{PAGE}?id=1"),
    (f"{PAGE}?p=123", None),
    (f"{PAGE}?123", None),
    (f"{PAGE}?id=1;utm_id=2", f"{PAGE}?id=1"),
    (f"{PAGE}?sid=4&kind=utm_source", None),
    (f"{PAGE}?", PAGE),
    (f"{PAGE}#0", PAGE),
    (f"{PAGE}#17", PAGE),
    (f"{PAGE}#123", None),
    (f"{PAGE}#post-2", None),
    (f"{PAGE}#!/story/2", None),
    (f"{PAGE}#xtor=RSS-1", PAGE),
    (f"{PAGE}#rss", PAGE),
    (f"{PAGE}?utm_id=1#post-2", f"{PAGE}#post-2"),
    (f"tag:e.example,2026:{PAGE}#1", f"tag:e.example,2026:{PAGE}"),
    ("tag:e.example,2026:story?utm_id=1", None),
    ("urn:x:1#1?utm_id=2", None),
    ("exa-1?utm_id=2", None),
]
"""An address, and what identifies its page; None for all of it."""


@pytest.mark.parametrize(("address", "bare"), BARE)
def test_what_was_added_is_left_out(address: str, bare: str | None) -> None:
    assert bare_address(address, AddressRule.BARE) == (bare or address)


ADDED = (
    "utm_id at_campaign ga_source gad_campaignid hmb_medium hsa_acc mc_eid mtm_kwd oft_id "
    "oly_enc_id piwik_kwd pk_kwd trk_contact vero_id wt.mc_id action_ref_map spMailingID irclickid "
    "ml_subscriber _hsmi __hstc _ga sc_country news_source etag qt auth-token nocache Signature"
).split()
OF_STORIES = (
    "id p story article sid nid page aid storyId art key lang doc cid uid item no v2".split()
)


@pytest.mark.parametrize("name", ADDED)
def test_a_parameter_of_links_and_requests_is_left_out(name: str) -> None:
    assert bare_address(f"{PAGE}?id=7&{name}=12", AddressRule.BARE) == f"{PAGE}?id=7"


@pytest.mark.parametrize("name", OF_STORIES)
def test_a_parameter_that_may_be_a_story_s_stays(name: str) -> None:
    assert bare_address(f"{PAGE}?{name}=12", AddressRule.BARE) == f"{PAGE}?{name}=12"


@pytest.mark.parametrize("address", [address for address, _ in BARE])
def test_all_of_an_address_may_count(address: str) -> None:
    assert bare_address(address, AddressRule.WHOLE) == address


@pytest.mark.parametrize(
    ("address", "path"),
    [
        (f"{PAGE}?id=1#post-2", PAGE),
        (f"{PAGE};jsessionid=0A1B", PAGE),
        (PAGE, PAGE),
        ("urn:x:1?id=1", "urn:x:1?id=1"),
    ],
)
def test_the_path_alone_may_count(address: str, path: str) -> None:
    assert bare_address(address, AddressRule.PATH) == path


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("https://e.example", True),
        ("https://e.example/", True),
        ("HTTP://e.example/", True),
        ("https://e.example/a", False),
        ("https://e.example/?p=1", False),
        ("https://e.example?p=1", False),
        ("https://e.example/#a", False),
        ("https://e.example#a", False),
        ("urn:e:", False),
        ("e.example", False),
        ("", False),
    ],
)
def test_a_site_is_no_page(name: str, expected: bool) -> None:
    assert is_home_page(name) == expected
