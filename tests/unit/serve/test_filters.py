"""Filters let through what a site wants, and kills always."""

import pytest

from schemas.article import EventKind
from services.serve.facts import EventFacts
from services.serve.filters import FilterError, parse_filter
from tests.unit.serve.wire_events import event

FACTS = EventFacts.from_bytes(event(place="FI-12").to_bytes())
Query = list[tuple[str, str]]


@pytest.mark.parametrize(
    "query",
    [
        [],
        [("source", "baltic")],
        [("source", "dpa"), ("source", "BALTIC")],
        [("source", "dpa,baltic")],
        [("source", "!dpa")],
        [("urgency", "1-3")],
        [("urgency", "2")],
        [("language", "en")],
        [("language", "en-gb")],
        [("subject", "medtop:04000000")],
        [("subject", "04000000")],
        [("subject", "economy")],
        [("place", "Vaasa")],
        [("place", "fi")],
        [("place", "FI-12")],
        [("place", "632978")],
        [("person", "aino  lehto")],
        [("organisation", "Wasaline")],
        [("organisation", "Q1")],
        [("keyword", "shipping")],
        [("class", "text")],
        [("signal", "flash")],
        [("source", "baltic"), ("place", "FI"), ("urgency", "1,2")],
        [("cursor", "abc"), ("limit", "5")],
    ],
)
def test_what_a_site_wants_reaches_it(query: Query) -> None:
    assert parse_filter(query).wants(FACTS)


@pytest.mark.parametrize(
    "query",
    [
        [("source", "dpa")],
        [("source", "!baltic")],
        [("source", "baltic,!baltic")],
        [("urgency", "3-9")],
        [("language", "de,!en")],
        [("place", "SE")],
        [("place", "!FI")],
        [("person", "Wasaline")],
        [("person", "Lehto, Aino")],
        [("keyword", "ships")],
        [("source", "baltic"), ("place", "SE")],
    ],
)
def test_what_it_does_not_want_does_not(query: Query) -> None:
    assert not parse_filter(query).wants(FACTS)


@pytest.mark.parametrize("kind", [EventKind.KILLED, EventKind.WITHHELD])
def test_a_kill_reaches_a_site_whatever_it_wants(kind: EventKind) -> None:
    facts = EventFacts.from_bytes(event("ferry", kind).to_bytes())
    assert parse_filter([("source", "dpa"), ("place", "SE")]).wants(facts)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ([("source", "")], "source has an empty value"),
        ([("source", "dpa,,ap")], "source has an empty value"),
        ([("source", "!")], "source has an empty value"),
        ([("urgency", "high")], "1 to 9"),
        ([("urgency", "0")], "1 to 9"),
        ([("urgency", "3-1")], "1 to 9"),
        ([("urgency", "²")], "1 to 9"),
        ([("keyword", "x" * 201)], "longer than 200"),
        ([("keyword", ",".join("abc" for _ in range(101)))], "more than 100"),
    ],
)
def test_a_filter_that_cant_be_meant_is_refused(query: Query, said: str) -> None:
    with pytest.raises(FilterError, match=said):
        parse_filter(query)
