"""`Site`: a subscriber of `wiredesk serve`, its keys and what it may see (topic `wire.sites`)."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from schemas.record import WireModel

SITE_NAME = r"^[a-z0-9][a-z0-9-]{0,62}$"
Role = Literal["desk", "admin"]
SiteName = Annotated[str, StringConstraints(pattern=SITE_NAME)]
Territory = Annotated[str, StringConstraints(pattern=r"^([A-Z]{2}|world)$")]
"""A code of ISO 3166-1, or `world`."""
Use = Literal[
    "print", "online", "broadcast", "mobile", "social", "archive", "resale", "advertising"
]
Terms = Annotated[str, StringConstraints(min_length=1, max_length=2000)]


class SiteKey(WireModel):
    """One of a site's keys. What is kept of it can't be used as a key."""

    id: str
    """The visible part of the key, which logs and lists show."""
    sha256: str
    """The SHA-256 of the whole key, in hex. It is random, so nobody can guess it by trying."""
    created_at: datetime
    """When it was made."""
    expires_at: datetime | None = None
    """From when on it is refused; null: never."""


class WebhookSecret(WireModel):
    """One of a webhook's secrets. The secret itself is made from this and the operator's key."""

    scheme: Literal["v1", "v1a"]
    """How it signs: HMAC-SHA256 or ed25519, by Standard Webhooks 1.0."""
    salt: str
    """Random, in hex: what makes it another secret than all others."""
    key_id: str
    """Which of the operator's keys it is made from."""
    created_at: datetime
    """When it was made."""
    expires_at: datetime | None = None
    """From when on it signs no more; null: never."""


class SiteWebhook(WireModel):
    """Where article events are pushed to."""

    url: str
    """Where they are sent."""
    filters: tuple[str, ...] = ()
    """What the site wants, as in the query of a request: `source=dpa`."""
    secrets: tuple[WebhookSecret, ...]
    """What they are signed with; several while one takes the place of another."""
    state: Literal["unverified", "enabled", "disabled"] = "unverified"
    """Nothing is sent before the address has answered the challenge, nor while it is disabled."""
    disabled_why: Literal["operator", "gone", "failures"] | None = None
    """Who or what disabled it: a person, an answer of 410, or the last try of an event. After the
    last kills are still sent, each day."""
    since: datetime
    """From when on it has been in this state."""
    begun_at: datetime | None = None
    """When it was first enabled: events from then on are for it; null: it never was."""


class SiteQueue(WireModel):
    """A queue that a site pulls events from."""

    filters: tuple[str, ...] = ()
    """What it wants, as in the query of a request: `source=dpa`."""
    begun_at: datetime
    """When it was turned on: events from then on are in it."""


class SiteRights(WireModel):
    """What a site does with copy, and where: what terms of use do not allow it is not sent."""

    territories: tuple[Territory, ...] = Field(min_length=1, max_length=300)
    """Where it has readers, each of them; `world`: everywhere."""
    uses: tuple[Use, ...] = Field(min_length=1, max_length=20)
    """What it does with copy, all of it."""
    cleared: tuple[Terms, ...] = Field(default=(), max_length=200)
    """Terms of use, in an agency's words, under which it may have copy all the same."""


class Site(WireModel):
    """A subscriber, by its name."""

    name: SiteName
    """Small letters, figures and hyphens."""
    keys: tuple[SiteKey, ...]
    """The keys that it may use; several while one takes the place of another."""
    sources: tuple[str, ...] | None = None
    """Whose copy it may see; null: everyone's."""
    former_sources: tuple[str, ...] = ()
    """Whose copy it might see before: it is told of their kills."""
    rights: SiteRights | None = None
    """By what terms of use decide what it is sent; null: it keeps to them by itself."""
    embargo_preview: bool = False
    """Whether it is told which copy is under embargo, without the copy."""
    roles: tuple[Role, ...] = ()
    """What it may do besides reading."""
    subject: str | None = None
    """What the issuer of tokens calls it (OIDC); null: it has keys only."""
    disabled: bool = False
    """Whether all its keys are refused."""
    queue: SiteQueue | None = None
    """The queue that it pulls from; null: it has none."""
    webhook: SiteWebhook | None = None
    """Where its events are pushed to; null: nowhere."""
    created_at: datetime
    """When it was added."""
    changed_at: datetime
    """When it was last changed."""
