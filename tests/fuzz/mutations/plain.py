"""Changes of bytes, whatever they are."""

from random import Random

from tests.fuzz.mutations.pumps import pump


def encoded(text: str) -> bytes:
    """The bytes of a text, surrogates included."""
    return text.encode("utf-8", "surrogatepass")


def _stretch(random: Random, copy: bytes) -> tuple[int, int]:
    start = random.randint(0, len(copy))
    return start, min(len(copy), start + random.choice((1, 4, 30, 300, 3000)))


def _insert(random: Random, copy: bytes, other: bytes) -> bytes:
    at = random.randint(0, len(copy))
    return copy[:at] + encoded(pump(random)) + copy[at:]


def _repeat(random: Random, copy: bytes, other: bytes) -> bytes:
    start, end = _stretch(random, copy)
    return copy[:end] + copy[start:end] * random.choice((1, 10, 1000)) + copy[end:]


def _drop(random: Random, copy: bytes, other: bytes) -> bytes:
    start, end = _stretch(random, copy)
    return copy[:start] + copy[end:]


def _byte(random: Random, copy: bytes, other: bytes) -> bytes:
    at = random.randint(0, len(copy))
    return copy[:at] + random.randbytes(1) + copy[at + 1 :]


def _splice(random: Random, copy: bytes, other: bytes) -> bytes:
    return copy[: random.randint(0, len(copy))] + other[random.randint(0, len(other)) :]


CHANGES = (_insert, _repeat, _drop, _byte, _splice)
