"""Sentences with their tags marked: `[Ana Petrova|PER] met [Tuesday|DATE 2023-03-07]`."""

import re

from evaluation.gold import Entity, Expression
from evaluation.report import Mistake

MARK = re.compile(r"\[([^|\]]*)\|(\w+)(?: ([^\]]*))?\]")


def plain(marked: str) -> str:
    """The sentence without its marks."""
    return MARK.sub(r"\1", marked)


def expressions(marked: str) -> list[Expression]:
    """Spans in the plain sentence, types and values."""
    found: list[Expression] = []
    before = 0
    for mark in MARK.finditer(marked):
        start = mark.start() - before
        found.append((start, start + len(mark[1]), mark[2], mark[3]))
        before += len(mark[0]) - len(mark[1])
    return found


def entities(marked: str) -> list[Entity]:
    """Spans in the plain sentence, and labels."""
    return [one[:3] for one in expressions(marked)]


def describe(mistake: Mistake) -> str:
    """A mistake in a line."""
    instead = f": {mistake.predicted}, not {mistake.gold}" if mistake.gold else ""
    return f"{mistake.kind} {mistake.type} {mistake.words}{instead}"
