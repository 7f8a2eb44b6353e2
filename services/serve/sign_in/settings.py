"""The settings of the sign-in to the board."""

import re
from collections.abc import Sequence
from typing import Any, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import SettingsConfigDict

from runtime.addresses import check_url
from runtime.secret_files import read_secrets
from runtime.settings import Section
from schemas.site import SITE_NAME
from services.serve.sign_in.sealing import read_key

PREFIX = "WIREDESK_BOARD_SIGN_IN_"
PORTS = {"https": 443, "http": 80}


class SignInSettings(Section):
    """Sign-in to the board at `WIREDESK_SERVE_OIDC_ISSUER`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX)

    client: str | None = None
    """What the issuer calls the board, its client; not set: editors sign in by keys alone."""
    client_secret: SecretStr | None = None
    """Its secret at the issuer; not set: a public client."""
    client_secret_file: str | None = None
    """A file that holds it, instead of `WIREDESK_BOARD_SIGN_IN_CLIENT_SECRET`."""
    url: str | None = None
    """The board's address as browsers have it: https://wire.example.org."""
    key: SecretStr | None = None
    """What sessions are sealed with, the same for all processes: 32 random bytes in base64."""
    key_file: str | None = None
    """A file that holds it, instead of `WIREDESK_BOARD_SIGN_IN_KEY`."""
    claim: str = "groups"
    """The claim of the ID token that says what somebody may do."""
    sites: str = ""
    """Its values, each with the site whose rights and roles it gives, by commas, the first that
    fits: `wire-desk=news-desk,newsroom=readers`."""
    scopes: str = "openid profile"
    """What the issuer is asked for."""
    hours: float = Field(default=10.0, gt=0, le=24 * 31)
    """How long a session lasts."""

    @model_validator(mode="before")
    @classmethod
    def _secrets_of_files(cls, values: dict[str, Any]) -> dict[str, Any]:
        return read_secrets(values, ("key", "client_secret"), PREFIX)

    @field_validator("url")
    @classmethod
    def _is_an_origin(cls, url: str | None) -> str | None:
        if not url:
            return None
        check_url(url)
        parts = urlsplit(url)
        if parts.path not in ("", "/") or parts.query or parts.fragment:
            raise ValueError("is a scheme and a host, such as https://wire.example.org")
        host = f"[{parts.hostname}]" if ":" in str(parts.hostname) else parts.hostname
        # As browsers write it in `Origin`: without the port that goes without saying.
        port = "" if parts.port in (None, PORTS[parts.scheme]) else f":{parts.port}"
        return f"{parts.scheme}://{host}{port}"

    @field_validator("key")
    @classmethod
    def _is_a_key(cls, key: SecretStr | None) -> SecretStr | None:
        if key:
            read_key(key.get_secret_value())
        return key

    @field_validator("sites")
    @classmethod
    def _are_pairs(cls, text: str) -> str:
        for value, site in _pairs(text):
            if not value or not re.fullmatch(SITE_NAME, site):
                raise ValueError(f"'{value[:100]}={site[:100]}' is no VALUE=SITE")
        return text

    @field_validator("scopes")
    @classmethod
    def _has_openid(cls, text: str) -> str:
        if "openid" not in text.split():
            raise ValueError("has to have openid: without it there is no ID token")
        return text

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        missing = [name for name in ("url", "key", "sites") if not getattr(self, name)]
        if self.client and missing:
            raise ValueError(f"{PREFIX}{missing[0].upper()} has to be set where the client is")
        return self

    @property
    def by_value(self) -> Sequence[tuple[str, str]]:
        """Values of the claim, and sites."""
        return _pairs(self.sites)


def _pairs(text: str) -> Sequence[tuple[str, str]]:
    pairs = (each.rpartition("=") for each in text.split(",") if each.strip())
    return [(value.strip(), site.strip()) for value, _, site in pairs]
