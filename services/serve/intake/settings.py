"""The settings of the way in over HTTP."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from runtime.settings import Section


class IntakeSettings(Section):
    """What agencies may send to `wiredesk serve` over HTTP, and what is known of it for them."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_SERVE_INTAKE_")

    megabytes: int = Field(default=64, ge=18, le=1 << 20)
    """The memory for copy on its way to Kafka, over all requests. Past that the answer is 503."""
    receipts: int = Field(default=20_000, ge=1, le=10_000_000)
    """Of how many records it is known what became of them; some 700 bytes each."""
    receipt_hours: float = Field(default=72.0, gt=0, le=24 * 30)
    """From how long ago on that is read at the start."""
    keys: int = Field(default=50_000, ge=1, le=10_000_000)
    """How many values of `Idempotency-Key` are remembered for their 24 hours."""
