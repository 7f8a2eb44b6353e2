"""Makes the entity model: `python -m training.train DATA.jsonl OUT_DIR`."""

import argparse
import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from random import Random

import torch
from tokenizers import Tokenizer
from transformers import BertForTokenClassification

from services.enrich.entities.candidates import candidates
from services.enrich.entities.vocabulary import word_list
from training import large_network, teaching
from training.corpus import (
    Passage,
    UnreadableCorpusError,
    join_neighbours,
    read_corpus,
    sources_without_misc,
)
from training.examples import MAX_EXAMPLE_PIECES, Example, as_example
from training.export import export
from training.fit import Loss, fit, in_bfloat16, make_deterministic
from training.ordinary import ordinary_words
from training.ranges import ranges_of
from training.small_network import SmallNetwork

WORDS = "bert.embeddings.word_embeddings.weight"

SHOWN_FOR_USE = 1000
"""Examples by which the use of neurons is measured where all need not be answered."""

log = logging.getLogger(__name__)


def main() -> None:
    """Reads the command line and trains."""
    arguments = _arguments()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    # The quantiser logs each tensor on the root logger.
    logging.getLogger().addFilter(lambda record: record.name != "root")
    try:
        train(arguments)
    except (OSError, UnreadableCorpusError) as error:
        raise SystemExit(f"Cannot train from {arguments.data}: {error}") from None


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m training.train",
        description="Fine-tunes all-MiniLM-L6-v2, or another base, into an entity tagger, passes "
        "what it learned on to a network of a third of its arithmetic, and writes that as int8 "
        "ONNX. One core takes an hour and a half; the same data, seed and number of threads give "
        "the same model.",
    )
    parser.add_argument(
        "data",
        type=Path,
        nargs="+",
        metavar="DATA.jsonl",
        help='one sentence a line: {"source", "tokens", "tags"}, IOB2 over PER, ORG, LOC, MISC',
    )
    parser.add_argument(
        "out", type=Path, metavar="OUT_DIR", help="where the model goes, such as models/ner-en"
    )
    parser.add_argument(
        "--large-epochs", type=int, default=2, help="of the large network (default: 2)"
    )
    parser.add_argument(
        "--small-epochs", type=int, default=3, help="of the small network (default: 3)"
    )
    parser.add_argument(
        "--base",
        type=Path,
        default=large_network.base_directory(),
        metavar="DIR",
        help="the weights to start with (default: all-MiniLM-L6-v2)",
    )
    parser.add_argument(
        "--languages",
        nargs="+",
        default=["en"],
        metavar="CODE",
        help="that the model is for (ISO 639-1; default: en)",
    )
    parser.add_argument(
        "--without", nargs="+", default=(), metavar="SOURCE", help="of the data, that are left out"
    )
    parser.add_argument(
        "--bfloat16",
        action="store_true",
        help="compute with 16 bits where that does no harm: in half the time on processors that "
        "can, with other weights than without",
    )
    parser.add_argument(
        "--tags-alone",
        action="store_true",
        help="teach the small network the data's tags and not the large one's answers",
    )
    parser.add_argument("--seed", type=int, default=0, help="of all chance (default: 0)")
    parser.add_argument("--threads", type=int, default=1, help="processor cores (default: 1)")
    parser.add_argument(
        "--large",
        type=Path,
        metavar="FILE.pt",
        help="the large network's weights: read from there if it exists, else trained and written",
    )
    return parser.parse_args()


def train(settings: argparse.Namespace) -> None:
    """Trains as the command line says."""
    make_deterministic(settings.seed, settings.threads)
    random = Random(settings.seed)
    tokenizer = Tokenizer.from_file(str(settings.base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_EXAMPLE_PIECES)
    sentences = [
        sentence
        for path in settings.data
        for sentence in read_corpus(path)
        if sentence.source.split()[0] not in settings.without
    ]
    ordinary = word_list("stop_words")
    if "en" not in settings.languages:
        ordinary = ordinary_words(one for one in sentences if not one.source.endswith(" en"))
    examples = _examples(sentences, tokenizer, ordinary, random)
    log.info("%d passages", len(examples))
    large = _large(settings, examples, random)
    # From here on the same, whether the large network was trained now or before.
    make_deterministic(settings.seed, settings.threads)
    asked = examples
    if settings.tags_alone:
        asked = Random(settings.seed).sample(examples, SHOWN_FOR_USE)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=settings.bfloat16):
        taught, use = teaching.answers(large, asked)
    if settings.tags_alone:
        taught = examples
    # The tagger shows the model nothing else.
    taught = [example for example in taught if any(candidates(example.words, example.ordinary))]
    small = SmallNetwork(large, use)
    loss = _loss(settings, partial(teaching.loss_of, small))
    for _ in fit(small, loss, taught, settings.small_epochs, Random(settings.seed)):
        ranges = ranges_of(small, taught, Random(settings.seed))
        export(small, ranges, tokenizer, settings.languages, ordinary, settings.out)


def _loss(settings: argparse.Namespace, loss: Loss) -> Loss:
    return in_bfloat16(loss) if settings.bfloat16 else loss


def _large(
    settings: argparse.Namespace, examples: Sequence[Example], random: Random
) -> BertForTokenClassification:
    network = large_network.new_network(settings.base)
    if settings.large and settings.large.exists():
        weights = torch.load(settings.large, weights_only=True)
        # Those of the base, whose pieces may be fewer by now: they were frozen.
        weights[WORDS] = network.state_dict()[WORDS]
        network.load_state_dict(weights)
        return network
    loss = _loss(settings, partial(large_network.loss_of, network))
    for _ in fit(network, loss, examples, settings.large_epochs, random, large_network.NEW):
        if settings.large:
            torch.save(network.state_dict(), settings.large)
    return network


def _examples(
    sentences: list[Passage], tokenizer: Tokenizer, ordinary: frozenset[str], random: Random
) -> list[Example]:
    without_misc = sources_without_misc(sentences)
    # Sources of short messages are also those whose neighbours do not belong together.
    passages = join_neighbours(sentences, apart=without_misc, random=random)
    return [
        as_example(passage, tokenizer, ordinary, has_misc=passage.source not in without_misc)
        for passage in passages
    ]


if __name__ == "__main__":
    main()
