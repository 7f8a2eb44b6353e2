"""Scores of what is read out of datelines and bylines, field by field.

A field is right when it says the same but for case, spaces and a dash at its end. Those that the
marks leave out are not scored.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from evaluation.gold import (
    BylineDocument,
    DatelineDocument,
    DatelineMarks,
    Document,
    PersonMarks,
)
from evaluation.report import Mistake, MistakeKind, Report, Tally, total

DATELINE_FIELDS = ("text", "places", "agency", "date")
PERSON_FIELDS = ("name", "role", "title", "organisation")
ENDS = " \t\n-–—―_:"
SHOWN = 100
"""Characters of a document that are shown beside a mistake."""


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """A field says something, of a person where there are several."""

    field: str
    value: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """The facts that a document is marked with, and those that were read, where both count."""

    document: Document
    gold: Set[Fact]
    predicted: Set[Fact]


def score_datelines(
    documents: Sequence[DatelineDocument], predictions: Sequence[DatelineMarks | None]
) -> Report:
    """How the datelines that were read, None for none, compare with what is marked."""
    compared = [
        _compared(document, _dateline(document.dateline), _dateline(read), _marked_in(document))
        for document, read in zip(documents, predictions, strict=True)
    ]
    return _report(compared, DATELINE_FIELDS)


def score_bylines(
    documents: Sequence[BylineDocument], predictions: Sequence[Sequence[PersonMarks]]
) -> Report:
    """How the people that were read compare with those who are marked.

    What is said of a person is right only of that person, by the same name.
    """
    compared = [
        _compared(document, _people(document.people), _people(read), _marked_of(document))
        for document, read in zip(documents, predictions, strict=True)
    ]
    return _report(compared, PERSON_FIELDS)


def _marked_in(document: DatelineDocument) -> Set[str]:
    marks = document.dateline
    return marks.model_fields_set if marks else set(DATELINE_FIELDS)


def _marked_of(document: BylineDocument) -> Set[str]:
    marked = [person.model_fields_set for person in document.people]
    return set().union(*marked) if marked else set(PERSON_FIELDS)


def _dateline(marks: DatelineMarks | None) -> Iterator[Fact]:
    if marks:
        yield from _facts(marks, ("text", "agency", "date"))
        for place in marks.places:
            yield Fact("places", _folded(place))


def _people(people: Sequence[PersonMarks]) -> Iterator[Fact]:
    for person in people:
        yield from _facts(person, PERSON_FIELDS, _folded(person.name))


def _facts(
    marks: DatelineMarks | PersonMarks, fields: Sequence[str], of: str = ""
) -> Iterator[Fact]:
    for field in fields:
        if value := getattr(marks, field):
            yield Fact(field, _folded(str(value)), of)


def _folded(value: str) -> str:
    return " ".join(value.casefold().split()).strip(ENDS)


def _compared(
    document: Document, gold: Iterator[Fact], predicted: Iterator[Fact], fields: Set[str]
) -> Compared:
    return Compared(
        document,
        {fact for fact in gold if fact.field in fields},
        {fact for fact in predicted if fact.field in fields},
    )


def _report(compared: Sequence[Compared], fields: Sequence[str]) -> Report:
    tallies: Mapping[str, Tally] = {
        field: total(Tally.of(_of(one.gold, field), _of(one.predicted, field)) for one in compared)
        for field in fields
    }
    scores = {field: tally.figures for field, tally in tallies.items()}
    scores["all"] = total(tallies.values()).figures
    return Report.of(scores, [list(_mistakes(one)) for one in compared])


def _of(facts: Set[Fact], field: str) -> Set[Fact]:
    return {fact for fact in facts if fact.field == field}


def _mistakes(one: Compared) -> Iterator[Mistake]:
    """Each fact that was missed, with what the field says instead, then what is left over."""
    left = sorted(one.predicted - one.gold)
    for fact in sorted(one.gold - one.predicted):
        instead = next(
            (other for other in left if (other.field, other.of) == (fact.field, fact.of)), None
        )
        if instead is None:
            yield _mistake(one.document, "missed", fact)
        else:
            left.remove(instead)
            yield _mistake(one.document, "wrong value", fact, instead)
    for fact in left:
        yield _mistake(one.document, "invented", fact)


def _mistake(
    document: Document, kind: MistakeKind, fact: Fact, instead: Fact | None = None
) -> Mistake:
    return Mistake(
        kind=kind,
        type=fact.field,
        words=fact.value,
        gold=repr(fact.value) if instead else None,
        predicted=repr(instead.value) if instead else None,
        document=document.id,
        context=" ".join(document.text.split())[:SHOWN],
    )
