"""Clauses that ask for a kill or a hold: "please kill this story", "the story is withdrawn"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from services.ingest.text.kills.clause_patterns import PATTERNS
from services.ingest.text.kills.kinds import KILLED, MANDATORY
from services.ingest.text.kills.limit_words import (
    LIMITS,
    NOUNS_OF_USE,
    PAST,
    PERMISSION,
    REASONS,
    TIMES,
)
from services.ingest.text.kills.tokens import Sentence
from services.ingest.text.kills.whole_sentences import asked_by_all, said_of_its_item


class Place(Enum):
    """Where a text stands: what may be news there needs more to be an order."""

    NOTE = "note"
    HEADLINE = "headline"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that asks for a stop of an item."""

    signal: str
    """`kill` or `hold`."""
    sentence: Sentence
    names_another: bool = False
    """Whether it means an earlier item without naming it: "kill the earlier story"."""


OPENS = re.compile(r"[*(!:,\"E-]*(?:R[BoarE]{0,4})?")
NAMED_BEHIND = re.compile(r"[SQ]|[^.]{0,2}[KCG]|[on]?\.?z")
CYCLES = frozenset(f"{cycle}-" for cycle in ("BC", "AM", "PM", "AP", "CP", "UP"))
WORD = re.compile(r"[^\W\d_]+")
ABROAD = re.compile(r"\b(?:in|en|em) (?:the )?[A-Z]")
BY_AGENCY = re.compile(r"by (?:the |our )?(?:agency|desk|editors?)\b|by us\b")
FROM_SERVICE = re.compile(
    r"from (?:the|our|its|all) (?:archives?|wires?|web ?sites?|sites?|services?|systems?|databases?"
    r"|feeds?|circulation)\b|from circulation\b"
)
OUR_NAME = re.compile(r"[*(]?d?[Yw]")
MAX_BEHIND = 40
"""Characters behind an object in which a part of it may be named."""


def clauses(sentence: Sentence, place: Place) -> Iterator[Clause]:
    """The clauses of a sentence that ask for a kill or a hold of an item."""
    said = said_of_its_item(sentence) if place is Place.NOTE else None
    is_order = place is not Place.COPY or MANDATORY in sentence.kinds
    asked = said or (asked_by_all(sentence) if is_order else None)
    if asked:
        yield Clause(asked, sentence)
        return
    for letters, pattern in PATTERNS:
        if letters.isdisjoint(sentence.kinds):
            continue
        for match in pattern.finditer(sentence.kinds):
            found = Found(match, sentence, place)
            signal = found.signal()
            if signal and found.means_item():
                yield Clause(signal, sentence, found.means_another)


