"""What stands above stories, as agencies and pages set it, and ordinary beginnings of copy."""

import json
from collections.abc import Mapping

import pytest

from schemas.item import WireItem
from services.ingest.copy import Copy
from services.ingest.text.story import Story, read_story
from tests.unit.ingest.ingested import item

NEWS = "The harbour of Riga will be dredged in spring, its director said on Monday."
MORE = "It was last dredged in 1987."


def read(*lines: str) -> Story:
    """The story in some copy of which no format states a field."""
    return read_story(Copy(body=(*lines, NEWS, MORE)))


HEADS: list[tuple[tuple[str, ...], dict[str, object]]] = [
    (("BC-LV--Harbour Dredging, 2nd Ld-Writethru, LV", "Eds: UPDATES with costs. With BNA Photos.",
      "Riga harbour to be dredged", "By ANN POE", "BNA Writer"),
     {"byline": "By ANN POE, BNA Writer", "signal": "update",
      "slugline": "BC-LV--Harbour Dredging, 2nd Ld-Writethru, LV",
      "ednote": "Eds: UPDATES with costs. With BNA Photos."}),
    (("AP-NR-08-11-90 1932EDT", "u i AM-HarborDredge 3rdLd-Writethru a0723 08-15 0410",
      "AM-Harbor Dredge, 3rd Ld-Writethru, a0723,0412", "Riga harbour to be dredged"),
     {"slugline": "AM-Harbor Dredge, 3rd Ld-Writethru, a0723,0412", "signal": "update"}),
    (("Latvia/harbour/EU/", "1ST LEAD", "Riga harbour to be dredged =", "By Ann Poe, dpa ="),
     {"slugline": "Latvia/harbour/EU/", "byline": "By Ann Poe, dpa", "signal": "update",
      "ednote": "1ST LEAD"}),
    (("HARBOUR Dredging", "Riga harbour to be dredged"), {"keywords": ("HARBOUR Dredging",)}),
    (("BC-LV--Harbour Depths-Metres,", "Riga harbour to be dredged",
      "EDITOR'S NOTE _ This is part of a series on harbours."),
     {"slugline": "BC-LV--Harbour Depths-Metres,",
      "ednote": "EDITOR'S NOTE _ This is part of a series on harbours."}),
    (("TITLE=Riga harbour to be dredged", "NUMBER=2-246013", "BYLINE=ANN POE", "CONTENT="),
     {"byline": "ANN POE"}),
    (("( BW)(LV-RIGA-PORT)(QUA) Riga harbour to be dredged", "Business Editors"),
     {"ednote": "Business Editors"}),
    (("Autore: Redazione Porto", "Riga harbour to be dredged"), {"provider": "Redazione Porto"}),
    (("#harbour #riga", "Riga harbour to be dredged"), {"keywords": ("#harbour #riga",)}),
    (("Riga harbour to be dredged", "By Ann Poe", "Harbour Forces Press Service"),
     {"byline": "By Ann Poe, Harbour Forces Press Service"}),
    (("TRANSPORT Dredging", "Riga harbour to be dredged"), {"slugline": "TRANSPORT Dredging"}),
    (("Lettonie-port-mer", "Riga harbour to be dredged", "(Photo+Video)"),
     {"slugline": "Lettonie-port-mer", "ednote": "(Photo+Video)"}),
    (("Harbour-Dredge", "Riga harbour to be dredged"), {"slugline": "Harbour-Dredge"}),
    (("Source: Dredgers of Riga Ltd.", "MEDIA RELEASE PR00012", "Riga harbour to be dredged"),
     {"provider": "Dredgers of Riga Ltd."}),
    (("The Associated Press", "Riga harbour to be dredged"), {"provider": "The Associated Press"}),
    (("FOR IMMEDIATE RELEASE", "Contact: Ann Poe, 555-0142, poe@riga.example",
      "Riga harbour to be dredged"), {"ednote": None}),
    (("April 30, 2026", "Ann Poe/Bo Lind", "Headquarters, Riga", "202-555-0126",
      "MEDIA ADVISORY: H12-31", "Riga harbour to be dredged"),
     {"sent_at": "2026-04-30T12:00:00+00:00"}),
    (("Dredgers Holding PLC", "TSX: DRG", "Riga harbour to be dredged"),
     {"keywords": ("Dredgers Holding PLC", "TSX: DRG")}),
    (("World", "Riga harbour to be dredged", "Published: March 8, 2026, 5:12 p.m. GMT",
      "3 min read"),
     {"keywords": ("World",), "sent_at": "2026-03-08T17:12:00+00:00"}),
    (("Riga harbour to be dredged", "October 4, 2024 3:15 PM GMT+2 · Updated a day ago"),
     {"sent_at": "2024-10-04T15:15:00+02:00"}),
    (("URGENT", "Riga harbour to be dredged"), {"urgency": 3, "urgency_original": "URGENT"}),
    (("FACTBOX", "Riga harbour to be dredged"), {"genre": "FACTBOX"}),
    (("Riga harbour to be dredged", "Channel closed for a month", "By Ann Poe"),
     {"abstract": "Channel closed for a month", "byline": "By Ann Poe"}),
    (("Riga harbour to be dredged", "Ann Poe Reuters", "Credit: REUTERS/BO LIND", "By Ann Poe"),
     {"byline": "By Ann Poe"}),
    (("Riga harbour to be dredged", "Van onze correspondent"),
     {"byline": "Van onze correspondent"}),
    (("Riga harbour to be dredged", "Ann Poe in Riga and Bo Lind in Oslo"),
     {"byline": "Ann Poe in Riga and Bo Lind in Oslo"}),
    (("Riga harbour to be dredged", "A dredger off Riga. (Photo by Ann Poe/Getty Images)"), {}),
    (("LENGTH: 412 words", "HEADLINE: Riga harbour to be dredged", "BYLINE: By Ann Poe", "BODY:"),
     {"byline": "By Ann Poe"}),
    (("LEXIS-NEXIS Academic Universe - Document", "Document 14 of 87.",
      "Copyright 1996 Harbour Press", "Riga harbour to be dredged", "SECTION: World"), {}),
]  # fmt: skip
EXPECTED = {"headline": "Riga harbour to be dredged", "body": (NEWS, MORE)}


