"""One pass over a story's paragraphs, from the end, as long as each is known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lexicon.agencies import NAME_OF
from lexicon.person_names import is_name
from services.ingest.text.biography import find_biography, is_about_author
from services.ingest.text.byline import is_byline
from services.ingest.text.foot.authors import AUTHOR_BOX
from services.ingest.text.foot.credits import CREDITS
from services.ingest.text.foot.endings import split_ending
from services.ingest.text.foot.families import FAMILIES, LISTS, OF_PAGES
from services.ingest.text.foot.marks import MARK_BEFORE_INITIALS
from services.ingest.text.foot.openings import Openings, repeats
from services.ingest.text.foot.private import texts_for
from services.ingest.text.foot.sections import (
    MAX_LINES,
    NOTEPAD,
    OTHER_STORIES,
    REPORTERS,
    may_stand_below,
)
from services.ingest.text.foot.titles import count_labelled, count_titles
from services.ingest.text.foot.within import candidates, rule_within
from services.ingest.text.line_families import Family, Taken, family_of
from services.ingest.text.page_chrome import is_chrome
from services.ingest.text.signals import is_notice

MAX_TAKEN = 1000
"""Lines that are looked at one by one; no foot has as many."""
MAX_BIOGRAPHIES = 2
"""Each may be of several people."""
TITLE = "#"
END_OF_STORY = re.compile(r"[.!?]$")
"""What ends a sentence of the story, and no quotation."""


CONTACT_BEHIND = re.compile(r"[,;(][^;@\n]{0,80}(?:;|\d{3}|@).{0,160}\Z")
"""Telephone and address behind a name, with the agency before them: they are not for readers."""


@dataclass(frozen=True, slots=True)
class Foot:
    """A story without what stands below it."""

    body: tuple[str, ...]
    sign_off: tuple[str, ...] = ()
    biography: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """Notes to editors."""
    name_line: str | None = None
    """The author, where the name stands only below the story."""
    taken: tuple[Taken, ...] = ()
    """Each line that is no longer in the body, with its rule, in the order of the text."""


def peel(body: Sequence[str], byline: str | None) -> Foot:
    """The story in some paragraphs, and what stands below it.

    At least one paragraph stays, unless the first opens a notepad.
    """
    peeling = _Peeling(list(body), byline)
    peeling.cut_notepad()
    while len(peeling.taken) < MAX_TAKEN and peeling.take_last():
        pass
    peeling.clean()
    return peeling.foot()


@dataclass
class _Peeling:
    """The paragraphs that are left, and what was taken of them, the last first."""

    body: list[str]
    byline: str | None
    taken: list[Taken] = field(default_factory=list)
    name_line: str | None = None
    biographies: int = 0

    def __post_init__(self) -> None:
        self.openings = Openings(self.byline)

    def foot(self) -> Foot:
        taken = tuple(reversed(self.taken))
        return Foot(
            tuple(self.body),
            texts_for("sign_off", taken),
            texts_for("biography", taken),
            texts_for("ednote", taken),
            self.name_line,
            taken,
        )

    def take_last(self) -> bool:
        """Take the last lines that one rule knows; whether there were any."""
        return (
            len(self.body) > 1
            and (
                self.take_line(CREDITS)
                or self._take_biography()
                or self.take_line(FAMILIES)
                or self._take_section()
                or self._take_name_line()
                or self._take_titles()
            )
        ) or self._take_ending()

    def take_line(self, families: Sequence[Family]) -> bool:
        """Take the last paragraph if it is of one of the families."""
        if len(self.body) < 2:
            return False
        line = self.body[-1]
        if marked := MARK_BEFORE_INITIALS.fullmatch(line):
            self.body.pop()
            initials = Taken("initials", marked["initials"], "sign_off")
            self.taken += (initials, Taken("end mark", marked["mark"], "dropped"))
            return True
        taken = self._known(line, self.body[-2], families)
        if taken is None and families is FAMILIES and is_chrome(line):
            taken = Taken("part of a page", line, "dropped")
        if taken:
            self.body.pop()
            self.taken.append(taken)
        return taken is not None

    def _known(self, line: str, above: str, families: Sequence[Family]) -> Taken | None:
        found = family_of(line, families, above)
        if found is None or (found.destination == "dropped" and is_notice(line)):
            return None
        destination = found.destination
        if found.name == "address alone" and not self._is_of_the_author(line):
            destination = "dropped"
        return Taken(found.name, line, destination)

    def _is_of_the_author(self, address: str) -> bool:
        names = (self.byline or "").casefold().replace("-", " ").split()
        return any(len(name) > 2 and name.strip(",.") in address.casefold() for name in names)

    def _take_biography(self) -> bool:
        if self.biographies == MAX_BIOGRAPHIES:
            return False
        start, biography = find_biography(self.body, self.byline)
        if not biography:
            return False
        self.biographies += 1
        self.taken += (Taken("biography", text, "biography") for text in reversed(biography))
        lines = self.body[start:]
        heading = lines[0] if len(lines) > len(biography) else lines[0].removesuffix(biography[0])
        if heading:
            self.taken.append(Taken("biography's heading", heading, "dropped"))
        del self.body[start:]
        if is_name(biography[0]):
            self.name_line = self.name_line or biography[0]
        return True

    def _take_name_line(self) -> bool:
        """Take the author's name below the story, where it stands or where none stands above."""
        line = self.body[-1]
        name = line.lstrip("-–— ")
        if self.byline:
            if self._take_post():
                return True
            if not (repeats(name, self.byline) and (is_byline(name) or is_name(name))):
                return False
        elif not (is_byline(line) or (name != line and _is_author(name) and self._spoke_itself())):
            return False
        self.body.pop()
        self.taken.append(
            Taken("name of the author", line, "sign_off" if self.byline else "byline")
        )
        if not self.byline:
            self.name_line = self.name_line or CONTACT_BEHIND.sub("", name)
        return True

    def _take_post(self) -> bool:
        """Take the author's name and, on the line below it, what the author is."""
        name, post = self.body[-2:]
        is_post = may_stand_below(post, AUTHOR_BOX) and not post.endswith("?")
        if not (is_name(name) and repeats(name, self.byline) and is_post):
            return False
        del self.body[-2:]
        self.taken += (
            Taken("name of the author", post, "sign_off"),
            Taken("name of the author", name, "sign_off"),
        )
        return True

    def _spoke_itself(self) -> bool:
        """Whether the line above the last is no quotation, which a name below it may be of."""
        return END_OF_STORY.search(self.body[-2]) is not None

    def _take_section(self) -> bool:
        """Take the section at the end that a mark opens, if all below it may stand there."""
        opened = self.openings.find(self.body, is_last=not self.taken)
        if opened:
            self._take_from(*opened)
        return opened is not None

    def _take_titles(self) -> bool:
        """Take a list of other stories that nothing opens, above other lines of a page."""
        if not any(each.rule in OF_PAGES for each in self.taken):
            return False
        count = count_labelled(self.body) or count_titles(self.body)
        self.taken += (
            Taken(OTHER_STORIES.name, self.body.pop(), OTHER_STORIES.destination)
            for _ in range(count)
        )
        return count > 0

    def _take_from(self, start: int, mark: Family) -> None:
        lines = self.body[start:]
        del self.body[start:]
        self.taken += (
            self._in_section(line, mark)
            if at < MAX_TAKEN
            else Taken(mark.name, line, mark.destination)
            for at, line in enumerate(reversed(lines))
        )

    def _in_section(self, line: str, mark: Family) -> Taken:
        """What becomes of a line of a section; of one that is to be published: its own rule."""
        if is_notice(line):
            return Taken(mark.name, line, "ednote")
        if mark is not REPORTERS and (line.startswith(TITLE) or mark.fits(line)):
            return Taken(mark.name, line, "dropped")
        own = None if mark in LISTS else self._known(line, "", FAMILIES)
        is_short = may_stand_below(line, mark)
        if own is None and not is_short and is_about_author(line, self.body, self.byline):
            return Taken("biography", line, "biography")
        return own or Taken(mark.name, line, mark.destination)

    def _take_ending(self) -> bool:
        if not self.body:
            return False
        rest, marks = split_ending(self.body[-1])
        if marks:
            self.body[-1] = rest
            self.taken += reversed(marks)
        return bool(marks)

    def cut_notepad(self) -> None:
        """Take all from the mark that opens notes for editors to the end."""
        places = candidates(self.body)
        start = next((at for at in places if NOTEPAD.fits(self.body[at])), len(self.body))
        opening = self.body[start : start + 1]
        if opening and (opening[0].startswith(TITLE) or len(self.body) - start <= MAX_LINES):
            self._take_from(start, NOTEPAD)

    def clean(self) -> None:
        """Take the lines of a page that stand within the story."""
        rules = {at: rule for at in candidates(self.body) if (rule := rule_within(self.body[at]))}
        if len(rules) < len(self.body):
            self.taken += (
                Taken(rule, self.body[at], "dropped") for at, rule in reversed(rules.items())
            )
            self.body = [line for at, line in enumerate(self.body) if at not in rules]


def _is_author(name: str) -> bool:
    return is_name(name) and name.casefold() not in NAME_OF
