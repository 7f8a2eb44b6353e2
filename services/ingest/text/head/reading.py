"""One pass over the first paragraphs of copy, as long as each is known or something is below it.

The dateline or byline is looked for first: what stands above it is sorted by the families, and what
none of them knows is headline, deck, bullet or copy by its form.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from types import MappingProxyType

from services.ingest.text.byline import is_byline
from services.ingest.text.head.above_headline import MOST_IN_KICKER, in_their_place, without_page
from services.ingest.text.head.issuers import PAPERS
from services.ingest.text.head.labels import value_of
from services.ingest.text.head.lines import Line, dateline_of, read_line
from services.ingest.text.head.name_lines import RULE as NAMES
from services.ingest.text.head.name_lines import with_names
from services.ingest.text.head.names import byline_in, is_post, names_again
from services.ingest.text.head.titles import is_title_with_stop, same_title
from services.ingest.text.head.unpacked import unpacked
from services.ingest.text.line_families import Destination, Taken, family_of

MAX_LINES = 20
"""Paragraphs in which the dateline or byline is looked for."""
MAX_SENTENCES = 2
"""Paragraphs of copy that may stand above it, as a teaser does."""
MOST_ABOVE = MappingProxyType(
    {"sentence": MAX_SENTENCES, "short": 4, "kicker": 8, "bullet": 8, "dateline": 0}
)
"""Lines of each kind above the last one of a head; among more it is a part of the copy."""
MOST_ABOVE_AGENCY = 10
"""Short lines above a dateline that names its agency, with no sentence between."""
COPY = frozenset({"dateline", "sentence", "bullet", "short"})
MAX_BELOW = 6
"""Paragraphs of the copy in which names are looked for."""
MAX_POSTS = 2
"""Lines below a byline that say what the author is."""
STOPS = (".", ".)")
"""The end of a dateline in an old paper, whose headlines end in a stop as well."""
SIGNS = "= +^"
"""What some desks set behind a headline."""
AFFILIATIONS = frozenset({"agency", "service of an agency"})
"""The rules for lines that below a byline say for whom the author writes."""


@dataclass(frozen=True, slots=True)
class Head:
    """A story without what stands above it."""

    body: tuple[str, ...]
    """The bullets and sentences above the dateline, then the copy, which begins with it."""
    begins: int = 0
    """Which paragraph of the body the dateline may be in."""
    taken: tuple[Taken, ...] = ()
    """Each line that is no longer in the body, with its rule, in the order of the text."""


@dataclass(frozen=True, slots=True)
class Stated:
    """The fields that the format states, which count before the text."""

    headline: str = ""
    byline: str | None = None
    abstract: str = ""


def read_head(body: Sequence[str], stated: Stated | None = None) -> Head:
    """The story in some paragraphs, and what stands above it. The last paragraph stays."""
    body = unpacked(body, MAX_LINES)
    stated = stated or Stated()
    lines = without_page(_lines(body[: MAX_LINES + 1]))
    below = body[len(lines) : len(lines) + MAX_BELOW]
    lines = with_names(lines, stated.headline, below)
    end = _end_of_head(lines)
    lines = in_their_place(lines, end, titled=bool(stated.headline))
    last = _last_of_copy(lines) if len(lines) == len(body) else len(body)
    reading = _Reading(body, lines, end, stated, last)
    while reading.take_next():
        pass
    return reading.head() or _without_head(body, lines)


def _lines(body: Sequence[str]) -> list[Line]:
    """What the first paragraphs are, up to the dateline or the second sentence below all else."""
    found: list[Line] = []
    sentences = 0
    for text, following in zip(body, (*body[1:], ""), strict=False):
        line = read_line(text, following)
        if not found and line.kind == "sentence" and is_title_with_stop(text):
            opens = dateline_of(following, "")[0]
            line = Line(text, "short") if opens and opens.text.endswith(STOPS) else line
        found.append(line)
        sentences += line.kind == "sentence"
        if line.kind == "dateline" or sentences > MAX_SENTENCES:
            break
    return found


def _end_of_head(lines: Sequence[Line]) -> int:
    """The place behind the last line that shows that all above it is a head."""
    end = 0
    above: Counter[str] = Counter()
    for at, line in enumerate(lines[: _last_of_copy(lines) + 1]):
        if line.kind == "dateline" and line.by_agency and _are_few(above):
            return at + 1
        few = all(above[kind] <= most for kind, most in MOST_ABOVE.items())
        if few and _shows_head(line, lines[at + 1 :], below_sentence=above["sentence"] > 0):
            end = at + 1
        above["kicker" if _is_like_kicker(line) else line.kind] += 1
    return end


def _shows_head(line: Line, below: Sequence[Line], *, below_sentence: bool) -> bool:
    if not below_sentence:
        return line.kind in ("dateline", "byline", "known", "note")
    return line.kind == "dateline" or (line.kind == "byline" and _is_above_copy(line, below))


def _is_like_kicker(line: Line) -> bool:
    """Whether a line is as short as those of a menu, and no row."""
    few = line.text.count(" ") < MOST_IN_KICKER and not any(map(str.isdigit, line.text))
    return line.kind == "short" and few


def _are_few(above: Counter[str]) -> bool:
    """Whether the lines above a dateline that is sure are a page's, and no copy."""
    return above["short"] + above["kicker"] <= MOST_ABOVE_AGENCY and not (
        above["sentence"] or above["bullet"]
    )


def _is_above_copy(byline: Line, below: Sequence[Line]) -> bool:
    """Whether a byline below a sentence is no credit at the foot: more sentences are below it."""
    tells = any(line.kind in ("sentence", "dateline") for line in below)
    return tells and (byline.rule == NAMES or is_byline(byline.text.rstrip(SIGNS)))


