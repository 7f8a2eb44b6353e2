"""The settings of webhooks."""

from ipaddress import ip_network
from typing import Any
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import SettingsConfigDict

from runtime.secret_files import read_secrets
from runtime.settings import Seconds, Section
from services.serve.webhooks.addresses import Reach
from services.serve.webhooks.secrets import MasterKey, SecretError

PREFIX = "WIREDESK_SERVE_WEBHOOK_"
MAX_PORT = 65535


class WebhookSettings(Section):
    """What `wiredesk serve` pushes to sites, and where it may connect to."""

    model_config = SettingsConfigDict(env_prefix=PREFIX)

    key: SecretStr | None = None
    """What the secrets of all sites are made from: 32 random bytes in base64. Not set: no
    webhooks."""
    key_file: str | None = None
    """A file that holds it, instead of `WIREDESK_SERVE_WEBHOOK_KEY`."""
    base_url: str | None = None
    """The address of serve as sites see it, for the article of an event without its body. Not set:
    its path alone."""
    body_bytes: int = Field(default=20_000, ge=1000, le=8 << 20)
    """A larger event goes without its body, with the address of its article."""
    answer_seconds: Seconds = 15.0
    """A site that has not answered by then has failed."""
    ports: str = "443,8443"
    """The ports that may be connected to."""
    networks: str = ""
    """Networks that may be connected to although they are private, such as `10.20.0.0/16`; several
    joined by commas."""
    loopback_http: bool = False
    """Whether http, and any port, of this machine may be connected to: for tests."""
    sites: int = Field(default=100, ge=1, le=10_000)
    """The most sites that a process pushes to."""
    megabytes: int = Field(default=2, ge=1, le=1 << 10)
    """The memory for the events that wait for one site; past it no more are read."""
    concurrency: int = Field(default=50, ge=0, le=10_000)
    """The most requests at once beside one to each site."""
    concurrency_a_site: int = Field(default=4, ge=1, le=1000)
    """The most requests at once to one site."""

    @model_validator(mode="before")
    @classmethod
    def _secrets_of_files(cls, values: dict[str, Any]) -> dict[str, Any]:
        return read_secrets(values, ("key",), PREFIX)

    @field_validator("key")
    @classmethod
    def _is_a_key(cls, key: SecretStr | None) -> SecretStr | None:
        if key:
            try:
                MasterKey.parse(key.get_secret_value())
            except SecretError as error:
                raise ValueError(str(error)) from None
        return key

    @field_validator("base_url")
    @classmethod
    def _is_an_address(cls, url: str | None) -> str | None:
        if url and (urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname):
            raise ValueError("is the address of serve, such as https://wire.example.org")
        return url.rstrip("/") if url else None

    @field_validator("ports")
    @classmethod
    def _are_ports(cls, text: str) -> str:
        if any(not each.isdecimal() or not 0 < int(each) <= MAX_PORT for each in _split(text)):
            raise ValueError("is ports joined by commas, such as 443,8443")
        return text

    @field_validator("networks")
    @classmethod
    def _are_networks(cls, text: str) -> str:
        for each in _split(text):
            try:
                ip_network(each)
            except ValueError as error:
                raise ValueError(f"is networks such as 10.20.0.0/16: {error}") from None
        return text

    @property
    def master_key(self) -> MasterKey | None:
        """What the secrets of all sites are made from; None where webhooks are not set up."""
        return MasterKey.parse(self.key.get_secret_value()) if self.key else None

    @property
    def reach(self) -> Reach:
        """Where connections may go."""
        return Reach(
            ports=frozenset(map(int, _split(self.ports))),
            networks=tuple(map(ip_network, _split(self.networks))),
            loopback_http=self.loopback_http,
        )


def _split(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]
