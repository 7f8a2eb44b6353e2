"""The text of a marked document as the stages tag it, with offsets into that text."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from evaluation.gold import (
    BylineDocument,
    DatelineDocument,
    DatelineMarks,
    Entity,
    EntityDocument,
    Expression,
    ExpressionDocument,
    PersonMarks,
)
from lexicon.languages import day_first, primary
from schemas.item import Provenance, WireItem
from services.enrich.conventions import USUAL, Conventions
from services.enrich.correspondent import profile
from services.enrich.dates import tag_dates
from services.enrich.entities import Tagger, tag_entities
from services.enrich.entities.gazetteer_tagger import GazetteerTagger
from services.enrich.entities.tagger import tagger_for
from services.ingest.copy import Copy
from services.ingest.text.byline import is_byline
from services.ingest.text.foot.credits import is_sign_off
from services.ingest.text.paragraphs import paragraphs
from services.ingest.text.story import read_story


def entities_in(
    document: EntityDocument, taggers: Sequence[Tagger], conventions: Conventions = USUAL
) -> list[Entity]:
    """The names, in the order of the text; each line of it is a paragraph."""
    lines, begins = _lines(document.text)
    language = primary(document.language)
    tagger = tagger_for(language, taggers) or GazetteerTagger(language)
    return sorted(
        (begins[at.paragraph] + at.start, begins[at.paragraph] + at.end, str(entity.type))
        for entity in tag_entities(lines, tagger, language=language, conventions=conventions)
        for at in entity.mentions
    )


def expressions_in(
    document: ExpressionDocument, conventions: Conventions = USUAL
) -> list[Expression]:
    """The time expressions, in the order of the text; each line of it is a paragraph."""
    lines, begins = _lines(document.text)
    dct = document.dct if document.dct.tzinfo else document.dct.replace(tzinfo=UTC)
    found = tag_dates(
        lines,
        dct,
        language=primary(document.language),
        day_first=day_first(document.language, conventions.day_first),
    )
    return [
        (begins[one.paragraph] + one.start, begins[one.paragraph] + one.end, one.type, one.value)
        for one in found
    ]


def dateline_in(document: DatelineDocument) -> DatelineMarks | None:
    """The dateline that ingest finds at the opening, None for none."""
    filed = read_story(Copy(body=paragraphs(document.text))).dateline
    if filed is None:
        return None
    read = filed.resolve(_sent(document))
    return DatelineMarks(
        text=read.text,
        places=read.places,
        agency=read.agency,
        date=date.fromisoformat(read.date) if read.date else None,
    )


def _sent(document: DatelineDocument) -> date:
    """The day that gives a day without a year its year.

    Where nothing says when it was sent, that is the day that is marked, and the year is not tested.
    """
    if document.dct:
        return document.dct.date()
    marked = document.dateline.date if document.dateline else None
    return marked or date(2000, 1, 1)


def people_in(document: BylineDocument) -> list[PersonMarks]:
    """Those who are credited; each line is read as what it looks like."""
    lines = paragraphs(document.text)
    sign_off = [line for line in lines if is_sign_off(line)]
    biography = [line for line in lines if line not in sign_off and _is_sentence(line)]
    byline = [line for line in lines if line not in (*sign_off, *biography)]
    item = WireItem(
        id=str(document.id),
        source="",
        byline=", ".join(byline) or None,
        sign_off=" ".join(sign_off) or None,
        biography=tuple(biography),
        received_at=datetime(2000, 1, 1, tzinfo=UTC),
        provenance=Provenance(format="gold", topic="", partition=0, offset=0, sha256=""),
        digest="",
    )
    return [
        PersonMarks(name=one.name, role=one.role, title=one.title, organisation=one.organisation)
        for one in profile(item)
    ]


def _is_sentence(line: str) -> bool:
    """Whether a line is a sentence, as a biography has them, rather than a byline."""
    return line.endswith((".", "!", "?")) and not is_byline(line)


def _lines(text: str) -> tuple[list[str], list[int]]:
    """The lines, and where each begins."""
    lines = text.split("\n")
    begins = [0]
    for line in lines:
        begins.append(begins[-1] + len(line) + 1)
    return lines, begins
