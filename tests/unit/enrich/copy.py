"""Items of copy for the tests of enrich."""

from datetime import UTC, datetime
from typing import Any

from schemas.item import Provenance, WireItem

RECEIVED = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)


def item(**fields: Any) -> WireItem:
    """An item that says what is given and otherwise nothing."""
    usual: dict[str, Any] = {
        "id": "item-1",
        "source": "northwire",
        "received_at": RECEIVED,
        "digest": "0" * 64,
        "provenance": Provenance(
            format="plain-text", topic="wire.raw", partition=0, offset=7, sha256="0" * 64
        ),
    }
    return WireItem(**(usual | fields))
