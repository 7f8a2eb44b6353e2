"""What counts as the same name, and what the scores make of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.entities import TYPE_OF_LABEL, score_entities
from evaluation.gold import Entity, EntityDocument
from evaluation.report import Report
from tests.unit.evaluation.marks import describe, entities, plain


def document(marked: str, id_: str = "one") -> EntityDocument:
    return EntityDocument(id=id_, text=plain(marked), ents=tuple(entities(marked)))


def report(gold: str, predicted: str) -> Report:
    return score_entities([document(gold)], [entities(predicted)])


RIGHT = [
    ("[Ana Petrova|PER] spoke", "[Ana Petrova|PERSON] spoke"),
    ("in [Lisbon|GPE] today", "in [Lisbon|PLACE] today"),
    ("at [Pier Hall|FAC] today", "at [Pier Hall|LOC] today"),
    ("[the Harbour Board|ORG] met", "the [Harbour Board|ORGANIZATION] met"),
    ("[Petrova's|PER] plan", "[Petrova|PER]'s plan"),
    ("the [workers’|ORG] plan", "the [workers|ORG]’ plan"),
    ("[A Coruña|LOC] won", "A [Coruña|LOC] won"),
    (" [ Ana |PER] spoke", "  [Ana|PER]  spoke"),
    ("a [Finn|NORP] paid [5 euros|MONEY]", "a Finn paid 5 euros"),
]


@pytest.mark.parametrize(("gold", "predicted"), RIGHT)
def test_the_same_name(gold: str, predicted: str) -> None:
    found = report(gold, predicted)
    assert (found.mistakes, found.without_mistake) == ((), 1)


WRONG = [
    ("[Ana Petrova|PER] spoke", "Ana Petrova spoke", "missed PER Ana Petrova"),
    ("Ana spoke", "[Ana|PER] spoke", "invented PER Ana"),
    ("[Acme|ORG] rose", "[Acme|PER] rose", "wrong type ORG Acme: PER, not ORG"),
    ("[Bo Ltd|ORG]", "[Bo|ORG] Ltd", "wrong span ORG Bo Ltd: ORG 'Bo', not ORG 'Bo Ltd'"),
    ("[Bo Ltd|ORG]", "[Bo|PER] Ltd", "wrong span ORG Bo Ltd: PER 'Bo', not ORG 'Bo Ltd'"),
]


@pytest.mark.parametrize(("gold", "predicted", "described"), WRONG)
def test_a_mistake_says_what_it_is(gold: str, predicted: str, described: str) -> None:
    [mistake] = report(gold, predicted).mistakes
    assert describe(mistake) == described


def test_one_name_tagged_as_two_is_a_wrong_span_and_an_invention() -> None:
    mistakes = report("[Port of Lisbon|ORG]", "[Port|ORG] of [Lisbon|LOC]").mistakes
    assert [(one.kind, one.words) for one in mistakes] == [
        ("wrong span", "Port of Lisbon"),
        ("invented", "Port"),
    ]


def test_a_mistake_is_shown_in_its_sentence_on_one_line() -> None:
    [mistake] = report("On Monday\n[Acme|ORG] rose", "On Monday\nAcme rose").mistakes
    assert (mistake.context, mistake.document) == ("On Monday [Acme] rose", "one")


def test_scores_by_type_and_over_all() -> None:
    gold = "[Ana|PER] and [Bo|PER] left [Acme|ORG] in [Oslo|LOC]"
    predicted = "[Ana|PER] and Bo [left|ORG] [Acme|LOC] in [Oslo|LOC]"
    scores = report(gold, predicted).scores
    assert {type_: tuple(figures.values()) for type_, figures in scores.items()} == {
        "PER": (100, 50, pytest.approx(200 / 3), 2, 1),
        "ORG": (0, 0, 0, 1, 1),
        "LOC": (50, 100, pytest.approx(200 / 3), 1, 2),
        "all": (50, 50, 50, 4, 4),
    }


def test_documents_are_summed_not_averaged() -> None:
    documents = [document("[Ana|PER]", "one"), document("[Bo|PER] [Cy|PER] [Di|PER]", "two")]
    found = score_entities(documents, [entities("[Ana|PER]"), []])
    assert found.scores["all"]["recall"] == 25
    assert (found.documents, found.without_mistake) == (2, 1)


def test_nothing_marked_and_nothing_tagged_scores_nothing() -> None:
    assert report("Rain fell.", "Rain fell.").scores["all"]["F1"] == 0


@st.composite
def _marked(draw: st.DrawFn) -> tuple[str, list[Entity]]:
    text = draw(st.text("the Ana's’ \n", min_size=1, max_size=60))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 12))
    labels = st.sampled_from([*TYPE_OF_LABEL, "MISC"])
    chosen = draw(st.lists(st.tuples(spans, labels), max_size=8))
    return text, [(at, min(at + length, len(text)), label) for (at, length), label in chosen]


@given(_marked())
def test_gold_scores_full_marks_against_itself(marked: tuple[str, list[Entity]]) -> None:
    text, ents = marked
    found = score_entities([EntityDocument(id=1, text=text, ents=tuple(ents))], [ents])
    figures = found.scores["all"]
    assert found.mistakes == ()
    assert figures["gold"] == figures["predicted"]
    assert figures["F1"] == (100 if figures["gold"] else 0)
