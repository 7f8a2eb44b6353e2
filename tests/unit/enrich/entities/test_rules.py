"""Each rule: names as the tagger marked them, names as the rule leaves them."""

import pytest

from services.enrich.entities.item_text import ItemText, without_overlaps
from services.enrich.entities.rules import Rule
from services.enrich.entities.rules.acronyms import type_acronyms
from services.enrich.entities.rules.agreement import (
    agree_on_types,
    places_one_is_in,
    repeat_sure_names,
)
from services.enrich.entities.rules.datelines import add_datelines
from services.enrich.entities.rules.edges import trim_edges
from services.enrich.entities.rules.extensions import extend
from services.enrich.entities.rules.joined_organisations import join_organisations
from services.enrich.entities.rules.joined_places import join_places
from services.enrich.entities.rules.keywords import drop_guesses, type_by_keyword
from services.enrich.entities.rules.known_names import (
    add_institutions,
    add_known_names,
    add_peoples,
    drop_currencies,
    type_known_names,
)
from services.enrich.entities.rules.lists import split_lists
from services.enrich.entities.rules.ordinary_words import drop_ordinary_words
from services.enrich.entities.rules.people import follow_full_names
from tests.unit.enrich.entities.marked import read, write


def after(rule: Rule, marked: str) -> list[str]:
    item, found = read(marked)
    return write(item, rule(item, found))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<PER:Mr. Tom Weller> left", "Mr. <PER:Tom Weller> left"),
        ("<PER:Prime Minister Ada Okoye> left", "Prime Minister <PER:Ada Okoye> left"),
        ("<PER:coach Ivo Brandt> left", "coach <PER:Ivo Brandt> left"),
        ("<ORG:the Harbour Board> met", "the <ORG:Harbour Board> met"),
        ("<PER:Weller’s> plan", "<PER:Weller>’s plan"),
        ("<PER:Weller’ s> plan", "<PER:Weller>’ s plan"),
        ("<PER:Brooks’> plan", "<PER:Brooks>’ plan"),
        ("<PER:Weller’s plan> failed", "<PER:Weller>’s plan failed"),
        ("<ORG:“Harbour Board”> met", "“<ORG:Harbour Board>” met"),
        ("in <LOC:Oslo.>", "in <LOC:Oslo>."),
        ("for <PER:Tom Weller Jr.>", "for <PER:Tom Weller Jr.>"),
        ("for <ORG:Acme Inc.>", "for <ORG:Acme Inc.>"),
        ("a <PER:neighbour> said", "a neighbour said"),
        ("<ORG:-> and", "- and"),
        ("the <ORG:Ministry of> Health", "the <ORG:Ministry> of Health"),
        ("the <ORG:KLM party> and", "the <ORG:KLM> party and"),
    ],
)
def test_a_name_ends_at_its_own_edges(marked: str, expected: str) -> None:
    assert after(trim_edges, marked) == [expected]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<LOC:Oslo, Bergen and Tromso>", "<LOC:Oslo>, <LOC:Bergen> and <LOC:Tromso>"),
        ("<PER:Ada Okoye & Tom Weller>", "<PER:Ada Okoye> & <PER:Tom Weller>"),
        ("<ORG:Marks and Weller>", "<ORG:Marks and Weller>"),
        ("<ORG:Harbour Board (HB)>", "<ORG:Harbour Board> (<ORG:HB>)"),
        ("<LOC:Tyne and Wear County>", "<LOC:Tyne and Wear County>"),
    ],
)
def test_lists_are_split(marked: str, expected: str) -> None:
    assert after(split_lists, marked) == [expected]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<PER:Nigeria> won", "<LOC:Nigeria> won"),
        ("<ORG:UKRAINE> won", "<LOC:UKRAINE> won"),
        ("<LOC:U. N.> staff", "<ORG:U. N.> staff"),
        ("the <LOC:Kremlin>", "the <ORG:Kremlin>"),
        ("<PER:Ukrainians> voted", "<NORP:Ukrainians> voted"),
        ("<ORG:Barcelona> beat <ORG:Chelsea>", "<ORG:Barcelona> beat <ORG:Chelsea>"),
        ("<PER:Jakarta> floods", "<LOC:Jakarta> floods"),
    ],
)
def test_known_names_have_the_type_they_always_have(marked: str, expected: str) -> None:
    assert after(type_known_names, marked) == [expected]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<LOC:US>$30 each", "US$30 each"),
        ("a <LOC:US> $600 million plan", "a US $600 million plan"),
        ("149 million <LOC:U. S.> dollars", "149 million U. S. dollars"),
        ("the <LOC:US> dollar-store chain", "the <LOC:US> dollar-store chain"),
        ("the <LOC:US> spent $30", "the <LOC:US> spent $30"),
        ("<LOC:Norway> $30", "<LOC:Norway> $30"),
    ],
)
def test_whose_dollars_are_meant_is_no_place(marked: str, expected: str) -> None:
    assert after(drop_currencies, marked) == [expected]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("the <LOC:Ministry of Health>", "the <ORG:Ministry of Health>"),
        ("the <LOC:Baltic Railway> said", "the <ORG:Baltic Railway> said"),
        ("<LOC:Lagos State University>", "<ORG:Lagos State University>"),
        ("<ORG:Heathrow Airport>", "<FAC:Heathrow Airport>"),
        ("<ORG:Bakhmutka River>", "<LOC:Bakhmutka River>"),
        ("<LOC:Manchester City>", "<LOC:Manchester City>"),
        ("<PER:Emily Post> wrote", "<PER:Emily Post> wrote"),
        ("<EVENT:the Rotterdam Open>", "<EVENT:the Rotterdam Open>"),
    ],
)
def test_key_words_decide_the_type(marked: str, expected: str) -> None:
    assert after(type_by_keyword, marked) == [expected]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "the <ORG:Harbour Workers Union> (HWU). HWU members",
            "the <ORG:Harbour Workers Union> (<ORG:HWU>). <ORG:HWU> members",
        ),
        (
            "the National Institute for Tides (NIT) and <LOC:NIT>",
            "the <ORG:National Institute for Tides> (<ORG:NIT>) and <ORG:NIT>",
        ),
        ("<PER:Great Lakes Line> (GLL)", "<ORG:Great Lakes Line> (<ORG:GLL>)"),
        ("she was late (OK)", "she was late (OK)"),
        ("<LOC:DALLAS> (AP) - She hit", "<LOC:DALLAS> (AP) - She hit"),
        ("<ORG:Associated Press> (AP)", "<ORG:Associated Press> (<ORG:AP>)"),
    ],
)
def test_acronyms_share_the_type_of_what_they_stand_for(marked: str, expected: str) -> None:
    assert after(type_acronyms, marked) == [expected]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<PER:Ada Okoye> spoke. Okoye left.", "<PER:Ada Okoye> spoke. <PER:Okoye> left."),
        ("<PER:Ada Okoye> spoke. Ada left.", "<PER:Ada Okoye> spoke. <PER:Ada> left."),
        ("<PER:Ada Okoye> of <ORG:Okoye>", "<PER:Ada Okoye> of <PER:Okoye>"),
        ("<PER:Ada Okoye>. Okoye Motors", "<PER:Ada Okoye>. Okoye Motors"),
        ("<PER:Michael Jordan> in Jordan", "<PER:Michael Jordan> in Jordan"),
        ("<PER:Ada May>. May Day", "<PER:Ada May>. May Day"),
        ("<PER:Ada Okoye III>. Okoye and III", "<PER:Ada Okoye III>. <PER:Okoye> and III"),
        ("Okoye left", "Okoye left"),
    ],
)
def test_surnames_follow_full_names(marked: str, expected: str) -> None:
    assert after(follow_full_names, marked) == [expected]