def _last_of_copy(lines: Sequence[Line]) -> int:
    """The place of the last line that may be copy: what is known below it shows no head."""
    places = (at for at in range(len(lines) - 1, -1, -1) if lines[at].kind in COPY)
    return next(places, 0)


def _without_head(body: Sequence[str], lines: Sequence[Line]) -> Head:
    """The paragraphs as they are, without the notes above them."""
    notes = list(takewhile(lambda line: line.kind == "note", lines))
    taken = tuple(Taken(line.rule, line.text, "ednote") for line in notes)
    return Head(tuple(body[len(notes) :]), 0, taken)


def _may_be_copy(taken: Taken) -> bool:
    return taken.destination in ("dropped", "headline", "abstract", "keywords")


@dataclass
class _Reading:
    """How far the lines were read, and what was taken of them."""

    body: Sequence[str]
    lines: Sequence[Line]
    end: int
    """Where the head ends, as far as a known line shows it."""
    stated: Stated
    last: int
    """The place of the last line that may be copy: it stays."""
    at: int = 0
    headline: str = ""
    byline: str | None = None
    kept: list[str] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)

    def head(self) -> Head | None:
        """None where nothing would be left of copy, as of a picture's caption."""
        if self.at == len(self.body) and not self.kept and any(map(_may_be_copy, self.taken)):
            return None
        return Head((*self.kept, *self.body[self.at :]), len(self.kept), tuple(self.taken))

    def take_next(self) -> bool:
        """Take or keep the next line; False where the copy begins."""
        if self.at >= len(self.lines):
            return False
        line = self.lines[self.at]
        if line.kind == "dateline":
            return False
        if self.at >= self.last and line.kind in COPY:
            return False
        return self._take(line)

    def _take(self, line: Line) -> bool:
        if line.kind in ("known", "note"):
            self._take_known(line)
        elif line.kind == "byline":
            return self._take_byline(line)
        elif line.kind == "short":
            return self._take_short(line)
        elif self.at < self.end:
            self._take_copy(line)
        else:
            return False
        return True

    def _take_known(self, line: Line) -> None:
        """A known line; one that states a field again which is known is left out."""
        stated = {"headline": self.stated.headline or self.headline, "byline": self.byline}
        again = bool(stated.get(line.destination))
        taken = self._put(line.rule, line.text, "dropped" if again else line.destination)
        if taken.destination == "headline":
            self.headline = value_of(taken)
        elif taken.destination == "byline":
            self.byline = value_of(taken)

    def _put(self, rule: str, text: str, destination: Destination) -> Taken:
        taken = Taken(rule, text, destination)
        self.taken.append(taken)
        self.at += 1
        return taken

    def _keep(self, text: str) -> None:
        self.kept.append(text)
        self.at += 1

    def _take_short(self, line: Line) -> bool:
        """A headline, a deck, or a line that repeats another; copy where no head is below."""
        text = line.text.rstrip(SIGNS)
        named = self.stated.headline or self.headline
        if named and same_title(text, named):
            self._put("headline again", line.text, "dropped")
        elif self._names_author_again(text):
            self._put("name of the author", line.text, "dropped")
        elif not named:
            self.headline = text
            self._put("headline", line.text, "headline")
        elif self.at < self.end and self.byline is None:
            self._take_deck(line)
        elif self.at < self.end:
            self._keep(line.text)
        else:
            return False
        return True

    def _names_author_again(self, text: str) -> bool:
        below = (byline_in(each.text) for each in self.lines[self.at + 1 :])
        byline = self.byline or next(filter(None, below), None) or self.stated.byline
        return byline is not None and names_again(text, byline)

    def _take_byline(self, line: Line) -> bool:
        printed = byline_in(line.text) or line.text
        known = self.stated.byline or self.byline
        if known and not _repeats(known, printed):
            return self._take_other_byline(line)
        first = self.at
        self._put("byline", line.text, "byline")
        while self.at - first <= MAX_POSTS and self.at + 1 < len(self.body):
            if not (is_post(self.body[self.at]) or self._is_affiliation()):
                break
            self._put("byline", self.body[self.at], "byline")
        self.byline = self.byline or printed
        return True

    def _is_affiliation(self) -> bool:
        if self.at >= len(self.lines):
            return False
        line = self.lines[self.at]
        if any(map(str.isdigit, line.text)):
            return False
        return line.rule in AFFILIATIONS or family_of(line.text.rstrip(SIGNS), PAPERS) is not None

    def _take_other_byline(self, line: Line) -> bool:
        """A second byline below the first; one that differs from the format's stays in the copy."""
        if self.stated.byline or self.at >= self.end:
            return False
        self._put("byline", line.text, "byline")
        return True

    def _take_copy(self, line: Line) -> None:
        """A sentence above the byline, or below the headline of an agency's story, is a deck.

        Any other above the dateline, or a bullet, is copy.
        """
        below = self.lines[self.at + 1 : self.end]
        above_byline = self.byline is None and any(each.kind == "byline" for each in below)
        titled = bool(self.stated.headline or self.headline)
        teases = titled and any(each.by_agency for each in below)
        if line.kind == "sentence" and (above_byline or teases):
            self._take_deck(line)
        else:
            self._keep(line.text)

    def _take_deck(self, line: Line) -> None:
        """A deck is the abstract; where the format states another, it stays in the copy."""
        if self.stated.abstract and not _repeats(self.stated.abstract, line.text):
            self._keep(line.text)
        else:
            self._put("deck", line.text, "abstract")


def _repeats(known: str, printed: str) -> bool:
    return known.casefold() in printed.casefold() or printed.casefold() in known.casefold()
