"""Who has come back from the issuer, and as which site that person reads and orders. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from services.serve.oidc import BearerRefusedError

MAX_NAME = 100
MAX_SUBJECT = 255
"""Characters, by OpenID Connect Core 1.0."""
NAMES = ("name", "preferred_username", "email")
"""The claims that may have a person's name, the best first."""


def subject_of(claims: Mapping[str, Any], nonce: str, client: str) -> str:
    """What the issuer calls a person, by an ID token of this sign-in. Raises BearerRefusedError."""
    if claims.get("nonce") != nonce:
        raise BearerRefusedError("it is of another sign-in")
    audience = claims.get("aud")
    several = isinstance(audience, list) and len(audience) > 1
    if (several or "azp" in claims) and claims.get("azp") != client:
        raise BearerRefusedError("it was given out to another client")
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= MAX_SUBJECT:
        raise BearerRefusedError("it does not say who it is")
    return subject


def name_of(claims: Mapping[str, Any]) -> str:
    """A person's name in one short line; what the issuer calls the person where it has none."""
    for claim in (*NAMES, "sub"):
        stated = claims.get(claim)
        if isinstance(stated, str):
            name = " ".join("".join(each if each.isprintable() else " " for each in stated).split())
            if name:
                return name[:MAX_NAME]
    return "somebody"


def site_of(claims: Mapping[str, Any], claim: str, sites: Sequence[tuple[str, str]]) -> str | None:
    """The site of the first value that the claim has; None where it has none of them.

    `sites`: values and names of sites.
    """
    stated = claims.get(claim)
    values = {stated} if isinstance(stated, str) else {*_texts(stated)}
    return next((site for value, site in sites if value in values), None)


def _texts(stated: object) -> Sequence[str]:
    return [each for each in stated if isinstance(each, str)] if isinstance(stated, list) else ()
