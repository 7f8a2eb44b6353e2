"""Paragraphs out of lines, however the copy was wrapped."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from itertools import chain, pairwise

from services.ingest.text.byline import is_byline
from services.ingest.text.dateline import dateline_line, split_dateline
from services.ingest.text.foot.private import opens_private
from services.ingest.text.head.apart import Apart, apart_at_the_top
from services.ingest.text.head.title_lines import with_whole_title
from services.ingest.text.line_joining import join_lines
from services.ingest.text.rows import rows_of
from services.ingest.text.spaces import clean, drop_invisible

WIDEST_WRAP = 100
"""Characters: a longer line is a whole paragraph, since no system wraps so late."""
NARROWEST_WRAP = 45
NARROWEST_COLUMN = 22
LINES_OF_COLUMN = 8
"""Characters and lines of a newspaper's column; in a narrow list no line goes on in the next."""
TITLES_OF_COLUMN = 4
"""Lines at its top that may be headlines: they go on in small letters only."""
MAX_HEAD = 12
MOST_LONG = 3
MIN_LONG_BLOCK = 24
"""Lines of a head, how many of them may be long, and those of a block that has such a head."""
MAX_WRAPPED = 5_000
"""Lines of a block without a blank line that may be joined: no story has more."""
NEARLY_FULL = 0.8
"""The share of the width that a line without a final stop has to fill to continue."""

ENDS_SENTENCE = re.compile(r"[.!?…:;][\"'”’»“)\]]*$")
WITHIN = re.compile(r"[^\W\d_]{2}[.!?][\"'”’»)]* [\"'“‘«(]?[^\W\d_a-zß-ÿ]")
"""The end of a sentence, and the next in the same line."""
MIN_ENDED = 4
"""Lines that end a sentence, of a block in which none begins within a line."""
MIN_INDENTED = 2
"""Lines whose indent shows that the first line of a block is of a paragraph, and no headline."""
INDENT = re.compile(r"\t| {2,}")
LIST_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)])\s")
MIN_LOUD = 4
LEFT_OPEN = re.compile(r"[,:-]$| (?:A|AN|AND|AT|BY|FOR|FROM|IN|OF|ON|OR|SAID|THE|TO|WITH)$")
"""Words of a headline in capitals, and what ends none."""
RULE = re.compile(r"[\W_]+")
BLANK_LINES = re.compile(r"\n[ \t]*\n")


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, each as one line; rules such as `-----` are none.

    Blank lines separate them. Within a block, a line continues in the next where it had no room for
    the next line's first word, or where it ends no sentence and is nearly full, or where the next
    begins in lower case. An indent, a list item, a byline or a dateline begins a paragraph, at the
    top of the text a line of a head too, and each row of a table is one.
    """
    blocks = with_whole_title(_blocks(text))
    apart = apart_at_the_top(chain.from_iterable(blocks))
    return _paragraphs(blocks, list(map(rows_of, blocks)), apart, cache(_Look))


def paragraphs_and_former(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The paragraphs, and those into which Wiredesk 0.1 parted it: it knew no lines of a head."""
    blocks = _blocks(text)
    apart = apart_at_the_top(chain.from_iterable(blocks))
    rows = list(map(rows_of, blocks))
    look = cache(_Look)
    whole = with_whole_title(blocks)
    if whole == blocks:
        found = _paragraphs(blocks, rows, apart, look)
    else:
        apart = apart_at_the_top(chain.from_iterable(whole))
        found = _paragraphs(whole, list(map(rows_of, whole)), apart, look)
    return found, _paragraphs(blocks, rows, Apart(), look, columns=False)


class _Look:
    """What a line looks like by itself, found out once: it is above one and below another."""

    def __init__(self, printed: str) -> None:
        self._printed = printed

    @cached_property
    def stands_alone(self) -> bool:
        """Whether it neither continues a line nor is continued."""
        line = self._printed.strip()
        return opens_private(line) or is_byline(line)

    @cached_property
    def has_dateline(self) -> bool:
        """Whether it begins with a dateline."""
        return split_dateline(self._printed)[0] is not None