def _read(found: WireItem, name: str) -> object:
    value = getattr(found, name)
    return value.isoformat() if name == "sent_at" and value else value


@pytest.mark.parametrize(("lines", "fields"), HEADS)
def test_the_lines_above_a_story_are_sorted(
    lines: tuple[str, ...], fields: Mapping[str, object]
) -> None:
    found = item("\n\n".join((*lines, f"RIGA, Latvia (BNA) - {NEWS}", MORE)))
    wanted = {**EXPECTED, **fields}
    assert {name: _read(found, name) for name in wanted} == wanted
    assert found.dateline
    assert found.dateline.places == ("RIGA", "Latvia")


@pytest.mark.parametrize(("lines", "fields"), HEADS)
def test_a_head_is_the_same_in_hard_lines(
    lines: tuple[str, ...], fields: Mapping[str, object]
) -> None:
    """Without blank lines, above copy that is wrapped at 72 columns and indented."""
    wrapped = [
        "   RIGA, Latvia (BNA) - The harbour of Riga will be dredged in spring, its",
        "director said on Monday.",
        f"   {MORE}",
    ]
    found = item("\n".join((*lines, *wrapped)))
    wanted = {**EXPECTED, **fields}
    assert {name: _read(found, name) for name in wanted} == wanted


ORDINARY = [
    "The mayor said that the bridge, which was built in 1931, would be closed until 2027.",
    "Prices rose 3 percent in March, the slowest pace since January 2024.",
    "By Tuesday, prices had doubled in the towns along the river.",
    "World leaders met in Riga on Monday. They spoke of harbours.",
    "Editors left the paper in droves.",
    "Note the date, she said.",
    '"It is a very old bridge and it has to be closed," the mayor said on Monday evening.',
    "Analysis of the water showed that it was clean.",
    "In this picture, he says, one sees all of it.",
    "Photos show damage to the quay and to four of the cranes that were bought last year.",
    "Who pays for the dredging of a harbour, and who is to clean it, now that nobody has used it "
    "since the last of the ferries left?",
    "The plan has four parts:",
    "Saint-Étienne is a town in France.",
    "SOCCER - Japan get lucky win over Latvia in a match that nobody will remember for long.",
    "香港の港は春に浚渫されると局長が月曜日に述べた。",
]  # fmt: skip


