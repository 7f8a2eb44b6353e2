"""German copy, without a model for it: places and organisations that are widely known."""

import pytest

from services.enrich.entities import ItemText, find_names
from services.enrich.entities.gazetteer_tagger import GazetteerTagger
from tests.unit.enrich.entities.marked import write

ROWS = [
    "<LOC:Deutschland> und <LOC:Frankreich> helfen der <LOC:Ukraine>.",
    "Die Fähre aus <LOC:Kiel> fuhr nach <LOC:Oslo>.",
    "Sie lebt in <LOC:München> und in der <LOC:Schweiz>.",
    "Nach Angaben der <ORG:EU> ist er in Haft.",
    "Er blieb aus Protest in Sicherheit, in Gefahr und in Not.",
    "In <LOC:Bosnien und Herzegowina> regnet es.",
    "Die <LOC:USA> und <LOC:Saudi-Arabien> schwiegen.",
    "Das Essen in <LOC:Essen> war gut, beim Essen war es still.",
    "In Folge, in Kraft, in Richtung, in Höhe, in Zukunft, in Ruhe, in Frage, in Brand, in Form.",
    "Die <ORG:Deutsche Bank> und der <ORG:Bundestag> in <LOC:Berlin>.",
    "Aus Sorge, aus Sicht, aus Angst; nach Plan, nach Hause, nach Ansicht, in Betrieb, in Teilen.",
    "Lohse kam aus <LOC:Frankfurt am Main>.",
]


@pytest.mark.parametrize("marked", ROWS)
def test_german(marked: str) -> None:
    plain = marked.replace(">", "")
    for type_ in ("LOC", "ORG", "PER"):
        plain = plain.replace(f"<{type_}:", "")
    item = ItemText([plain])
    assert write(item, find_names(item, GazetteerTagger("de"))) == [marked]


def test_other_languages_have_their_countries() -> None:
    item = ItemText(["Le port de Lagos, au Portugal, a rouvert."])
    assert write(item, find_names(item, GazetteerTagger("fr"))) == [
        "Le port de Lagos, au <LOC:Portugal>, a rouvert."
    ]
