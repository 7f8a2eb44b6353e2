"""Lines of a head that a page has cut: `By`, `Ann Poe`, `Bo Lind`; `Notice of`, `Port Closure`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from lexicon.person_names import is_name

OPENS = frozenset({"by", "von", "par", "por", "di", "da", "door"})
LONGEST = 80
"""Characters of a line of a headline that was cut."""
OPEN = re.compile(
    r"[^\W\d_] (?:of|for|the|and|to|at|with|from|de|des|du|la|le|les|et|el|los|las|del|y|der|die"
    r"|das"
    r"|den|und|für|von|vom|zur|zum|di|della|dei|van|het|een|voor|do|da|dos)$"
)
"""The end of a line that its next word has left."""
JOINTS = frozenset({",", "and", "&", "und", "et", "y", "e", "en"})


def with_whole_lines(body: Sequence[str], lines: int) -> tuple[str, ...]:
    """The paragraphs; of the first `lines`, each byline or headline in parts is one line."""
    found: list[str] = []
    at = 0
    while at < len(body):
        top = body[at : min(len(body), lines)]
        if _goes_on(top):
            found.append(" ".join(top[:2]))
            at += 2
        else:
            count = _length(top)
            found.append(_joined(body[at : at + count]))
            at += count
    return tuple(found)


def _goes_on(lines: Sequence[str]) -> bool:
    """Whether a short line ends in a word that needs another, and the next ends no sentence."""
    if len(lines) < 2 or max(map(len, lines[:2])) > LONGEST:
        return False
    return OPEN.search(lines[0]) is not None and not lines[1].endswith((".", ":"))


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
