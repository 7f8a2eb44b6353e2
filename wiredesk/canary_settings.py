"""The settings of `wiredesk canary`."""

from typing import Any

from pydantic import SecretStr, model_validator
from pydantic_settings import SettingsConfigDict

from runtime.secret_files import read_secrets
from runtime.settings import Section


class CanarySettings(Section):
    """How `wiredesk canary` asks `wiredesk serve` for what comes of its canaries."""

    model_config = SettingsConfigDict(env_prefix="WIREDESK_CANARY_")

    serve: str | None = None
    """The address of `wiredesk serve`, such as `https://wire.example.org`. Not set: its channels
    are not looked at."""
    key: SecretStr | None = None
    """A key of the site `wiredesk-canary`."""
    key_file: str | None = None
    """A file that holds it, instead of `WIREDESK_CANARY_KEY`."""

    @model_validator(mode="before")
    @classmethod
    def _secrets_of_files(cls, values: dict[str, Any]) -> dict[str, Any]:
        return read_secrets(values, ("key",), "WIREDESK_CANARY_")
