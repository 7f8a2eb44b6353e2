"""The ingest stage as the runtime runs it."""

from runtime.handler import Stage
from schemas.topics import ITEMS, RAW
from services.ingest.handler import IngestHandler


def build() -> Stage:
    """The stage, ready to run."""
    return Stage("ingest", RAW, IngestHandler(), outputs=(ITEMS,))
