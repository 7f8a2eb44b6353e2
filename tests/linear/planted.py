"""Rules that are not linear, and some that are, to try the tests themselves."""

import re
from collections.abc import Callable, Mapping

from tests.linear.pumps import Pump

RULES: Mapping[str, Callable[[str], object]] = {
    "exponential": re.compile(r"(?:a|[^b])*b").fullmatch,
    "quadratic": re.compile(r"\s+$").search,
    "quadratic in Python": lambda text: [max(text[at:]) for at in range(len(text))],
    "linear": re.compile(r"(?<!\s)\s+$").search,
    "linear in Python": lambda text: [text.find(letter, at) for at, letter in enumerate(text)],
}

PUMPS = (Pump("a"), Pump(" ", after="x"))
