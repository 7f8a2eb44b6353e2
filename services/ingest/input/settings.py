"""The settings of ingest."""

from pydantic_settings import SettingsConfigDict

from runtime.settings import Section


class IngestSettings(Section):
    """How copy is read."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_INGEST_")

    desks: str = ""
    """The sources that may order a hold, release or kill of the copy of others (`wiredesk hold`),
    and kill it by reference, joined by commas; empty: none may. Not beside `WIREDESK_SOURCES`."""
    zones: str = ""
    """The zones of times that have none, by source: `dpa=Europe/Berlin,ap=America/New_York`; UTC
    for any other. Not beside `WIREDESK_SOURCES`."""
    ahead: bool = True
    """Whether kills, holds and flashes go ahead of the copy that was pushed before them. Without it
    events come out in the order of the log: for a replay that is compared with another."""
