"""How far a head goes: the first lines, and the last that shows that all above it are one."""

import re
from collections import Counter
from collections.abc import Sequence
from types import MappingProxyType

from services.ingest.text.byline import is_byline
from services.ingest.text.head.above_headline import MOST_IN_KICKER
from services.ingest.text.head.lines import (
    ENDS_SENTENCE,
    MAX_HEADLINE,
    SIGNS,
    Line,
    dateline_of,
    read_line,
)
from services.ingest.text.head.name_lines import RULE as NAMES
from services.ingest.text.head.titles import is_title_with_stop

MAX_LINES = 20
"""Paragraphs in which the dateline or byline is looked for."""
MAX_SENTENCES = 2
"""Paragraphs of copy that may stand above it, as a teaser does."""
MOST_ABOVE = MappingProxyType(
    {"sentence": MAX_SENTENCES, "short": 4, "kicker": 8, "bullet": 8, "dateline": 0}
)
"""Lines of each kind above the last one of a head; among more it is a part of the copy."""
MOST_ABOVE_AGENCY = 10
"""Short lines above a dateline that names its agency, with no sentence between."""
STOPS = (".", ".)")
"""The end of a dateline in an old paper, whose headlines end in a stop as well."""
CUT = re.compile(
    r" (?:nach|in|im|aus|bei|von|für|und|über|ab|bis|nahe|oder|of|to|from|at|near|and|for|the|à|au"
    r"|vers|de|en|et|y|a|hacia|di|da|per|em|para|e|van|te|naar|uit)$"
)
MAX_CUT = 12
"""Characters at the end of a line that are looked at."""
COPY = frozenset({"dateline", "sentence", "bullet", "short"})


def lines_of(body: Sequence[str]) -> list[Line]:
    """What the first paragraphs are, up to the dateline or the second sentence below all else."""
    found: list[Line] = []
    sentences = 0
    for text, following in zip(body, (*body[1:], ""), strict=False):
        line = read_line(text, following)
        if not found and line.kind == "sentence" and _is_title(text, following):
            line = Line(text, "short")
        if line.kind == "dateline" and not line.by_agency and _was_cut(found):
            line = Line(text, "sentence")
        found.append(line)
        sentences += line.kind == "sentence"
        if line.kind == "dateline" or sentences > MAX_SENTENCES:
            break
    return found


def _is_title(text: str, following: str) -> bool:
    """Whether the line above a dateline is a headline though it has the form of copy."""
    opens = dateline_of(following, "")[0]
    if opens is None:
        return False
    if opens.agency and len(text) <= MAX_HEADLINE and not ENDS_SENTENCE.search(text):
        return True  # one of two sentences, or a long question
    return opens.text.endswith(STOPS) and is_title_with_stop(text)


def _was_cut(above: Sequence[Line]) -> bool:
    """Whether the line above needs another word, so that a place below it is of its sentence."""
    return bool(above) and CUT.search(above[-1].text[-MAX_CUT:]) is not None


def end_of_head(lines: Sequence[Line]) -> int:
    """The place behind the last line that shows that all above it is a head."""
    end = 0
    above: Counter[str] = Counter()
    for at, line in enumerate(lines[: last_of_copy(lines) + 1]):
        if line.kind == "dateline" and line.by_agency and _are_few(above):
            return at + 1
        few = all(above[kind] <= most for kind, most in MOST_ABOVE.items())
        if few and _shows_head(line, lines[at + 1 :], below_sentence=above["sentence"] > 0):
            end = at + 1
        above["kicker" if _is_like_kicker(line) else line.kind] += 1
    return end


def _shows_head(line: Line, below: Sequence[Line], *, below_sentence: bool) -> bool:
    if not below_sentence:
        return line.kind in ("dateline", "byline", "known", "note")
    return line.kind == "dateline" or (line.kind == "byline" and _is_above_copy(line, below))


def _is_like_kicker(line: Line) -> bool:
    """Whether a line is as short as those of a menu, and no row."""
    few = line.text.count(" ") < MOST_IN_KICKER and not any(map(str.isdigit, line.text))
    return line.kind == "short" and few


def _are_few(above: Counter[str]) -> bool:
    """Whether the lines above a dateline that is sure are a page's, and no copy."""
    return above["short"] + above["kicker"] <= MOST_ABOVE_AGENCY and not (
        above["sentence"] or above["bullet"]
    )


def _is_above_copy(byline: Line, below: Sequence[Line]) -> bool:
    """Whether a byline below a sentence is no credit at the foot: more sentences are below it."""
    tells = any(line.kind in ("sentence", "dateline") for line in below)
    return tells and (byline.rule == NAMES or is_byline(byline.text.rstrip(SIGNS)))


def last_of_copy(lines: Sequence[Line]) -> int:
    """The place of the last line that may be copy: what is known below it shows no head."""
    places = (at for at in range(len(lines) - 1, -1, -1) if lines[at].kind in COPY)
    return next(places, 0)
