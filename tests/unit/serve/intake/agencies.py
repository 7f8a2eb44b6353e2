"""Agencies for tests."""

from schemas.agency import Agency
from schemas.site import SiteKey
from tests.unit.serve.wire_events import NOON


def agency_of(name: str, *keys: SiteKey) -> Agency:
    """An agency that sends in its own name."""
    return Agency(
        name=name,
        keys=keys,
        sources=(name,),
        receipt_secret="00" * 32,
        created_at=NOON,
        changed_at=NOON,
    )
