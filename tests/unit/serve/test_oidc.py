"""Tokens of an issuer: those that hold say whose they are; every other one is refused."""

from datetime import timedelta
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, OKPKey, RSAKey

from services.serve.oidc import (
    LEEWAY_SECONDS,
    BearerRefusedError,
    Trusted,
    UnknownKeyError,
    read_keys,
    read_token,
)
from tests.unit.serve.oidc_issuer import AUDIENCE, Key, OidcIssuer, make_key
from tests.unit.serve.wire_events import NOON

ISSUER = OidcIssuer()
KEYS = read_keys(ISSUER.key_set())
TRUSTED = Trusted(ISSUER.address, AUDIENCE, "sub")
ENDS = int(NOON.timestamp())


@pytest.mark.parametrize(
    ("key", "alg"),
    [
        (RSAKey.generate_key(2048, {"kid": "r"}), "RS256"),
        (RSAKey.generate_key(2048), "PS256"),
        (ECKey.generate_key("P-384", {"kid": "e"}), "ES384"),
        (OKPKey.generate_key("Ed25519", {"kid": "o"}), "Ed25519"),
    ],
)
def test_a_token_says_whose_it_is_and_how_long_it_holds(key: Key, alg: str) -> None:
    issuer = OidcIssuer(key)
    read = read_token(issuer.token(NOON, alg=alg), read_keys(issuer.key_set()), TRUSTED, NOON)
    assert read.subject == "0oa1b2c3"
    assert read.expires_at == NOON + timedelta(seconds=300 + LEEWAY_SECONDS)


def test_another_claim_may_say_whose_it_is() -> None:
    named = Trusted(ISSUER.address, AUDIENCE, "azp")
    assert read_token(ISSUER.token(NOON, azp="post"), KEYS, named, NOON).subject == "post"
    with pytest.raises(BearerRefusedError, match="claim azp"):
        read_token(ISSUER.token(NOON), KEYS, named, NOON)


@pytest.mark.parametrize(
    "claims",
    [
        {"exp": None},
        {"exp": ENDS - LEEWAY_SECONDS - 1},
        {"exp": 10**30},
        {"exp": "soon"},
        {"nbf": ENDS + 600},
        {"aud": "another-service"},
        {"aud": None},
        {"iss": "https://login.example.com"},
        {"iss": None},
        {"sub": None},
        {"sub": ""},
        {"sub": 3},
    ],
)
def test_a_token_that_does_not_hold_is_refused(claims: dict[str, Any]) -> None:
    with pytest.raises(BearerRefusedError):
        read_token(ISSUER.token(NOON, **claims), KEYS, TRUSTED, NOON)


@pytest.mark.parametrize(
    "text",
    [
        "a.b.c",
        "..",
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiIwb2ExYjJjMyJ9.",
        # The issuer's public key as a secret: an old trick.
        jwt.encode({"alg": "HS256"}, {"sub": "x"}, OctKey.import_key("x" * 64)),
        "é.é.é",
        "." * 16_000,
    ],
)
def test_what_is_no_signed_token_is_refused(text: str) -> None:
    with pytest.raises(BearerRefusedError):
        read_token(text, KEYS, TRUSTED, NOON)


@pytest.mark.parametrize("key", [make_key("a"), make_key("b")])
def test_a_token_of_a_key_that_is_not_known_is_refused(key: Key) -> None:
    with pytest.raises(UnknownKeyError):
        read_token(ISSUER.token(NOON, key), KEYS, TRUSTED, NOON)


@pytest.mark.parametrize(
    "stated",
    [
        None,
        [],
        {},
        {"keys": "x"},
        {"keys": []},
        {"keys": [{"kty": "oct", "k": "c2VjcmV0"}]},
        {"keys": [make_key("a").as_dict(private=True)]},
        {"keys": [{**make_key("a").as_dict(private=False), "use": "enc"}]},
        {"keys": [{"kty": "EC"}, 3, {"kty": "RSA", "n": 1, "e": "AQAB"}]},
    ],
)
def test_what_has_no_public_key_for_signatures_is_no_key_set(stated: Any) -> None:
    with pytest.raises(ValueError, match=r"(?i)key"):
        read_keys(stated)


def test_keys_that_cant_be_read_are_left_out() -> None:
    strange = {"kty": "AKP", "kid": "new", "alg": "ML-DSA-44", "pub": "x"}
    keys = read_keys({"keys": [strange, *ISSUER.key_set()["keys"]]})
    assert read_token(ISSUER.token(NOON), keys, TRUSTED, NOON).subject == "0oa1b2c3"
