"""`IntakeKey`: what was sent with an `Idempotency-Key` (topic `wire.intake-keys`)."""

from datetime import datetime

from schemas.record import WireModel


class IntakeKey(WireModel):
    """A request that was accepted. The same again has the same receipt."""

    sha256: str
    """Of what was sent, in hexadecimal."""
    receipt: str
    """What its sender was given."""
    accepted_at: datetime
    """When; a day later the key means nothing any more."""
