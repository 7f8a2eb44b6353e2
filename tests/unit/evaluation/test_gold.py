"""Marked documents are read, or the line at fault is named."""

import json
from datetime import datetime
from typing import Any

import pytest

from evaluation.gold import (
    BylineDocument,
    DatelineDocument,
    Document,
    EntityDocument,
    ExpressionDocument,
    GoldError,
    read_gold,
)

NAMED = {"id": "a", "text": "Ana spoke", "ents": [[0, 3, "PER"]]}
DATED = {"id": 7, "dct": "2023-03-08", "text": "in May", "timex": [[3, 6, "DATE", "2023-05"]]}


def line(document: dict[str, Any], **other: Any) -> bytes:
    return json.dumps(document | other, ensure_ascii=False).encode()


def error(content: bytes, model: type[Document]) -> str:
    with pytest.raises(GoldError) as raised:
        read_gold(content, model, "gold.jsonl")
    return str(raised.value)


def test_documents_in_their_order() -> None:
    content = line(NAMED) + b"\n" + line(NAMED, id="b", ents=[]) + b"\n\n"
    first, second = read_gold(content, EntityDocument, "gold.jsonl")
    assert (first.id, first.text, first.ents) == ("a", "Ana spoke", ((0, 3, "PER"),))
    assert (second.id, second.ents) == ("b", ())


def test_a_line_ends_with_its_line_feed_only() -> None:
    [document] = read_gold(line(NAMED, text="Ana\u2028spoke\x85"), EntityDocument, "gold.jsonl")
    assert document.text == "Ana\u2028spoke\x85"


@pytest.mark.parametrize(
    ("dct", "moment"),
    [("2023-03-08", datetime(2023, 3, 8)), ("2023-03-08T09:30", datetime(2023, 3, 8, 9, 30))],
)
def test_a_day_or_a_moment_of_creation(dct: str, moment: datetime) -> None:
    [document] = read_gold(line(DATED, dct=dct), ExpressionDocument, "gold.jsonl")
    assert (document.dct, document.id, document.language) == (moment, 7, "en")


def test_further_attributes_of_an_expression_and_other_tags_are_left_aside() -> None:
    content = line(DATED, timex=[[3, 6, "DATE", None, "START"]], ents=[[0, 1, "PER"]])
    [document] = read_gold(content, ExpressionDocument, "gold.jsonl")
    assert document.timex == ((3, 6, "DATE", None),)


FAULTS = [
    (b"", "gold.jsonl is empty"),
    (b"\n \n", "gold.jsonl is empty"),
    (line(NAMED) + b"\n\n" + line(NAMED), "gold.jsonl, line 2 is empty"),
    (line(NAMED) + b"\n{'id'", "gold.jsonl, line 2: Invalid JSON: key must be a string at column"),
    (b"[1]", "gold.jsonl, line 1: Input should be an object"),
    (b'{"id": "\xff"}', "gold.jsonl, line 1: Invalid JSON"),
    (line({"id": "a", "text": "x"}), "gold.jsonl, line 1: ents: Field required"),
    (line(NAMED, ents=[[0, 3]]), "gold.jsonl, line 1: ents.0.2: Field required"),
    (line(NAMED, ents=[["0", None, "PER"]]), "gold.jsonl, line 1: ents.0.1: "),
    (line(NAMED, ents=[[0, 10, "PER"]]), "line 1: [0, 10] is no stretch"),
    (line(NAMED, ents=[[3, 3, "PER"]]), "line 1: [3, 3] is no stretch"),
    (line(NAMED, ents=[[-1, 3, "PER"]]), "line 1: [-1, 3] is no stretch"),
]


@pytest.mark.parametrize(("content", "said"), FAULTS)
def test_the_line_at_fault_is_named(content: bytes, said: str) -> None:
    text = error(content, EntityDocument)
    assert said in text
    assert "\n" not in text


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"dct": "March"}, "line 1: dct: "),
        ({"dct": None}, "line 1: dct: "),
        ({"timex": [[3, 6, "DATE"]]}, "line 1: timex.0.3: Field required"),
        ({"timex": [[3, 7, "DATE", "2023"]]}, "line 1: [3, 7] is no stretch"),
    ],
)
def test_a_fault_in_an_expression(changed: dict[str, Any], said: str) -> None:
    assert said in error(line(DATED, **changed), ExpressionDocument)


FILED = {"id": "a", "text": "OSLO - Rain.", "dateline": {"text": "OSLO"}}
SIGNED = {"id": "a", "text": "By Ana Roy", "people": [{"name": "Ana Roy"}]}


@pytest.mark.parametrize(
    ("content", "model", "said"),
    [
        (line({"id": "a", "text": "Rain."}), DatelineDocument, "line 1: dateline: Field required"),
        (line(FILED, dateline={"date": "May"}), DatelineDocument, "line 1: dateline.date: "),
        (line(FILED, dateline={"places": "Oslo"}), DatelineDocument, "line 1: dateline.places: "),
        (line(SIGNED, people=[{}]), BylineDocument, "line 1: people.0.name: Field required"),
        (line(SIGNED, people=[{"name": "A", "role": "boss"}]), BylineDocument, "people.0.role: "),
    ],
)
def test_a_fault_in_a_field(content: bytes, model: type[Document], said: str) -> None:
    assert said in error(content, model)


def test_what_the_marks_leave_out_is_known_from_what_they_say_there_is_none_of() -> None:
    content = line(FILED, dateline={"text": "OSLO", "agency": None})
    [document] = read_gold(content, DatelineDocument, "gold.jsonl")
    assert document.dateline
    assert document.dateline.model_fields_set == {"text", "agency"}
