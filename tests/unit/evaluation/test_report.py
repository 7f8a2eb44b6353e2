"""The report, for people and for machines."""

import json

from evaluation.printing import as_json, lines_of
from evaluation.report import Mistake, Report, Tally

SCORES = {"PER": Tally(1, 2, 1).figures, "all": Tally(2, 3, 3).figures}


def missed(words: str, document: str, context: str = "") -> Mistake:
    return Mistake("missed", "PER", words, None, None, document, context)


SPAN = Mistake("wrong span", "ORG", "Acme Ports", "'Acme Ports'", "'Acme'", "c", "at [Acme Ports]")
REPORT = Report.of(
    SCORES,
    [[missed("Ana", "a"), SPAN], [], [missed("Bo", "b"), missed("ANA", "b"), missed("Cy", "b")]],
)


def test_the_worst_mistakes_are_those_made_most_often() -> None:
    worst = [(made.count, made.first.words) for made in REPORT.worst(3)]
    assert worst == [(2, "Ana"), (1, "Acme Ports"), (1, "Bo")]
    assert REPORT.worst(0) == []


def test_a_table_and_the_mistakes_under_it() -> None:
    assert list(lines_of(REPORT, 2)) == [
        "     precision     recall         F1       gold  predicted",
        "PER       50.0      100.0       66.7          1          2",
        "all       66.7       66.7       66.7          3          3",
        "",
        "1 of 3 documents without a mistake",
        "",
        "mistakes: 5, the most frequent first",
        "   2 x  missed PER 'Ana'",
        "        a: ",
        "   1 x  wrong span ORG 'Acme Ports': 'Acme' instead of 'Acme Ports'",
        "        c: at [Acme Ports]",
    ]


def test_no_mistakes_are_listed_on_request() -> None:
    assert list(lines_of(REPORT, 0))[-1] == "1 of 3 documents without a mistake"


def test_the_same_for_machines() -> None:
    written = json.loads(json.dumps(as_json(REPORT, 1)))
    assert written["scores"]["PER"] == {
        "precision": 50.0,
        "recall": 100.0,
        "f1": 66.67,
        "gold": 1,
        "predicted": 2,
    }
    assert (written["documents"], written["documents_without_mistake"], written["mistakes"]) == (
        3,
        1,
        5,
    )
    [made] = written["worst_mistakes"]
    assert (made["count"], made["kind"], made["words"]) == (2, "missed", "Ana")
