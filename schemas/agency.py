"""`Agency`: who may send copy to `wiredesk serve`, and in whose name (topic `wire.agencies`)."""

from datetime import datetime

from pydantic import Field

from schemas.record import WireModel
from schemas.site import SiteKey, SiteName


class Agency(WireModel):
    """A sender of copy, by its name."""

    name: SiteName
    """Small letters, figures and hyphens."""
    keys: tuple[SiteKey, ...]
    """The keys that it may use; several while one takes the place of another."""
    sources: tuple[str, ...] = Field(min_length=1)
    """The sources in whose names it sends, and in nobody else's."""
    receipt_secret: str
    """Random, in hex: receipts are signed with it, so that none names the copy of others."""
    disabled: bool = False
    """Whether all its keys are refused."""
    created_at: datetime
    """When it was added."""
    changed_at: datetime
    """When it was last changed."""
