import pytest

from schemas.correspondent import Correspondent
from tests.unit.enrich.directory.feed import Feed


def entry(person: Correspondent) -> str:
    """`Jane Roe of AP, J. Roe, jr ×2`: name, organisation, other forms, initials, items."""
    organisation = f" of {person.organisation}" if person.organisation else ""
    others = "".join(f", {each}" for each in (*person.aliases, *person.initials))
    return f"{person.name}{organisation}{others} ×{person.items}"


SAME_OR_NOT = [
    # Forms of one name
    (["By Jane Roe", "By JANE ROE"], ["Jane Roe ×2"]),
    (["By Jane Roe", "By J. Roe"], ["Jane Roe, J. Roe ×2"]),
    (["By J. Roe", "By Jane Roe"], ["Jane Roe, J. Roe ×2"]),
    (["By Jane Roe", "By Jane Q. Roe"], ["Jane Q. Roe, Jane Roe ×2"]),
    (["By Jane Roe", "By J.Q. Roe"], ["Jane Roe, J.Q. Roe ×2"]),
    (["By Jane Roe", "By Roe"], ["Jane Roe, Roe ×2"]),
    (["By Jane Roe", "By ROE"], ["Jane Roe, Roe ×2"]),
    (["By Roe", "By Jane Roe"], ["Jane Roe, Roe ×2"]),
    (["By Seán Roe", "By Sean ROE"], ["Seán Roe, Sean Roe ×2"]),
    (["By Tom Roe", "By Tom Roe Jr."], ["Tom Roe, Tom Roe Jr. ×2"]),
    (["By Anna van der Poe", "By A. van der Poe"], ["Anna van der Poe, A. van der Poe ×2"]),
    # Two people
    (["By Jane Roe", "By John Roe"], ["Jane Roe ×1", "John Roe ×1"]),
    (["By Jane Q. Roe", "By Jane K. Roe"], ["Jane Q. Roe ×1", "Jane K. Roe ×1"]),
    (["By Tom Roe Sr.", "By Tom Roe Jr."], ["Tom Roe Sr. ×1", "Tom Roe Jr. ×1"]),
    # A form that fits two is nobody's
    (["By Jane Roe", "By John Roe", "By J. Roe"], ["Jane Roe ×1", "John Roe ×1", "J. Roe ×1"]),
    (["By Jane Roe", "By John Roe", "By J. Roe", "By J. Roe", "By James Roe"],
     ["Jane Roe ×1", "John Roe ×1", "J. Roe ×2", "James Roe ×1"]),
    (["By Jane Roe", "By John Roe", "By J. Roe", "By Jane Q. Roe"],
     ["Jane Q. Roe, Jane Roe ×2", "John Roe ×1", "J. Roe ×1"]),
    (["By Jane Roe", "By John Roe", "By Roe"], ["Jane Roe ×1", "John Roe ×1", "Roe ×1"]),
    (["By Jane Roe", "By John Roe", "By ROE"], ["Jane Roe ×1", "John Roe ×1"]),
    (["By J. Roe", "By Jane Roe and John Roe"], ["J. Roe ×1", "Jane Roe ×1", "John Roe ×1"]),
    (["By ROE"], []),
    (["By Jane Roe", "By AFP"], ["Jane Roe ×1"]),
    # Organisations
    (["By Jane Roe, The Associated Press", "By Jane Roe, AP"], ["Jane Roe of AP ×2"]),
    (["By Jane Roe, AP", "By Jane Roe, Reuters"], ["Jane Roe of AP ×1", "Jane Roe of Reuters ×1"]),
    (["By Jane Roe, AP", "By Jane Roe, Reuters", "By J. Roe, Reuters"],
     ["Jane Roe of AP ×1", "Jane Roe of Reuters, J. Roe ×2"]),
    (["By Jane Roe, AP", "By Jane Roe, Reuters", "By Jane Roe"],
     ["Jane Roe of AP ×1", "Jane Roe of Reuters ×1", "Jane Roe ×1"]),
    (["By Jane Roe, AP", "By Jane Roe"], ["Jane Roe of AP ×2"]),
    (["By Jane Roe", "By Jane Roe, AP"], ["Jane Roe of AP ×2"]),
    (["By Jane Roe of The Daily Echo", "By Jane Roe, The Daily Globe"],
     ["Jane Roe of The Daily Echo ×1", "Jane Roe of The Daily Globe ×1"]),
]  # fmt: skip


