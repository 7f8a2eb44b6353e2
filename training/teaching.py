"""What the large network passes on to the small one."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import nn
from transformers import BertForTokenClassification

from services.enrich.entities.candidates import candidates, near
from training.examples import UNSCORED, Example, of_like_length
from training.fit import against_tags, padded
from training.large_network import scores_of
from training.small_network import FAR_BELOW, SmallNetwork

SOFTNESS = 2.0
"""Scores are divided by it, so that second thoughts count too."""

SHARE_OF_TAGS = 0.5
"""Of the data's own tags in the loss; the large network's answers are the rest."""

log = logging.getLogger(__name__)


@torch.no_grad()
def answers(
    large: BertForTokenClassification, examples: Sequence[Example]
) -> tuple[list[Example], list[torch.Tensor]]:
    """The examples as `large` answers them, and the use of each layer's inner neurons (neurons).

    A neuron's use is how strongly it fires, times the weight with which that is heard.
    """
    large.train(False)
    layers: Any = large.bert.encoder.layer
    fired = [torch.zeros(layer.intermediate.dense.out_features) for layer in layers]
    hooks = [
        layer.output.dense.register_forward_pre_hook(_Count(total))
        for layer, total in zip(layers, fired, strict=True)
    ]
    taught = []
    for batch in of_like_length(examples):
        for example, scores in zip(batch, scores_of(large, batch), strict=True):
            taught.append(replace(example, taught=scores[: len(example.pieces)].clone()))
    for hook in hooks:
        hook.remove()
    log.info("the large network answered %d examples", len(taught))
    heard = [layer.output.dense.weight.norm(dim=0) for layer in layers]
    return taught, [total * weight for total, weight in zip(fired, heard, strict=True)]


class _Count:
    """Adds up how strongly the neurons of a layer fire."""

    def __init__(self, total: torch.Tensor) -> None:
        self._total = total

    def __call__(self, layer: nn.Module, inputs: tuple[torch.Tensor]) -> None:
        self._total += inputs[0].abs().sum((0, 1))


@dataclass(frozen=True)
class Shown:
    """What the tagger would show the small network of an example: the places of pieces."""

    example: Example
    names: list[int]
    context: list[int]

    @classmethod
    def of(cls, example: Example) -> "Shown":
        """What it would show of `example`, which has a word that may be of a name."""
        found = candidates(example.words, example.ordinary)
        reached = near(found)
        words = list(enumerate(example.word_of))
        names = [at for at, word in words if word is not None and found[word]]
        seen = [at for at, word in words if word is None or reached[word]]
        return cls(example, names, sorted(set(seen) - set(names)))


def loss_of(small: SmallNetwork, batch: Sequence[Example]) -> torch.Tensor:
    """How far the small network is from the data's tags and from the large one's answers.

    Each example in `batch` has a word that may be of a name.
    """
    shown = [Shown.of(example) for example in batch]
    scores = small_scores(small, shown)
    labels = padded([[one.example.labels[at] for at in one.names] for one in shown], UNSCORED)
    has_misc = torch.tensor([example.has_misc for example in batch])
    from_tags = against_tags(scores, labels, has_misc)
    taught = [one.example.taught[one.names] for one in shown if one.example.taught is not None]
    if not taught:
        return from_tags
    from_answers = _against_answers(
        scores[labels != UNSCORED],
        nn.utils.rnn.pad_sequence(taught, batch_first=True)[labels != UNSCORED],
    )
    return SHARE_OF_TAGS * from_tags + (1 - SHARE_OF_TAGS) * from_answers


def small_scores(small: SmallNetwork, shown: Sequence[Shown]) -> torch.Tensor:
    """Scores (examples, names, labels), where names come first and each group is padded."""
    names = padded([one.names for one in shown], -1)
    positions = torch.cat([names, padded([one.context for one in shown], -1)], dim=1)
    absent = positions < 0
    positions = positions.masked_fill(absent, 0)
    pieces = padded([one.example.pieces for one in shown], 0).gather(1, positions)
    shapes = padded([one.example.shapes for one in shown], 0).gather(1, positions)
    padding = absent[:, None, None] * FAR_BELOW
    scores: torch.Tensor = small(pieces, shapes, positions, names.shape[1], padding)
    return scores.float()


def _against_answers(scores: torch.Tensor, answers: torch.Tensor) -> torch.Tensor:
    softened = nn.functional.kl_div(
        (scores / SOFTNESS).log_softmax(-1),
        (answers / SOFTNESS).softmax(-1),
        reduction="batchmean",
    )
    return softened * SOFTNESS**2
