"""Teaching a network, so that the same data and seed give the same weights."""

import logging
from collections.abc import Callable, Iterator, Sequence
from random import Random
from statistics import fmean

import torch
from torch import nn

from training.corpus import LABELS
from training.examples import UNSCORED, Example, batches

LEARNING_RATE = 2e-4
FASTER_WHERE_NEW = 5.0
WARM_UP = 0.06
SLOWEST = 0.02
WEIGHT_DECAY = 0.01
LABEL_SMOOTHING = 0.02
MAX_GRADIENT = 1.0
STEPS_BETWEEN_REPORTS = 20

_OUTSIDE = LABELS.index("O")
_MISC = [LABELS.index("B-MISC"), LABELS.index("I-MISC")]

Loss = Callable[[Sequence[Example]], torch.Tensor]

log = logging.getLogger(__name__)


def make_deterministic(seed: int, threads: int) -> None:
    """Fixes all that torch would otherwise leave to chance."""
    torch.manual_seed(seed)
    torch.set_num_threads(threads)
    torch.use_deterministic_algorithms(True)


def in_bfloat16(loss: Loss) -> Loss:
    """A loss computed with numbers of 16 bits where that does no harm; the weights keep 32.

    It takes half the time on processors that have such arithmetic.
    """

    def computed(batch: Sequence[Example]) -> torch.Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return loss(batch)

    return computed


def fit(
    network: nn.Module,
    loss: Loss,
    examples: Sequence[Example],
    epochs: int,
    random: Random,
    new: Sequence[str] = (),
) -> Iterator[int]:
    """Trains `network` in place with AdamW, a warm-up and a linear decay.

    Parameters whose name holds one of `new` learn faster. Yields the number of epochs done
    after each, so that a run that is cut off leaves a model.
    """
    plan = [list(batches(examples, random)) for _ in range(epochs)]
    steps = sum(map(len, plan))
    groups = _groups(network, new)
    optimizer = torch.optim.AdamW(groups, lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    losses: list[float] = []
    for epoch, epoch_batches in enumerate(plan, start=1):
        network.train()
        for batch in epoch_batches:
            for group in optimizer.param_groups:
                group["lr"] = LEARNING_RATE * group["factor"] * _pace(len(losses), steps)
            losses.append(_learn(network, optimizer, loss(batch)))
            if len(losses) % STEPS_BETWEEN_REPORTS == 0:
                late = fmean(losses[-STEPS_BETWEEN_REPORTS:])
                log.info("step %d of %d, loss %.3f", len(losses), steps, late)
        yield epoch


def _learn(network: nn.Module, optimizer: torch.optim.Optimizer, loss: torch.Tensor) -> float:
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), MAX_GRADIENT)
    optimizer.step()
    optimizer.zero_grad()
    return float(loss.item())


def _groups(network: nn.Module, names_of_new: Sequence[str]) -> list[dict[str, object]]:
    new: list[nn.Parameter] = []
    old: list[nn.Parameter] = []
    for name, parameter in network.named_parameters():
        (new if any(part in name for part in names_of_new) else old).append(parameter)
    return [{"params": new, "factor": FASTER_WHERE_NEW}, {"params": old, "factor": 1.0}]


def _pace(step: int, steps: int) -> float:
    return min(1.0, (step + 1) / (WARM_UP * steps)) * max(SLOWEST, 1 - step / steps)


def against_tags(
    scores: torch.Tensor, labels: torch.Tensor, has_misc: torch.Tensor
) -> torch.Tensor:
    """The loss of scores (passages, pieces, labels) against the data's own tags.

    `labels` is (passages, pieces), `has_misc` (passages): whether the source tags MISC.
    """
    return nn.functional.cross_entropy(
        _misc_within_outside(scores, has_misc).view(-1, len(LABELS)),
        labels.view(-1),
        ignore_index=UNSCORED,
        label_smoothing=LABEL_SMOOTHING,
    )


def _misc_within_outside(scores: torch.Tensor, has_misc: torch.Tensor) -> torch.Tensor:
    """Where a source tags no MISC, its O stands for O or MISC: their odds are added up."""
    either = torch.logsumexp(scores[..., [_OUTSIDE, *_MISC]], dim=-1)
    merged = scores.clone()
    merged[..., _OUTSIDE] = either
    return torch.where(has_misc[:, None, None], scores, merged)


def padded(rows: Sequence[Sequence[int]], filler: int) -> torch.Tensor:
    """Rows of unlike length as one tensor."""
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[filler] * (longest - len(row))] for row in rows])
