"""The settings of `wiredesk poll`."""

from typing import Any

from pydantic import SecretStr, model_validator
from pydantic_settings import SettingsConfigDict

from runtime.secret_files import read_secrets
from runtime.settings import Section


class PollSettings(Section):
    """How `wiredesk poll` proves to a site who it is."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_POLL_")

    authorization: SecretStr | None = None
    """What `wiredesk poll` sends as the header `Authorization`, such as `Bearer TOKEN`."""
    authorization_file: str | None = None
    """A file that holds it, instead of `WIREDESK_POLL_AUTHORIZATION`."""

    @model_validator(mode="before")
    @classmethod
    def _secrets_of_files(cls, values: dict[str, Any]) -> dict[str, Any]:
        return read_secrets(values, ("authorization",), "WIREDESK_POLL_")
