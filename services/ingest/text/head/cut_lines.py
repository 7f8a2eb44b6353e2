"""Lines of a head that a page has cut: `By`, `Ann Poe`, `Bo Lind`; `Notice of`, `Port Closure`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from lexicon.person_names import is_name

OPENS = frozenset(
    "by,von,par,por,di,da,door,article by,published by,posted by,written by,story by,publicado por"
    ",escrito por,publié par".split(",")
)
LONGEST = 80
"""Characters of a line of a headline that was cut."""
OPEN = re.compile(
    r"[^\W\d_] (?:of|for|the|and|to|at|with|from|de|des|du|la|le|les|et|el|los|las|del|y|der|die"
    r"|das"
    r"|den|und|für|von|vom|zur|zum|di|della|dei|van|het|een|voor|do|da|dos)$"
)
"""The end of a line that its next word has left."""
FIRST = 3
"""Lines at the top of which a headline may be the first."""
MOST_OF_TITLE = 4
SMALL = re.compile(r"[a-zß-ÿ]{1,20}['’ -]")
"""A word in small letters, with more behind it."""
SMALL_WORD = re.compile(r"(?<!\S)[a-zß-ÿ]{2,}")
MIN_LENGTH, MIN_BELOW = 25, 10
"""Characters of a headline's first line, and of each other."""
MIN_SMALL = 2
"""Words in small letters of a headline: a slug or a code has none."""
OPENS_OTHER = re.compile(
    r"(?:by|von|par|por|di|da|door|av|af|from|text|texte|foto|photo) (?:(?![a-zß-ÿ])|\S+\Z"
    r"|reporter|our"
    r"|staff)|(?:ap|afp|ansa|dpa|efe|ep|foto|imagen|immagine|image|photo|reuters) "
    r"|(?:posted|published|updated|publié|mis à jour|am|le|il|el|vor|hace|il y a) .{0,12}\d|\S+ \("
    r"|d[ae]ll['’]inviat|.{0,80}(?:[A-Z]{2}-|\d{4})"
)
"""What else begins in small letters: a byline, a time, `riga (bna)`."""
JOINTS = frozenset({",", "and", "&", "und", "et", "y", "e", "en"})


def with_whole_lines(body: Sequence[str], lines: int) -> tuple[str, ...]:
    """The paragraphs; of the first `lines`, each byline or headline in parts is one line."""
    found: list[str] = []
    at = 0
    while at < len(body):
        top = body[at : min(len(body), lines)]
        count = _length_of_title(top) if at < FIRST else 1
        if count > 1:
            found.append(" ".join(top[:count]))
            at += count
        elif _goes_on(top):
            found.append(" ".join(top[:2]))
            at += 2
        else:
            count = _length(top)
            found.append(_joined(body[at : at + count]))
            at += count
    return tuple(found)


def _length_of_title(lines: Sequence[str]) -> int:
    """How many lines a headline has whose next lines begin with a small letter; 1 for others."""
    count = 1
    while count < min(len(lines), MOST_OF_TITLE):
        above, below = lines[count - 1 : count + 1]
        if max(len(above), len(below)) > LONGEST or not _goes_on_small(above, below):
            break
        count += 1
    is_title = (
        lines[0][:1].isupper()
        and len(lines[0]) >= MIN_LENGTH
        and not lines[count - 1].endswith((".", ":", ","))
    )
    return count if is_title else 1


def _goes_on_small(above: str, below: str) -> bool:
    if above.endswith((".", "!", "?", "…", "/", ")", "=")) or below.endswith((".", "/")):
        return False
    if len(SMALL_WORD.findall(above)) < MIN_SMALL or len(below) < MIN_BELOW:
        return False
    return SMALL.match(below) is not None and not OPENS_OTHER.match(below)


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
