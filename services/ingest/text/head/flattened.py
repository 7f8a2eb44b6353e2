"""Copy that a page's reader made one paragraph of: caption, bullets, note and byline above it.

`* Port shut (Adds details) By Ann Poe RIGA, March 4 (Reuters) - The port …`
"""

import re
from collections.abc import Iterator

from services.ingest.text.dateline import PrintedDateline, split_dateline
from services.ingest.text.dateline.agencies import is_agency
from services.ingest.text.dateline.days import DAY
from services.ingest.text.dateline.evidence import in_capitals
from services.ingest.text.dateline.places import is_city, is_region
from services.ingest.text.head.names import byline_in

MAX_ABOVE = 700
"""Characters of what may stand above the dateline."""
MAX_CAPTIONS = 2800
"""The same, where captions of pictures open it."""
MIN_COPY = 80
"""Characters of a paragraph that is told behind it."""
_TAG = re.compile(
    r"[(\[/](?P<tag>[^()\[\]/\d]{2,30})[)\]/](?:(?P<sign>\s{0,2}(?:[-–—_]{1,2}|:))\s|\s(?=[A-Z\"“]))"
)
_BEFORE_TAG = 90
"""Characters in which the place and the day stand."""
_ENDS = re.compile(
    r"(?:[.!?…)\]\"”’»*|]|\b(?:[AP]M|[ECMP][DS]?T|GMT)|\S/[^\W\d_][\w'’.-]* [^\W\d_][\w'’-]{1,20})$"
)
"""The end of a sentence, a bracket or a photographer's name."""
_NO_ZONE = r"(?!(?:AM|PM|[ECMP][DS]?T|GMT|UTC|IST|BST|CES?T|AP|AFP|UPI)\b)"
"""What no place begins with: the end of a page's time, or an agency."""
_LOUD = re.compile(rf"(?<!\S)(?=[A-ZÀ-ÖØ-Þ]{{2}}){_NO_ZONE}")
_ANY = re.compile(
    rf"(?:(?<=[.!?…)\]\"”’»] )|(?<= [AP]M )|(?<= [ECMP]T )|(?<= E[DS]T ))(?=[^\W\d_a-z]){_NO_ZONE}"
)
_BYLINE = re.compile(r"(?:(?<!\S)(?:By|BY|Por|Par|Von|Di)|(?<=[a-z)\]'’\"”])By) (?=[^\W\d_a-z])")
"""Also where a line break before it was lost: `(ATTN: ADDS details)By Ann Poe`."""
_DAY = re.compile(rf"(?<!\S)(?={DAY})")
_LONGEST_BYLINE = 110
_NOTE = re.compile(r"[(\[](?:[^()\[\]]|\([^()]{1,60}\)){2,300}[)\]]$")
_OPEN_NOTES = (
    *("add", "attn", "update", "correct", "recast", "refile", "repeat", "write", "eds"),
    "new through",
)
_REFILED = re.compile(
    r"[(\[](?:(?:This|The) [^()]{2,40} (?:story|version) (?:has been|was|is|correct|remov|add)"
    r"|In [^()]{3,25} (?:item|story), )"
)
"""`(This March 3 story has been refiled to say …)`."""
_CREDIT = re.compile(
    r"(?<=[\w’'.…”])\s?[(][^()]{0,80}"
    r"(?:AP (?:Photo|Video|Illustration)|via AP|Getty Images|AFP|Reuters)[^()]{0,50}[)](?=\s|$)"
)
"""Who took a picture, behind its caption."""
_RIGHTS = re.compile(
    r"(?:Copyright \d{4} The Associated Press\. All Rights Reserved\.\s{0,2}){1,4}"
)
"""What the agency's own pages print above their captions."""
_BULLET = re.compile(r"(?:\A|\s)[*•]\s")


def above_and_copy(line: str) -> tuple[str, ...]:
    """The parts above a dateline that names its agency, and the copy with it; nothing for others.

    Where two such datelines are in the line it is a digest of stories, and stays.
    """
    if len(line) < MIN_COPY or split_dateline(line)[0]:
        return ()
    most = MAX_CAPTIONS if _RIGHTS.match(line) else MAX_ABOVE
    found = list(_TAG.finditer(line[: most + MAX_ABOVE]))
    agencies = [tag for tag in found if is_agency(tag["tag"])]
    # Without a sign it may be a mention, which counts where no other is there.
    tags = [tag for tag in agencies if tag["sign"]] or agencies
    if len(tags) != 1 or tags[0].start() > most:
        return ()
    begins = _beginning(line, tags[0])
    if begins is None or len(line) - tags[0].end() < MIN_COPY:
        return ()
    return (*_parts(line[:begins].strip()), line[begins:])


