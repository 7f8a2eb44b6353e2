"""How the processor time of something grows with the length of its text."""

import gc
import signal
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from tests.linear.pumps import Pump

LENGTH = 4096
"""Characters of the longest text (4n) for a pattern; long units get more, so that they repeat."""
MIN_UNITS = 400
MAX_LENGTH = 20_000
MAX_GROWTH = 9.0
"""From n to 4n: linear is 4, quadratic 16."""
FLOOR = 0.002
"""Seconds for 4n: what is faster does not count, since clocks and caches make it vary."""
MAX_SECONDS_PER_CHARACTER = 8e-6
"""Of a pattern: a million characters in 8 s, which only a constant as large as a bound costs."""
CLEAR = 10
"""Times the floor: a quadratic rule takes so long, and needs not be measured a third time."""
MAX_SECONDS_AT_BOUND = 0.004
"""For a text of the greatest length that a bounded pattern gets."""
MAX_SECONDS = 2
"""Of processor time for one text: then the process is ended, which `re` can't hinder."""
REPEATS = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that reads text, with the pumps for it."""

    name: str
    """Of a pattern or function, with its module."""
    run: Callable[[str], object]
    pumps: Callable[[], Iterable[Pump]]
    length: int = LENGTH
    """Characters of 4n."""
    floor: float = FLOOR
    per_character: float = float("inf")
    """Seconds: more is too slow, however it grows."""
    bound: int | None = None
    """Characters of the longest text that it is given: only there it has to be fast."""


def superlinear(rule: Rule, pump: Pump) -> str | None:
    """What is wrong with a rule on a pump; None where it is linear.

    A text that takes more than MAX_SECONDS ends the process by SIGPROF.
    """
    return _growth(rule, pump) if rule.bound is None else _slowness(rule, pump, rule.bound)


def _slowness(rule: Rule, pump: Pump, bound: int) -> str | None:
    text = pump.text(bound)[:bound]
    for repeats in (1, REPEATS, 3 * REPEATS):
        seconds = _least(rule, text, repeats)
        if seconds < MAX_SECONDS_AT_BOUND:
            return None
    return f"{1000 * seconds:.1f} ms at its bound of {bound:,} characters"


def _growth(rule: Rule, pump: Pump) -> str | None:
    length = min(max(rule.length, MIN_UNITS * len(pump.unit)), max(rule.length, MAX_LENGTH))
    for repeats in (1, REPEATS, 3 * REPEATS):
        longest = _least(rule, pump.text(length), repeats)
        if longest < rule.floor:
            return None
        quarter, half = (_least(rule, pump.text(length // part), repeats) for part in (4, 2))
        is_costly = longest > rule.per_character * length
        if longest < MAX_GROWTH * quarter and not is_costly:
            return None
        # One measurement alone may be the machine's fault.
        if repeats > 1 and longest > CLEAR * rule.floor:
            break
    times = ", ".join(f"{1000 * each:.1f}" for each in (quarter, half, longest))
    return f"{times} ms at n, 2n and 4n = {length:,} characters"


def _least(rule: Rule, text: str, repeats: int) -> float:
    return min(_seconds(rule, text) for _ in range(repeats))


def _seconds(rule: Rule, text: str) -> float:
    for each in _caches_of_texts():
        each.cache_clear()
    signal.setitimer(signal.ITIMER_PROF, MAX_SECONDS)
    begun = time.thread_time()
    rule.run(text)
    taken = time.thread_time() - begun
    signal.setitimer(signal.ITIMER_PROF, 0)
    return taken


@cache
def _caches_of_texts() -> Sequence[Any]:
    """Where our functions keep what they made of the last texts; tables are kept without limit."""
    kind = type(lru_cache(maxsize=1)(len))
    found = (each for each in gc.get_objects() if isinstance(each, kind))
    ours = (each for each in found if each.__module__.startswith(("lexicon.", "services.")))
    return [each for each in ours if each.cache_parameters()["maxsize"]]
