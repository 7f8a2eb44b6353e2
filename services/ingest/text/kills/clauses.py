"""Clauses that ask for a kill or a hold: "please kill this story", "the story is withdrawn".

The patterns match the letters of `kinds` that stand for the kinds of a sentence's words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from services.ingest.text.kills.limit_words import LIMITS, PERMISSION, REASONS, TIMES
from services.ingest.text.kills.tokens import Sentence


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


FILL = r"[dDOeAaotzS&]{0,6}?"
NAME = r"(?:K[:a]?)?(?:[QCG]|S(?![NM]))|[YwS]o?z"
OBJECT = rf"(?P<fill>{FILL})(?P<object>[NM](?=[^.]{{0,2}}(?:K|[SQCG]))|{NAME}|N|M|i(?![,dD]))"
ADDRESS = r"^[*(!:,-]*E[^.VHv]{0,24}?"
REQUEST = r"(?P<polite>R)[RrEotadiB:,!&]{0,5}?"
DUTY = r"(?P<duty>r)[taEdA,]{0,3}"
OPENING = r"^[*(\"!:,-]*(?:[Ea:,!&t-]{1,8}[:,!-])?[at]?"
NO_USE = r"(?P<not>n)[ltBaRXr]{0,4}?n?X"

PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:{REQUEST}|{DUTY}|{ADDRESS}|{OPENING})(?P<act>[VvH])(?:&[VvHX])?(?:i(?=[DdN]))?a?,?{OBJECT}",
        rf"(?:{REQUEST}|{DUTY})(?P<act>X)i?{OBJECT}(?P<not>l?a?n)",
        rf"(?:{REQUEST}|{DUTY}|{OPENING}){NO_USE}(?:[,a&t]{{0,2}}X)*[al]?{OBJECT}",
        rf"(?:{REQUEST}|{DUTY}|^[*(\"!:E,-]*){OBJECT}[^.!?]{{0,14}}?(?:(?P<act>[VvH])|{NO_USE})",
        rf"(?P<not>n)[rRBta]{{0,3}}{OBJECT}[Ba]{{0,3}}X",
        rf"{OBJECT}[^.!?N]{{0,24}}?"
        r"(?:(?P<be>B[aBtod]{0,4})(?P<done>[Pch])|(?P<held>h))",
        rf"(?:{REQUEST}|{DUTY}|{ADDRESS}|{OPENING})T{OBJECT}[adto]{{0,2}}(?P<done>[Pch])",
        rf"(?:{REQUEST}|{DUTY}|{ADDRESS}|{OPENING})Tt?(?P<done>[Pch]){OBJECT}",
        rf"(?:{REQUEST}|{DUTY}){OBJECT}[adot]{{0,3}}(?P<done>[Pch])[at]?T",
        rf"(?P<we>(?:^d)?[Yw]|^d?o{{1,4}}(?:ao)?)[aBt]{{0,4}}(?P<does>[WPcV])(?:a|t)?{OBJECT}",
    )
)
"""In their order: "please kill it", "bitte verwenden Sie … nicht", "do not use …",
"bitte … nicht verwenden", "never should … be used", "… is withdrawn", "treat … as withdrawn",
"consider withdrawn …", "we withdraw …"."""

WHOLE = (
    ("kill", re.compile(r"^[*(!-]*[EaR:,]*Ra*Va*[*)!.]*$")),
    ("hold", re.compile(r"^[*(!-]*[EaR:,]*Ra*H(?:[atoX]*l)?a*[*)!.]*$")),
    ("kill", re.compile(r"^[*(!-]*(?:V[!*,.-]*){2,}$")),
    ("hold", re.compile(r"^[*(!-]*(?:H[!*,.-]*){2,}$")),
    ("kill", re.compile(r"^[*(!-]*d?(?:V|k)B?m[*)!.:-]*$")),
    ("kill", re.compile(r"^[*(!-]*(?:DB)?d?m(?:V|k)[*)!.:-]*$")),
    ("kill", re.compile(r"^[*(!-]*[E:,Ra-]*t?n[tBa]*X[a!*).]*$")),
    ("hold", re.compile(r"^[*(!-]*[E:,Ra-]*(?:[at]*n[tBa]*Xa*l|l[at]*n[tBa]*X)[a!*).]*$")),
    ("hold", re.compile(r"^[*(!-]*(?:DB)?d?m(?:H)[*)!.:-]*$")),
    ("kill", re.compile(r"^[*(!-]*[EaR:,]*[VvPck],?a?L[*)!.]*$")),
)
"""Whole sentences: "A kill is mandatory.", "Do not use.", "Vorerst nicht verwenden!"."""

NOUNS_OF_USE = frozenset("publication usage verwendung veröffentlichung release posted".split())
OPENS = re.compile(r"[*(!:,\"E-]*(?:R[BoarE]{0,4})?")
NAMED_BEHIND = re.compile(r"[SQ]|[^.]{0,2}[KCG]|[on]?\.?z")
CYCLES = frozenset(f"{cycle}-" for cycle in ("BC", "AM", "PM", "AP", "CP", "UP"))
WORD = re.compile(r"[^\W\d_]+")
ABROAD = re.compile(r"\b(?:in|en|em) (?:the )?[A-Z]")
BY_AGENCY = re.compile(r"by (?:the |our )?(?:agency|desk|editors?)\b|by us\b")
OUR_NAME = re.compile(r"[*(]?d?[Yw]")
WAITING = re.compile(r"[*(!-]*[ER:,a]*Hi?a?l")
"""How a note opens that waits for something: "Withhold pending word from the court"."""
MAX_BEHIND = 40
"""Characters behind an object in which a part of it may be named."""


def clauses(sentence: Sentence, place: Place) -> Iterator[Clause]:
    """The clauses of a sentence that ask for a kill or a hold of an item."""
    if place is Place.NOTE and WAITING.match(sentence.kinds):
        yield Clause("hold", sentence)
        return
    if place is not Place.COPY and (asked := _asked_by_all(sentence)):
        yield Clause(asked, sentence)
        return
    for pattern in PATTERNS:
        for match in pattern.finditer(sentence.kinds):
            found = Found(match, sentence, place)
            signal = found.signal()
            if signal and found.means_item():
                yield Clause(signal, sentence, found.means_another)


def _asked_by_all(sentence: Sentence) -> str | None:
    """What a sentence asks for without an object, such as "A kill is mandatory"."""
    of_use = not NOUNS_OF_USE.isdisjoint(WORD.findall(sentence.text.casefold())[-1:])
    return next(
        (
            asked
            for asked, whole in WHOLE
            if whole.match(sentence.kinds) and not (of_use and asked == "kill")
        ),
        None,
    )


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
            return self.is_this or self.is_named or (strong and (told or opens or len(before) <= 2))
        if self.place is Place.HEADLINE:
            addressed = self.is_asked and (self.is_this or self.is_named or story)
            return addressed or (self.is_this and opens)
        sure = self.is_this or (self.is_named and self.object in "NM")
        return opens and sure and self._ends_there()

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
        """Whether nothing follows but a reason: copy is withdrawn "from the files" as well."""
        kinds = self.sentence.kinds
        end = len(kinds) - len(kinds[self.match.end() :].lstrip("a"))
        if end >= len(kinds) or kinds[end] in ".!,:()&-l":
            return True
        behind = self.sentence.words(end, min(end + 3, len(kinds))).casefold()
        return behind.split()[0] in REASONS or BY_AGENCY.match(behind) is not None

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
