"""Tokens of an OIDC issuer: whether one holds, and whose it is. Pure.

JSON Web Tokens (RFC 7519), signed with one of the issuer's keys (RFC 7517). The audience has to be
ours: a token that was given out for something else is no key to the wire.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

ALGORITHMS = [
    *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"),
    *("ES256", "ES384", "ES512", "Ed25519"),
]
"""Asymmetric ones alone: with others, the issuer's public keys would do as a secret."""
LEEWAY_SECONDS = 30
"""By which the issuer's clock may differ from ours."""


class BearerRefusedError(Exception):
    """A token that does not hold; its text says why, and quotes nothing of it."""


class UnknownKeyError(BearerRefusedError):
    """It is signed with none of the keys that are known: the issuer may have new ones."""


@dataclass(frozen=True, slots=True)
class Trusted:
    """What a token has to say."""

    issuer: str
    audience: str
    claim: str
    """Which claim says whose token it is."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who has sent a token."""

    subject: str
    """What the claim says."""
    expires_at: datetime
    """From when on the token does not hold."""


def read_keys(stated: Any) -> KeySet:
    """The keys of a JSON Web Key Set; those that no signature is checked with are left out.

    Raises ValueError where it is none.
    """
    keys = stated.get("keys") if isinstance(stated, Mapping) else None
    if not isinstance(keys, list):
        raise ValueError("it is no JSON Web Key Set")
    read = [key for each in keys if (key := _usable(each)) is not None]
    if not read:
        raise ValueError("it has no key for signatures")
    return KeySet.import_key_set({"keys": read})


def _usable(key: Any) -> dict[str, Any] | None:
    """A public key for signatures. A secret one does not belong there, and is not trusted."""
    if not isinstance(key, dict) or key.get("use", "sig") != "sig":
        return None
    if key.get("kty") not in {"RSA", "EC", "OKP"} or "d" in key:
        return None
    try:
        KeySet.import_key_set({"keys": [key]})
    except (JoseError, ValueError, TypeError, KeyError):
        return None
    return key


def read_token(text: str, keys: KeySet, trusted: Trusted, now: datetime) -> Bearer:
    """Who has sent a token. Raises UnknownKeyError and BearerRefusedError."""
    claims = read_claims(text, keys, trusted.issuer, trusted.audience, now)
    subject = claims.get(trusted.claim)
    if not isinstance(subject, str) or not subject:
        raise BearerRefusedError(f"it has no claim {trusted.claim}")
    try:
        return Bearer(subject, datetime.fromtimestamp(claims["exp"] + LEEWAY_SECONDS, UTC))
    except (OverflowError, ValueError, OSError, TypeError) as error:
        raise BearerRefusedError("its end is no time") from error


def read_claims(
    text: str, keys: KeySet, issuer: str, audience: str, now: datetime
) -> Mapping[str, Any]:
    """What a token of an issuer says, that is for somebody. Raises as `read_token` does."""
    try:
        token = jwt.decode(text, keys, algorithms=ALGORITHMS)
    except JoseError as error:
        if error.error in {"bad_signature", "invalid_key_id", "missing_key"}:
            raise UnknownKeyError("no key of the issuer has signed it") from error
        raise BearerRefusedError("it is no signed token") from error
    except ValueError as error:
        # Of a key that is not there, joserfc says no more than this.
        raise UnknownKeyError("no key of the issuer has signed it") from error
    claims = jwt.JWTClaimsRegistry(
        now=int(now.timestamp()),
        leeway=LEEWAY_SECONDS,
        iss={"essential": True, "value": issuer},
        aud={"essential": True, "value": audience},
        exp={"essential": True},
    )
    try:
        claims.validate(token.claims)
    except JoseError as error:
        raise BearerRefusedError(f"{error.error}: {error.description}"[:200]) from error
    return token.claims