@pytest.mark.parametrize("first", ORDINARY)
def test_an_ordinary_first_paragraph_stays_in_the_copy(first: str) -> None:
    found = read(first)
    assert found.body == (first, NEWS, MORE)
    assert (found.headline, found.byline, found.dateline, found.above) == ("", None, None, ())


@pytest.mark.parametrize("first", ORDINARY)
def test_it_stays_below_a_stated_headline_and_byline_too(first: str) -> None:
    found = read_story(Copy(headline="Port shut", byline="By Ann Poe", body=(first, NEWS)))
    assert found.body == (first, NEWS)


@pytest.mark.parametrize(
    "body",
    [
        ("A dredger off Riga. (Photo by Ann Poe/Getty Images)",),
        ("FILE PHOTO: A dredger off Riga", "Getty Images"),
        ("Port fee to rise", "© 2026 Harbour Wire. All rights reserved."),
    ],
)
def test_a_head_never_takes_all_of_a_piece(body: tuple[str, ...]) -> None:
    """A picture's caption is its text, and a flash has no more than one line."""
    assert read_story(Copy(body=body)).body[0].startswith(body[0][:18])


def test_bullets_stay_in_the_copy_and_a_note_below_them_is_found() -> None:
    found = read(
        "Port shut", "* Ice closes harbour", "* Ships wait", "(Adds details)", "By Ann Poe"
    )
    assert found.body == ("* Ice closes harbour", "* Ships wait", NEWS, MORE)
    assert (found.notices, found.byline) == (("(Adds details)",), "By Ann Poe")


@pytest.mark.parametrize("credit", ["By Ann Poe", "Reporting by Ann Poe", "Ann Poe, AP Writer"])
def test_a_name_at_the_foot_of_a_short_piece_is_no_head(credit: str) -> None:
    found = read_story(Copy(headline="Port shut", body=(NEWS, MORE, credit, "-30-")))
    assert (found.body, found.deck) == ((NEWS, MORE), ())


def test_a_sentence_above_the_dateline_stays_in_the_copy() -> None:
    story = read_story(
        Copy(body=("Tea brings friends together.", f"New Delhi, Aug 1 (IANS) {NEWS}"))
    )
    assert story.body == ("Tea brings friends together.", NEWS)
    assert story.dateline
    assert story.dateline.text == "New Delhi, Aug 1 (IANS)"


@pytest.mark.parametrize(
    "line",
    [
        "RIGA, Feb. 1, 2017 /PRNewswire-AsiaNet/ --",
        "RIGA, 22 Mar. (EUROPA PRESS) -",
        "RIGA, LATVIA",
    ],
)
def test_a_dateline_may_stand_on_a_line_of_its_own(line: str) -> None:
    found = read("Port shut", line)
    assert found.body == (NEWS, MORE)
    assert found.dateline
    assert found.dateline.places[0] == "RIGA"


def test_a_field_of_the_format_counts_before_the_text() -> None:
    body = ("BC-OTHER-SLUG", "Port shut", "Ice closes harbour", "By Bo Lind", NEWS, MORE)
    stated = Copy(headline="Port shut", byline="Ann Poe", abstract="In short.", body=body)
    found = read_story(stated)
    assert (found.headline, found.byline, found.abstract) == ("Port shut", "Ann Poe", "In short.")
    # What differs from the fields is copy, since nothing may be lost.
    assert found.body == ("Ice closes harbour", "By Bo Lind", NEWS, MORE)
    assert [each.rule for each in found.above] == ["slug", "headline again"]


def test_a_time_of_sending_below_the_story_counts_where_none_stands_above() -> None:
    below = "(END) Harbour Newswires\n\nMarch 03, 2023 01:32 ET (06:32 GMT)"
    found = item(f"Port shut\n\nRIGA (BNA) - {NEWS}\n\n{MORE}\n\n{below}\n")
    assert found.sent_at
    assert found.sent_at.isoformat() == "2023-03-03T01:32:00-05:00"


def test_initials_that_stand_for_a_byline_are_a_sign_off() -> None:
    found = read_story(Copy(headline="Port shut", byline="gr/bp", body=(NEWS,)))
    assert (found.byline, found.sign_off) == (None, "gr/bp")


