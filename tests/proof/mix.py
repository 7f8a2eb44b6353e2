"""Invented copy of all kinds that a desk has to account for, without end."""

import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from tests.torture.copy import Copy, story

KILLED_AFTER = 3
"""Versions of an item that comes to be killed; what is pushed of it later must not come out."""
EMBARGO_SECONDS = (5.0, 25.0)
USUAL, FLASH = 4, 1
"""Urgencies."""


def mixed(
    items: int, poison: float, rng: random.Random, now: Callable[[], datetime]
) -> Iterator[Copy]:
    """Version 1 of each of `items` items (a multiple of ten), then version 2, and so on.

    Of ten items one comes to be killed, and two are others each time: one under a short embargo,
    and a flash. `poison`: the share of records that nobody can read.
    """
    number = 0
    while True:
        item, version = number % items, 1 + number // items
        number += 1
        if rng.random() < poison:
            yield _poison(item, rng)
            continue
        other = item + items * version
        match item % 10:
            case 1 if version == KILLED_AFTER + 1:
                yield story(item, version, urgency=USUAL, status="canceled")
            case 2:
                ends = now() + timedelta(seconds=rng.uniform(*EMBARGO_SECONDS))
                yield story(other, 1, urgency=USUAL, embargoed=ends.isoformat())
            case 3:
                yield story(other, 1, urgency=FLASH)
            case _:
                yield story(item, version, urgency=USUAL)


def _poison(item: int, rng: random.Random) -> Copy:
    usual = story(item, 1)
    broken = rng.choice((b"\x00\x01\xfe" + rng.randbytes(60), b'{"guid": ', b"", b"\xff" * 50))
    return Copy(usual.key, broken, usual.source)
