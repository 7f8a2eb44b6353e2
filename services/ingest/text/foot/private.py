"""What a desk marks as not for publication: it is in no field of an item."""

import re
from collections.abc import Sequence

from services.ingest.text.embargo_lines import split_notes
from services.ingest.text.foot.marks import END_MARKS, INITIALS_OF_DESKS, STAMPS
from services.ingest.text.kills.stops import is_stop_note
from services.ingest.text.line_families import Taken, family, family_of

BEHIND = r"(?:\W{0,6}|\s?[:–—-] .*)"
"""Nothing, or what is not for publication on the same line."""
NOT_FOR_PUBLICATION = family(
    "not for publication",
    "dropped",
    r"\W{0,6}(?:(?:strictly|absolutely|confidential\W{1,3}|background only\W{1,3}|is|are) ?)?"
    rf"not (?:intended |meant )?for publication(?: or (?:broadcast|distribution))?{BEHIND}",
    r"\W{0,6}(?:the )?(?:following|below)\b[^.!?\n]{0,40}\b(?:is|are) not (?:intended |meant )?"
    r"for publication\b.*",
    r"\W{0,6}(?:(?:sind|ist|vertraulich\W{1,3}) ?)?nicht zur veröffentlichung"
    r"(?: (?:bestimmt|vorgesehen))?"
    rf"{BEHIND}",
    r"\W{0,6}(?:die )?(?:nach)?folgenden?\b[^.!?\n]{0,40}\b(?:ist|sind) nicht zur"
    r" veröffentlichung\b.*",
    rf"\W{{0,6}}(?:(?:les|ces) informations (?:suivantes|ci-dessous) ne sont )?"
    rf"pas (?:destinées )?à (?:la )?publication{BEHIND}",
    r"\W{0,6}(?:la siguiente información )?no (?:es )?(?:apta )?para (?:su )?publicaci[oó]n"
    rf"{BEHIND}",
    rf"\W{{0,6}}non (?:destinat[oe] alla|per la) pubblicazione{BEHIND}",
    rf"\W{{0,6}}niet (?:bestemd )?voor publicatie{BEHIND}",
    rf"\W{{0,6}}não (?:é )?para publicação{BEHIND}",
    examples=(
        "Nicht zur Veröffentlichung",
        "Pas destinées à la publication",
        "Non per la pubblicazione",
        "Não para publicação",
        "The following information is not for publication",
        "The following contact details are not intended for publication.",
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
        "NOT FOR PUBLICATION:",
        "STRICTLY NOT FOR PUBLICATION: the name of the pilot",
        "Confidential - not for publication or broadcast",
        "Vertraulich, nicht zur Veröffentlichung",
        "Not for publication: Ann Poe, +44 20 0000 0000",
        "Niet voor publicatie",
        "No para publicación",
    ),
    unlike=(
        "The letter was not for publication, she said.",
        "Not for publication before 6 p.m.",
        "Not for publication in France",
        "Nicht zur Veröffentlichung bestimmte Briefe wurden gestohlen.",
    ),
    longest=400,
)
IN_ALL = ("publ", "veröff", "pubbl")
"""One of these is in each such line, in lower case."""
MARKS = (*END_MARKS, *INITIALS_OF_DESKS, *STAMPS)
"""What a desk sets below all else."""


def opens_private(line: str) -> bool:
    """Whether a line says that it, or what is below it, is not for publication."""
    if len(line) > NOT_FOR_PUBLICATION.longest:
        return False
    folded = line.casefold()
    return any(each in folded for each in IN_ALL) and NOT_FOR_PUBLICATION.fits(line)


def is_all_private(headline: str) -> bool:
    """Whether a headline is nothing but such a line: `Not for publication: a life` is news."""
    return opens_private(headline) and _is_bare(headline)


def _is_bare(mark: str) -> bool:
    """Whether nothing that is not for publication stands on the line that says so."""
    return sum(any(map(str.isalnum, part)) for part in re.split(r"[:–—-]", mark)) == 1


def split_private(body: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[Taken, ...]]:
    """The paragraphs above the first such line, and what became of it and all below.

    Only the desk's marks at the very end go where they always go, and what kills or holds is a note
    to editors.
    """
    start = next((at for at, line in enumerate(body) if opens_private(line)), len(body))
    end = len(body)
    marks: list[Taken] = []
    while end > start + 1 and (found := family_of(body[end - 1], MARKS, body[end - 2])):
        end -= 1
        marks.insert(0, Taken(found.name, body[end], found.destination))
    # The bare mark itself holds nothing: in Dutch it reads as a note on an embargo.
    bare = body[start:end][:1] if start < end and _is_bare(body[start]) else ()
    notes, hidden = split_notes(body[start + len(bare) : end])
    noted = [Taken(NOT_FOR_PUBLICATION.name, note, "ednote") for note in notes]
    return body[:start], (*map(_private, (*bare, *hidden)), *noted, *marks)


def _private(line: str) -> Taken:
    destination = "ednote" if is_stop_note(line) else NOT_FOR_PUBLICATION.destination
    return Taken(NOT_FOR_PUBLICATION.name, line, destination)


def texts_for(destination: str, taken: Sequence[Taken]) -> tuple[str, ...]:
    """The lines that go to one field."""
    return tuple(each.text for each in taken if each.destination == destination)
