"""Writing a trained network as the files that the tagger loads."""

import json
import logging
from collections.abc import Sequence, Set
from pathlib import Path

from tokenizers import Tokenizer

from services.enrich.entities.words import SHAPES
from training import graph
from training.corpus import LABELS
from training.ranges import Ranges
from training.small_network import SmallNetwork

log = logging.getLogger(__name__)


def export(
    network: SmallNetwork,
    ranges: Ranges,
    tokenizer: Tokenizer,
    languages: Sequence[str],
    ordinary: Set[str],
    out: Path,
) -> None:
    """Writes `model_int8.onnx`, `tokenizer.json` and `config.json` into `out`.

    `languages` (ISO 639-1) are those that the model is for, `ordinary` the words that are no
    candidates by themselves.
    """
    out.mkdir(parents=True, exist_ok=True)
    graph.write(network, ranges, out / "model_int8.onnx")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    config: dict[str, Sequence[str]] = {
        "labels": LABELS,
        "shapes": [shape.name for shape in SHAPES],
        "languages": languages,
        "ordinary": sorted(ordinary),
    }
    (out / "config.json").write_text(
        json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    for path in sorted(out.iterdir()):
        log.info("%s: %d kB", path, path.stat().st_size // 1000)
