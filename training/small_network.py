"""The network that is shipped: what the large one learned, in a third of the arithmetic.

All pieces near a name pass through the first layers. The others are for the pieces that may be
of a name alone: those look at the rest, which stays as the first layers left it.
"""

import math
from collections.abc import Sequence
from typing import Any, cast

import torch
from torch import nn
from transformers import BertForTokenClassification

LAYERS_FOR_ALL = 2
NEURONS = (1536, 1024, 1024, 1024, 1024, 1024)
"""Inner neurons that each layer keeps of the large network's 1536."""

LAYERS_KEPT = {6: (0, 1, 2, 3, 4, 5), 12: (0, 2, 4, 7, 9, 11)}
"""The layers of the large network that it starts with, by how many that has."""

HEADS = 12
FAR_BELOW = -1e9
"""What is added to attention's score of a piece that is not to be looked at."""

DROPPED_OUT = 0.1


class Layer(nn.Module):
    """A layer of BERT whose queries need not come from all that they look at."""

    def __init__(self, width: int, neurons: int) -> None:
        """`width`: numbers for each piece; `neurons`: those of the inner step."""
        super().__init__()
        self.query = nn.Linear(width, width)
        self.key_value = nn.Linear(width, 2 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=1e-12)
        self.inner = nn.Linear(width, neurons)
        self.outer = nn.Linear(neurons, width)
        self.outer_norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(DROPPED_OUT)

    def forward(
        self, asking: torch.Tensor, seen: torch.Tensor, padding: torch.Tensor
    ) -> torch.Tensor:
        """New states of `asking` (passages, pieces, width), which looks at `seen` (likewise).

        `padding` (passages, 1, 1, pieces seen) is added to the attention's scores.
        """
        keys, values = map(_heads, self.key_value(seen).chunk(2, dim=-1))
        scores = _heads(self.query(asking)) @ keys.transpose(2, 3) + padding
        attended = (scores.softmax(-1) @ values).transpose(1, 2).flatten(2)
        asking = self.attended_norm(asking + self.dropout(self.attended(attended)))
        inner = nn.functional.gelu(self.inner(asking))
        states: torch.Tensor = self.outer_norm(asking + self.dropout(self.outer(inner)))
        return states


def _heads(states: torch.Tensor) -> torch.Tensor:
    passages, pieces, width = states.shape
    return states.view(passages, pieces, HEADS, width // HEADS).transpose(1, 2)


class SmallNetwork(nn.Module):
    """Starts with the large network's weights, its busiest inner neurons among them."""

    def __init__(self, large: BertForTokenClassification, use: Sequence[torch.Tensor]) -> None:
        """`use`: how much each inner neuron of each layer says (`training.teaching`)."""
        super().__init__()
        embeddings = large.bert.embeddings
        self.words = embeddings.word_embeddings
        self.shapes = embeddings.token_type_embeddings
        self.positions = embeddings.position_embeddings
        self.norm = embeddings.LayerNorm
        self.dropout = nn.Dropout(DROPPED_OUT)
        layers: Any = large.bert.encoder.layer
        self.layers = nn.ModuleList(
            _reduced(layers[kept], use[kept], neurons)
            for kept, neurons in zip(LAYERS_KEPT[len(layers)], NEURONS, strict=True)
        )
        self.classifier = large.classifier

    @property
    def for_all(self) -> Sequence[Layer]:
        """The layers that all pieces pass through."""
        return cast("Sequence[Layer]", self.layers[:LAYERS_FOR_ALL])

    @property
    def for_names(self) -> Sequence[Layer]:
        """The layers after these, where only pieces that may be of a name ask."""
        return cast("Sequence[Layer]", self.layers[LAYERS_FOR_ALL:])

    def forward(
        self,
        pieces: torch.Tensor,
        shapes: torch.Tensor,
        positions: torch.Tensor,
        names: int,
        padding: torch.Tensor,
    ) -> torch.Tensor:
        """Scores (passages, names, labels) of the first `names` pieces of each passage.

        The first three are (passages, pieces); `padding` is as for `Layer`.
        """
        embedded = self.words(pieces) + self.shapes(shapes) + self.positions(positions)
        states = self.dropout(self.norm(embedded))
        for layer in self.for_all:
            states = layer(states, states, padding)
        asking, context = states[:, :names], states[:, names:]
        for layer in self.for_names:
            asking = layer(asking, torch.cat([asking, context], dim=1), padding)
        scores: torch.Tensor = self.classifier(asking)
        return scores


def _reduced(large: Any, use: torch.Tensor, neurons: int) -> Layer:
    """A layer with the large one's weights; its queries carry the attention's scale."""
    busiest = use.topk(neurons).indices.sort().values
    attention, output = large.attention.self, large.attention.output
    scale = 1 / math.sqrt(attention.attention_head_size)
    small = Layer(attention.query.in_features, neurons)
    with torch.no_grad():
        for new, old in (
            (small.query.weight, attention.query.weight * scale),
            (small.query.bias, attention.query.bias * scale),
            (small.key_value.weight, torch.cat([attention.key.weight, attention.value.weight])),
            (small.key_value.bias, torch.cat([attention.key.bias, attention.value.bias])),
            (small.inner.weight, large.intermediate.dense.weight[busiest]),
            (small.inner.bias, large.intermediate.dense.bias[busiest]),
            (small.outer.weight, large.output.dense.weight[:, busiest]),
            (small.outer.bias, large.output.dense.bias),
        ):
            new.copy_(old)
    small.attended.load_state_dict(output.dense.state_dict())
    small.attended_norm.load_state_dict(output.LayerNorm.state_dict())
    small.outer_norm.load_state_dict(large.output.LayerNorm.state_dict())
    return small