Look = Callable[[str], _Look]


def _paragraphs(
    blocks: Sequence[Sequence[str]],
    rows: Sequence[Sequence[bool]],
    apart: Apart,
    look: Look,
    *,
    columns: bool = True,
) -> tuple[str, ...]:
    """The paragraphs; without `columns`, lines of papers and below long lines of a head stay."""
    width = _wrap_width(blocks, rows, apart, columns=columns)
    found = (
        part
        for number, block in enumerate(blocks)
        for part in _unwrap(
            block,
            rows[number],
            width if _is_narrow(block, columns=columns) else 0,
            apart,
            look,
            _opened(blocks, number) if columns else 0,
            headed=number == 0,
            columns=columns,
        )
    )
    return tuple(part for part in found if not RULE.fullmatch(part))


def _blocks(text: str) -> list[list[str]]:
    """The lines of each stretch between blank lines, indents kept."""
    parts = (part.split("\n") for part in BLANK_LINES.split(drop_invisible(text)))
    kept = ([line.rstrip() for line in part if line.strip()] for part in parts)
    return [block for block in kept if block]


def _wrap_width(
    blocks: Sequence[Sequence[str]],
    rows: Sequence[Sequence[bool]],
    apart: Apart,
    *,
    columns: bool,
) -> int:
    """The column at which a text was wrapped, or 0.

    It was wrapped if half of the lines with another below them end no sentence, or a third go on
    below in a small letter. The first line does not count where it may be a headline, nor do rows
    of tables, lines of a head, and those that an indent ends.
    """
    narrow = [at for at, block in enumerate(blocks) if _is_narrow(block, columns=columns)]
    pairs = [pair for at in narrow for pair in _joinable(blocks[at], rows[at], apart)]
    if pairs and narrow[0] == 0 and not pairs[0][1].lstrip()[:1].islower():
        del pairs[0]
    cut = [below for line, below in pairs if not ENDS_SENTENCE.search(line)]
    goes_on = sum(below.lstrip()[:1].islower() for below in cut)
    widest = max((len(line) for line, _ in pairs), default=0)
    wrapped = 2 * len(cut) >= len(pairs) or 3 * goes_on >= len(pairs)
    if columns and NARROWEST_COLUMN <= widest < NARROWEST_WRAP:
        column = 3 * goes_on >= len(pairs) and 3 * len(cut) >= 2 * len(pairs)
        return widest if column and len(pairs) >= LINES_OF_COLUMN else 0
    return widest if widest >= NARROWEST_WRAP and wrapped else 0


def _is_narrow(block: Sequence[str], *, columns: bool) -> bool:
    """Whether no line is a paragraph of its own, but for a few in the head of a long block."""
    long = sum(len(line) > WIDEST_WRAP for line in block[:MAX_HEAD])
    below = max(map(len, block[MAX_HEAD:]), default=0)
    headed = columns and long <= MOST_LONG and len(block) >= MIN_LONG_BLOCK
    return below <= WIDEST_WRAP and (not long or headed)


def _opened(blocks: Sequence[Sequence[str]], number: int) -> int:
    """The characters of a dateline that is alone in the block above."""
    above = blocks[number - 1] if 0 < number <= MAX_HEAD else ()
    return len(above[0]) if len(above) == 1 and dateline_line(above[0].strip()) else 0


def _is_wide(line: str, following: str) -> bool:
    return max(len(line), len(following)) > WIDEST_WRAP


def _joinable(
    block: Sequence[str], rows: Sequence[bool], apart: Apart
) -> Iterator[tuple[str, str]]:
    """The pairs of lines of a block of which the second may continue the first."""
    indented = _is_marked(block)
    for (line, following), is_row in zip(pairwise(block), pairwise(rows), strict=True):
        begins = any(is_row) or (indented and _is_indented(following))
        if not (begins or apart.parts(line, following) or _is_wide(line, following)):
            yield line, following


