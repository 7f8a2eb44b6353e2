"""Lines to paragraphs: blank lines part them, hard-wrapped lines are joined."""

import re
from collections.abc import Sequence
from itertools import pairwise

from services.ingest.text.chrome import is_chrome
from services.ingest.text.spaces import tidy

WRAPPED_AT = 45
"""Lines of hard-wrapped copy are about as long as each other, and longer than this."""

_ENDS = re.compile(r"[.!?:…\"”“'’)»]$")
_ITEM = re.compile(r"\s*(?:[-*•–]\s|\d{1,2}[.)]\s)")
_RULE = re.compile(r"[\W_]{3,}")


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The paragraphs of plain text, each on one line, page chrome left out."""
    blocks = [block.split("\n") for block in re.split(r"\n[ \t\u00a0]*\n", text)]
    found = (tidy(part) for block in blocks for part in _parts(_lines(block)))
    return tuple(part for part in found if part and not _RULE.fullmatch(part))


def _lines(block: Sequence[str]) -> list[str]:
    return [line.rstrip() for line in block if line.strip() and not is_chrome(line)]


def _parts(lines: list[str]) -> list[str]:
    """A block's paragraphs: one, where its lines are wrapped; else one a line."""
    if len(lines) < 2 or not _is_wrapped(lines):
        return lines
    parts = [lines[0]]
    for before, line in pairwise(lines):
        indented = line[:2].isspace() and not before[:2].isspace()
        short_end = _ENDS.search(before) and len(before) < 0.6 * max(map(len, lines))
        if _ITEM.match(line) or indented or short_end:
            parts.append(line)
        else:
            parts[-1] += _joined(parts[-1], line)
    return parts


def _is_wrapped(lines: list[str]) -> bool:
    """Do the lines break in mid-sentence, all but the last about as long as the longest?"""
    longest = max(map(len, lines))
    if not WRAPPED_AT <= longest <= 100:
        return False
    running_on = sum(not _ENDS.search(line) for line in lines[:-1])
    return running_on * 2 >= len(lines) - 1


def _joined(before: str, line: str) -> str:
    return line.lstrip() if before.endswith("\u00ad") else f" {line.lstrip()}"
