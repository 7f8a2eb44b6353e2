"""Datelines whose parts stand in any order: `(QuayWire) - March 4, 2025 - TURKU - Text`.

Wires for releases name themselves before the place, behind it or behind the day, in brackets,
between slashes or dashes, or bare. A place, a day and a tag are read as they come, each once, with
any sign between them. What is printed in one order alone stands in `forms.py`.
"""

import re
from dataclasses import dataclass, field

from services.ingest.text.dateline.agencies import is_tag
from services.ingest.text.dateline.days import is_weekday
from services.ingest.text.dateline.evidence import in_capitals, may_open
from services.ingest.text.dateline.places import is_city, is_region
from services.ingest.text.dateline.tokens import A_DAY, NAME, kind_in_brackets
from services.ingest.text.dateline.whole_forms import Whole

MAX_LENGTH = 240
"""Characters of a paragraph in which its dateline stands."""
_MOST_PARTS = 6
_MOST_NAMES = 8
"""Of places, with their regions."""
_MOST_WORDS = 5
"""Of the name of a place."""
_EXCHANGES = frozenset("amex asx cse lse nasdaq nyse otc otcqb otcqx tsx tsxv xetra".split())
"""What stands in brackets behind a company."""
_SPACES = re.compile(r"\s*+")
_WEEKDAY = re.compile(r"([^\W\d_]{2,12}\.?)\s?,?\s?(?=\w)")
_CLOCK = re.compile(
    r"(?:,?\s(?:(?:@|at|um|à)\s)?|T)\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?(?!\w))?"
    r"(?:\s(?:Eastern|Central|Mountain|Pacific|Uhr|CES?T|[ECMP]T|[A-Z]{2}T|UTC|AE[SD]T"
    r"|[A-Z][a-z]{3,9}(?:/[A-Z][A-Za-z_]{2,20}){1,2})(?!\w))?"
)
_STAMPED = re.compile(r"\s(?:https?://|www\.)\S{3,60}\Z|\Z")
"""Behind the time of a page in brackets."""
_DAY_ALONE = re.compile(r"(?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}) : (?=[A-Z\"“‘'])")
"""What feeds print where they took place and agency off: `Aug 21 : Text`."""
_ENCLOSED = re.compile(
    r"[(\[]\s?(?P<bracketed>[^()\[\]\n]{2,70})[)\]]"
    r"|(?<![^\W\d_])/\s?(?P<slashed>(?=[\w.-]{0,8}[^\W\d_])\w[^/\n]{1,38})/(?!\w)"
    r"|--\s?(?P<dashed>[A-Z][\w .]{2,30}?)\s?--"
)
_BARE = re.compile(r"[A-Z\d][\w.&-]{1,24}(?: [A-Z][\w.&-]{1,20}){0,3}")
_OF_A_WIRE = re.compile(
    r"(?:wire|press[ -]?releases?|ereleases?|news ?(?:direct|file|room)|prlog|prweb)"
    r"(?:\.(?:ai|com|net|org))?(?: (?:corp\.?|india|asia|uk|inc\.?|service))?\Z",
    re.IGNORECASE,
)
"""The end of the names of wires: `PRISM MediaWire`, `24-7PressRelease`, `News Direct`."""
_NOTE = re.compile(r"\s\([^()\n]{3,70}\)")
"""Behind a bare tag: `(Press Release Service)`."""
_VIA = re.compile(r"(?:\s--)?\svia [A-Z]\w{2,20}(?: [A-Z]\w{2,20})?(?=\s?[-–—])")
"""Who passed a release on: `(QUAYWIRE) -- via TideWire -`."""
_SIGN = re.compile(r"\s{0,2}(?P<sign>\.\s?[-–—]{1,2}|-{1,3}|[–—―]{1,2}|[/|:,.·•]|)\s{0,2}")
_JOINT = re.compile(r"/ ?|\s?(?:,|&|(?<=\s)(?:and|und|et|y|e)(?=\s))\s?")
_GLUED = re.compile(r"[A-Z][A-Z .]{1,30}[A-Z](?=[A-Z][a-z]{2,8}\.? \d)")
"""A place from which a lost break parted the day: `NEW YORKAug 30`."""
_OF_A_REGION = re.compile(
    r"(?:region|province|oblast|district|county|state|territory|republic|krai|prefecture"
    r"|governorate|land|gebiet|provinz)\Z",
    re.IGNORECASE,
)
_MAY_BE = re.compile(r"[(/\[]|--|(?i:wire|release|prlog|news direct)")
_FIRST = re.compile(r"[\W_]*+([^\W_])")
_DASHES = frozenset(
    ("-", "--", "---", "–", "—", "―", "––", "——", ":", "/", "|", ".-", ". -", ".—", ".–")
)