def _beginning(line: str, tag: re.Match[str]) -> int | None:
    """Where the dateline with this tag begins, if it is sure."""
    start = max(0, tag.start() - _BEFORE_TAG)
    places = {
        *(found.start() for found in _LOUD.finditer(line, start, tag.start())),
        *(found.start() for found in _ANY.finditer(line, start, tag.start())),
        *(found.start() for found in _DAY.finditer(line, start, tag.start())),
        tag.start(),
    }
    sure = [at for at in sorted(places) if _is_sure(line, at, tag)]
    below_byline = [at for at in sure if _byline(line[:at].strip()) is not None]
    return next(iter(below_byline or sure), None)


def _is_sure(line: str, at: int, tag: re.Match[str]) -> bool:
    dateline, rest = split_dateline(line[at : tag.end() + MIN_COPY])
    if not dateline or dateline.agency != tag["tag"]:
        return False
    if not tag["sign"] and (not dateline.day or not dateline.places):
        return False
    if len(rest) < MIN_COPY - 2 or len(dateline.text) > tag.end() - at:
        return False
    above = line[:at].strip()
    if not dateline.places:
        return (dateline.day is not None and _says_head(above)) or _is_note(above)
    return not above or (
        _is_place(dateline, above) and (_may_stand_above(above) or _is_loud(dateline, above))
    )


def _says_head(above: str) -> bool:
    """Whether the words above a day without a place end in a byline, or in a note to editors."""
    note = _NOTE.search(above[-MAX_ABOVE:])
    return _byline(above) is not None or (note is not None and _is_apart(note[0]))


def _is_loud(dateline: PrintedDateline, above: str) -> bool:
    """Whether a place in capitals, known or with a day, follows a headline or a line of a page."""
    first, *others = dateline.places
    known = is_city(first) or any(map(is_region, others)) or dateline.day is not None
    return known and in_capitals(first) and not in_capitals(above.rsplit(maxsplit=1)[-1])


def _is_note(above: str) -> bool:
    """Whether all that stands above is a note of what a later version of copy changes."""
    note = _NOTE.fullmatch(above)
    return note is not None and _REFILED.match(above) is not None


def _is_place(dateline: PrintedDateline, above: str) -> bool:
    """Whether the place begins where it seems to: it is known, or alone in capitals."""
    first, *others = dateline.places
    if is_agency(first.split()[0]) or _has_word_before(first):
        return False
    if is_city(first) or (any(map(is_region, others)) and len(first.split()) == 1):
        return True
    word = above.rsplit(maxsplit=1)[-1]
    parted = in_capitals(first) and not in_capitals(word.strip("()*,."))
    return parted or _ENDS.search(above) is not None


def _has_word_before(place: str) -> bool:
    """Whether the last word of a headline stands before a city in capitals: `Korea SEOUL`."""
    word, _, city = place.partition(" ")
    return in_capitals(city) and not in_capitals(word) and is_city(city)


def _may_stand_above(above: str) -> bool:
    """Whether the words end as a byline, a note, a credit or a sentence does."""
    return _byline(above) is not None or _ENDS.search(above) is not None


def _byline(above: str) -> int | None:
    """Where the byline begins that a line ends in."""
    places = [found.start() for found in _BYLINE.finditer(above[-_LONGEST_BYLINE:])]
    offset = max(0, len(above) - _LONGEST_BYLINE)
    starts = (offset + at for at in places)
    return next((at for at in starts if byline_in(above[at:].rstrip(" ,-–—|"))), None)


def _parts(above: str) -> Iterator[str]:
    """Bullets, caption, note and byline, as a line each."""
    if rights := _RIGHTS.match(above):
        yield rights[0].strip()
        yield from _captions(above[rights.end() :])
        return
    at = _byline(above)
    rest, byline = (above, "") if at is None else (above[:at].rstrip(), above[at:])
    note = _NOTE.search(rest[-MAX_ABOVE:])
    opens = len(rest) - len(note[0]) if note else 0
    noted = note[0] if note and _is_apart(note[0]) else ""
    rest = rest[:opens].rstrip() if noted else rest
    bullets = _BULLET.split(rest) if _BULLET.match(rest) else []
    yield from (f"* {bullet.strip()}" for bullet in bullets if bullet.strip())
    if not bullets and rest:
        yield rest
    yield from filter(None, (noted, byline))


def _captions(above: str) -> Iterator[str]:
    """Each caption with its credit as a line; what is left behind them as one more."""
    begins = 0
    for credit in _CREDIT.finditer(above):
        yield above[begins : credit.end()].strip()
        begins = credit.end()
    if rest := above[begins:].strip():
        yield rest


def _is_apart(note: str) -> bool:
    """Whether a bracket is a note or a tag of its own, and no photographer's credit."""
    return (
        is_agency(note[1:-1])
        or note[1:].lower().startswith(_OPEN_NOTES)
        or _REFILED.match(note) is not None
    )
