"""Terms of use: what they allow is sent, what they exclude is not, nor what can't be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from schemas.site import SiteRights, Territory, Use
from schemas.usage_terms import MAX_TERMS
from services.serve.rights.terms import (
    rights_of,
    unknown_territories,
    why_not_allowed,
)


def site(territories: str, *uses: Use, cleared: str = "") -> SiteRights:
    codes: list[Territory] = territories.split()
    return rights_of(codes, uses or ("online",), [cleared] if cleared else [])


GERMAN, SWISS, BRITISH, AMERICAN = site("DE"), site("CH"), site("GB"), site("US")
WORLD, PRINTED = site("world"), site("DE", "print")
ALL = site("DE", "online", "archive", "resale", "advertising")


@pytest.mark.parametrize(
    ("terms", "allowed", "excluded"),
    [
        ("", [GERMAN, WORLD, ALL], []),
        ("None.", [GERMAN, WORLD, ALL], []),
        ("Mandatory credit. All rights reserved.", [GERMAN, WORLD, ALL], []),
        ("Not for use in Germany", [SWISS], [GERMAN, WORLD]),
        ("GERMANY OUT", [SWISS], [GERMAN, WORLD]),
        ("Keine Verwendung in Deutschland und Österreich", [SWISS], [GERMAN]),
        ("Not for use in Germany, Austria and Switzerland", [BRITISH], [GERMAN, SWISS]),
        ("World rights except the United Kingdom", [GERMAN], [BRITISH, WORLD]),
        ("Not for use outside the U.S.", [AMERICAN], [GERMAN, WORLD]),
        ("UK only", [BRITISH], [GERMAN, WORLD]),
        ("Nur in Deutschland", [GERMAN], [SWISS]),
        ("For use in Europe only", [GERMAN, SWISS, BRITISH], [AMERICAN, WORLD]),
        ("Not for use in Europe", [AMERICAN], [GERMAN, SWISS]),
        ("No archives", [GERMAN], [ALL]),
        ("No sales. No archive.", [GERMAN, PRINTED], [ALL]),
        ("Web only", [GERMAN], [PRINTED, ALL]),
        ("Print only; no archives", [PRINTED], [GERMAN]),
        ("No internet", [PRINTED], [GERMAN]),
        ("Online out, no sales", [PRINTED], [GERMAN, ALL]),
        ("For editorial use only, mandatory credit", [GERMAN, PRINTED], [ALL]),
        ("Not for newspapers", [GERMAN], [PRINTED]),
        ("Newspapers only", [], [GERMAN, PRINTED]),
        ("Not for use in Germany\nNo archives", [SWISS], [GERMAN]),
    ],
)
def test_terms_say_who_may_have_the_copy(
    terms: str, allowed: list[SiteRights], excluded: list[SiteRights]
) -> None:
    assert [why_not_allowed(each, terms) for each in allowed] == [None] * len(allowed)
    for each in excluded:
        assert "do not allow it" in (why_not_allowed(each, terms) or "")


@pytest.mark.parametrize(
    "terms",
    [
        "Subscribers only",
        "Nur für Abonnenten",
        "https://gullwing.example/terms",
        "Not for use in Gotham",
        "Not for use in Åland",
        "Not for use in Germany before Friday",
        "Not for use in France, online",
        "Not for use in Georgia",  # a country, and a state
        "Not for use in France; Spain",
        "Europe",  # where it may be used, or where not
        "Not only in France",
        "no no",
        "only",
        "not for use",
        "Only print out",
        "?",
        "No archives. Ask first!",
        "No use" + " in France" * MAX_TERMS,
    ],
)
def test_what_cant_be_read_keeps_copy_from_everyone(terms: str) -> None:
    for each in (GERMAN, WORLD, ALL):
        assert why_not_allowed(each, terms)


def test_terms_that_a_site_is_cleared_for_are_no_hindrance_to_it_alone() -> None:
    terms = "Ask first!\nNot for use in France"
    cleared = site("DE", cleared="ask  FIRST")
    assert why_not_allowed(cleared, terms) is None
    assert why_not_allowed(GERMAN, terms)
    assert why_not_allowed(site("FR", cleared="ask first"), terms)


def test_a_country_with_what_some_count_to_it_is_excluded_with_it_and_not_allowed_with_it() -> None:
    jersey = site("JE")
    assert why_not_allowed(jersey, "Not for use in the UK")
    assert why_not_allowed(jersey, "UK only")
    assert why_not_allowed(jersey, "Not for use outside Jersey") is None


def test_the_reason_has_the_words() -> None:
    assert why_not_allowed(GERMAN, "No sales. GERMANY OUT.") == (
        "its terms of use do not allow it: “germany out”"
    )


@given(some.text(max_size=200))
def test_whatever_a_site_is_excluded_from_stays_so_with_more_terms(more: str) -> None:
    assert why_not_allowed(GERMAN, f"Not for use in Germany\n{more}")


def test_territories_are_codes() -> None:
    assert unknown_territories(["DE", "world", "XX", "EU"]) == ["XX", "EU"]
