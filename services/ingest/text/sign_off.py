"""Sign-offs: credits of people and desks after the copy."""

import re

from lexicon.agencies import NAME_OF
from lexicon.word_lists import any_of

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
"""Initials and internal marks: `asl/tib`, `/ritzau/`, `dpa abc xy n1`, `AP-WF-03-09-26 1012GMT`."""

CREDIT_BEHIND = re.compile(
    rf"(?P<credit>[(\[]\s*{WORK}\s+(?:by|von)\s[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*[)\]])$",
    re.IGNORECASE,
)


def is_sign_off(paragraph: str) -> bool:
    """Whether a paragraph credits people or desks, and nothing else."""
    if len(paragraph) > MAX_LENGTH:
        return False
    if CREDIT.fullmatch(paragraph) or DESK_MARK.fullmatch(paragraph):
        return True
    return bool(CONTRIBUTED.fullmatch(paragraph) and CONTRIBUTORS.match(paragraph))


def split_sign_off(paragraph: str) -> tuple[str, str | None]:
    """A paragraph without the credit in brackets that ends it, and the credit."""
    match = CREDIT_BEHIND.search(paragraph, max(0, len(paragraph) - MAX_LENGTH))
    return (paragraph[: match.start()].rstrip(), match["credit"]) if match else (paragraph, None)
