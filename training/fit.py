"""Teaching the network, so that the same data and seed give the same weights."""

import logging
from collections.abc import Iterator, Sequence
from random import Random
from statistics import fmean

import torch
from transformers import BertForTokenClassification

from training.corpus import LABELS
from training.examples import UNSCORED, Example, batches

LEARNING_RATE = 2e-4
FASTER_WHERE_NEW = 5.0
WARM_UP = 0.06
SLOWEST = 0.02
WEIGHT_DECAY = 0.01
LABEL_SMOOTHING = 0.02
LARGEST_GRADIENT = 1.0
STEPS_BETWEEN_REPORTS = 20

_OUTSIDE = LABELS.index("O")
_MISC = [LABELS.index("B-MISC"), LABELS.index("I-MISC")]

log = logging.getLogger(__name__)


def make_deterministic(seed: int, threads: int) -> None:
    """Fixes all that torch would otherwise leave to chance."""
    torch.manual_seed(seed)
    torch.set_num_threads(threads)
    torch.use_deterministic_algorithms(True)


def fit(
    network: BertForTokenClassification, examples: Sequence[Example], epochs: int, random: Random
) -> Iterator[int]:
    """Trains `network` in place with AdamW, a warm-up and a linear decay.

    Yields the number of epochs done after each, so that a run that is cut off leaves a model.
    """
    plan = [list(batches(examples, random)) for _ in range(epochs)]
    steps = sum(map(len, plan))
    optimizer = torch.optim.AdamW(_groups(network), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    losses: list[float] = []
    for epoch, epoch_batches in enumerate(plan, start=1):
        network.train()
        for batch in epoch_batches:
            for group in optimizer.param_groups:
                group["lr"] = LEARNING_RATE * group["factor"] * _pace(len(losses), steps)
            losses.append(_learn(network, optimizer, batch))
            if len(losses) % STEPS_BETWEEN_REPORTS == 0:
                late = fmean(losses[-STEPS_BETWEEN_REPORTS:])
                log.info("step %d of %d, loss %.3f", len(losses), steps, late)
        yield epoch


def _learn(
    network: BertForTokenClassification, optimizer: torch.optim.Optimizer, batch: Sequence[Example]
) -> float:
    loss = _loss(network, batch)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), LARGEST_GRADIENT)
    optimizer.step()
    optimizer.zero_grad()
    return float(loss.item())


def _groups(network: BertForTokenClassification) -> list[dict[str, object]]:
    new, old = [], []
    for name, parameter in network.named_parameters():
        (new if "token_type" in name or "classifier" in name else old).append(parameter)
    return [{"params": new, "factor": FASTER_WHERE_NEW}, {"params": old, "factor": 1.0}]


def _pace(step: int, steps: int) -> float:
    return min(1.0, (step + 1) / (WARM_UP * steps)) * max(SLOWEST, 1 - step / steps)


def _loss(network: BertForTokenClassification, batch: Sequence[Example]) -> torch.Tensor:
    longest = max(len(example.pieces) for example in batch)
    pieces = torch.tensor([_padded(example.pieces, longest, 0) for example in batch])
    shapes = torch.tensor([_padded(example.shapes, longest, 0) for example in batch])
    labels = torch.tensor([_padded(example.labels, longest, UNSCORED) for example in batch])
    lengths = torch.tensor([len(example.pieces) for example in batch])
    attended = (torch.arange(longest)[None] < lengths[:, None]).long()
    logits = network(input_ids=pieces, attention_mask=attended, token_type_ids=shapes).logits
    logits = _misc_within_outside(logits, torch.tensor([example.has_misc for example in batch]))
    return torch.nn.functional.cross_entropy(
        logits.view(-1, len(LABELS)),
        labels.view(-1),
        ignore_index=UNSCORED,
        label_smoothing=LABEL_SMOOTHING,
    )


def _misc_within_outside(logits: torch.Tensor, has_misc: torch.Tensor) -> torch.Tensor:
    """Where a source tags no MISC, its O stands for O or MISC: their odds are added up."""
    either = torch.logsumexp(logits[..., [_OUTSIDE, *_MISC]], dim=-1)
    merged = logits.clone()
    merged[..., _OUTSIDE] = either
    return torch.where(has_misc[:, None, None], logits, merged)


def _padded(values: Sequence[int], length: int, filler: int) -> list[int]:
    return [*values, *[filler] * (length - len(values))]
