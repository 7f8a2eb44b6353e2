"""The publish stage as the runtime runs it."""

from runtime.handler import Stage
from schemas.cloudevents import is_urgent
from schemas.topics import ARTICLES, BY_NAME, COPY, ENRICHED, HELD, LATEST, LEDGER
from services.publish.handler import STAGE, PublishHandler
from services.publish.metrics import METRICS


def build() -> Stage:
    """The stage, ready to run."""
    return Stage(
        STAGE,
        ENRICHED,
        PublishHandler(),
        tables=(LEDGER, HELD, BY_NAME, COPY),
        outputs=(ARTICLES, LATEST),
        is_urgent=is_urgent,
        metrics=METRICS,
    )
