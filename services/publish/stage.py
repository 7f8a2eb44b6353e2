"""The publish stage as the runtime runs it."""

from runtime.handler import Stage
from schemas.topics import ARTICLES, BY_NAME, COPY, ENRICHED, HELD, LATEST, LEDGER
from services.publish.handler import PublishHandler


def build() -> Stage:
    """The stage, ready to run."""
    return Stage(
        "publish",
        ENRICHED,
        PublishHandler(),
        tables=(LEDGER, HELD, BY_NAME, COPY),
        outputs=(ARTICLES, LATEST),
    )
