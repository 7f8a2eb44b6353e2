"""Makes the entity model: `python -m training.train DATA.jsonl OUT_DIR`."""

import argparse
import logging
from pathlib import Path
from random import Random

from tokenizers import Tokenizer

from training.corpus import (
    Passage,
    UnreadableCorpusError,
    join_neighbours,
    read_corpus,
    sources_without_misc,
)
from training.examples import LONGEST_EXAMPLE, Example, as_example
from training.export import export
from training.fit import fit, make_deterministic
from training.network import base_directory, new_network

log = logging.getLogger(__name__)


def main() -> None:
    """Reads the command line and trains."""
    arguments = _arguments()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    # The quantiser tells of each tensor on the root logger.
    logging.getLogger().addFilter(lambda record: record.name != "root")
    try:
        train(arguments)
    except (OSError, UnreadableCorpusError) as error:
        raise SystemExit(f"Cannot train from {arguments.data}: {error}") from None


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m training.train",
        description="Fine-tunes all-MiniLM-L6-v2 into the entity tagger and writes it as int8 "
        "ONNX. One core takes about half an hour; the same data, seed and number of threads "
        "give the same model.",
    )
    parser.add_argument(
        "data",
        type=Path,
        metavar="DATA.jsonl",
        help='one sentence a line: {"source", "tokens", "tags"}, IOB2 over PER, ORG, LOC, MISC',
    )
    parser.add_argument(
        "out", type=Path, metavar="OUT_DIR", help="where the model goes, such as models/ner-en"
    )
    parser.add_argument("--epochs", type=int, default=2, help="passes over the data (default: 2)")
    parser.add_argument("--seed", type=int, default=0, help="of all chance (default: 0)")
    parser.add_argument("--threads", type=int, default=1, help="processor cores (default: 1)")
    parser.add_argument(
        "--full-precision", type=Path, metavar="FILE.onnx", help="also write the unquantised model"
    )
    return parser.parse_args()


def train(settings: argparse.Namespace) -> None:
    """Trains as the command line says."""
    make_deterministic(settings.seed, settings.threads)
    random = Random(settings.seed)
    tokenizer = Tokenizer.from_file(str(base_directory() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST_EXAMPLE)
    examples = _examples(read_corpus(settings.data), tokenizer, random)
    log.info("%d passages", len(examples))
    network = new_network()
    for _ in fit(network, examples, settings.epochs, random):
        export(network, tokenizer, settings.out, settings.full_precision)


def _examples(sentences: list[Passage], tokenizer: Tokenizer, random: Random) -> list[Example]:
    without_misc = sources_without_misc(sentences)
    # Sources of short messages are also those whose neighbours do not belong together.
    passages = join_neighbours(sentences, apart=without_misc, random=random)
    return [
        as_example(passage, tokenizer, has_misc=passage.source not in without_misc)
        for passage in passages
    ]


if __name__ == "__main__":
    main()
