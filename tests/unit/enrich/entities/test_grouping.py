"""Mentions as marked, entities as an editor would index them."""

import pytest

from schemas.article import Entity, EntityType
from services.enrich.conventions import Conventions
from services.enrich.entities import tag_entities
from tests.unit.enrich.entities.marked import MarkedTagger


def entities(*marked: str, known_people: tuple[str, ...] = ()) -> tuple[Entity, ...]:
    tagger = MarkedTagger(*marked)
    return tag_entities(tagger.paragraphs, tagger, known_people=known_people)


def names(*marked: str, known_people: tuple[str, ...] = ()) -> dict[str, list[str]]:
    found = entities(*marked, known_people=known_people)
    return {one.name: [mention.text for mention in one.mentions] for one in found}


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "<PER:Jens Aaberg> spoke. <PER:Aaberg> left with <PER:Jens>.",
            {"Jens Aaberg": ["Jens Aaberg", "Aaberg", "Jens"]},
        ),
        (
            "<PER:Aaberg> spoke, then <PER:Jens Aaberg>.",
            {"Jens Aaberg": ["Aaberg", "Jens Aaberg"]},
        ),
        (
            "<PER:Bill Clinton> and <PER:Hillary Clinton>. <PER:Clinton> smiled.",
            {
                "Bill Clinton": ["Bill Clinton"],
                "Hillary Clinton": ["Hillary Clinton"],
                "Clinton": ["Clinton"],
            },
        ),
        (
            "<PER:Jens A. Aaberg> and <PER:Jens Aaberg> and <PER:Aaberg>",
            {"Jens A. Aaberg": ["Jens A. Aaberg", "Jens Aaberg", "Aaberg"]},
        ),
        (
            "<PER:António Reis> and <PER:Antonio Reis>",
            {"António Reis": ["António Reis", "Antonio Reis"]},
        ),
        (
            "the <ORG:UN> and the <ORG:United Nations>",
            {"United Nations": ["UN", "United Nations"]},
        ),
        ("the <ORG:U.N.> said", {"United Nations": ["U.N."]}),
        ("<LOC:U.S.> and <LOC:United States>", {"United States": ["U.S.", "United States"]}),
        (
            "<ORG:International Tide Agency>. The <ORG:ITA> said",
            {"International Tide Agency": ["International Tide Agency", "ITA"]},
        ),
        (
            "<ORG:Lab of Tides and Shores> (<ORG:LTS>)",
            {"Lab of Tides and Shores": ["Lab of Tides and Shores", "LTS"]},
        ),
        ("<ORG:Weller Corp.> and <ORG:Weller>", {"Weller Corp.": ["Weller Corp.", "Weller"]}),
        ("<ORG:NATO> and <LOC:Oslo>", {"NATO": ["NATO"], "Oslo": ["Oslo"]}),
        (
            "<LOC:Lagos>, <LOC:Nigeria>, where <LOC:Lagos> is",
            {"Lagos, Nigeria": ["Lagos, Nigeria", "Lagos"]},
        ),
        ("Ukrainians and Ukrainian", {"Ukrainian": ["Ukrainians", "Ukrainian"]}),
        (
            "<ORG:Okoye> Motors and <PER:Ada Okoye>",
            {"Okoye": ["Okoye"], "Ada Okoye": ["Ada Okoye"]},
        ),
    ],
)
def test_mentions_have_one_name(marked: str, expected: dict[str, list[str]]) -> None:
    assert names(marked) == expected


def test_known_people_lend_their_full_name() -> None:
    assert names("<PER:Okoye> wrote", known_people=("Ada Okoye",)) == {"Ada Okoye": ["Okoye"]}


def test_mentions_count_paragraphs() -> None:
    (one,) = entities("Nothing here.", "In <LOC:Oslo>.")
    (mention,) = one.mentions
    assert (mention.paragraph, mention.start, mention.end, mention.text) == (1, 3, 7, "Oslo")


def test_city_and_country_may_stay_apart() -> None:
    tagger = MarkedTagger("<LOC:Lagos>, <LOC:Nigeria>")
    found = tag_entities(
        tagger.paragraphs, tagger, conventions=Conventions(join_city_country=False)
    )
    assert [one.name for one in found] == ["Lagos", "Nigeria"]


def test_facilities_may_be_places() -> None:
    tagger = MarkedTagger("<LOC:Fornebu Airport>")
    found = tag_entities(
        tagger.paragraphs, tagger, conventions=Conventions(facilities_as_places=True)
    )
    assert [one.type for one in found] == [EntityType.PLACE]


def test_a_desk_may_ask_for_surer_places() -> None:
    tagger = MarkedTagger("<LOC:Lagos> and <LOC:Japan>")
    found = tag_entities(tagger.paragraphs, tagger, conventions=Conventions(place_confidence=0.9))
    assert [bool(one.ids) for one in found] == [False, True]


@pytest.mark.parametrize(
    ("marked", "name", "expected"),
    [
        ("<LOC:Ukraine>", "Ukraine", {"geonames": "690791", "iso3166": "UA"}),
        ("the <LOC:U.S.>", "United States", {"geonames": "6252001", "iso3166": "US"}),
        ("<LOC:Lagos>", "Lagos", {"geonames": "2332459", "iso3166": "NG"}),
        ("<LOC:Lagos>, a Portuguese town", "Lagos", {"geonames": "2267226", "iso3166": "PT"}),
        ("<LOC:Kiev>", "Kiev", {"geonames": "703448", "iso3166": "UA"}),
        ("<LOC:Bakhmut>, <LOC:Ukraine>", "Bakhmut, Ukraine", {"geonames": "713174"}),
        ("<LOC:Texas>, an American state", "Texas", {"geonames": "4736286", "iso3166": "US"}),
        ("<LOC:Springfield>", "Springfield", {}),
        ("<LOC:Atlantis>", "Atlantis", {}),
        ("Ukrainians", "Ukrainian", {"iso3166": "UA"}),
        ("Muslims", "Muslim", {}),
        ("<PER:Paris Weller>", "Paris Weller", {}),
    ],
)
def test_places_are_identified(marked: str, name: str, expected: dict[str, str]) -> None:
    ids = {one.name: one.ids for one in entities(marked)}[name]
    assert ids.items() >= expected.items()
    assert bool(ids) == bool(expected)


def test_cities_have_coordinates_and_a_confidence() -> None:
    (one,) = entities("<LOC:Lagos>")
    assert one.ids["latitude"] == "6.45407"
    assert one.ids["longitude"] == "3.39467"
    assert 0 < float(one.ids["confidence"]) < 1
