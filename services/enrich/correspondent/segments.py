"""A credit line cut into stretches of one role, and these into the parts between their marks."""

import re
from collections.abc import Iterator
from types import MappingProxyType

from lexicon.agencies import NAMES, TAGS
from lexicon.person_names import SUFFIXES
from lexicon.word_lists import any_of
from schemas.correspondent import Role
from services.enrich.correspondent.fields import STRONGEST_ROLE_FIRST
from services.enrich.correspondent.names import is_person
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.phrases import AGENCY
from services.enrich.correspondent.post import HEAD

CREDITS: MappingProxyType[str, Role | None] = MappingProxyType(
    {
        "a cura": "writer",
        "analysis": "writer",
        "article": "writer",
        "assistance": "reporting",
        "author": "writer",
        "autor": "writer",
        "autor/in": "writer",
        "autoren": "writer",
        "autorin": "writer",
        "bericht": "writer",
        "berichterstattung": "reporting",
        "bewerking": "editing",
        "bewerkt": "editing",
        "bild": "photo",
        "bilder": "photo",
        "byline": "writer",
        "column": "writer",
        "commentary": "writer",
        "compiled": "writer",
        "edición": "editing",
        "editada": "editing",
        "editado": "editing",
        "edited": "editing",
        "editing": "editing",
        "editor": "editing",
        "editors": "editing",
        "edição": "editing",
        "escrito": "writer",
        "files": "reporting",
        "foto": "photo",
        "fotos": "photo",
        "graphic": None,
        "graphics": None,
        "illustration": None,
        "información": "reporting",
        "informe": "writer",
        "interview": "writer",
        "opinion": "writer",
        "photo": "photo",
        "photograph": "photo",
        "photographs": "photo",
        "photography": "photo",
        "photos": "photo",
        "picture": "photo",
        "pictures": "photo",
        "produced": None,
        "production": None,
        "redacción": "writer",
        "redaktion": "editing",
        "report": "writer",
        "reportage": "reporting",
        "reportagem": "reporting",
        "reportaje": "reporting",
        "reporte": "reporting",
        "reported": "reporting",
        "reporter": "reporting",
        "reporters": "reporting",
        "reporting": "reporting",
        "rédaction": "writer",
        "rédigé": "writer",
        "story": "writer",
        "text": "writer",
        "tradotto": None,
        "traducción": None,
        "traducida": None,
        "traducido": None,
        "traduit": None,
        "tradução": None,
        "translated": None,
        "translation": None,
        "version française": None,
        "video": None,
        "words": "writer",
        "writer": "writer",
        "writing": "writer",
        "written": "writer",
        "zusammengestellt": "writer",
        "édition": "editing",
        "édité": "editing",
    }
)
"""What stands before "by" or a colon, and the role it gives; None: no part in the copy's words
or pictures, so the people after it are left out."""

CREDIT_ADVERBS = ("additional", "further", "other", "more", "with", "also", "and", "con")
"""Words that may stand before one of `CREDITS`."""

LEAD_INS = MappingProxyType(
    {
        "by": "and|&",
        "from": "and|&",
        "von": "und|and|&",
        "par": "et|&",
        "por": "y|e|&",
        "di": "e|ed|&",
        "da": "e|ed|&",
        "de": "y|e|et|&",
        "door": "en|&",
        "av": "og|och|&",
        "af": "og|&",
        "dell'inviato": "e|ed|&",
        "dell'inviata": "e|ed|&",
        "dell’inviato": "e|ed|&",
        "dell’inviata": "e|ed|&",
    }
)
"""The word that opens a byline, and the words that join names in its language."""

CONJUNCTIONS = "and|und|et|with|mit|&"
"""What joins names where no word opens the byline, or in the second place after "by"."""

NO_INITIALS = ("afp", "ap", "dapd", "dts", "epd", "kna", "red", "rtr", "text", "upi")
"""What stands in brackets behind a name in lower case and is no person's mark."""

REPORTED_FROM = "reported from"
BEFORE_A_PLACE = ("in", "en", "aus", "à", REPORTED_FROM)
"""What stands between a name and where that person works."""

CREDIT_WORDS = any_of(CREDITS)
ADVERBS = any_of(CREDIT_ADVERBS)
OPENS = (
    r"(?:(?:by|von|(?P<office>vom)|(?<=assistance )from|(?<=files )from)\b\s*:?|:"
    r"|(?:(?<=photo)|(?<=foto))/"
    r"|(?:(?:adicional|inicial|en español)\s+)?(?=(?-i:de|por|par|di|da|door|van)\s))"
)
"""What stands between such a word and the people; some of these words say how they are joined."""
TO_WRITE_TO = (
    r"(?:please )?write to\b|to contact the (?P<reached>reporter|editor|author|writer)s?\b"
    r"(?: (?:on|responsible for) (?:this|the) story)?\s*:?"
)
CUE = re.compile(
    rf"(?<![\w-])(?:(?:{ADVERBS})\s++){{0,4}}(?P<credit>(?:{CREDIT_WORDS})"
    rf"(?:\s*(?:,|/|and|und|&)\s*(?:{CREDIT_WORDS})){{0,5}})\s*{OPENS}\s*"
    rf"|\b(?:{TO_WRITE_TO})\s*",
    re.IGNORECASE,
)
"""What opens a part of the line: "Additional reporting by", "Redaktion:", "Write to"."""

