"""The foot as Wiredesk 0.1 peeled it: the ids of copy without a guid were made of what it left."""

import re
from collections.abc import Sequence

from lexicon.agencies import NAME_OF
from lexicon.person_names import is_name
from lexicon.word_lists import any_of
from services.ingest.text.biography import THE_AUTHOR, split_biography
from services.ingest.text.byline import is_byline
from services.ingest.text.foot.peeling import Foot
from services.ingest.text.foot.within import LINES
from services.ingest.text.spaces import clean

MAX_LENGTH = 600
WORK = (
    r"(?:(?:additional|further|other|with)\s+)?"
    r"(?:reporting|reported|writing|written|editing|edited|compiled|translated|translation|produced"
    r"|production|photos?|graphics?|bericht(?:e|erstattung)?|redaktion|text|übersetzung)"
    r"(?:(?:,| and| und)\s+(?:additional\s+)?(?:reporting|writing|editing|redaktion))*"
)
CREDIT = re.compile(
    rf"[-–—*]*\s*(?:"
    rf"[(\[]\s*{WORK}\s*(?:by\b|von\b|:).*"
    rf"|(?:{WORK}\s*(?:by\b|von\b|:)|autor(?:/in|in|en)?\s*:|with assistance from\b)"
    rf"\s+(?:the\s+)?(?-i:[^\W\d_a-z]).*)",
    re.IGNORECASE | re.DOTALL,
)
CONTRIBUTED = re.compile(
    r".{3,400}\bcontributed(?: to this (?:report|story|article))?(?: from [^.]+)?\.?", re.DOTALL
)
CONTRIBUTORS = re.compile(
    rf"(?:{any_of(NAME_OF)}|staff)\b"
    r"|.*\b(?:writers?|reporters?|correspondents?)\b",
    re.IGNORECASE,
)
DESK_MARK = re.compile(
    r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}"
    r"|/[A-Za-z]{2,10}/"
    r"|dpa(?: [a-z]{2,4}){1,6}(?: [a-z]?\d{1,2})?"
    r"|AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}"
)
TRADE = re.compile(
    r"\b(?:correspondents?|reporters?|journalists?|editors?|writers?|columnists?|photographers?"
    r"|photojournalists?|bureau chiefs?|producers?|freelancers?|newsroom|broadcaster|stringers?"
    r"|korrespondent(?:in|en|innen)?|redakteur(?:in|e|innen)?|journalist(?:in|en|innen)?"
    r"|reporter(?:in|innen)?|büroleiter(?:in)?|kolumnist(?:in)?)\b",
    re.IGNORECASE,
)
COVERS = re.compile(
    r"\b(?:covers|covering|reports on|reporting on|writes about|writing about|beats?|berichtet über"
    r"|schreibt über)\b",
    re.IGNORECASE,
)
CREDIT_BEHIND = re.compile(
    rf"[(\[]\s*{WORK}\s+(?:by|von)\s[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*[)\]]$", re.IGNORECASE
)


def peel_as_before(body: Sequence[str], byline: str | None) -> Foot:
    """The story that 0.1 found in some paragraphs; nothing else of the foot."""
    lines = tuple(line for line in body if clean(line).strip("*|•·> .").casefold() not in LINES)
    if byline is None and len(lines) > 1 and is_byline(lines[-1]):
        lines = lines[:-1]
    lines = _unsigned(lines)
    story, biography, _ = split_biography(lines, byline)
    return Foot(_unsigned(story) if _was_biography(biography) else lines)


def _was_biography(paragraphs: Sequence[str]) -> bool:
    """Whether 0.1 knew some paragraphs for one: it read English and German ones alone."""
    return any(
        TRADE.search(each) or COVERS.search(each) or THE_AUTHOR.match(each) or is_name(each)
        for each in paragraphs
    )


def _unsigned(body: tuple[str, ...]) -> tuple[str, ...]:
    end = len(body)
    while end > 1 and _is_sign_off(body[end - 1]):
        end -= 1
    body = body[:end]
    if body:
        credit = CREDIT_BEHIND.search(body[-1], max(0, len(body[-1]) - MAX_LENGTH))
        if credit and (last := body[-1][: credit.start()].rstrip()):
            return (*body[:-1], last)
    return body


def _is_sign_off(line: str) -> bool:
    if len(line) > MAX_LENGTH:
        return False
    if CREDIT.fullmatch(line) or DESK_MARK.fullmatch(line):
        return True
    return bool(CONTRIBUTED.fullmatch(line) and CONTRIBUTORS.match(line))
