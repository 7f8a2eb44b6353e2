"""The agencies that may send copy to `wiredesk serve`: added and changed on their topic."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from runtime.settings import Settings
from schemas.agency import Agency
from wiredesk.client.key_holders import THE_AGENCIES


async def add_agency(settings: Settings, name: str, sources: Sequence[str], now: datetime) -> str:
    """Add an agency that sends in the names of some sources; returns its key.

    Raises HolderError, and what a producer raises.
    """
    return await THE_AGENCIES.add(
        settings,
        name,
        now,
        lambda kept: Agency(
            name=name,
            keys=(kept,),
            sources=tuple(sources),
            receipt_secret=secrets.token_hex(32),
            created_at=now,
            changed_at=now,
        ),
    )
