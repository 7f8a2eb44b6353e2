"""Marked documents are tagged as the stages tag copy, with offsets into the document."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.enrich.entities.marked import MarkedTagger
from wiredesk.evaluation.gold import EntityDocument, ExpressionDocument
from wiredesk.evaluation.tagging import entities_in, expressions_in

SENT = datetime(2023, 3, 8)


def dated(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    document = ExpressionDocument(id=1, text=text, dct=SENT, language=language, timex=())
    return [(text[start:end], value) for start, end, _, value in expressions_in(document)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It met on Tuesday.", "en", [("Tuesday", "2023-03-07")]),
        ("One line.\n\nIt met\nand met today.", "en", [("today", "2023-03-08")]),
        ("It met on 3/4/2023.", "en-US", [("3/4/2023", "2023-03-04")]),
        ("It met on 3/4/2023.", "en-GB", [("3/4/2023", "2023-04-03")]),
        ("Er kam gestern.", "de-AT", [("gestern", "2023-03-07")]),
        ("Il est venu hier.", "fr", []),
    ],
)
def test_expressions(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert dated(text, language) == found


def test_names_across_lines() -> None:
    tagger = MarkedTagger("<PER:Ana Petrova> spoke.", "", "Then <ORG:Acme> rose.")
    text = "\n".join(tagger.paragraphs)
    found = entities_in(EntityDocument(id=1, text=text, ents=()), tagger)
    assert [(text[start:end], label) for start, end, label in found] == [
        ("Ana Petrova", "PERSON"),
        ("Acme", "ORGANIZATION"),
    ]


@given(st.text(st.sampled_from("a \n\u2028Tuesday2023") | st.characters(), max_size=80))
def test_spans_lie_within_one_line_of_any_text(text: str) -> None:
    document = ExpressionDocument(id=1, text=text, dct=SENT, timex=())
    for start, end, *_ in expressions_in(document):
        assert 0 <= start < end <= len(text)
        assert "\n" not in text[start:end]
