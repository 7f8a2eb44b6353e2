"""The settings of tables on disk."""

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from runtime.settings import Section


class StateSettings(Section):
    """Where stages keep their tables."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_STATE_")

    folder: str | None = None
    """The folder on a local disk in which stages keep large tables: a restart then reads only what
    is new of their topics. Not set: all tables are kept in memory."""
    megabytes: int = Field(default=128, ge=16, le=1 << 20)
    """The memory that the stores of one stage share: half for blocks of the disk, half for writes
    on their way to it."""
    builders: int = Field(default=2, ge=0, le=16)
    """The processes that build a store of many entries from its topic, each with some 250 MB of
    memory for as long as that takes. 0: the stage itself does it, slower."""
