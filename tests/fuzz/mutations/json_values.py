"""Changes of JSON: values, their types, their names and how many there are."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

from tests.fuzz.mutations.plain import CHANGES as OF_BYTES
from tests.fuzz.mutations.plain import encoded
from tests.fuzz.mutations.pumps import pump

Place = tuple[Any, Any]
"""An object or array, and the name or number of a value in it."""
MANY = (2, 30, 1000, 20_000)
DEPTHS = (2, 50, 5000)


def _read(copy: bytes) -> Any:
    try:
        return json.loads(copy)
    except (ValueError, RecursionError):
        return None


def _places(value: Any) -> Iterator[Place]:
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        names = list(holder) if isinstance(holder, dict) else range(len(holder))
        for name in names:
            yield holder, name
            if isinstance(holder[name], dict | list):
                waiting.append(holder[name])


def _change(random: Random, copy: bytes, other: bytes) -> bytes:
    tree, donor = _read(copy), _read(other)
    if not isinstance(tree, dict | list) or not tree:
        return random.choice(OF_BYTES)(random, copy, other)
    holder, name = random.choice(list(_places(tree)))
    donors = list(_places(donor)) if isinstance(donor, dict | list) else []
    value = holder[name]
    if isinstance(holder, dict) and random.random() < 0.1:
        holder[pump(random)[:1000]] = value
    elif isinstance(value, str) and random.random() < 0.5:
        at = random.randint(0, len(value))
        holder[name] = value[:at] + pump(random) + value[at:]
    else:
        holder[name] = _other_value(random, value, donors)
    try:
        return encoded(json.dumps(tree, ensure_ascii=random.random() < 0.5))
    except RecursionError:
        return copy


def _other_value(random: Random, value: Any, donors: list[Place]) -> Any:
    given = [holder[name] for holder, name in donors[:50]]
    simple = [None, True, 0, -1, 10**20, 1e308, "", [], {}, pump(random), [value], {"x": value}]
    if isinstance(value, list) and value:
        return random.choice([value * random.choice(MANY), value[:1], *simple])
    if random.random() < 0.1:
        return json.loads("[" * (depth := random.choice(DEPTHS[:2])) + "]" * depth)
    return random.choice([[value] * random.choice(MANY), *given, *simple])


def _nest(random: Random, copy: bytes, other: bytes) -> bytes:
    depth = random.choice(DEPTHS)
    opening, closing = random.choice(((b"[", b"]"), (b'{"x":', b"}"), (b'{"items":[', b"]}")))
    return opening * depth + copy + closing * depth


def _lines(random: Random, copy: bytes, other: bytes) -> bytes:
    """Several values, one a line."""
    rows = [b" ".join(each.splitlines()) for each in (copy, other)]
    return b"\n".join(random.choice(rows) for _ in range(random.choice((2, 5, 100))))


CHANGES = (_change, _change, _change, _change, _change, _change, _nest, _lines)
