"""The topics between two stages, which `wiredesk topics grow` takes. A test compares the stages."""

from runtime.topics.growth import Growable
from schemas.topics import (
    BY_NAME,
    COPY,
    CORRESPONDENT_NAMES,
    CORRESPONDENTS,
    ENRICHED,
    HELD,
    ITEMS,
    LEDGER,
    RAW,
    UNRESOLVED_KILLS,
    URGENT,
)

REDRIVING = (("redrive", "letters"),)
"""`wiredesk dead-letters redrive`, by the names of its transactional id."""
AHEAD = (("ingest-ahead", RAW), ("enrich-ahead", URGENT))
"""The stages that go ahead, and what they read."""
OF_PUBLISH = (LEDGER, HELD, BY_NAME, COPY, UNRESOLVED_KILLS)
GROWABLE = (
    Growable(ITEMS, "ingest", RAW, "enrich", (CORRESPONDENTS, CORRESPONDENT_NAMES), (), REDRIVING),
    Growable(URGENT, "ingest-ahead", RAW, "enrich-ahead", (), (), REDRIVING),
    Growable(ENRICHED, "enrich", ITEMS, "publish", OF_PUBLISH, AHEAD, REDRIVING),
)