def _is_marked(block: Sequence[str]) -> bool:
    """Whether some lines are indented and others are not: each that is begins a paragraph."""
    return any(INDENT.match(line) for line in block[1:]) and not all(map(INDENT.match, block))


def _unwrap(
    block: Sequence[str],
    rows: Sequence[bool],
    width: int,
    apart: Apart,
    look: Look,
    opened: int,
    *,
    headed: bool,
    columns: bool,
) -> list[str]:
    """The paragraphs of one block of a text that was wrapped at `width` (0: not wrapped).

    `headed`: its first line may be the headline, set tight above the copy. `opened`: characters of
    the dateline that stood before its first line. Without `columns` only the length of the first
    line shows whether it goes on.
    """
    if not width:
        return list(filter(None, map(clean, block)))
    found: list[list[str]] = [[block[0]]]
    indented = _is_marked(block)
    by_line = _ends_by_line(block)
    for number, (line, following) in enumerate(pairwise(block)):
        # A headline may be as long as a line: only a full one is taken for wrapped copy.
        is_title = headed and number == 0 and line != apart.opening
        room = width if is_title else NEARLY_FULL * width
        room -= opened if number == 0 else 0
        if columns and number == 0 and _opens_indented(block):
            room = 0
        titled = headed and number < TITLES_OF_COLUMN and width < NARROWEST_WRAP
        if titled and not look(line).has_dateline:
            room = WIDEST_WRAP
        begins = rows[number] or rows[number + 1] or (indented and _is_indented(following))
        begins = begins or apart.parts(line, following) or _is_wide(line, following)
        begins = begins or (columns and is_title and _is_loud_title(line, following))
        begins = begins or (by_line and ENDS_SENTENCE.search(line) is not None)
        if (
            number < MAX_WRAPPED
            and not begins
            and _had_no_room(line, following, width, room)
            and _runs_on(line, following, look)
        ):
            found[-1].append(following)
        else:
            found.append([following])
    return [text for lines in found if (text := join_lines(lines))]


def _opens_indented(block: Sequence[str]) -> bool:
    """Whether the first line is indented as those are that begin the paragraphs below."""
    indent, *others = (len(line) - len(line.lstrip()) for line in block)
    return indent > 0 and others[:1] == [0] and others.count(indent) >= MIN_INDENTED


def _is_loud_title(line: str, following: str) -> bool:
    """Whether a headline in capitals stands above copy that is not."""
    title = line.strip()
    first = following.split(maxsplit=1)[0]
    return (
        title.isupper()
        and len(title.split()) >= MIN_LOUD
        and not LEFT_OPEN.search(title)
        and first[:1].isupper()
        and not first.isupper()
    )


def _ends_by_line(block: Sequence[str]) -> bool:
    """Whether each sentence of a block begins a line: each is a paragraph, as APP sets them."""
    ended = sum(ENDS_SENTENCE.search(line) is not None for line in block)
    return ended >= MIN_ENDED and not any(map(WITHIN.search, block))


def _is_indented(line: str) -> bool:
    """Whether an indent begins a paragraph; one before a small letter goes on with a list."""
    return INDENT.match(line) is not None and not line.lstrip()[:1].islower()


def _had_no_room(line: str, following: str, width: int, room: float) -> bool:
    """Whether a line may continue in the next by their lengths.

    One without a stop has to fill `room`, unless the next begins with a small letter.
    """
    first_word = following.split(maxsplit=1)[0]
    needed = len(line) + 1 + len(first_word)
    if ENDS_SENTENCE.search(line):
        return needed > width
    return needed > room or first_word[0].islower()


def _runs_on(line: str, following: str, look: Look) -> bool:
    """Whether a line that had no room for more continues in the next, by what they look like."""
    if _is_indented(following) and not INDENT.match(line):
        return False
    ended = ENDS_SENTENCE.search(line) is not None
    if LIST_ITEM.match(following) and (ended or LIST_ITEM.match(line)):
        return False
    if look(line).stands_alone or look(following).stands_alone:
        return False
    return not look(following).has_dateline