@dataclass(frozen=True, slots=True)
class Found:
    """A match of one of the patterns."""

    match: re.Match[str]
    sentence: Sentence
    place: Place

    def signal(self) -> str | None:
        """What is asked for; None where the use is only limited, or delayed until a time."""
        groups = self.match.groupdict()
        behind = self.sentence.kinds[self.match.end() : self.match.end() + 8]
        if groups.get("not"):
            if "l" in self.match[0] + behind:
                return "hold"
            if self.object != "N" and self._is_of_use():
                return None
            # An embargo, which is read elsewhere: "not to be used before Monday".
            return None if "u" in behind or self._is_limited() else "kill"
        if groups.get("held") or "h" in (groups.get("done"),) or groups.get("act") == "H":
            return None if "u" in behind and self._is_timed() else "hold"
        return "kill"

    def means_item(self) -> bool:
        """Whether the object is an item of the agency, and the whole of it."""
        if self._is_part() or self._is_said() or not (self.is_named or self.object in "NMi"):
            return False
        groups = self.match.groupdict()
        if "be" in groups:
            return self._is_done()
        if "sent" in groups:
            return self._is_taken_back()
        if "does" in groups:
            return self._is_ours()
        return self._is_asked_for(is_duty=bool(groups.get("duty")))

    def _is_asked_for(self, *, is_duty: bool) -> bool:
        """Whether the kill of the object is asked of editors, and no news of somebody who asks."""
        sure = self.is_named or self.is_this
        if self.place is Place.NOTE:
            return sure or self.object != "M" or self.is_asked
        if (is_duty and not self.is_asked) or self.object == "i":
            return False
        if self.place is Place.COPY:
            return self.match.start() <= 1 and (sure or (self.is_asked and self.object == "N"))
        return sure or self.object == "N" or self.is_asked

    @property
    def object(self) -> str:
        """The kind of the object: of `SQCGz` for a name, `N`, `M` or `i`."""
        return self.match["object"][-1]

    @property
    def is_asked(self) -> bool:
        """Whether editors are addressed, or asked politely."""
        polite = bool(self.match.groupdict().get("polite"))
        agency = OUR_NAME.fullmatch(self.sentence.kinds[: self.match.start()]) is not None
        return (
            polite
            or (agency and self.is_this)
            or "E" in self.sentence.kinds[: self.match.start("object")]
        )

    @property
    def is_this(self) -> bool:
        """Whether it is this story, or our story."""
        return "D" in self.match["fill"]

    @property
    def is_named(self) -> bool:
        """Whether the object is, or has behind it, a slug, number, headline or address."""
        if self.object in "SQ":
            return self._is_name()
        behind = self.sentence.kinds[self.match.end("object") :]
        return self.object in "CGz" or NAMED_BEHIND.match(behind) is not None

    @property
    def means_another(self) -> bool:
        """Whether it is an earlier item that is not named."""
        return "e" in self.match["fill"] and self.match["object"] in "NM"

    def _is_name(self) -> bool:
        """Whether a hyphenated word is a slug and not `anti-doping`, a quotation a headline."""
        token = self.match.end("object") - 1
        word = self.sentence.words(token, token + 1)
        if len(self.match["object"]) > 1 or word[:3].upper() in CYCLES:
            return True
        if self.object == "Q":
            return "N" in self.match[0] or "M" in self.match[0]
        has_form = not word[0].islower() and sum(map(str.isupper, word)) > 1
        is_object = re.search("V(?:d?|oz)S$", self.match[0]) is not None
        return has_form and is_object and self.place is not Place.HEADLINE

    def _is_done(self) -> bool:
        """Whether the passive is of an item: "the story slugged X is withdrawn"."""
        before = self.sentence.kinds[: self.match.start("fill")]
        opens = OPENS.fullmatch(before) is not None
        story = self.object == "N"
        if self.place is Place.NOTE:
            strong = story and self.match["done"] != "c"
            told = "r" in before or before.find("E") > 0
            closes = opens and self._is_performed() and self._ends_there()
            known = strong and (told or opens or len(before) <= 2)
            return self.is_this or self.is_named or known or closes
        if self.place is Place.HEADLINE:
            addressed = self.is_asked and (self.is_this or self.is_named or story)
            return addressed or (self.is_this and opens)
        sure = self.is_this or (self.is_named and self.object in "NM")
        performed = story and self._ends_sentence() and self._is_performed()
        return opens and (performed or (sure and self._ends_there()))

    def _is_performed(self) -> bool:
        """Whether the words do what they say: "the story is withdrawn", and not "was"."""
        done = self.match["done"] == KILLED
        said = self.sentence.words(*self.match.span("be")) if done else ""
        return done and PAST.isdisjoint(said.casefold().split())

    def _is_taken_back(self) -> bool:
        """Whether it is said of an item that it was sent in error, or that it lapses."""
        opens = OPENS.fullmatch(self.sentence.kinds[: self.match.start()]) is not None
        if self.place is Place.NOTE:
            return opens
        if self.place is Place.HEADLINE:
            return opens and (self.is_this or self.is_asked)
        if self.match.end() == self.match.end("object"):
            return opens and (self.is_this or self.object == "N")
        lapses = self.match["lapses"] and self._ends_sentence()
        return opens and (lapses or (self.is_this and self._ends_there()))

    def _ends_sentence(self) -> bool:
        return not self.sentence.kinds[self.match.end() :].strip("a.!")

    def _is_ours(self) -> bool:
        """Whether an agency withdraws a story of its own."""
        before = self.sentence.kinds[: self.match.start()]
        story = self.is_named or self.object == "N"
        own = self.is_this or "O" in self.match["fill"]
        if self.place is Place.NOTE or "E" in before:
            return own or (self.match["we"][-1] in "Yw" and story)
        if OPENS.fullmatch(before) is None or self.match["does"] == "c":
            return False
        if self.match["we"][-1] == "Y":
            return own or self.is_named or (story and self.place is Place.HEADLINE)
        return self.is_this and self.place is Place.COPY

    def _ends_there(self) -> bool:
        """Whether nothing follows but a reason, or from where: goods are withdrawn, too."""
        kinds = self.sentence.kinds
        end = len(kinds) - len(kinds[self.match.end() :].lstrip("a"))
        if end >= len(kinds) or kinds[end] in ".!,:()&-l":
            return True
        behind = self.sentence.words(end, min(end + 3, len(kinds))).casefold()
        if behind.split()[0] in REASONS:
            return True
        return any(pattern.match(behind) for pattern in (BY_AGENCY, FROM_SERVICE))

    def _is_part(self) -> bool:
        """Whether only a part is meant: "kill this story's last paragraph"."""
        end = self.match.end("object")
        last = self.sentence.spans[end - 1][1] + MAX_BEHIND
        for kind, span in zip(self.sentence.kinds[end:], self.sentence.spans[end:], strict=True):
            if kind in "&," or span[1] > last:
                return False
            if kind == "p":
                return True
        return False

    def _is_said(self) -> bool:
        """Whether somebody says it: "Kill the story, says minister"."""
        around = self.sentence.kinds[: self.match.start()] + self.sentence.kinds[self.match.end() :]
        return self.place is not Place.NOTE and "y" in around

    def _is_timed(self) -> bool:
        behind = self._behind(8)
        words = WORD.findall(behind.casefold())
        return any(map(str.isdecimal, behind)) or not TIMES.isdisjoint(words)

    def _is_of_use(self) -> bool:
        """Whether it is a note on a note: "the following information is not for publication"."""
        last = self.sentence.words(self.match.end() - 1, self.match.end())
        return last.casefold() in NOUNS_OF_USE

    def _is_limited(self) -> bool:
        """Whether the use is only limited: "may not be published without permission"."""
        start = self.match.start("not")
        before = self.sentence.words(max(0, start - 1), start).casefold()
        behind = self._behind(4)
        limited = not LIMITS.isdisjoint(WORD.findall(behind.casefold()))
        return before in PERMISSION or limited or ABROAD.search(behind) is not None

    def _behind(self, count: int) -> str:
        end = self.match.end()
        return self.sentence.words(end - 1, min(end + count, len(self.sentence.kinds)))
