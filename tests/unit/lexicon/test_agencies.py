"""Every agency of the table, wherever copy names it."""

import pytest

from lexicon.agencies import AGENCIES, NAME_OF, Agency
from services.enrich.correspondent import profile
from services.enrich.correspondent.identity import is_agency_feed
from services.ingest.text.byline import is_byline
from services.ingest.text.dateline import split_dateline
from services.ingest.text.foot.credits import is_sign_off
from services.ingest.text.kill_references import kills_by_reference
from tests.unit.enrich.copy import item
from tests.unit.ingest import ingested

SPELLINGS = [
    (agency, spelling)
    for agency in AGENCIES
    for spelling in dict.fromkeys((*agency.tags, *agency.names))
]
IN_DATELINES = [(agency, spelling) for agency, spelling in SPELLINGS if agency.in_datelines]


def test_a_spelling_is_one_agencys() -> None:
    keys = [
        (spelling.casefold(), agency.name)
        for agency, spelling in SPELLINGS
        if spelling != agency.name
    ]
    assert all(NAME_OF[spelling] == name for spelling, name in keys)
    assert all(NAME_OF[agency.name.casefold()] == agency.name for agency in AGENCIES)


@pytest.mark.parametrize(("agency", "spelling"), SPELLINGS)
def test_a_byline_says_which_organisation_its_author_is_of(agency: Agency, spelling: str) -> None:
    (person,) = profile(item(byline=f"By Ann Poe, {spelling}"))
    assert (person.name, person.organisation) == ("Ann Poe", spelling)


@pytest.mark.parametrize(("agency", "spelling"), SPELLINGS)
def test_a_line_of_a_name_and_an_agency_is_a_byline(agency: Agency, spelling: str) -> None:
    assert is_byline(f"Ann Poe, {spelling}")


def test_a_byline_under_its_own_agencys_dateline_keeps_the_organisation() -> None:
    copy = ingested.item(
        "Talks go on\n\nBy Ann Poe, Tanjug\n\nBELGRADE (Tanjug) - Talks went on on Monday."
    )
    assert copy.dateline
    assert copy.dateline.agency == "Tanjug"
    (person,) = profile(copy)
    assert (person.name, person.organisation) == ("Ann Poe", "Tanjug")


@pytest.mark.parametrize(("agency", "spelling"), SPELLINGS)
def test_an_agency_is_credited_like_a_person(agency: Agency, spelling: str) -> None:
    assert is_byline(f"By {spelling}")
    assert is_sign_off(f"{spelling} contributed to this report.")


@pytest.mark.parametrize(("agency", "spelling"), SPELLINGS)
def test_an_agencys_spellings_are_of_one_person(agency: Agency, spelling: str) -> None:
    ids = {
        profile(item(byline=f"By Ann Poe, {each}"))[0].id
        for each in (spelling, f"The {spelling}", agency.name)
    }
    assert len(ids) == 1


@pytest.mark.parametrize(("agency", "spelling"), SPELLINGS)
def test_a_feed_that_is_called_like_an_agency_is_its_own(agency: Agency, spelling: str) -> None:
    assert is_agency_feed(spelling)


@pytest.mark.parametrize(("agency", "spelling"), IN_DATELINES)
def test_a_dateline_with_an_agency_needs_no_capitals(agency: Agency, spelling: str) -> None:
    filed, text = split_dateline(f"Riga ({spelling}) - It rained.")
    assert filed
    assert (filed.places, filed.agency, text) == (("Riga",), spelling, "It rained.")


def test_a_picture_agency_ends_no_dateline() -> None:
    assert split_dateline("Photos (Getty Images) - It rained.")[0] is None


@pytest.mark.parametrize(
    "tag",
    [
        tag
        for each in AGENCIES
        if each.in_datelines
        for tag in each.tags
        if tag.isalpha() and tag.isascii()
    ],
)
def test_a_headline_kills_only_what_an_agency_has_numbered(tag: str) -> None:
    (killed,) = kills_by_reference([f"KILL {tag} 157"])
    assert (killed.source, killed.sequence) == (tag.casefold(), "157")
    assert list(kills_by_reference(["KILL Nobody 157"])) == []


@pytest.mark.parametrize(
    "tag", [tag for each in AGENCIES if each.tag_is_a_name for tag in each.tags]
)
def test_a_tag_before_a_family_name_is_a_given_name(tag: str) -> None:
    (person,) = profile(item(byline=f"By {tag} Khan"))
    assert (person.family_name, person.organisation) == ("Khan", None)
    (writer,) = profile(item(byline=f"By Ann Poe, {tag} Sports Writer"))
    assert (writer.name, writer.organisation) == ("Ann Poe", tag)
