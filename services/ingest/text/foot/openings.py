"""Where a section below the story begins: at a mark, if all below it may stand there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lexicon.person_names import is_name
from services.ingest.text.biography import is_about_author, is_of_the_trade
from services.ingest.text.foot.authors import AUTHOR_BOX, AUTHORS
from services.ingest.text.foot.cards import CARD
from services.ingest.text.foot.families import FAMILIES, SECTIONS
from services.ingest.text.foot.headings import HEADINGS
from services.ingest.text.foot.readers import TO_READERS
from services.ingest.text.foot.sections import MAX_LINES, OTHER_STORIES, may_stand_below
from services.ingest.text.line_families import Family, family_of

LONG_TITLE = 220
"""Characters of a title in a ranked list."""
LONG_POST = 600
"""Characters of what a page says of an author."""
RANK = re.compile(r"#?\d{1,2}[.)]?")
"""What stands above each title of a ranked list, on a line of its own."""
MIN_CARDS = 2


@dataclass
class Openings:
    """Finds sections at the end of a body, again and again as lines are taken from it."""

    byline: str | None
    seen: dict[str, tuple[Family | None, bool]] = field(default_factory=dict)
    """What lines are to a section: each is looked at again below many others."""

    def find(self, body: Sequence[str], *, is_last: bool) -> tuple[int, Family] | None:
        """The place of the highest mark whose section reaches the end, and the mark.

        `is_last`: nothing stood below the body.
        """
        first = max(1, len(body) - MAX_LINES)
        opened: tuple[int, Family] | None = None
        unknown: list[str] = []
        cards = 0
        has_teasers = False
        for place in range(len(body) - 1, first - 1, -1):
            line = body[place]
            mark, is_known = self._look(line, body)
            cards += mark is CARD
            if mark and has_teasers and mark not in (OTHER_STORIES, HEADINGS):
                continue
            if mark and (mark is not CARD or cards >= MIN_CARDS):
                if all(may_stand_below(each, mark) for each in unknown):
                    opened = place, mark
            elif not is_known and self._has_age(body, place):
                has_teasers = True
            elif not is_known and not self._is_part(body, place, is_last=is_last):
                if not may_stand_below(line, OTHER_STORIES):
                    break
                unknown.append(line)
        if opened and _has_more_above(body, *opened):
            return opened[0] - 1, opened[1]
        return opened

    def _look(self, line: str, body: Sequence[str]) -> tuple[Family | None, bool]:
        """The mark that a line is of a section, and whether any rule knows it."""
        if line not in self.seen:
            mark = family_of(line, SECTIONS)
            known = mark or family_of(line, FAMILIES) or is_about_author(line, body, self.byline)
            self.seen[line] = mark, bool(known)
        return self.seen[line]

    def _has_age(self, body: Sequence[str], place: int) -> bool:
        """Whether an age stands below a sentence: another story's, if a heading opens the list.

        Entries of a live report have one as well, so that no other mark opens such a section.
        """
        below = body[place + 1] if place + 1 < len(body) else ""
        is_whole = not may_stand_below(body[place], OTHER_STORIES)
        return is_whole and len(body[place]) <= LONG_POST and self._look(below, body)[0] is CARD

    def _is_part(self, body: Sequence[str], place: int, *, is_last: bool) -> bool:
        """Whether a line is a part of a section by what stands above and below it."""
        line, above = body[place], body[place - 1]
        if RANK.fullmatch(line) or RANK.fullmatch(above):
            return _is_ranked(body, place)
        if is_name(above) and (is_of_the_trade(line) or repeats(above, self.byline)):
            return True
        if AUTHOR_BOX.fits(above) and len(line) <= LONG_POST:
            return True
        return not (is_last and place == len(body) - 1) and TO_READERS.fits(line)


def repeats(name: str, byline: str | None) -> bool:
    """Whether a name stands in the byline."""
    return name.casefold() in (byline or "").casefold()


def _has_more_above(body: Sequence[str], place: int, mark: Family) -> bool:
    """Whether the line above a mark is of its section: a card's title, the name that it repeats."""
    line, above = body[place], body[place - 1]
    if mark is AUTHORS[0]:
        return place > 1 and is_name(above) and above.casefold() in line.casefold()
    return (
        mark is CARD
        and place > 2
        and may_stand_below(above, OTHER_STORIES)
        and not may_stand_below(body[place - 2], OTHER_STORIES)
    )


def _is_ranked(body: Sequence[str], place: int) -> bool:
    """Whether a line is of a ranked list of other stories: a heading stands above its first.

    Steps and results of a story are numbered as well.
    """
    while place > 1 and (RANK.fullmatch(body[place]) or RANK.fullmatch(body[place - 1])):
        if len(body[place]) > LONG_TITLE:
            return False
        place -= 1
    return family_of(body[place], (OTHER_STORIES, HEADINGS)) is not None
