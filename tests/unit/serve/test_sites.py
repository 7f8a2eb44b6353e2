"""Keys are known again by their hash alone, and hold for as long as they may."""

from datetime import timedelta

import pytest

from schemas.agency import Agency
from schemas.article import EventKind
from schemas.canary import CANARY
from schemas.site import Site, SiteKey
from services.serve.entitlements import may_see, may_see_source
from services.serve.facts import EventFacts
from services.serve.holders import Holders
from services.serve.keys import is_key, key_id, make_key
from services.serve.sites import Sites
from tests.unit.serve.intake.agencies import agency_of
from tests.unit.serve.wire_events import NOON, event, site

LATER = NOON + timedelta(days=1)


def with_keys(*keys: SiteKey, disabled: bool = False) -> bytes:
    return site(disabled=disabled).model_copy(update={"keys": keys}).to_bytes()


def test_nothing_that_is_kept_is_the_key() -> None:
    key, kept = make_key(NOON)
    assert key.split("_", 2)[2] not in str(kept)  # which may have a `_` of its own
    assert key_id(key) == kept.id


def test_no_two_keys_are_alike() -> None:
    assert len({make_key(NOON)[0] for _ in range(100)}) == 100


def test_a_key_is_known_again_and_no_other() -> None:
    key, kept = make_key(NOON)
    other, _ = make_key(NOON)
    assert is_key(key, kept, LATER)
    assert not is_key(other, kept, LATER)
    assert not is_key(key[:-1] + ("A" if key[-1] != "A" else "B"), kept, LATER)


def test_a_key_holds_until_it_expires() -> None:
    key, kept = make_key(NOON, expires_at=LATER)
    assert is_key(key, kept, LATER - timedelta(seconds=1))
    assert not is_key(key, kept, LATER)


@pytest.mark.parametrize("text", ["", "wd_", "Bearer x", "wd_00_é", "wd_" + "0" * 12 + "_short"])
def test_what_is_no_key_has_no_id(text: str) -> None:
    assert key_id(text) is None


def test_a_site_has_no_key_of_an_agency() -> None:
    key, kept = make_key(NOON)
    agency = agency_of("dpa", kept)
    sites, agencies = Sites(), Holders(Agency)
    agencies.take("dpa", agency.to_bytes())
    sites.take("post", site().to_bytes())
    assert agencies.of_key(key, NOON) == (agency, None)
    assert sites.of_key(key, NOON) == (None, None)


def test_a_site_is_found_by_each_of_its_keys() -> None:
    (first, old), (second, new) = make_key(NOON, LATER), make_key(NOON)
    sites = Sites()
    sites.take("post", with_keys(old, new))
    assert [bool(sites.of_key(key, NOON)[0]) for key in (first, second)] == [True, True]
    assert [bool(sites.of_key(key, LATER)[0]) for key in (first, second)] == [False, True]


def test_a_record_takes_the_place_of_the_one_before() -> None:
    (first, old), (second, new) = make_key(NOON), make_key(NOON)
    sites = Sites()
    sites.take("post", with_keys(old))
    sites.take("post", with_keys(new))
    assert sites.of_key(first, NOON) == (None, None)
    assert sites.of_key(second, NOON)[0]


@pytest.mark.parametrize("value", [None, b"", b"{}", b"\xff"])
def test_a_site_that_is_deleted_or_cant_be_read_is_refused(value: bytes | None) -> None:
    key, kept = make_key(NOON)
    sites = Sites()
    sites.take("post", with_keys(kept))
    sites.take("post", value)
    assert sites.of_key(key, NOON)[0] is None
    assert sites.get("post") is None


def test_a_disabled_site_is_refused() -> None:
    key, kept = make_key(NOON)
    sites = Sites()
    sites.take("post", with_keys(kept, disabled=True))
    assert sites.of_key(key, NOON)[0] is None


@pytest.mark.parametrize(
    ("who", "copy", "kill"),
    [
        (site(), True, True),
        (site("baltic"), True, True),
        (site("dpa"), False, False),
        (site("dpa", former=("baltic",)), False, True),
    ],
    ids=["all", "named", "another", "former"],
)
def test_a_site_sees_its_sources_and_is_told_of_kills_of_former_ones(
    who: Site, copy: bool, kill: bool
) -> None:
    facts = [
        EventFacts.from_bytes(event("ferry", kind).to_bytes())
        for kind in (EventKind.PUBLISHED, EventKind.CORRECTED, EventKind.KILLED, EventKind.WITHHELD)
    ]
    assert [may_see(who, each) for each in facts] == [copy, copy, kill, kill]


@pytest.mark.parametrize(
    ("who", "sees_canary"),
    [
        (site(), False),
        (site(CANARY), False),
        (site("dpa", former=(CANARY,)), False),
        (site(former=("baltic",)).model_copy(update={"name": CANARY}), True),
        (site(CANARY, "baltic").model_copy(update={"name": CANARY}), True),
    ],
    ids=["all", "named", "former", "its own", "its own and more"],
)
def test_the_canary_is_seen_by_its_own_site_alone_which_sees_nothing_else(
    who: Site, sees_canary: bool
) -> None:
    for kind in (EventKind.PUBLISHED, EventKind.KILLED):
        facts = EventFacts.from_bytes(event("bird", kind, source=CANARY).to_bytes())
        assert may_see(who, facts) == sees_canary
        assert may_see_source(who, CANARY) == sees_canary
    if sees_canary:
        assert not may_see_source(who, "baltic")
