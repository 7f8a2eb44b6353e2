"""The small network as an ONNX graph of few, large operators with int8 weights.

Written by hand, since exporters write operators that no optimiser puts together again.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from training.examples import MAX_EXAMPLE_PIECES
from training.halves import BLOCK, MIDDLE, pack
from training.ranges import Ranges
from training.small_network import FAR_BELOW, HEADS, Layer, SmallNetwork

OPSET = 18
IR_VERSION = 9
RUNTIME = "com.microsoft"
"""The domain of onnxruntime's own operators."""

MAX_WEIGHT = 64
"""Seven bits: the eighth overflows on processors without VNNI, and tags would differ from
machine to machine."""

MAX_EMBEDDING = 127
MAX_STATE = 255


def write(network: SmallNetwork, ranges: Ranges, path: Path) -> None:
    """Writes `network` as a model that reads several views at once, each by itself.

    Inputs, all int64, are those of `services.enrich.entities.views.as_inputs`. Output: `labels`
    (1, names), the best of each. `ranges`: between what numbers each linear step is given.
    """
    graph = _Graph(ranges)
    states = _embedded(graph, network)
    apart = _apart(graph)
    for layer in network.for_all:
        states = _layer(graph, layer, states, states, apart)
    asking, context = graph.cut(states, axis=1)
    apart, _ = graph.cut(apart, axis=2)
    for layer in network.for_names:
        seen = graph.add("Concat", [asking, context], axis=1)
        asking = _layer(graph, layer, asking, seen, apart)
    scores = graph.linear(asking, network.classifier)
    graph.add("ArgMax", [scores], ["labels"], axis=-1, keepdims=0)
    onnx.save(graph.model(), path)


def _embedded(graph: "_Graph", network: SmallNetwork) -> str:
    words = _words(graph, _array(network.words.weight))
    shapes = graph.add("Gather", [graph.weights(network.shapes.weight), "shapes"])
    positions = graph.weights(network.positions.weight[:MAX_EXAMPLE_PIECES])
    positions = graph.add("Gather", [positions, "positions"])
    return graph.norm(graph.add("Add", [words, shapes]), positions, network.norm)


def _words(graph: "_Graph", weights: NDArray[np.float32]) -> str:
    """The embeddings of words: in halves of bytes where the base had no more, else in bytes."""
    if packed := pack(weights):
        return _halves(graph, *packed, width=weights.shape[1])
    whole, scale = _whole_numbers(weights, MAX_EMBEDDING, axis=None)
    words = graph.add("Gather", [graph.constant(whole), "pieces"])
    return graph.add("DequantizeLinear", [words, graph.constant(scale)])


