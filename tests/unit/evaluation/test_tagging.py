"""Marked documents are tagged as the stages tag copy, with offsets into the document."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.gold import (
    BylineDocument,
    DatelineDocument,
    DatelineMarks,
    EntityDocument,
    ExpressionDocument,
)
from evaluation.tagging import dateline_in, entities_in, expressions_in, people_in
from tests.unit.enrich.entities.marked import MarkedTagger

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
        ("Il est venu hier.", "fr", [("hier", "2023-03-07")]),
        ("Przyszedł wczoraj.", "pl", []),
    ],
)
def test_expressions(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert dated(text, language) == found


def test_names_across_lines() -> None:
    tagger = MarkedTagger("<PER:Ana Petrova> spoke.", "", "Then <ORG:Acme> rose.")
    text = "\n".join(tagger.paragraphs)
    found = entities_in(EntityDocument(id=1, text=text, ents=()), [tagger])
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


MARCH_3 = "OSLO, March 3 (NP) - Rain fell."


@pytest.mark.parametrize(
    ("text", "dct", "marked", "read"),
    [
        (MARCH_3, datetime(2023, 1, 5), None, date(2022, 3, 3)),
        (MARCH_3, datetime(2023, 11, 5), None, date(2023, 3, 3)),
        (MARCH_3, None, date(2019, 3, 3), date(2019, 3, 3)),
        (MARCH_3, None, date(2019, 4, 30), date(2019, 3, 3)),
        ("OSLO (NP) - Rain fell.", datetime(2023, 3, 3), None, None),
    ],
)
def test_the_year_of_a_dateline(
    text: str, dct: datetime | None, marked: date | None, read: date | None
) -> None:
    marks = DatelineMarks(date=marked)
    found = dateline_in(DatelineDocument(id=1, text=text, dct=dct, dateline=marks))
    assert found
    assert found.date == read


def test_a_dateline_behind_a_byline() -> None:
    text = "By Ana Petrova\n\nOSLO, Norway (AP) - Rain fell."
    found = dateline_in(DatelineDocument(id=1, text=text, dateline=None))
    assert found == DatelineMarks(text="OSLO, Norway (AP)", places=("OSLO", "Norway"), agency="AP")


def test_no_dateline() -> None:
    assert dateline_in(DatelineDocument(id=1, text="Rain fell.", dateline=None)) is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("By ANA PETROVA, AP News Editor", "Ana Petrova, writer, News Editor, AP"),
        ("Ana Petrova is a reporter at the AP.", "Ana Petrova, writer, reporter, AP"),
        ("Editing by Bo Lind", "Bo Lind, editing"),
        ("(Reporting by Ana Roy; editing by Bo Lind)", "Ana Roy, reporting; Bo Lind, editing"),
        ("By Ana Roy\n\n(Editing by Bo Lind)", "Ana Roy, writer; Bo Lind, editing"),
        ("By The Associated Press", ""),
    ],
)
def test_people(text: str, people: str) -> None:
    found = people_in(BylineDocument(id=1, text=text, people=()))
    read = [(one.name, one.role, one.title, one.organisation) for one in found]
    assert "; ".join(", ".join(filter(None, each)) for each in read) == people