def test_people_named_outside_of_the_text_lend_their_surname() -> None:
    item, found = read("Okoye left.")
    assert write(item, follow_full_names(item, found, ["Ada Okoye"])) == ["<PER:Okoye> left."]


@pytest.mark.parametrize(
    ("rule", "marked", "expected"),
    [
        (places_one_is_in, "in <PER:Marka>, said", "in <LOC:Marka>, said"),
        (places_one_is_in, "in <PER:Marka>’s view", "in <PER:Marka>’s view"),
        (
            agree_on_types,
            "<ORG:Marka>, <LOC:Marka>, <LOC:Marka>",
            "<LOC:Marka>, <LOC:Marka>, <LOC:Marka>",
        ),
        (agree_on_types, "<ORG:Marka>, <LOC:Marka>", "<ORG:Marka>, <LOC:Marka>"),
        (
            repeat_sure_names,
            "<ORG:Marka> and <ORG:Marka> and Marka",
            "<ORG:Marka> and <ORG:Marka> and <ORG:Marka>",
        ),
        (repeat_sure_names, "<ORG:Marka> and Marka", "<ORG:Marka> and Marka"),
        (
            repeat_sure_names,
            "<ORG:Marka>, <ORG:Marka>, Marka Bay",
            "<ORG:Marka>, <ORG:Marka>, Marka Bay",
        ),
        (drop_guesses, "the <EVENT:Pulitzer Prize>", "the Pulitzer Prize"),
        (drop_guesses, "the <EVENT:Rotterdam Summit>", "the <EVENT:Rotterdam Summit>"),
        (add_known_names, "from the Black Sea Pact", "from the <LOC:Black Sea> Pact"),
        (add_known_names, "told Tanjug that it rained", "told <ORG:Tanjug> that it rained"),
        (add_known_names, "rated AA by Belga Bank", "rated AA by Belga Bank"),
        (add_known_names, "says Pfizer. Apple pie", "says <ORG:Pfizer>. Apple pie"),
        (add_known_names, "a young Apple Weller", "a young Apple Weller"),
        (drop_ordinary_words, "<ORG:Harbour> dues, the harbour", "Harbour dues, the harbour"),
        (drop_ordinary_words, "<PER:Meanwhile> it rained", "Meanwhile it rained"),
        (drop_ordinary_words, "<LOC:Reading> is far, reading", "<LOC:Reading> is far, reading"),
        (extend, "in <LOC:Kherson> Oblast", "in <LOC:Kherson Oblast>"),
        (extend, "in <LOC:Sana>’a today", "in <LOC:Sana’a> today"),
        (extend, "in <LOC:Oslo>’s port", "in <LOC:Oslo>’s port"),
        (extend, "in the <LOC:U. S>. He left", "in the <LOC:U. S.> He left"),
        (extend, "by <PER:Malcolm X>. He left", "by <PER:Malcolm X>. He left"),
        (extend, "in sub-<LOC:Saharan Africa>", "in <LOC:sub-Saharan Africa>"),
        (add_institutions, "the Cabinet and the G-7", "the <ORG:Cabinet> and the <ORG:G-7>"),
        (add_institutions, "Congress is a congress", "Congress is a congress"),
        (join_organisations, "<PER:Marks> & <ORG:Weller>", "<ORG:Marks & Weller>"),
        (join_organisations, "<LOC:U.S.> <ORG:Congress>", "<ORG:U.S. Congress>"),
        (join_organisations, "<LOC:Oslo> <ORG:Lions>", "<LOC:Oslo> <ORG:Lions>"),
        (
            join_organisations,
            "<LOC:Peru>’s <ORG:Foreign Ministry>",
            "<ORG:Peru’s Foreign Ministry>",
        ),
        (join_organisations, "<LOC:Peru>'s <ORG:Army>", "<ORG:Peru's Army>"),
        (join_organisations, "<LOC:Peru>’s <ORG:Andes Bank>", "<LOC:Peru>’s <ORG:Andes Bank>"),
        (extend, "the <LOC:Lagos> Ferry Company said", "the <ORG:Lagos Ferry Company> said"),
        (extend, "in <LOC:Lagos> Police arrived", "in <ORG:Lagos Police> arrived"),
        (extend, "the <LOC:Lagos> Ferry Company Cup", "the <LOC:Lagos> Ferry Company Cup"),
        (drop_ordinary_words, "a <ORG:CEO> of the <LOC:Kingdom>", "a CEO of the Kingdom"),
        (drop_ordinary_words, "<PER:Mr> met <PER:King>", "Mr met King"),
        (
            drop_ordinary_words,
            "<PER:Ada King> and <PER:King>",
            "<PER:Ada King> and <PER:King>",
        ),
        (extend, "the <ORG:Ministry> of Health said", "the <ORG:Ministry of Health> said"),
        (
            extend,
            "the <ORG:Bank> of <LOC:Ghana> said",
            "the <ORG:Bank of Ghana> said",
        ),
        (
            add_datelines,
            "<ORG:LAGOS>, March 3 (Xinhua) -- It",
            "<LOC:LAGOS>, March 3 (Xinhua) -- It",
        ),
        (add_datelines, "WARNING - It", "WARNING - It"),
        (join_places, "<LOC:Lagos>, <LOC:Nigeria>", "<LOC:Lagos, Nigeria>"),
        (join_places, "<LOC:Waco>, <LOC:Texas>", "<LOC:Waco, Texas>"),
        (
            join_places,
            "<LOC:Lagos>, <LOC:Nigeria>, <LOC:Ghana>",
            "<LOC:Lagos>, <LOC:Nigeria>, <LOC:Ghana>",
        ),
        (join_places, "<LOC:Chad>, <LOC:Niger>", "<LOC:Chad>, <LOC:Niger>"),
        (add_peoples, "a Swedish <ORG:Dutch Bank>", "a <NORP:Swedish> <ORG:Dutch Bank>"),
    ],
)
def test_rules_on_what_else_the_item_says(rule: Rule, marked: str, expected: str) -> None:
    assert after(rule, marked) == [expected]


def test_of_overlapping_names_the_longest_stays() -> None:
    item = ItemText(["Bank of Ghana"])
    _, [bank] = read("<ORG:Bank of Ghana>")
    _, [ghana] = read("Bank of <LOC:Ghana>")
    assert without_overlaps(item, [ghana, bank]) == [bank]
