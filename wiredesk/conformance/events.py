"""Invented article events, as publish writes them. Pure."""

import hashlib
from datetime import datetime

from schemas.article import ArticleEvent, EventKind, ReferenceTime
from schemas.item import Provenance, Status

SOURCE = "conformance"


def make_event(
    article_id: str,
    kind: EventKind,
    now: datetime,
    headline: str,
    *,
    version: int = 1,
    embargo_until: datetime | None = None,
    warnings: tuple[str, ...] = (),
    holds: int = 0,
) -> ArticleEvent:
    """An event; a killed or withheld one has nothing of the copy.

    `holds`: how often the article has been withheld: two events that say the same differ by it.
    """
    gone = kind in (EventKind.KILLED, EventKind.WITHHELD)
    digest = hashlib.sha256(f"{version}\n{headline}".encode()).hexdigest()
    identity = f"{article_id}\n{version}\n{digest}\n{kind}\n{holds}"
    return ArticleEvent(
        id=article_id,
        source=SOURCE,
        version=version,
        status=_status(kind),
        language="en",
        headline="" if gone else headline,
        body=() if gone else (f"{headline}, the harbour office of Norrvik said on Monday.",),
        embargo_until=embargo_until,
        warnings=warnings,
        received_at=now,
        provenance=Provenance(
            format="ninjs", topic="wire.raw", partition=0, offset=0, sha256=digest
        ),
        digest=digest,
        reference_time=ReferenceTime(value=now, from_="received_at"),
        event=kind,
        event_id=hashlib.sha256(identity.encode()).hexdigest()[:32],
    )


def _status(kind: EventKind) -> Status:
    match kind:
        case EventKind.KILLED:
            return Status.CANCELED
        case EventKind.WITHHELD:
            return Status.WITHHELD
        case _:
            return Status.USABLE