@pytest.mark.parametrize(("bylines", "entries"), SAME_OR_NOT)
def test_the_directory_knows(bylines: list[str], entries: list[str]) -> None:
    feed = Feed()
    for byline in bylines:
        feed.send(byline=byline)
    assert sorted(map(entry, feed.directory)) == sorted(entries)


def test_an_agencys_own_people_are_not_those_of_another() -> None:
    feed = Feed("ap-en")
    for byline in ("By Jane Roe", "By Jane Roe, Reuters", "By Jane Roe, AP Sports Writer"):
        feed.send(byline=byline)
    assert sorted(map(entry, feed.directory)) == ["Jane Roe of AP ×2", "Jane Roe of Reuters ×1"]


def test_a_sources_own_organisation_is_known_by_the_sources_name() -> None:
    feed = Feed("northwire-en")
    feed.send(biography=("Jane Roe is a reporter at Northwire Foundation.",))
    feed.send(byline="By Jane Roe")
    feed.send(byline="By Jane Roe, dpa")
    assert sorted(map(entry, feed.directory)) == [
        "Jane Roe of Northwire Foundation ×2",
        "Jane Roe of dpa ×1",
    ]


def test_every_source_has_people_of_its_own() -> None:
    feed = Feed()
    feed.send(byline="By Jane Roe", source="southwire")
    feed.send(byline="By J. Roe", source="northwire")
    assert sorted(map(entry, feed.directory)) == ["J. Roe ×1", "Jane Roe ×1"]


SIGNED = [
    # Initials below a byline are its writer's, and theirs alone from then on
    ([("By Jane Roe", "jr/tib"), (None, "jr/tib")], ["Jane Roe, jr ×2"]),
    ([("By Jane Roe", "jr/tib"), ("By John Reed", None), (None, "(jr)")],
     ["Jane Roe, jr ×2", "John Reed ×1"]),
    ([("By Jane Roe (jro)", None), (None, "dpa jro xy n1")], ["Jane Roe, jro ×2"]),
    # Without that they are whose name they fit, if it is one
    ([("By Jane Roe", None), (None, "jr/tib")], ["Jane Roe ×2"]),
    ([("By Jane Q. Roe", None), (None, "jr")], ["Jane Q. Roe ×2"]),
    ([("By Jane Q. Roe", None), (None, "jqr")], ["Jane Q. Roe ×2"]),
    ([("By Jane Roe", None), ("By John Reed", None), (None, "jr/tib")],
     ["Jane Roe ×1", "John Reed ×1"]),
    ([("By Jane Roe", None), (None, "tib/jr")], ["Jane Roe ×2"]),
    ([("By Jane Roe", None), (None, "/ritzau/")], ["Jane Roe ×1"]),
    ([(None, "jr/tib")], []),
]  # fmt: skip


@pytest.mark.parametrize(("items", "entries"), SIGNED)
def test_initials_are(items: list[tuple[str | None, str | None]], entries: list[str]) -> None:
    feed = Feed()
    for byline, sign_off in items:
        feed.send(byline=byline, sign_off=sign_off)
    assert sorted(map(entry, feed.directory)) == sorted(entries)


def test_the_first_initials_wrote_and_those_behind_them_edited() -> None:
    feed = Feed()
    feed.send(byline="By Jane Roe and Tim Ibsen")
    writer, editor = feed.send(sign_off="jr/ti")
    assert [(each.name, each.role, each.roles) for each in (writer, editor)] == [
        ("Jane Roe", "writer", ("writer",)),
        ("Tim Ibsen", "editing", ("writer", "editing")),
    ]
    assert editor.evidence[-1].text == "ti"
