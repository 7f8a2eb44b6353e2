"""Bylines: `By Ann Poe and John Roe`, `By ANN POE, AP Business Writer`, `Von Anna Weber, dpa`."""

import re

from lexicon.agencies import NAME_OF
from lexicon.person_names import NAME, is_name

MAX_LENGTH = 200
LEAD_IN = re.compile(r"(?:by|von|par|por|di|door|av|af)(?::\s*|\s+)", re.IGNORECASE)
JOINT = re.compile(
    r"(?<!\s)\s*+(?:,|;|\||/|&|\band\b|\bund\b|\bet\b|\bwith\b|\bmit\b|\boch\b|\bog\b)\s*",
    re.IGNORECASE,
)
PLACE_BEHIND = re.compile(
    r"(?<!\s)(?:\s++(?:in|of|for|at|aus)\s++(?=[^\W\d_a-z]).*$|\s*+\([^()]*+\)$)"
)
"""The place of work after a name: `Ann Poe in Oslo`, `Ann Poe (Oslo)`."""

COLLECTIVE = re.compile(
    r"(?:the\s+)?(?:(?:[\w.-]+\s+){0,3}(?:staff(?:\s+(?:writers?|reporters?))?|newsroom|correspondents?"
    r"|reporters?|desk)|unserem\s+korrespondenten)",
    re.IGNORECASE,
)
POST = re.compile(
    r"(?:[\w.,'’&/-]+\s+){0,5}"
    r"(?:business analyst|writers?|correspondents?|reporters?|editors?|columnist|photographer"
    r"|bureau chief"
    r"|korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?)"
    r"(?:(?:\s+in|,)\s+[^\W\d_][\w .’-]{1,30})?",
    re.IGNORECASE,
)


def is_byline(paragraph: str) -> bool:
    """Whether a paragraph says who wrote the copy, and nothing else.

    It opens with "By" (or its like in another language) and a name, or it is a name with a post:
    `Ann Poe, AP Business Writer`. "By Tuesday, prices had doubled" and "Abby Poe" are none.
    """
    if len(paragraph) > MAX_LENGTH or ENDS_IN_STOP.search(paragraph):
        return False
    lead_in = LEAD_IN.match(paragraph)
    if lead_in:
        return _is_author(JOINT.split(paragraph[lead_in.end() :], maxsplit=1)[0])
    first = JOINT.search(paragraph) if NAME.match(paragraph) else None
    if not first or not is_name(paragraph[: first.start()]):
        return False
    parts = JOINT.split(paragraph)
    # An agency's own name may have a joint in it: RFE/RL.
    return _is_post(parts[-1]) or _is_agency(paragraph.partition(", ")[2])


def continues_byline(paragraph: str) -> bool:
    """Whether a paragraph after a byline only gives the author's post: `AP Writer`."""
    return len(paragraph) <= 60 and _is_post(paragraph)


def _is_author(part: str) -> bool:
    named = PLACE_BEHIND.sub("", part)
    return is_name(named) or COLLECTIVE.fullmatch(part) is not None or _is_agency(part)


def _is_post(text: str) -> bool:
    return POST.fullmatch(text) is not None or _is_agency(text)


def _is_agency(text: str) -> bool:
    return text.casefold() in NAME_OF


ENDS_IN_STOP = re.compile(r"[.!?:](?<![A-Z].)(?<!\bJr.)(?<!\bSr.)$")
"""The end of a sentence, and not of `J. R.` or `Jr.`"""
