"""Scores of names: exact span and type over people, organisations and places.

Facilities count as places; a leading article and a trailing possessive are dropped on both
sides, since users mark them either way. Micro-averaged, as CoNLL-2003 has it.
"""

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from evaluation.gold import Entity, EntityDocument
from evaluation.report import Mistake, MistakeKind, Report, Tally, total
from evaluation.spans import in_context, name_only, overlap, shared

TYPES = ("PER", "ORG", "LOC")
TYPE_OF_LABEL = MappingProxyType(
    {
        **dict.fromkeys(("PER", "PERSON"), "PER"),
        **dict.fromkeys(("ORG", "ORGANIZATION"), "ORG"),
        **dict.fromkeys(("LOC", "LOCATION", "GPE", "PLACE", "FAC", "FACILITY"), "LOC"),
    }
)
"""The labels that are scored, ours and those of the usual corpora; others are left aside."""


def score_entities(
    documents: Sequence[EntityDocument], predictions: Sequence[Sequence[Entity]]
) -> Report:
    """How the predictions, one sequence a document, compare with what is marked."""
    compared = [
        (_names(document, document.ents), _names(document, predicted))
        for document, predicted in zip(documents, predictions, strict=True)
    ]
    tallies = {
        type_: total(Tally.of(_of(gold, type_), _of(found, type_)) for gold, found in compared)
        for type_ in TYPES
    }
    tallies["all"] = total(tallies.values())
    mistakes = [
        list(_mistakes(document, gold - found, found - gold))
        for document, (gold, found) in zip(documents, compared, strict=True)
    ]
    return Report.of({name: tally.figures for name, tally in tallies.items()}, mistakes)


def _names(document: EntityDocument, marked: Sequence[Entity]) -> set[Entity]:
    return {
        (*name_only(document.text, start, end), TYPE_OF_LABEL[label])
        for start, end, label in marked
        if label in TYPE_OF_LABEL
    }


def _of(names: set[Entity], type_: str) -> set[Entity]:
    return {name for name in names if name[2] == type_}


def _mistakes(
    document: EntityDocument, missed: set[Entity], invented: set[Entity]
) -> Iterator[Mistake]:
    """Each name that was missed, with what was found in its place, then what is left over."""
    left = sorted(invented)
    for name in sorted(missed):
        instead = _nearest(name, left)
        if instead is None:
            yield _mistake(document, "missed", name)
        else:
            left.remove(instead)
            kind: MistakeKind = "wrong type" if instead[:2] == name[:2] else "wrong span"
            yield _mistake(document, kind, name, instead)
    for name in left:
        yield _mistake(document, "invented", name)


def _nearest(name: Entity, others: Sequence[Entity]) -> Entity | None:
    overlapping = [other for other in others if overlap(*name[:2], *other[:2])]
    return max(overlapping, key=lambda other: shared(*name[:2], *other[:2]), default=None)


def _mistake(
    document: EntityDocument, kind: MistakeKind, name: Entity, instead: Entity | None = None
) -> Mistake:
    start, end, type_ = name
    return Mistake(
        kind=kind,
        type=type_,
        words=document.text[start:end],
        gold=_at_issue(document, kind, name) if instead else None,
        predicted=_at_issue(document, kind, instead) if instead else None,
        document=document.id,
        context=in_context(document.text, start, end),
    )


def _at_issue(document: EntityDocument, kind: MistakeKind, name: Entity) -> str:
    start, end, type_ = name
    return type_ if kind == "wrong type" else f"{type_} {document.text[start:end]!r}"
