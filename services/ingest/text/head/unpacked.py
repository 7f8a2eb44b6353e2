"""Lines of a head that hold more than one thing: a byline, a dateline, a note, a headline."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from services.ingest.text.byline import LEAD_IN
from services.ingest.text.dateline import PrintedDateline, dateline_line, split_dateline
from services.ingest.text.dateline.evidence import in_capitals
from services.ingest.text.dateline.places import is_city, is_region
from services.ingest.text.foot.words import AGENCY, PERSON
from services.ingest.text.head.archives import without_marks
from services.ingest.text.head.east_asian import reporter_and_copy
from services.ingest.text.head.flattened import above_and_copy
from services.ingest.text.head.monitors import TAGS_ABOVE
from services.ingest.text.head.names import byline_in
from services.ingest.text.head.noted import byline_behind_dateline, notes_and_byline
from services.ingest.text.head.page import DAY, HOUR
from services.ingest.text.head.timed import time_and_dateline

MAX_LENGTH = 200
"""Characters of a line that is looked at, and of the beginning of a longer one."""
MOST_ABOVE = 4
"""Lines of which the last may hold all that stands above the copy, and the copy."""
MAX_ABOVE = 600
"""Characters of a headline and a lead that stand in one paragraph with the copy."""
BY_WIRE = re.compile(
    r"(?P<dateline>[^()]{8,90}?), by (?:wire )?"
    r"(?P<byline>\(?(?:correspondent|reporter)s? [^()]{4,90}\)?)"
)
"""`News agency, place, day, by reporter Ann Poe`."""
BY_WIRE_ALONE = re.compile(r"(?P<dateline>[^()]{8,90}?), by wire\.?(?: (?P<more>.{2,90}))?")
BOTH = re.compile(r"(?P<byline>[^;]{5,80});(?: (?P<dateline>[^;]{3,90}))?")
"""`Por Ana Paz; QUITO, Mar 17`."""
WITH_POST = re.compile(
    r"(?P<dateline>[^,]{3,40}), (?P<byline>[A-Z]{2,4}:s (?:korrespondent|utsända))"
)
"""`Riga, BN:s korrespondent`."""
BY_AGENCY = re.compile(
    r"(?P<filed>.{3,60}? ?[-–—] ?(?:риа новости|тасс|итар-тасс|интерфакс|р-спорт|прайм)),"
    r" (?:корр\. )?(?P<byline>[^\W\d_]{2,20} [^\W\d_][\w-]{1,25}(?:(?:,| и) [^\W\d_]{2,20}"
    r" [^\W\d_][\w-]{1,25}){0,3})\. (?=\S)",
    re.IGNORECASE,
)
"""`РИГА, 4 мар - РИА Новости, Анна По. Порт`."""
WITHIN = re.compile(
    r"(?<=[.!?…»”\"])\s{1,3}"
    r"(?=[A-ZÀ-ÖØ-Þ]{3,20}(?: [A-ZÀ-ÖØ-Þ]{2,20}){0,2} {0,2}[-–—] (?![A-ZÀ-ÖØ-Þ]{2})[A-ZÀ-ÖØ-Þ\"“«])"
)
"""Before a dateline behind a headline or lead in its paragraph."""
BEFORE_COLON = re.compile(
    rf"(?P<byline>(?:By|BY|Por|Par|Von|Di) {PERSON}): (?=[^\W\d_a-z]|[\"“„«])"
)
MIN_COPY = 60
"""Characters of the copy behind it."""
STAMPED = re.compile(
    rf"(?P<stamp>(?:(?:Posted|Published|Submitted|Written) (?:on )?)?{DAY}(?:,? ?{HOUR})?)"
    r"[ ,|/·•-]{1,3}"
    r"(?P<byline>(?-i:[Bb])y [^\d|·•/]{3,60}?)(?: ?[|·•-]?[ ]?(?:\d{1,4}|leave a|no) comments?)?",
    re.IGNORECASE,
)
BRACKETED = re.compile(r"\[(?P<byline>By [^\[\]\n]{4,80})\] ")
BEHIND_SLUG = re.compile(r"(?P<slug>[A-Z][A-Z\d/-]{2,24}) (?P<byline>By [A-Z][^,;()]{4,60})")
TITLED = re.compile(
    r"(?:(?P<slug>[A-Z][A-Z\d -]{3,60}?) )??(?:(?P<byline>by [A-Z][\w '’.-]{4,40}?) )?"
    r"(?P<dateline>[A-Z][A-Z .']{2,30}(?:, [A-Z][a-z]{2,15})? [A-Z][a-z]{2,8}\.? \d{1,2}"
    r" S(?:APA|apa)(?:-[A-Z]{2,4})?) (?P<title>[A-Z\d][^a-z]{9,120})"
)
"""As South Africa's agency was printed: `PORT-CLOSED RIGA March 3 Sapa PORT IS SHUT`."""
CARET = re.compile(r" ?\^(?=(?:By|BY) )")
"""The sign of a new line before a byline: `Port Shut ^By Ann Poe`."""
MARK = re.compile(r"\A[*•–—-]{1,2} ?(?=(?:By|BY|by) )")
"""Before a byline: `- By Ann Poe`."""
MARK_OF_DATELINE = re.compile(r"[_=~>|]{1,2} (?=[^\W\d_a-z])")
"""Before copy: `_ RIGA (BNA) - The port`."""
AGENCY_TWICE = re.compile(rf"(?P<byline>By (?P<agency>{AGENCY})) ?\| ?(?P=agency)(?: ?[-–—])?")
"""`By ANI | ANI -`."""
SPACE = re.compile(r"\s+")
LOST_BREAK = re.compile(r"(?<=[a-zß-ÿ]{2})(?=[A-ZÀ-ÖØ-Þ]{3})")
"""Between a name and a place in capitals: `By Ann PoeRIGA (AP) -`."""
SIGNS = " ,-–—|"


