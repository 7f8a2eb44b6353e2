"""One pass over the first paragraphs of copy, as long as each is known or something is below it.

The dateline or byline is looked for first: what stands above it is sorted by the families, and what
none of them knows is headline, deck, bullet or copy by its form.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from services.ingest.text.head.above_headline import in_their_place, with_credited
from services.ingest.text.head.behind_headline import with_authors_apart
from services.ingest.text.head.cut_lines import with_whole_lines
from services.ingest.text.head.extent import (
    COPY,
    MAX_LINES,
    end_of_head,
    last_of_copy,
    lines_of,
)
from services.ingest.text.head.issuers import PAPERS
from services.ingest.text.head.labels import value_of
from services.ingest.text.head.lines import MAX_HEADLINE, SIGNS, Line
from services.ingest.text.head.name_lines import with_names
from services.ingest.text.head.names import byline_in, is_post, names_again
from services.ingest.text.head.page_titles import without_page
from services.ingest.text.head.titles import same_title
from services.ingest.text.head.unpacked import unpacked
from services.ingest.text.line_families import Destination, Taken, family_of

FOOT = 4
"""Paragraphs at the end in which the author is credited."""
MAX_POSTS = 2
"""Lines below a byline that say what the author is."""
LIKE_AUTHORS = ("agence ", "agencia ", "agência ", "agenzia ")
"""Words of names that behind an author would be taken for a second one: `Agência Estado`."""
AFFILIATIONS = frozenset({"agency", "service of an agency"})
"""The rules for lines that below a byline say for whom the author writes."""
OF_PAGE = re.compile(
    r"\b(?:(?:19|20)\d\d|\d{1,2}[:/.]\d\d|(?:posted|submitted|written|published|filed|updated)"
    r" (?:on|in|by|at|under)|comments?)\b|^(?:by|von|por|par|di|date|photo|image|foto)\b|@|\|",
    re.IGNORECASE,
)
"""A time, an author or a sign, by which a line is more likely a page's than a deck."""
FEWEST_IN_DECK = 6
"""Words of a deck that only its place shows."""
MIN_HEADLINE, MAX_SLUG = 25, 60
"""Characters of a headline by which a line is known, and of a slug before it."""
MAX_BELOW = 6
"""Paragraphs of the copy in which names are looked for."""


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
    body = with_authors_apart(unpacked(with_whole_lines(body, MAX_LINES), MAX_LINES))
    stated = stated or Stated()
    read = lines_of(body[: MAX_LINES + 1])
    below = body[len(read) : len(read) + MAX_BELOW]
    lines = with_names(without_page(read), stated.headline, below)
    end = end_of_head(lines)
    lines = with_credited(in_their_place(lines, end, titled=bool(stated.headline)), body[-FOOT:])
    last = last_of_copy(lines) if len(lines) == len(body) else len(body)
    reading = _Reading(body, lines, end, stated, last)
    while reading.take_next():
        pass
    return reading.head() or _without_head(body, lines)


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
        if line.kind in COPY and self._ends_in_headline(line.text):
            self._put("headline again", line.text, "dropped")
            return True
        if self.at >= self.last and line.kind in COPY:
            return False
        return self._take(line)

    def _ends_in_headline(self, text: str) -> bool:
        """Whether a line is a slug and the headline, whose line break was lost."""
        named = self.stated.headline or self.headline
        slug = text.removesuffix(named)
        return len(named) >= MIN_HEADLINE and slug != text and len(slug) <= MAX_SLUG

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
        elif self._is_deck_alone(line):
            self._take_deck(line)
        else:
            return False
        return True

    def _opens_list(self, line: Line) -> bool:
        """Whether a line is the heading of bullets, which stay in the copy."""
        below = self.lines[self.at + 1 : self.at + 2]
        return line.text.endswith(":") and bool(below) and below[0].kind == "bullet"

    def _is_deck_alone(self, line: Line) -> bool:
        """Whether a line right below the headline is its deck, though nothing shows a head."""
        below = self.lines[self.at + 1 : self.at + 2]
        follows = bool(self.taken) and self.taken[-1].rule == "headline"
        return (
            follows
            and bool(below)
            and below[0].kind == "sentence"
            and len(line.text.split()) >= FEWEST_IN_DECK
            and line.text[:1].isupper()
            and not line.text.endswith((":", ",", "-"))
            and OF_PAGE.search(line.text) is None
        )

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
            below = self.body[self.at]
            if not (is_post(below) or self._is_affiliation()):
                break
            again = below.casefold().removeprefix("the ") in printed.casefold()
            self._put("byline", below, "dropped" if again else "byline")
        self.byline = self.byline or printed
        return True

    def _is_affiliation(self) -> bool:
        if self.at >= len(self.lines):
            return False
        line = self.lines[self.at]
        if any(map(str.isdigit, line.text)) or line.text.casefold().startswith(LIKE_AUTHORS):
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

        The first that calls or asks is the headline, as long as it is.

        Any other above the dateline, or a bullet, is copy.
        """
        below = self.lines[self.at + 1 : self.end]
        above_byline = self.byline is None and any(each.kind == "byline" for each in below)
        titled = bool(self.stated.headline or self.headline)
        teases = titled and any(each.by_agency for each in below)
        calls = len(line.text) <= MAX_HEADLINE and line.text.endswith(("!", "?"))
        if line.kind == "sentence" and above_byline and calls and not titled and not self.kept:
            self.headline = line.text
            self._put("headline", line.text, "headline")
        elif line.kind == "sentence" and (above_byline or teases) and not self._opens_list(line):
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
