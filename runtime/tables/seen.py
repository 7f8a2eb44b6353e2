"""Which keys a table may have already, in a few bytes a key: a Bloom filter over many keys at once.

While a store is built nearly every key is new. To look each up there would cost more than all else.
"""

from array import array
from collections.abc import Sequence
from zlib import crc32

import numpy as np

BITS_A_KEY = 12
MIN_BITS, MAX_BITS = 1 << 16, 1 << 27
"""Up to 16 MB: of 10 million keys one new one in a hundred is taken for known."""
FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0xD6E8FEB86659FD93)


def digests_of(keys: Sequence[bytes]) -> bytes:
    """32 bits of each key."""
    return array("I", map(crc32, keys)).tobytes()


class SeenKeys:
    """All keys that were noted, and a few more."""

    def __init__(self, expected: int) -> None:
        """None yet; `expected`: how many there will be, which decides on the memory."""
        length = (min(max(BITS_A_KEY * expected, MIN_BITS), MAX_BITS) - 1).bit_length()
        self._shift = np.uint64(64 - length)
        self._bits = np.zeros(1 << (length - 3), dtype=np.uint8)

    def note(self, digests: bytes) -> Sequence[int]:
        """Note keys by their digests of 32 bits; the places of those that may be known already."""
        numbers = np.frombuffer(digests, dtype=np.uint32).astype(np.uint64)
        known = np.ones(len(numbers), dtype=np.bool_)
        wanted = [self._wanted(numbers, factor) for factor in FACTORS]
        for places, bits in wanted:
            known &= (self._bits[places] & bits) != 0
        for places, bits in wanted:
            np.bitwise_or.at(self._bits, places, bits)
        return [int(place) for place in np.flatnonzero(known)]

    def _wanted(self, numbers: "np.ndarray", factor: int) -> "tuple[np.ndarray, np.ndarray]":
        """The byte and the bit of each."""
        places = (numbers * np.uint64(factor)) >> self._shift
        bits = np.left_shift(np.uint8(1), (places & np.uint64(7)).astype(np.uint8))
        return (places >> np.uint64(3)).astype(np.intp), bits