@dataclass(slots=True)
class _Parts:
    """The parts that were read, and where they end."""

    head: str
    places: list[str] = field(default_factory=list)
    day: str | None = None
    tag: str | None = None
    is_known: bool = False
    """Whether the tag is an agency's or a wire's."""
    is_enclosed: bool = False
    """Whether it stands in brackets, slashes or dashes."""
    tag_first: bool = False
    is_stamped: bool = False
    """Whether the day has a time and stands in brackets."""
    is_placed: bool = False
    """Whether the place is sure by what stands around it."""
    end: int = 0
    """The end of the last part."""
    sign: str = ""
    """Behind the last part."""
    rest: int = 0
    """Where what follows begins."""

    def take_next(self) -> bool:
        """Read the next part; False where none is."""
        start = self.rest
        end = self._enclosed(start) or self._day(start) or self._bare(start) or self._names(start)
        if not end:
            return False
        self.end = end
        self.sign, self.rest = self._sign_behind(end)
        return True

    def _sign_behind(self, end: int) -> tuple[str, int]:
        """The sign behind a part, and what follows it; a slash may open a tag."""
        sign = _SIGN.match(self.head, end)
        if not sign:
            return "", end
        if sign["sign"] == "/" and self.tag is None and _ENCLOSED.match(self.head, sign.start(1)):
            return "", sign.start(1)
        return sign["sign"], sign.end()

    def _visible(self, at: int) -> int:
        spaces = _SPACES.match(self.head, at)
        return spaces.end() if spaces else at

    def _enclosed(self, start: int) -> int:
        found = _ENCLOSED.match(self.head, start)
        if not found:
            return 0
        text = (found["bracketed"] or found["slashed"] or found["dashed"]).strip()
        kind = "A" if _OF_A_WIRE.search(text.partition(" via ")[0]) else kind_in_brackets(text)
        if self.day is None and (kind == "E" or self._is_stamp(text)):
            self.day = text
            self.is_stamped = kind != "E"
        elif self._is_region(text, kind, found.end()):
            self.places.append(text)
        elif kind in ("A", "F") and (self.tag is None or self.is_known):
            self._take_tag(text, kind)
        elif self.tag is None and self._may_be_tag(text, kind, slashed=bool(found["slashed"])):
            self._take_tag(text, "")
        else:
            return self._place_and_day(text, found.end())
        via = _VIA.match(self.head, found.end())
        return via.end() if via and self.is_known else found.end()

    def _is_stamp(self, text: str) -> bool:
        """Whether it is a day with its time: `(June 4, 1997 00:08 a.m. EDT)`."""
        day = A_DAY.match(text) if self.places and not self.sign else None
        clock = _CLOCK.match(text, day.end()) if day else None
        return clock is not None and _STAMPED.match(text, clock.end()) is not None

    def _may_be_tag(self, text: str, kind: str, *, slashed: bool) -> bool:
        """Whether words that no list knows may be who sent the copy."""
        if slashed:
            return bool(self.places) and not A_DAY.match(text)
        return kind == "B" and text.casefold() not in _EXCHANGES

    def _place_and_day(self, text: str, end: int) -> int:
        """The end of a place and day in brackets: `(QuayBox) (Turku, 04.03.2012)`."""
        place, _, day = text.rpartition(", ")
        if not self.tag or self.places or not A_DAY.fullmatch(day) or not NAME.fullmatch(place):
            return 0
        self.places.append(place)
        self.day = day
        return end

    def _is_region(self, text: str, kind: str, end: int) -> bool:
        """Whether what stands behind a place in brackets says where that is."""
        if not self.places or self.tag or self.day or self.sign:
            return False
        named = is_region(text) or _OF_A_REGION.search(text) is not None
        return named or (kind in ("", "B") and self.head[end : end + 1] == ",")

    def _take_tag(self, text: str, kind: str) -> None:
        self.tag_first = self.tag_first or not (self.places or self.day)
        dated = A_DAY.search(text) if kind == "F" else None
        if dated:
            self.day, text = self.day or dated[0], text[: dated.start()].rstrip(" -–,/")
        self.tag = self.tag or text
        self.is_known, self.is_enclosed = bool(kind), True

    def _day(self, start: int) -> int:
        weekday = _WEEKDAY.match(self.head, start)
        at = weekday.end() if weekday and is_weekday(weekday[1]) else start
        day = A_DAY.match(self.head, at) if self.day is None else None
        if not day:
            return 0
        self.day = day[0]
        clock = _CLOCK.match(self.head, day.end())
        return clock.end() if clock else day.end()

    def _bare(self, start: int) -> int:
        """The end of a tag without signs around it, behind which a sign has to stand."""
        found = _BARE.match(self.head, start) if self.tag is None else None
        if not found or not (is_tag(found[0]) or _OF_A_WIRE.search(found[0])):
            return 0
        note = _NOTE.match(self.head, found.end())
        end = note.end() if note else found.end()
        sign = _SIGN.match(self.head, end)
        listed = sign is not None and sign["sign"] == "," and bool(self.places and self.day)
        if not (sign and (sign["sign"] in _DASHES or listed)):
            return 0
        self.tag, self.is_known = found[0], True
        return end

    def _names(self, start: int) -> int:
        """The end of places, with regions behind commas."""
        if self.places:
            return 0
        glued = _GLUED.match(self.head, start)
        if glued and A_DAY.match(self.head, glued.end()):
            self.places.append(glued[0])
            return glued.end()
        names, end = self._listed(start)
        if (self.tag or self.day) and not self._is_between(names, end):
            return 0
        self.places += names
        return end if names else 0

    def _is_between(self, names: list[str], end: int) -> bool:
        """Whether names that other parts precede are a place, and no first words of the copy."""
        sign = _SIGN.match(self.head, end)
        is_dated = sign is not None and A_DAY.match(self.head, sign.end()) is not None
        if not names or not sign or not (sign["sign"] in _DASHES or is_dated):
            return False
        self.is_placed = self._is_sure_place(names) or (
            is_dated and self.is_known and self.is_enclosed
        )
        return self.is_placed

    def _listed(self, start: int) -> tuple[list[str], int]:
        names: list[str] = []
        at = end = start
        while len(names) < _MOST_NAMES and (name := NAME.match(self.head, at)):
            if names and (A_DAY.match(self.head, at) or is_weekday(name[0])):
                break
            end = name.end()
            names.append(name[0])
            joint = _JOINT.match(self.head, end)
            if not joint or ("/" in joint[0] and _ENCLOSED.match(self.head, self._visible(end))):
                break
            at = joint.end()
        return names, end

    def _is_sure_place(self, names: list[str]) -> bool:
        """Whether names are a place's: known, or in capitals where a day was told."""
        first, *others = names or ("",)
        if not first:
            return False
        loud = in_capitals(first) and (self.day is not None or not self.tag_first)
        return is_city(first) or loud or any(map(is_region, others))

    def suffice(self) -> bool:
        """Whether they are a dateline for certain."""
        if not (self.tag or self.is_stamped) or not (self.places or self.day):
            return False
        if not self._is_ended():
            return False
        first = self.places[0] if self.places else ""
        if first and (is_tag(first) or not may_open(first) or len(first.split()) > _MOST_WORDS):
            return False
        if self.is_known and self.is_enclosed and self.day and not self.tag_first:
            return True
        if not first:
            return self.is_known and self.is_enclosed
        is_sure = self.is_placed or self._is_sure_place(self.places)
        return is_sure and (self.day is not None or self.is_known)

    def _is_ended(self) -> bool:
        rest = self.head[self.rest :]
        if not rest:
            return len(self.head) < MAX_LENGTH
        opens = _FIRST.match(rest)
        begins = opens is not None and not opens[1].islower()
        last = self.head[self.end - 1]
        if self.sign in _DASHES:
            return begins or (self.is_known and last in ")]/")
        full = bool(self.places and self.day and self.is_known)
        closed = (last in ")]/" and self.is_known) or (full and last.isdigit())
        return begins and (
            (closed and self.sign in ("", ".")) or (full and self.sign == "," and last not in ")]/")
        )


def tag_between_dashes(line: str) -> str | None:
    """The name of a wire that is all of a line: `--News Direct--`."""
    found = _ENCLOSED.fullmatch(line.strip()) if line.startswith("--") else None
    return found["dashed"] if found and _OF_A_WIRE.search(found["dashed"] or "") else None


def dateline_in_parts(paragraph: str) -> Whole | None:
    """The dateline at the start of a paragraph, or all of it, that names who sent it."""
    head = paragraph[:MAX_LENGTH]
    alone = _DAY_ALONE.match(head)
    if alone and A_DAY.fullmatch(alone["day"]):
        return Whole(alone["day"], (), None, alone["day"], alone.end())
    if not _MAY_BE.search(head) or head[:1].islower():
        return None
    parts = _Parts(head)
    for _ in range(_MOST_PARTS):
        if not parts.take_next():
            break
    if not parts.suffice():
        return None
    text = head[: parts.end]
    return Whole(text, tuple(parts.places), parts.tag, parts.day, parts.rest)
