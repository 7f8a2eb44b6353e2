"""TempEval-3's scores, worked out by hand."""

from datetime import datetime

import pytest

from evaluation.expressions import score_expressions
from evaluation.gold import ExpressionDocument
from evaluation.report import Report
from tests.unit.evaluation.marks import describe, expressions, plain

SENT = datetime(2023, 3, 8)


def report(gold: str, predicted: str) -> Report:
    document = ExpressionDocument(
        id="one", text=plain(gold), dct=SENT, timex=tuple(expressions(gold))
    )
    return score_expressions([document], [expressions(predicted)])


def figures(found: Report, type_: str = "all") -> tuple[float, float, float]:
    scores = found.scores[type_]
    return scores["strict F1"], scores["relaxed F1"], scores["value F1"]


SCORED = [
    ("[Tuesday|DATE 2023-03-07]", "[Tuesday|DATE 2023-03-07]", (100, 100, 100)),
    ("[Tuesday|DATE 2023-03-07]", "[Tuesday|DATE 2023-03-14]", (100, 100, 0)),
    ("[late Tuesday|DATE 2023-03-07]", "late [Tuesday|DATE 2023-03-07]", (0, 100, 100)),
    ("[Tuesday|DATE 2023-03-07]", "Tuesday", (0, 0, 0)),
    ("Tuesday", "[Tuesday|DATE 2023-03-07]", (0, 0, 0)),
    ("[now|DATE]", "[now|DATE]", (100, 100, 100)),
    # Two of gold, one found with its value: precision 1, recall 1/2.
    ("[May|DATE 5] or [June|DATE 6]", "[May|DATE 5] or June", (200 / 3,) * 3),
    # Both found, one value right.
    ("[May|DATE 5] or [June|DATE 6]", "[May|DATE 5] or [June|DATE 7]", (100, 100, 50)),
    # One prediction over two of gold overlaps both.
    ("[May|DATE 5] or [June|DATE 6]", "[May or June|DATE 5]", (0, 100, 50)),
]


@pytest.mark.parametrize(("gold", "predicted", "scores"), SCORED)
def test_scores(gold: str, predicted: str, scores: tuple[float, float, float]) -> None:
    assert figures(report(gold, predicted)) == pytest.approx(scores)


def test_the_exact_span_gives_the_value_before_a_longer_one() -> None:
    document = ExpressionDocument(id=1, text="by May 5", dct=SENT, timex=((3, 8, "DATE", "right"),))
    predicted = [(0, 8, "DATE", "wrong"), (3, 8, "DATE", "right")]
    assert figures(score_expressions([document], [predicted]))[2] == 100


def test_to_repeat_a_prediction_costs_and_gains_nothing() -> None:
    document = ExpressionDocument(id=1, text="May 5", dct=SENT, timex=((0, 5, "DATE", "right"),))
    repeated = [(0, 5, "DATE", "right"), (0, 5, "DATE", "right")]
    assert score_expressions([document], [repeated]).scores["all"]["predicted"] == 1


def test_scores_by_type() -> None:
    found = report("[May|DATE 2023-05] for [a day|DURATION P1D]", "[May|DATE 2023-05] for a day")
    assert list(found.scores) == ["DATE", "TIME", "DURATION", "SET", "all"]
    assert figures(found, "DATE") == (100, 100, 100)
    assert figures(found, "DURATION") == (0, 0, 0)


MISTAKES = [
    ("on [May 5|DATE 2023-05-05]", "on May 5", "missed DATE May 5"),
    ("on May 5", "on [May 5|DATE 2023-05-05]", "invented DATE May 5"),
    ("[May|DATE 5]", "[May|DATE 6]", "wrong value DATE May: 6, not 5"),
    ("[May|DATE 5]", "[May|DATE]", "wrong value DATE May: no value, not 5"),
    ("[a day|DURATION 1]", "[a day|SET 1]", "wrong type DURATION a day: SET, not DURATION"),
    ("[mid-May|DATE 5]", "mid-[May|DATE 5]", "wrong span DATE mid-May: 'May', not 'mid-May'"),
]


@pytest.mark.parametrize(("gold", "predicted", "described"), MISTAKES)
def test_a_mistake_says_what_it_is(gold: str, predicted: str, described: str) -> None:
    [mistake] = report(gold, predicted).mistakes
    assert describe(mistake) == described
