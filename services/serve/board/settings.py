"""The settings of the board."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from runtime.settings import Section


class BoardSettings(Section):
    """What the board keeps in memory, and how it shows times."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_BOARD_")

    days: float = Field(default=3.0, gt=0, le=60)
    """How far back the list, the search and the versions of articles go."""
    megabytes: int = Field(default=128, ge=4, le=1 << 20)
    """The most memory for them; where that is full, the oldest articles leave before their time."""
    zone: str = ""
    """The zone of the times shown, such as Europe/Berlin; empty: that of each browser."""
    desk: str = "desk"
    """The source under which the board's orders are sent: ingest has to know it as a desk."""
