"""The enrich stage as the runtime runs it."""

from datetime import datetime
from functools import cache

from runtime.handler import Stage
from schemas.topics import CORRESPONDENTS, ENRICHED, ITEMS
from services.enrich.entities.onnx_tagger import OnnxTagger
from services.enrich.handler import STAGE, EnrichHandler


def build(reference_time: datetime | None = None) -> Stage:
    """The stage, ready to run: the model is loaded here, since without it no copy may pass.

    `reference_time` overrides every item's own.
    """
    handler = EnrichHandler(_tagger(), reference_time)
    return Stage(STAGE, ITEMS, handler, outputs=(ENRICHED, CORRESPONDENTS))


@cache
def _tagger() -> OnnxTagger:
    """One model for all the stages of a process."""
    return OnnxTagger()