def unpacked(body: Sequence[str], lines: int) -> tuple[str, ...]:
    """The paragraphs; of the first `lines`, bylines and datelines stand alone, without marks."""
    marked = without_marks(body[:lines])
    first = [part for line in marked[:1] for part in _around_dateline(line)]
    flat = [part for line in (*first, *marked[1:MOST_ABOVE]) for part in _flattened(line)]
    top = [part for line in (*flat, *marked[MOST_ABOVE:]) for part in _parts(line)]
    return (*_bylines_first(_with_agency(top)), *body[lines:])


def _with_agency(lines: list[str]) -> list[str]:
    """The lines; a dateline goes on in the one below it that opens with its agency in brackets."""
    for at, (line, below) in enumerate(pairwise(lines)):
        if below.startswith("(") and len(line) <= MAX_LENGTH and not split_dateline(below)[0]:
            above = dateline_line(line)
            if not above or not above.day or above.agency:
                continue
            both = f"{line} {below}"
            dateline, rest = split_dateline(both)
            if dateline and dateline.agency and len(rest) < len(below):
                return [*lines[:at], both, *lines[at + 2 :]]
    return lines


def _bylines_first(lines: list[str]) -> list[str]:
    """The lines; a byline between a dateline on its own line and the copy stands above both."""
    for at, (line, below) in enumerate(pairwise(lines)):
        if dateline_line(line) and byline_in(below) and not byline_in(line):
            return [*lines[:at], below, line, *lines[at + 2 :]]
    return lines


def _parts(line: str) -> tuple[str, ...]:
    """The parts of a line that holds several, or the line."""
    found = next(filter(None, (unpack(line) for unpack in UNPACKING)), ())
    return found or (line,)


def _flattened(line: str) -> tuple[str, ...]:
    return above_and_copy(line) or (line,)


def _by_wire(line: str) -> tuple[str, ...]:
    if len(line) > MAX_LENGTH:
        return ()
    alone = BY_WIRE_ALONE.fullmatch(line)
    if alone and dateline_line(alone["dateline"]):
        return tuple(filter(None, (alone["more"], alone["dateline"])))
    wired = BY_WIRE.fullmatch(line)
    if not wired or not dateline_line(wired["dateline"]):
        return ()
    behind = wired["byline"]
    return behind if behind.startswith("(") else f"by {behind}", wired["dateline"]


def _byline_first(line: str) -> tuple[str, ...]:
    both = BOTH.fullmatch(line) if len(line) <= MAX_LENGTH else None
    if not both or not byline_in(both["byline"]):
        return ()
    dateline = both["dateline"]
    if dateline and not dateline_line(dateline):
        return ()
    return (both["byline"], dateline) if dateline else (both["byline"],)


def _behind_caret(line: str) -> tuple[str, ...]:
    above, *below = CARET.split(line[:MAX_ABOVE])
    found = len(below) == 1 and len(line) <= MAX_ABOVE and byline_in(below[0])
    return tuple(filter(None, (above, *below))) if found else ()


def _marked(line: str) -> tuple[str, ...]:
    bare = MARK.sub("", line)
    return (bare,) if bare != line and byline_in(bare) else ()


def _behind_mark(line: str) -> tuple[str, ...]:
    mark = MARK_OF_DATELINE.match(line)
    found = split_dateline(line[mark.end() :])[0] if mark else None
    return (line[mark.end() :],) if mark and found and found.agency else ()


def _agency_once(line: str) -> tuple[str, ...]:
    twice = AGENCY_TWICE.fullmatch(line) if len(line) <= MAX_LENGTH else None
    return (twice["byline"],) if twice else ()


def _with_post(line: str) -> tuple[str, ...]:
    both = WITH_POST.fullmatch(line) if len(line) <= MAX_LENGTH else None
    return (both["byline"], both["dateline"]) if both and dateline_line(both["dateline"]) else ()


