"""Between what numbers the small network's linear steps are given, for the scales of bytes."""

from collections.abc import Mapping, Sequence
from random import Random

import torch
from torch import nn

from training.examples import Example
from training.small_network import SmallNetwork
from training.teaching import Shown, small_scores

EXAMPLES = 1000

Ranges = Mapping[nn.Module, tuple[float, float]]
"""The least and the most that each linear step is given; 0 is between them."""


@torch.no_grad()
def ranges_of(small: SmallNetwork, examples: Sequence[Example], random: Random) -> Ranges:
    """The ranges over some of the `examples`, each of which has a word that may be of a name."""
    small.train(False)
    seen: dict[nn.Module, tuple[float, float]] = {}

    def look(linear: nn.Module, inputs: tuple[torch.Tensor]) -> None:
        least, most = seen.get(linear, (0.0, 0.0))
        seen[linear] = (min(least, inputs[0].min().item()), max(most, inputs[0].max().item()))

    linears = [module for module in small.modules() if isinstance(module, nn.Linear)]
    hooks = [linear.register_forward_pre_hook(look) for linear in linears]
    for example in random.sample(examples, min(EXAMPLES, len(examples))):
        small_scores(small, [Shown.of(example)])
    for hook in hooks:
        hook.remove()
    return seen
