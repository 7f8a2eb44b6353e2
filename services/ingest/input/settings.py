"""The settings of ingest."""

from pydantic_settings import SettingsConfigDict

from runtime.settings import Section


class IngestSettings(Section):
    """How copy is read."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_INGEST_")

    desks: str = "desk"
    """The sources that may order a hold, release or kill of the copy of others (`wiredesk hold`),
    joined by commas; empty: none may."""
    zones: str = ""
    """The zones of times that have none, by source: `dpa=Europe/Berlin,ap=America/New_York`; UTC
    for any other."""
    ahead: bool = True
    """Whether kills, holds and flashes go ahead of the copy that was pushed before them. Without it
    events come out in the order of the log: for a replay that is compared with another."""