LEAD_IN = re.compile(
    rf"(?P<word>{'|'.join(LEAD_INS)})\b\s*:?\s+(?:(?:unsere[mnr]|onze|our)\s+\w+\s+)?",
    re.IGNORECASE,
)
CONTRIBUTED = re.compile(r"\b(?:also\s+)?contributed\b[^;)]*", re.IGNORECASE)
NOT_IN_AN_AGENCY = "".join(
    rf"(?<!\b{re.escape(before)}(?=/{re.escape(behind)}\b))"
    for before, slash, behind in (name.partition("/") for name in sorted(TAGS | NAMES))
    if slash
)
"""Pattern of what a slash that divides parts does not stand in: the agency `RFE/RL`."""
MARKS = re.compile(
    rf"[;|•·\n()]|{NOT_IN_AN_AGENCY}/"
    r"|\.\s+(?=By\b)|(?<=[^\W\d_]{4})(?<!\bProf)\.\s+(?=(?-i:[A-Z]))|\s[-–—]\s|"
    rf",(?!\s*(?:{any_of(SUFFIXES)})(?![\w.]))",
    re.IGNORECASE,
)
"""What parts are divided by, beside conjunctions; not the comma before `Jr.`"""
TAIL = re.compile(r"(?<!\s)\s++(?P<word>reported from|in|en|aus|à|of|for|at|from|with)\s+")
"""What may stand between a name and where that person is or works."""

EDGES = ' \t\r\n()[]_*/|–—-,;:"“”'


def split_segments(line: Passage) -> Iterator[tuple[Role, Passage]]:
    """The stretches of a line that are each about one role: writing, where none is named."""
    start = 0
    current: Role | None = "writer"
    for cue in CUE.finditer(line.text):
        if current:
            yield _contributed(line.cut(start, cue.start()).strip(". "), current)
        start, current = cue.end(), _role_of(cue)
    if current:
        yield _contributed(line.cut(start), current)


def _contributed(segment: Passage, role: Role) -> tuple[Role, Passage]:
    """A segment without "contributed to this report", which is a role itself."""
    found = CONTRIBUTED.search(segment.text)
    return ("reporting", segment.cut(0, found.start())) if found else (role, segment)


def _role_of(cue: re.Match[str]) -> Role | None:
    if cue["credit"]:
        # "Vom" stands before no person's name.
        return None if cue["office"] else _role(cue["credit"])
    return "editing" if (cue["reached"] or "").lower() == "editor" else "writer"


def _role(credit: str) -> Role | None:
    """The strongest role that the words of a credit give."""
    words = re.findall(CREDIT_WORDS, credit.lower())
    roles = {CREDITS[word] for word in words}
    return next((role for role in STRONGEST_ROLE_FIRST if role in roles), None)


def split_parts(segment: Passage) -> Iterator[Passage]:
    """What stands between commas, conjunctions and the like."""
    segment = segment.strip(EDGES)
    joining = CONJUNCTIONS
    if lead_in := LEAD_IN.match(segment.text):
        joining = f"{LEAD_INS[lead_in['word'].lower()]}|with|mit|avec"
        segment = segment.cut(lead_in.end())
    conjunction = re.compile(rf"(?:^|(?<=\s))(?:{joining})(?=\s)", re.IGNORECASE)
    for stretch in segment.split(MARKS):
        for part in _joined(stretch, conjunction):
            plain = _without_stop(part.strip(EDGES))
            again = LEAD_IN.match(plain.text)
            if words := plain.cut(again.end() if again else 0):
                yield words


def _joined(stretch: Passage, conjunction: re.Pattern[str]) -> list[Passage]:
    """What a conjunction joins; a title, "Health and Science Writer", or an agency stays whole."""
    if AGENCY.fullmatch(stretch.text):
        return [stretch]
    joined = list(stretch.split(conjunction))
    first = joined[0].strip(EDGES).text if joined else ""
    is_title = HEAD.search(stretch.text) and not HEAD.search(first) and not is_person(first)
    return [stretch] if is_title and not TAIL.search(first) else joined


def _without_stop(part: Passage) -> Passage:
    """A part without the full stop that ends the line, an abbreviation's own being left."""
    last = part.text.rpartition(" ")[2]
    abbreviated = last.lower() in SUFFIXES or "." in last[:-1] or len(last) <= 3
    return part if abbreviated else part.strip(".")