def _halves(
    graph: "_Graph", halves: NDArray[np.uint8], scales: NDArray[np.float16], width: int
) -> str:
    by_block = graph.constant(np.array([1, -1, width // BLOCK, BLOCK // 2]))
    found = graph.add("Gather", [graph.constant(halves), "pieces"])
    found = graph.add("Reshape", [found, by_block])
    low = graph.add("BitwiseAnd", [found, graph.constant(np.array(15, np.uint8))])
    four = graph.constant(np.array(4, np.uint8))
    high = graph.add("BitShift", [found, four], direction="RIGHT")
    whole = graph.add("Concat", [low, high], axis=-1)
    whole = graph.add("Cast", [whole], to=TensorProto.FLOAT)
    whole = graph.add("Sub", [whole, graph.constant(np.array(MIDDLE, np.float32))])
    scale = graph.add("Gather", [graph.constant(scales), "pieces"])
    scale = graph.add("Cast", [scale], to=TensorProto.FLOAT)
    scale = graph.add("Unsqueeze", [scale, graph.constant(np.array([3]))])
    words = graph.add("Mul", [whole, scale])
    return graph.add("Reshape", [words, graph.constant(np.array([1, -1, width]))])


def _apart(graph: "_Graph") -> str:
    """What is added to the scores of attention, so that no view looks at another."""
    asking, seen = (graph.constant(np.array(axes)) for axes in ([1, 3], [1, 2]))
    sides = [graph.add("Unsqueeze", ["views", axes]) for axes in (asking, seen)]
    same = graph.add("Equal", sides)
    near, far = (graph.constant(np.array(score, np.float32)) for score in (0, FAR_BELOW))
    return graph.add("Where", [same, near, far])


def _layer(graph: "_Graph", layer: Layer, asking: str, seen: str, apart: str) -> str:
    query = graph.linear(asking, layer.query)
    both = graph.linear(seen, layer.key_value)
    key, value = (f"{both}.key", f"{both}.value")
    graph.add("Split", [both], [key, value], axis=-1, num_outputs=2)
    attended = graph.add(
        "MultiHeadAttention",
        [query, key, value, "", "", apart],
        domain=RUNTIME,
        num_heads=HEADS,
        scale=1.0,
    )
    asking = graph.norm(asking, graph.linear(attended, layer.attended), layer.attended_norm)
    inner = graph.add("Gelu", [graph.linear(asking, layer.inner)], domain=RUNTIME)
    return graph.norm(asking, graph.linear(inner, layer.outer), layer.outer_norm)


class _Graph:
    """Operators and constants, each named by its number."""

    def __init__(self, ranges: Ranges) -> None:
        self._ranges = ranges
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[TensorProto] = []

    def constant(self, value: NDArray[Any]) -> str:
        name = f"constant{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def weights(self, weights: torch.Tensor) -> str:
        return self.constant(_array(weights))

    def add(
        self,
        kind: str,
        inputs: Sequence[str],
        outputs: Sequence[str] = (),
        domain: str = "",
        **attributes: Any,
    ) -> str:
        """Adds an operator; gives the name of its first output."""
        name = f"{kind}{len(self._nodes)}"
        outputs = outputs or [name]
        self._nodes.append(
            helper.make_node(kind, inputs, outputs, name, domain=domain, **attributes)
        )
        return outputs[0]

    def linear(self, states: str, linear: nn.Linear) -> str:
        weights, scales = _whole_numbers(_array(linear.weight).T, MAX_WEIGHT, axis=0)
        scale, zero = (self.constant(array) for array in _scale(*self._ranges[linear]))
        inputs = [
            self.add("QuantizeLinear", [states, scale, zero]),
            self.constant(weights),
            scale,
            self.constant(scales),
            zero,
            self.constant(np.zeros(len(scales), np.int8)),
            self.weights(linear.bias),
        ]
        return self.add("MatMulIntegerToFloat", inputs, domain=RUNTIME)

    def cut(self, array: str, axis: int) -> tuple[str, str]:
        """The part of an array along `axis` that is about names, and the part that is not."""
        start, end, along = (
            self.constant(np.array([n])) for n in (0, np.iinfo(np.int64).max, axis)
        )
        names = self.add("Slice", [array, start, "names", along])
        return names, self.add("Slice", [array, "names", end, along])

    def norm(self, states: str, more: str, norm: nn.LayerNorm) -> str:
        """Normalises a sum; onnxruntime's operator for both at once is the slower one."""
        weights = [self.weights(norm.weight), self.weights(norm.bias)]
        total = self.add("Add", [states, more])
        return self.add("LayerNormalization", [total, *weights], axis=-1, epsilon=norm.eps)

    def model(self) -> onnx.ModelProto:
        of_pieces = ("pieces", "shapes", "positions", "views")
        inputs = [_numbers(name, [1, "pieces"]) for name in of_pieces]
        graph = helper.make_graph(
            self._nodes,
            "entities",
            [*inputs, _numbers("names", [1])],
            [_numbers("labels", [1, "names"])],
            self._constants,
        )
        versions = [helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME, 1)]
        model: onnx.ModelProto = helper.make_model(
            graph, opset_imports=versions, ir_version=IR_VERSION
        )
        return model


def _numbers(name: str, shape: Sequence[int | str]) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.INT64, shape)


def _array(weights: torch.Tensor) -> NDArray[np.float32]:
    array: NDArray[np.float32] = weights.detach().numpy()
    return array


def _whole_numbers(
    weights: NDArray[np.float32], largest: int, axis: int | None
) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Weights as whole numbers up to `largest`, and the scale (along `axis`) that they share."""
    scale = np.abs(weights).max(axis=axis) / np.float32(largest)
    return np.rint(weights / scale).astype(np.int8), scale


def _scale(least: float, most: float) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """The scale on which numbers between these two are bytes, and the byte that 0 is."""
    scale = np.float32((most - least) / MAX_STATE)
    return np.array(scale), np.array(np.rint(-least / scale), np.uint8)