def _behind_tag(line: str) -> tuple[str, ...]:
    """The copy behind a monitor's tag: `[Text] RIGA (BNA) - The port`."""
    found = TAGS_ABOVE.match(line)
    return (line[found.end() :],) if found else ()


def _byline_and_copy(line: str) -> tuple[str, ...]:
    """The byline before a colon, and the copy: `By Ann Poe: The port was shut.`"""
    found = BEFORE_COLON.match(line)
    if not found or len(line) - found.end() < MIN_COPY or not byline_in(found["byline"]):
        return ()
    return found["byline"], line[found.end() :]


def _stamp_and_author(line: str) -> tuple[str, ...]:
    """The byline and the time of a page: `Posted on March 3, 2012 at 9:40 am by Ann Poe`."""
    found = STAMPED.fullmatch(line) if len(line) <= MAX_LENGTH else None
    if not found or not byline_in(found["byline"]):
        return ()
    return found["stamp"].rstrip(SIGNS), found["byline"]


def _by_agency(line: str) -> tuple[str, ...]:
    found = BY_AGENCY.match(line[:MAX_LENGTH])
    if not found:
        return ()
    copy = f"{found['filed']}. {line[found.end() :]}"
    return (found["byline"], copy) if split_dateline(copy)[0] else ()


def _before_dateline(line: str) -> tuple[str, ...]:
    """A byline and the copy with its dateline: `By Ann Poe RIGA (AP) - The port`."""
    if not LEAD_IN.match(line):
        return ()
    for space in SPACE.finditer(line, 0, MAX_LENGTH):
        byline, copy = line[: space.start()].rstrip(SIGNS), line[space.end() :]
        found = split_dateline(copy)[0] if byline_in(byline) else None
        if found and found.places and _is_parted(byline, found):
            return byline, copy
    return ()


def _stuck_to_dateline(line: str) -> tuple[str, ...]:
    """A byline and the copy, between which a line break was lost; the place has to be known."""
    if not LEAD_IN.match(line):
        return ()
    for found in LOST_BREAK.finditer(line, 0, MAX_LENGTH):
        byline, copy = line[: found.start()], line[found.start() :]
        dateline = split_dateline(copy)[0] if byline_in(byline) else None
        if dateline and dateline.agency and any(map(is_city, dateline.places[:1])):
            return byline, copy
    return ()


def _is_parted(byline: str, dateline: PrintedDateline) -> bool:
    """Whether the name has ended: the place is known, or alone in capitals."""
    first, *others = dateline.places
    if is_city(first):
        return True
    parted = in_capitals(first) and not in_capitals(byline.rsplit(maxsplit=1)[-1])
    return parted and (len(first.split()) == 1 or any(map(is_region, others)))


def _around_dateline(line: str) -> tuple[str, ...]:
    """A first paragraph that has the headline or lead before its dateline: these, and the copy."""
    found = list(WITHIN.finditer(line[:MAX_ABOVE]))
    if len(found) != 1 or split_dateline(line)[0]:
        return (line,)
    above, copy = line[: found[0].start()], line[found[0].end() :]
    dateline = split_dateline(copy)[0]
    known = dateline is not None and any(map(is_city, dateline.places[:1]))
    return (above, copy) if known else (line,)


def _in_brackets(line: str) -> tuple[str, ...]:
    """The byline in brackets before the copy: `[By Ann Poe] Riga, March 3 BNA -- The port`."""
    found = BRACKETED.match(line)
    if not found or not byline_in(found["byline"]) or not split_dateline(line[found.end() :])[0]:
        return ()
    return found["byline"], line[found.end() :]


def _behind_slug(line: str) -> tuple[str, ...]:
    """The slug before a byline: `PORT By Ann Poe`."""
    found = BEHIND_SLUG.fullmatch(line) if len(line) <= MAX_LENGTH else None
    return (found["slug"], found["byline"]) if found and byline_in(found["byline"]) else ()


def _headline_behind(line: str) -> tuple[str, ...]:
    """The headline in capitals that stands behind a dateline, and slugs before it."""
    found = TITLED.fullmatch(line) if len(line) <= MAX_ABOVE else None
    if not found or not dateline_line(found["dateline"]):
        return ()
    above = tuple(filter(None, (found["slug"], found["title"], found["byline"])))
    return (*above, found["dateline"])


UNPACKING: tuple[Callable[[str], tuple[str, ...]], ...] = (
    _in_brackets,
    _behind_slug,
    _headline_behind,
    _by_wire,
    _byline_first,
    _with_post,
    notes_and_byline,
    _behind_caret,
    _marked,
    _behind_mark,
    _agency_once,
    _behind_tag,
    _stamp_and_author,
    _byline_and_copy,
    _by_agency,
    time_and_dateline,
    reporter_and_copy,
    byline_behind_dateline,
    _stuck_to_dateline,
    _before_dateline,
)
"""Each gives the parts of a line, or nothing; the first that gives some counts."""
