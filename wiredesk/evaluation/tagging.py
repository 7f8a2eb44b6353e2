"""The text of a marked document as the stages tag it, with offsets into that text."""

from datetime import UTC

from services.enrich.dates import tag_dates
from services.enrich.entities import Tagger, tag_entities
from services.enrich.language import day_first, primary
from wiredesk.evaluation.gold import Entity, EntityDocument, Expression, ExpressionDocument


def entities_in(document: EntityDocument, tagger: Tagger) -> list[Entity]:
    """The names, in the order of the text; each line of it is a paragraph."""
    paragraphs, begins = _paragraphs(document.text)
    return sorted(
        (begins[at.paragraph] + at.start, begins[at.paragraph] + at.end, str(entity.type))
        for entity in tag_entities(paragraphs, tagger)
        for at in entity.mentions
    )


def expressions_in(document: ExpressionDocument) -> list[Expression]:
    """The time expressions, in the order of the text; each line of it is a paragraph."""
    paragraphs, begins = _paragraphs(document.text)
    dct = document.dct if document.dct.tzinfo else document.dct.replace(tzinfo=UTC)
    found = tag_dates(
        paragraphs,
        dct,
        language=primary(document.language),
        day_first=day_first(document.language),
    )
    return [
        (begins[one.paragraph] + one.start, begins[one.paragraph] + one.end, one.type, one.value)
        for one in found
    ]


def _paragraphs(text: str) -> tuple[list[str], list[int]]:
    """The lines, and where each begins."""
    lines = text.split("\n")
    begins = [0]
    for line in lines:
        begins.append(begins[-1] + len(line) + 1)
    return lines, begins
