"""Weights of half a byte each: what was unpacked is packed again without a change."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.halves import BLOCK, pack, unpack

WIDTH = 2 * BLOCK
HALVES = st.binary(min_size=3 * WIDTH // 2, max_size=3 * WIDTH // 2)
SCALES = st.lists(st.floats(2**-14, 2.0, width=16), min_size=6, max_size=6)


@given(halves=HALVES, scales=SCALES)
def test_what_was_unpacked_packs_again_to_the_same_weights(
    halves: bytes, scales: list[float]
) -> None:
    of_blocks = np.frombuffer(halves, np.uint8).reshape(6, BLOCK // 2)
    weights = unpack(of_blocks, np.array(scales, np.float16)).reshape(3, WIDTH)
    packed = pack(weights)
    assert packed is not None
    again = unpack(packed[0].reshape(6, BLOCK // 2), packed[1].reshape(6))
    assert np.array_equal(again.reshape(3, WIDTH), weights)


def test_a_block_is_low_halves_and_then_high_ones() -> None:
    weights = unpack(np.full((1, BLOCK // 2), 0x9F, np.uint8), np.array([0.5], np.float16))
    assert weights.tolist() == [[3.5] * (BLOCK // 2) + [0.5] * (BLOCK // 2)]


@pytest.mark.parametrize("seed", range(3))
def test_other_weights_are_not_packed(seed: int) -> None:
    weights = np.random.default_rng(seed).normal(size=(4, WIDTH)).astype(np.float32)
    assert pack(weights) is None


def test_a_row_of_nothing_is_packed() -> None:
    packed = pack(np.zeros((2, WIDTH), np.float32))
    assert packed is not None
    assert not unpack(packed[0].reshape(4, BLOCK // 2), packed[1].reshape(4)).any()
