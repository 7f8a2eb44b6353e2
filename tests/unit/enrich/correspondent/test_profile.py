import pytest

from schemas.correspondent import Evidence
from services.enrich.correspondent import profile
from tests.unit.enrich.copy import RECEIVED, item
from tests.unit.enrich.correspondent.credits import line

BIOGRAPHY = ("Ann Poe is rail correspondent at The Echo in Bern, covering trains and timetables.",)


def test_one_who_is_named_everywhere_is_one_correspondent() -> None:
    people = profile(
        item(
            byline="By ANN POE, Echo Writer",
            biography=BIOGRAPHY,
            sign_off="(Reporting by A. Poe in Geneva; editing by Max Lowe)",
        )
    )
    assert [line(person) for person in people] == [
        "Ann Poe, title: rail correspondent, organisation: The Echo, base: Bern, "
        "beats: trains; timetables",
        "Max Lowe (editing)",
    ]


def test_an_initial_that_fits_two_people_is_neither() -> None:
    people = profile(item(byline="By Ann Poe and Alf Poe", sign_off="(Editing by A. Poe)"))
    assert [person.name for person in people] == ["Ann Poe", "Alf Poe", "A. Poe"]


def test_every_field_shows_the_words_that_say_so() -> None:
    (person,) = profile(item(byline="By ANN POE", biography=BIOGRAPHY))
    assert person.evidence[0] == Evidence(
        field="name",
        origin="biography",
        paragraph=0,
        start=0,
        end=7,
        text="Ann Poe",
        said_in="item-1",
        said_at=RECEIVED,
    )
    assert [(each.field, each.text) for each in person.evidence[1:-1]] == [
        ("role", "ANN POE"),
        ("title", "rail correspondent"),
        ("organisation", "The Echo"),
        ("base", "Bern"),
        ("beats", "trains"),
        ("beats", "timetables"),
    ]
    assert person.evidence[-1].field == "biography"
    assert person.evidence[-1].text == BIOGRAPHY[0] == person.biography


def test_a_profile_says_where_and_when_it_was_seen() -> None:
    (person,) = profile(item(byline="By Ann van der Poe"))
    assert (person.first_seen, person.last_seen) == (RECEIVED, RECEIVED)
    assert (person.items, person.recent_items) == (1, ("item-1",))


def test_a_name_is_taken_apart() -> None:
    (person,) = profile(item(byline="By Ann van der Poe Jr."))
    assert (person.given_name, person.family_name, person.suffix) == ("Ann", "van der Poe", "Jr.")


BASES = [
    ("Bern", "Bern", "CH"),
    ("Lima, Peru", "Lima", "PE"),
    ("Salem, Ore.", "Salem", "US"),
    ("Washington, D.C.", "Washington", "US"),
    ("Atlanta, Georgia", "Atlanta", "US"),
    ("Tbilisi, Georgia", "Tbilisi", "GE"),
    ("Kenya", None, "KE"),
    ("Poedorf", "Poedorf", None),
]


@pytest.mark.parametrize(("base", "city", "country"), BASES)
def test_a_base_is_a_city_and_a_country(base: str, city: str | None, country: str | None) -> None:
    (person,) = profile(item(biography=(f"Ann Poe is a reporter based in {base}, covering rail.",)))
    assert (person.base, person.base_city, person.base_country) == (base, city, country)


def test_the_id_is_the_same_for_every_way_to_write_an_agency() -> None:
    ids = {
        person.id
        for byline in ("By Ann Poe, AP", "By ANN POE, The Associated Press", "Ann  Poe (AP)")
        for person in profile(item(byline=byline))
    }
    assert len(ids) == 1
    assert ids.pop().startswith("ann-poe-")


def test_the_sources_own_agency_makes_no_other_id() -> None:
    ids = {
        person.id
        for byline in ("By Ann Poe", "By Ann Poe, AP", "By Ann Poe, AP Sports", "By ANN POE")
        for person in profile(item(byline=byline, source="ap-en"))
    }
    assert len(ids) == 1


def test_one_name_at_two_agencies_is_two_ids() -> None:
    (at_ap,) = profile(item(byline="By Ann Poe, AP"))
    (at_dpa,) = profile(item(byline="By Ann Poe, dpa"))
    assert at_ap.id != at_dpa.id


def test_without_an_organisation_the_source_keeps_names_apart() -> None:
    (here,) = profile(item(byline="By Ann Poe"))
    (there,) = profile(item(byline="By Ann Poe", source="southwire"))
    assert here.id != there.id
