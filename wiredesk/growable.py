"""The topics between two stages, which `wiredesk topics grow` takes. A test compares the stages."""

from runtime.growth import Growable
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
)

REDRIVING = (("redrive", "letters"),)
"""`wiredesk dead-letters redrive`, by the names of its transactional id."""
OF_PUBLISH = (LEDGER, HELD, BY_NAME, COPY, UNRESOLVED_KILLS)
GROWABLE = (
    Growable(ITEMS, "ingest", RAW, "enrich", (CORRESPONDENTS, CORRESPONDENT_NAMES), REDRIVING),
    Growable(
        ENRICHED,
        "enrich",
        ITEMS,
        "publish",
        (LEDGER, HELD, BY_NAME, COPY, UNRESOLVED_KILLS),
        REDRIVING,
    ),
)
