"""Scores of time expressions, as TempEval-3 defines them (UzZaman et al., 2013, section 4).

Strict: the F1 of exact spans. Relaxed: the F1 of spans that overlap. Value: relaxed F1 times the
share of the overlapping expressions whose normalised value is right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass

from evaluation.gold import Expression, ExpressionDocument
from evaluation.report import (
    Figures,
    Mistake,
    MistakeKind,
    Report,
    Tally,
    f1,
    share,
)
from evaluation.spans import in_context, overlap, shared, without_spaces

TYPES = ("DATE", "TIME", "DURATION", "SET")


@dataclass(frozen=True, slots=True)
class ExpressionTally:
    """What TempEval-3's scores are made of."""

    exact: int = 0
    found: int = 0
    """Expressions of gold that a prediction overlaps."""
    right: int = 0
    """Of these, those whose nearest prediction has their value."""
    matched: int = 0
    """Predictions that an expression of gold overlaps."""
    gold: int = 0
    predicted: int = 0

    @classmethod
    def of(cls, gold: Sequence[Expression], predicted: Sequence[Expression]) -> "ExpressionTally":
        """The tally of one document."""
        nearest = [(one, _nearest(one, predicted)) for one in gold]
        return cls(
            exact=len({one[:2] for one in gold} & {one[:2] for one in predicted}),
            found=sum(near is not None for _, near in nearest),
            right=sum(near is not None and _same_value(one, near) for one, near in nearest),
            matched=sum(_nearest(one, gold) is not None for one in predicted),
            gold=len(gold),
            predicted=len(predicted),
        )

    @property
    def figures(self) -> Figures:
        """As a row of a report."""
        precision, recall = share(self.matched, self.predicted), share(self.found, self.gold)
        relaxed = f1(precision, recall)
        return {
            "strict F1": Tally(self.exact, self.predicted, self.gold).f1,
            "relaxed F1": relaxed,
            "value F1": relaxed * self.right / self.found if self.found else 0.0,
            "gold": self.gold,
            "predicted": self.predicted,
        }


def score_expressions(
    documents: Sequence[ExpressionDocument], predictions: Sequence[Sequence[Expression]]
) -> Report:
    """How the predictions, one sequence a document, compare with what is marked."""
    compared = [
        (_bare(document.text, document.timex), _unlike(_bare(document.text, predicted)))
        for document, predicted in zip(documents, predictions, strict=True)
    ]
    scores = {
        type_: _total(
            ExpressionTally.of(_of(gold, type_), _of(predicted, type_))
            for gold, predicted in compared
        ).figures
        for type_ in TYPES
    }
    scores["all"] = _total(ExpressionTally.of(*both) for both in compared).figures
    mistakes = [
        list(_mistakes(document, *both)) for document, both in zip(documents, compared, strict=True)
    ]
    return Report.of(scores, mistakes)


def _total(tallies: Iterator[ExpressionTally]) -> ExpressionTally:
    columns = zip(*map(astuple, tallies), strict=True)
    return ExpressionTally(*map(sum, columns))


def _bare(text: str, marked: Sequence[Expression]) -> list[Expression]:
    return [
        (*without_spaces(text, start, end), type_, value) for start, end, type_, value in marked
    ]


def _unlike(predicted: Sequence[Expression]) -> list[Expression]:
    """In the order of the text, each span and value once: to repeat oneself gains nothing."""
    different = {(*one[:2], one[3] or ""): one for one in reversed(predicted)}
    return [one for _, one in sorted(different.items(), key=lambda pair: pair[0])]


def _of(expressions: Sequence[Expression], type_: str) -> list[Expression]:
    return [one for one in expressions if one[2] == type_]


def _nearest(one: Expression, others: Sequence[Expression]) -> Expression | None:
    """The same span, else the one of which it shares most."""
    overlapping = [other for other in others if overlap(*one[:2], *other[:2])]
    return max(
        overlapping,
        key=lambda other: (other[:2] == one[:2], shared(*one[:2], *other[:2])),
        default=None,
    )


def _same_value(one: Expression, other: Expression) -> bool:
    return (one[3] or "") == (other[3] or "")


def _mistakes(
    document: ExpressionDocument, gold: Sequence[Expression], predicted: Sequence[Expression]
) -> Iterator[Mistake]:
    for one in gold:
        near = _nearest(one, predicted)
        if near is None:
            yield _mistake(document, "missed", one)
        elif not _same_value(one, near):
            yield _mistake(document, "wrong value", one, near)
        elif near[2] != one[2]:
            yield _mistake(document, "wrong type", one, near)
        elif near[:2] != one[:2]:
            yield _mistake(document, "wrong span", one, near)
    for one in predicted:
        if _nearest(one, gold) is None:
            yield _mistake(document, "invented", one)


def _mistake(
    document: ExpressionDocument,
    kind: MistakeKind,
    one: Expression,
    instead: Expression | None = None,
) -> Mistake:
    start, end, type_, _ = one
    return Mistake(
        kind=kind,
        type=type_,
        words=document.text[start:end],
        gold=_at_issue(document, kind, one) if instead else None,
        predicted=_at_issue(document, kind, instead) if instead else None,
        document=document.id,
        context=in_context(document.text, start, end),
    )


def _at_issue(document: ExpressionDocument, kind: MistakeKind, one: Expression) -> str:
    start, end, type_, value = one
    if kind == "wrong span":
        return repr(document.text[start:end])
    return type_ if kind == "wrong type" else value or "no value"
