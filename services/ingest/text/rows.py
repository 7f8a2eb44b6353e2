"""Which lines of a text are rows of a table: results, prices, fields, standings."""

import re
from collections.abc import Sequence
from itertools import pairwise

WIDE = re.compile(r"\S(?:\t| {4}|\.{4})\s*+\S")
"""A gap between two columns that is like no other, or dots that lead from one to the next."""
GAP = re.compile(r"(?<=\S) {2,3}(?=\S)")
"""Narrow columns have three blanks between them; justified prose has two as well."""
NUMBER = r"[^\w\s]{0,2}\d[\d.,:/'’%+x-]{0,20}[^\w\s]?"
SIGNS_OF_COLUMNS = ("   ", "\t", "....")
"""One of these is in each row that has columns."""
ENDS_IN_NUMBERS = re.compile(rf"(?:\s{NUMBER}){{2}}$")
OPENS_WITH_NUMBER = re.compile(rf"(?:{NUMBER}\s+){{1,3}}(?:[-–_] ?)?[^\W\d_a-z]")
MAX_ROW = 120
"""Characters: a longer line is no row."""
SHORT = 56
"""Characters of a row that is only known by the figure before it: prose has longer lines."""
LAST = 60
"""Characters at the end of a line in which its numbers are looked for."""


def rows_of(block: Sequence[str]) -> list[bool]:
    """For each line of a block whether it is a row of a table.

    One that has columns, begins with figures or ends in figures is, if the line above or below it
    is of the same shape.
    """
    found = [False] * len(block)
    for shape in (_has_columns, _ends_in_numbers, _opens_with_number):
        alike = [shape(line) for line in block]
        for at, (above, below) in enumerate(pairwise(alike)):
            if above and below:
                found[at] = found[at + 1] = True
    return found


def _has_columns(line: str) -> bool:
    bare = line.strip()
    if len(line) > MAX_ROW or not any(map(bare.__contains__, SIGNS_OF_COLUMNS)):
        return False
    gaps = [len(gap) for gap in GAP.findall(bare)]
    return WIDE.search(bare) is not None or min(gaps, default=0) > 2


def _ends_in_numbers(line: str) -> bool:
    if len(line) > MAX_ROW:
        return False
    end = line[-LAST:].rstrip()
    # A word ends nearly all lines; of letters a number has but the `x` of `2x`.
    return (end[-1:] == "x" or not end[-1:].isalpha()) and ENDS_IN_NUMBERS.search(end) is not None


def _opens_with_number(line: str) -> bool:
    return len(line) <= SHORT and OPENS_WITH_NUMBER.match(line.lstrip()) is not None
