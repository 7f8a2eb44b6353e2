"""The ingest stage as the runtime runs it."""

from runtime.handler import Stage
from schemas.topics import ITEMS, RAW
from services.ingest.handler import STAGE, IngestHandler


def build() -> Stage:
    """The stage, ready to run."""
    return Stage(STAGE, RAW, IngestHandler(), outputs=(ITEMS,))
