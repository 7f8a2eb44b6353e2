"""Bylines that a page has cut into lines: `By`, `Ann Poe`, `Bo Lind`."""

from collections.abc import Sequence
from itertools import pairwise

from lexicon.person_names import is_name

OPENS = frozenset({"by", "von", "par", "por", "di", "da", "door"})
JOINTS = frozenset({",", "and", "&", "und", "et", "y", "e", "en"})


def with_whole_bylines(body: Sequence[str], lines: int) -> tuple[str, ...]:
    """The paragraphs; of the first `lines`, each byline in parts is one line."""
    found: list[str] = []
    at = 0
    while at < len(body):
        count = _length(body[at : min(len(body), lines)])
        found.append(_joined(body[at : at + count]))
        at += count
    return tuple(found)


def _joined(parts: Sequence[str]) -> str:
    """`By Ann Poe, Bo Lind`; a comma alone on a line may have been lost."""
    text = " ".join(parts[:2])
    for above, part in pairwise(parts[1:]):
        text += part if part == "," else f" {part}" if {above, part} & JOINTS else f", {part}"
    return text


def _length(lines: Sequence[str]) -> int:
    """How many lines the byline has that begins with the first; 1 for any other line."""
    if len(lines) < 2 or lines[0].casefold() not in OPENS or not is_name(lines[1]):
        return 1
    count = 2
    while count < len(lines):
        named = count + (lines[count] in JOINTS)
        if named >= len(lines) or not is_name(lines[named]):
            break
        count = named + 1
    return count
