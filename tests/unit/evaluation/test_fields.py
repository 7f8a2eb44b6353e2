"""What counts as the same dateline and as the same people."""

from datetime import date
from typing import Any

import pytest

from evaluation.fields import score_bylines, score_datelines
from evaluation.gold import (
    BylineDocument,
    DatelineDocument,
    DatelineMarks,
    PersonMarks,
)
from evaluation.report import Report
from tests.unit.evaluation.marks import describe

WHOLE: dict[str, Any] = {
    "text": "OSLO, Norway, March 3 (NP)",
    "places": ("OSLO", "Norway"),
    "agency": "NP",
    "date": date(2023, 3, 3),
}
NOTHING: dict[str, Any] = {"text": None, "places": (), "agency": None, "date": None}


def datelines(gold: dict[str, Any] | None, read: dict[str, Any] | None) -> Report:
    marks = None if gold is None else DatelineMarks(**gold)
    document = DatelineDocument(id=1, text="OSLO", dateline=marks)
    return score_datelines([document], [None if read is None else DatelineMarks(**read)])


@pytest.mark.parametrize(
    ("gold", "read"),
    [
        (WHOLE, WHOLE),
        (None, None),
        (WHOLE | {"text": "Oslo,  NORWAY, March 3 (NP) —"}, WHOLE),
        (WHOLE | {"places": ("Norway", "Oslo")}, WHOLE),
        ({"agency": "NP"}, WHOLE),
    ],
)
def test_the_same_dateline(gold: dict[str, Any] | None, read: dict[str, Any] | None) -> None:
    assert datelines(gold, read).mistakes == ()


@pytest.mark.parametrize(
    ("gold", "read", "described"),
    [
        (WHOLE, WHOLE | {"agency": None}, ["missed agency np"]),
        (WHOLE | {"agency": None}, WHOLE, ["invented agency np"]),
        (WHOLE, WHOLE | {"agency": "AP"}, ["wrong value agency np: 'ap', not 'np'"]),
        (WHOLE, WHOLE | {"date": None}, ["missed date 2023-03-03"]),
        (WHOLE, WHOLE | {"places": ("Oslo",)}, ["missed places norway"]),
        ({"agency": "NP"}, None, ["missed agency np"]),
        (None, {"text": "OSLO"}, ["invented text oslo"]),
        (NOTHING, {"text": "OSLO", "agency": "NP"}, ["invented agency np", "invented text oslo"]),
    ],
)
def test_mistakes_in_a_dateline(
    gold: dict[str, Any] | None, read: dict[str, Any] | None, described: list[str]
) -> None:
    assert [describe(mistake) for mistake in datelines(gold, read).mistakes] == described


def test_scores_by_field_and_over_all() -> None:
    scores = datelines(WHOLE, WHOLE | {"places": ("Oslo", "Bergen"), "date": None}).scores
    assert list(scores) == ["text", "places", "agency", "date", "all"]
    assert {name: (each["precision"], each["recall"]) for name, each in scores.items()} == {
        "text": (100, 100),
        "places": (50, 50),
        "agency": (100, 100),
        "date": (0, 0),
        "all": (75, 60),
    }


ANA = {"name": "Ana Roy", "role": "writer", "title": "reporter", "organisation": "NP"}
BO = {"name": "Bo Lind", "role": "editing", "title": None, "organisation": None}


def bylines(gold: list[dict[str, Any]], read: list[dict[str, Any]]) -> Report:
    people = tuple(PersonMarks(**person) for person in gold)
    document = BylineDocument(id=1, text="By Ana Roy", people=people)
    return score_bylines([document], [[PersonMarks(**person) for person in read]])


@pytest.mark.parametrize(
    ("gold", "read", "described"),
    [
        ([ANA, BO], [BO, ANA], []),
        ([], [], []),
        ([ANA], [ANA | {"name": "ANA ROY"}], []),
        ([{"name": "Ana Roy"}], [ANA], []),
        ([{"name": "Ana Roy"}], [ANA, BO], ["invented name bo lind"]),
        ([BO], [], ["missed name bo lind", "missed role editing"]),
        ([], [BO], ["invented name bo lind", "invented role editing"]),
        ([ANA | {"title": None}], [ANA], ["invented title reporter"]),
        ([ANA], [ANA | {"role": "photo"}], ["wrong value role writer: 'photo', not 'writer'"]),
    ],
)
def test_mistakes_in_a_byline(
    gold: list[dict[str, Any]], read: list[dict[str, Any]], described: list[str]
) -> None:
    assert [describe(mistake) for mistake in bylines(gold, read).mistakes] == described


def test_what_is_said_of_another_person_is_wrong() -> None:
    swapped = [ANA | {"title": None}, BO | {"title": "reporter"}]
    assert bylines([ANA, BO], swapped).scores["title"]["F1"] == 0
