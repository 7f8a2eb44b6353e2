"""Where the parts of an issuer are, by its configuration (OpenID Connect Discovery 1.0). Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from runtime.addresses import check_url

BASIC, POST = "client_secret_basic", "client_secret_post"


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Addresses of an issuer for sign-in by a browser."""

    sign_in: str
    """Where a person signs in."""
    tokens: str
    """Where a code becomes tokens."""
    sign_out: str | None
    """Where a person signs out; None where there is no such place."""
    secret_in_body: bool
    """Whether a client's secret goes into the body, since the issuer takes it nowhere else."""
    names_itself: bool
    """Whether it says with each code that it is from it (RFC 9207)."""


def read_endpoints(stated: Mapping[str, Any]) -> Endpoints | None:
    """Those of a configuration; None where it has no sign-in by a browser, or unsafe addresses."""
    sign_in, tokens = _address(stated, "authorization_endpoint"), _address(stated, "token_endpoint")
    if sign_in is None or tokens is None:
        return None
    methods = stated.get("token_endpoint_auth_methods_supported")
    return Endpoints(
        sign_in,
        tokens,
        _address(stated, "end_session_endpoint"),
        isinstance(methods, list) and BASIC not in methods and POST in methods,
        stated.get("authorization_response_iss_parameter_supported") is True,
    )


def _address(stated: Mapping[str, Any], name: str) -> str | None:
    address = stated.get(name)
    if not isinstance(address, str):
        return None
    try:
        check_url(address)
    except ValueError:
        return None
    return address