def test_each_line_that_was_taken_names_its_rule() -> None:
    found = read("World", "Port shut", "5 min read", "By Ann Poe", "BNA Writer")
    assert [(each.rule, each.destination, each.text) for each in found.above] == [
        ("kicker", "keywords", "World"),
        ("headline", "headline", "Port shut"),
        ("time to read", "dropped", "5 min read"),
        ("byline", "byline", "By Ann Poe"),
        ("byline", "byline", "BNA Writer"),
    ]


def test_a_slug_in_the_text_may_kill_what_a_field_names() -> None:
    body = ["BC-LV--Port Fee, KILL", "The port fee story is wrong.", "It will not be replaced."]
    found = item(json.dumps({"id": "1", "headline": "Port fee", "slug": "PORT-FEE", "body": body}))
    assert found.signal == "kill"


def test_a_notice_of_a_page_that_may_stop_the_story_is_a_note() -> None:
    notice = "Important notice: please kill the story below, which is wrong."
    found = item(f"Port shut\n\n{notice}\n\nRIGA (BNA) - {NEWS}\n\n{MORE}\n")
    assert found.signal == "kill"
    assert found.ednote == notice


def test_typesetting_codes_are_no_copy() -> None:
    copy = (
        "A4810 &Cx1f; taf-z\nu e &Cx13; &Cx11; BC-HARBOUR-DREDGE 10-07 0518\n"
        " BC-HARBOUR-DREDGE-NYT \nRIGA DREDGES ITS HARBOUR\n(EDS: More follows.) &QL; &UR;"
        f" By ANN POE &QC; &LR; &QL;\n\nRIGA _ {NEWS}\n"
    )
    found = item(copy)
    assert (found.slugline, found.headline) == ("BC-HARBOUR-DREDGE-NYT", "RIGA DREDGES ITS HARBOUR")
    assert (found.byline, found.ednote) == ("By ANN POE", "(EDS: More follows.)")
    assert found.body == (NEWS,)


def test_a_second_headline_in_hard_lines_is_a_deck() -> None:
    copy = (
        "Riga harbour shuts its gates at noon\nPilots tired, ready for all work says guild\n"
        "(ANSA) - RIGA, JUL 11 - The harbour of Riga on Monday cut\nits hours by a third, said\n"
        "its director.\n"
    )
    found = item(copy)
    assert found.headline == "Riga harbour shuts its gates at noon"
    assert found.abstract == "Pilots tired, ready for all work says guild"


@pytest.mark.parametrize(
    "title",
    [
        "She slept through the whole storm off Riga. Now Ann Poe is the harbour's youngest pilot",
        "The port of Riga has been shut since Monday. Who is going to pay for all of the ice?",
    ],
)
def test_a_headline_of_two_sentences_stands_above_a_dateline(title: str) -> None:
    story = read_story(Copy(body=(title, f"RIGA, Latvia (AP) — {NEWS}", MORE)))
    assert (story.headline, story.body) == (title, (NEWS, MORE))


@pytest.mark.parametrize("agencies", ["Afp", "Dpa y Afp", "AFP, Reuters", "Dpa, Reuters y Ap"])
def test_a_spanish_paper_credits_agencies_above_a_place_with_a_stop(agencies: str) -> None:
    copy = "El director del puerto de Riga dijo el lunes que lo van a dragar en la primavera."
    story = read_story(Copy(body=("Van a dragar el puerto", agencies, f"Moscú. {copy}", MORE)))
    assert story.headline == "Van a dragar el puerto"
    assert story.dateline is not None
    assert story.dateline.text == "Moscú"
    assert story.body == (copy, MORE)


def test_a_section_with_a_stop_is_no_place() -> None:
    opening = "Deportes. El director del puerto de Riga dijo el lunes que lo van a dragar pronto."
    story = read_story(Copy(body=("Van a dragar el puerto", opening, MORE)))
    assert (story.dateline, story.body) == (None, (opening, MORE))


def test_an_english_sentence_of_one_word_is_no_place() -> None:
    opening = "London. A winter like no other had come to the port, and a ship lay at each quay."
    story = read_story(Copy(body=("The ice of the century", opening, MORE)))
    assert (story.dateline, story.body) == (None, (opening, MORE))
