"""The enrich stage as the runtime runs it."""

from datetime import datetime
from functools import cache

from runtime.errors import ConfigurationError
from runtime.handler import Stage
from schemas.topics import CORRESPONDENTS, ENRICHED, ITEMS
from services.enrich.entities.onnx_tagger import BrokenModelError, OnnxTagger
from services.enrich.handler import STAGE, EnrichHandler


def build(reference_time: datetime | None = None) -> Stage:
    """The stage, ready to run: the model is loaded here, since without it no copy may pass.

    `reference_time` overrides every item's own.

    Raises ConfigurationError where the model can't be loaded.
    """
    handler = EnrichHandler(_tagger(), reference_time)
    return Stage(STAGE, ITEMS, handler, outputs=(ENRICHED, CORRESPONDENTS))


@cache
def _tagger() -> OnnxTagger:
    """One model for all the stages of a process."""
    try:
        return OnnxTagger.load()
    except BrokenModelError as error:
        raise ConfigurationError(f"{error}; install Wiredesk again") from error
