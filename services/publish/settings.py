"""The settings of publish."""

from typing import Literal

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from runtime.settings import Section
from schemas.sources import Source


class PublishSettings(Section):
    """What is published, and what desks are shown of what is not."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_PUBLISH_")

    held_headlines: bool = False
    """Whether `articles.held` names the headlines of what is held. They are copy under embargo."""
    held_slugs: bool = True
    """Whether `articles.held` names the slugs of what is held."""
    embargo_dropped: Literal["publish", "hold"] = "publish"
    """What a version means that comes without the embargo of the one before, while that runs:
    `publish` takes it to have ended, as IPTC does; `hold` keeps to it."""
    killed_headlines: bool = False
    """Whether a killed event names the headline that had been published."""
    remember_days: int = Field(default=400, ge=60, le=36_500)
    """For how many days after an item's last event the ledger knows it, so that a resend or an
    older version brings no event; kills, and what is held, are known for ever. Not less than the
    topics before publish keep copy."""

    def of(self, source: Source) -> "PublishSettings":
        """Those for the copy of a source."""
        stated = {
            "embargo_dropped": source.embargo_dropped,
            "held_headlines": source.show_headlines,
            "killed_headlines": source.show_headlines,
        }
        given = {name: value for name, value in stated.items() if value is not None}
        return self.model_copy(update=given) if given else self
