"""Writing a trained network as the files that the tagger loads."""

import json
import logging
import tempfile
import warnings
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from transformers import BertForTokenClassification

from services.enrich.entities.words import SHAPES
from training.corpus import LABELS

OPSET = 17
INPUTS = ("input_ids", "attention_mask", "token_type_ids")

log = logging.getLogger(__name__)


class _LogitsOnly(torch.nn.Module):
    def __init__(self, network: BertForTokenClassification) -> None:
        super().__init__()
        self.network = network

    def forward(
        self, pieces: torch.Tensor, attended: torch.Tensor, shapes: torch.Tensor
    ) -> torch.Tensor:
        return self.network(input_ids=pieces, attention_mask=attended, token_type_ids=shapes).logits


def export(
    network: BertForTokenClassification,
    tokenizer: Tokenizer,
    out: Path,
    full_precision: Path | None = None,
) -> None:
    """Writes `model_int8.onnx`, `tokenizer.json` and `config.json` into `out`.

    The model before quantisation goes to the file `full_precision`, if that is given.
    """
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        full = full_precision or Path(scratch) / "model.onnx"
        _write_onnx(network, full)
        quantise(full, out / "model_int8.onnx")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    config = {"labels": LABELS, "shapes": [shape.name for shape in SHAPES]}
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    for path in sorted(out.iterdir()):
        log.info("%s: %d kB", path, path.stat().st_size // 1000)


def quantise(full: Path, small: Path) -> None:
    """Writes the 32-bit model `full` with int8 weights, a quarter of its size.

    Seven bits are used, since the eighth overflows on processors without VNNI, and tags
    would differ from machine to machine.
    """
    quantize_dynamic(full, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def _write_onnx(network: BertForTokenClassification, path: Path) -> None:
    sample = torch.ones((2, 16), dtype=torch.long)
    axes = {0: "passages", 1: "pieces"}
    with warnings.catch_warnings():
        # The exporter that writes one file of plain operators warns that a newer one exists.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _LogitsOnly(network.eval()),
            (sample, sample, torch.zeros_like(sample)),
            str(path),
            input_names=list(INPUTS),
            output_names=["logits"],
            dynamic_axes=dict.fromkeys((*INPUTS, "logits"), axes),
            opset_version=OPSET,
            dynamo=False,
        )
