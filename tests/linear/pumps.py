"""Pumps: texts that repeat a unit, made of what a pattern itself looks for."""

# What `re` parses to has no public name.
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

MAX_PUMPS = 100
"""Of one pattern. Where it has more, as with long lists of words, they are taken evenly."""
MAX_SAMPLE = 200
CHARACTERS = "aA1 .,;:-/'\"()[]<>{}&@_=#*|\n\té’…–\x00"
CATEGORIES = {
    ops.CATEGORY_DIGIT: r"\d",
    ops.CATEGORY_NOT_DIGIT: r"\D",
    ops.CATEGORY_SPACE: r"\s",
    ops.CATEGORY_NOT_SPACE: r"\S",
    ops.CATEGORY_WORD: r"\w",
    ops.CATEGORY_NOT_WORD: r"\W",
}
REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


@dataclass(frozen=True, slots=True)
class Pump:
    """A unit, and what stands before and after its repetitions."""

    unit: str
    before: str = ""
    after: str = ""

    def text(self, length: int) -> str:
        """As many units as have together about so many characters."""
        return self.before + self.unit * (length // len(self.unit)) + self.after


GENERAL = tuple(
    Pump(unit, after="\x00")
    for unit in (
        " ", "\n", "\t", "a", "A", "1", ".", ",", ", ", "-", "_", "'", '"', "(", ")", "[", "]", "<",
        ">", "{", "&", "/", ":", ";", "=", "*", "@", "é", "A.", "A.B.C.", "A. ", "a b ", "Word ",
        "word ", "Ann Poe ", "Ann Poe, ", "and ", "A and ", "By ", "By Ann Poe\n", "1 ", "10.",
        " \n", "\n\n", "\r\n", "x\n", "()", "[]", "<>", "<a ", "<!--", "</", "“", "”", "- ", "x-",
        "a.b@", "http://", "x: ", "#1 ",
    )
)  # fmt: skip


def pumps_of(pattern: str | bytes, flags: int, most: int = MAX_PUMPS) -> list[Pump]:
    """The pumps of a pattern: each of its repeats, its openings and itself, repeated."""
    tree = _parser.parse(pattern, flags)
    found = dict.fromkeys(_pumps(tree))
    step = max(1, -(-len(found) // most))
    return list(islice(found, 0, None, step))


def _pumps(tree: Any) -> Iterator[Pump]:
    wholes = [sample(tree, variant)[:MAX_SAMPLE] for variant in range(4)]
    for whole in wholes:
        yield from _ended("", whole)
        yield from _ended("", whole + " ")
    for variant in range(3):
        for before, body in _repeats(tree, variant):
            yield from _ended(before, body)
            yield from _ended("", before + body)
            yield from _ended("", before)
            yield from _ended(before, body + sample(tree, variant + 1)[:1])


def _ended(before: str, unit: str) -> Iterator[Pump]:
    if unit:
        for after in ("", "\x00"):
            yield Pump(unit[:MAX_SAMPLE], before[:MAX_SAMPLE], after)


def _repeats(tree: Any, variant: int, before: str = "") -> Iterator[tuple[str, str]]:
    """For each repeat of a tree: a text that leads to it, and one that its body matches."""
    for op, value in tree:
        if op in REPEATS:
            _, most, body = value
            if most > 4:
                for each in range(variant, variant + 2):
                    yield before, sample(body, each)
        for inner in _inner(op, value):
            yield from _repeats(inner, variant, before)
        before = (before + _sample(op, value, variant))[:MAX_SAMPLE]


def _inner(op: Any, value: Any) -> list[Any]:
    if op is ops.BRANCH:
        return list(value[1])
    if op in REPEATS:
        return [value[2]]
    if op is ops.SUBPATTERN:
        return [value[3]]
    if op is ops.ATOMIC_GROUP:
        return [value]
    if op in (ops.ASSERT, ops.ASSERT_NOT):
        return [value[1]]
    return [each for each in value[1:] if each] if op is ops.GROUPREF_EXISTS else []


def sample(tree: Any, variant: int) -> str:
    """A text that a tree matches, but for what looks around; another one for each variant."""
    return "".join(_sample(op, value, variant) for op, value in tree)


def _sample(op: Any, value: Any, variant: int) -> str:
    if op is ops.LITERAL:
        return chr(value)
    if op in (ops.NOT_LITERAL, ops.ANY, ops.IN):
        return _character(op, value, variant)
    if op is ops.BRANCH:
        return sample(value[1][variant % len(value[1])], variant)
    if op in REPEATS:
        least, most, body = value
        times: int = min(most, max(least, variant % 2))
        return sample(body, variant) * times
    if op is ops.ASSERT and value[0] == 1:
        return sample(value[1], variant)
    return (
        sample(value[3], variant)
        if op is ops.SUBPATTERN
        else (sample(value, variant) if op is ops.ATOMIC_GROUP else "")
    )


def _character(op: Any, value: Any, variant: int) -> str:
    items = [(op, value)] if op is not ops.IN else value
    fitting = [each for each in CHARACTERS if _fits(items, each)]
    if items[0][0] not in (ops.NEGATE, ops.NOT_LITERAL):
        # What the set states fits, however many there are.
        stated = [chr(each) for kind, each in items if kind is ops.LITERAL]
        stated += [chr(each[0]) for kind, each in items if kind is ops.RANGE]
        fitting = stated + fitting
    return fitting[variant % len(fitting)] if fitting else "a"


def _fits(items: Any, character: str) -> bool:
    negated = items[0][0] is ops.NEGATE
    return any(_is_of(kind, value, character) for kind, value in items) is not negated


def _is_of(kind: Any, value: Any, character: str) -> bool:
    if kind is ops.LITERAL:
        return bool(value == ord(character))
    if kind is ops.RANGE:
        return bool(value[0] <= ord(character) <= value[1])
    if kind is ops.NOT_LITERAL:
        return bool(value != ord(character))
    return kind is ops.ANY or (
        kind is ops.CATEGORY and re.match(CATEGORIES[value], character) is not None
    )
