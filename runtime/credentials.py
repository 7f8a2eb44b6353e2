"""How a client proves who it is, by SASL."""

from dataclasses import dataclass, field
from typing import Any

from runtime.tokens import FileToken, server_token

BY_TOKEN = "OAUTHBEARER"  # noqa: S105 - a mechanism
"""The mechanism that takes a token for a password."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the settings give of it; which of it has to be there follows from the mechanism."""

    mechanism: str
    user: str | None
    """The client's id, where a server gives tokens."""
    secret: str | None = field(repr=False)
    """The user's password, or the client's secret."""
    token_file: str | None
    token_url: str | None
    scope: str | None

    def check(self) -> None:
        """Raise ValueError, which says what to set, where they are not whole."""
        by_token = self.mechanism == BY_TOKEN
        if by_token != bool(self.token_file or self.token_url):
            raise ValueError(
                f"KAFKA_SASL_MECHANISM={BY_TOKEN}, and no other, needs "
                "KAFKA_SASL_OAUTH_TOKEN_FILE or KAFKA_SASL_OAUTH_TOKEN_URL"
            )
        if self.token_file and self.token_url:
            raise ValueError(
                "KAFKA_SASL_OAUTH_TOKEN_FILE and KAFKA_SASL_OAUTH_TOKEN_URL are both set: set one "
                "of them"
            )
        if not (self.token_file or (self.user and self.secret)):
            raise ValueError(
                "SASL needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD, or "
                "KAFKA_SASL_PASSWORD_FILE"
            )

    def arguments(self) -> dict[str, Any]:
        """Keyword arguments that every aiokafka client takes."""
        user, secret = self.user or "", self.secret or ""
        arguments: dict[str, Any] = {"sasl_mechanism": self.mechanism}
        if self.token_file:
            return arguments | {"sasl_oauth_token_provider": FileToken(self.token_file)}
        if self.token_url:
            provider = server_token(self.token_url, user, secret, self.scope)
            return arguments | {"sasl_oauth_token_provider": provider}
        return arguments | {"sasl_plain_username": user, "sasl_plain_password": secret}
