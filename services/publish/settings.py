"""The settings of publish."""

from pydantic_settings import SettingsConfigDict

from runtime.settings import Section


class PublishSettings(Section):
    """What events say of copy that must not be used."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_PUBLISH_")

    killed_headlines: bool = False
    """Whether a killed event names the headline that had been published."""
