"""Names with a possessive in them: the text of each mention, in both kinds of apostrophe."""

import pytest

from schemas.article import EntityType
from services.enrich.entities import tag_entities
from tests.unit.enrich.entities.marked import MarkedTagger

ORGANISATIONS = [
    ("<PER:Moody's> cut the port's rating.", "Moody's"),
    ("The grain went to <PER:McDonald>'s and to others.", "McDonald's"),
    ("<ORG:Lloyd>'s of <LOC:London> insured it.", "Lloyd's of London"),
    ("<ORG:Standard & Poor>'s agreed.", "Standard & Poor's"),
    (
        "<FAC:Children's Hospital> of <LOC:Philadelphia> opened.",
        "Children's Hospital of Philadelphia",
    ),
    ("<LOC:Queen>'s <ORG:Park Rangers> won.", "Queen's Park Rangers"),
    ("St. Mary's College closed.", "St. Mary's College"),
    ("It is at <LOC:L'Oreal> now.", "L'Oreal"),
]
OTHERS = [
    (
        "<PER:Chris Christie> spoke. <PER:Christie's> plan is dead.",
        "Chris Christie",
        EntityType.PERSON,
    ),
    ("<LOC:St. John>'s lies on the sea.", "St. John's", EntityType.PLACE),
    ("<LOC:Riga>'s port is shut.", "Riga", EntityType.PLACE),
    ("<NORP:Philippine> ships left the <LOC:Philippines>.", "Philippines", EntityType.PLACE),
]


@pytest.mark.parametrize(("marked", "name"), ORGANISATIONS)
@pytest.mark.parametrize("apostrophe", ["'", pytest.param("’", id="curly")])
def test_an_organisation_keeps_its_possessive(marked: str, name: str, apostrophe: str) -> None:
    tagger = MarkedTagger(marked.replace("'", apostrophe))
    found = tag_entities(tagger.paragraphs, tagger)
    texts = [
        mention.text for one in found for mention in one.mentions if one.type == "ORGANIZATION"
    ]
    assert name.replace("'", apostrophe) in texts


@pytest.mark.parametrize(("marked", "name", "type_"), OTHERS)
def test_what_is_none_has_its_own_name(marked: str, name: str, type_: EntityType) -> None:
    tagger = MarkedTagger(marked)
    found = {(one.name, one.type) for one in tag_entities(tagger.paragraphs, tagger)}
    assert (name, type_) in found
    assert not any(type_ == EntityType.ORGANIZATION for _, type_ in found)
