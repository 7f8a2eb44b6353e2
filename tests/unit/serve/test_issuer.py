"""The keys of an issuer are asked for when they are needed, and not more often."""

import pytest

from services.serve.http.issuer import AGAIN_SECONDS, FRESH_SECONDS, Issuer, IssuerUnreachableError
from services.serve.oidc import BearerRefusedError, Trusted, UnknownKeyError
from tests.unit.runtime.fakes import FakeClock
from tests.unit.serve.oidc_issuer import AUDIENCE, OidcIssuer, as_json, make_key

DISCOVERY = "/.well-known/openid-configuration"


def trusting(issuer: OidcIssuer, clock: FakeClock) -> Issuer:
    return Issuer(Trusted(issuer.address, AUDIENCE, "sub"), clock)


async def test_keys_are_asked_for_once_an_hour() -> None:
    clock = FakeClock()
    async with OidcIssuer().served() as issuer:
        ours = trusting(issuer, clock)
        for _ in range(3):
            assert (await ours.read(issuer.token(clock.now()))).subject == "0oa1b2c3"
        assert issuer.asked == 1
        clock.pass_time(FRESH_SECONDS)
        await ours.read(issuer.token(clock.now()))
        assert issuer.asked == 2


async def test_a_new_key_is_found_and_strangers_do_not_make_us_ask() -> None:
    clock = FakeClock()
    async with OidcIssuer().served() as issuer:
        ours = trusting(issuer, clock)
        await ours.read(issuer.token(clock.now()))
        clock.pass_time(AGAIN_SECONDS)
        issuer.keys = [make_key("b")]
        assert (await ours.read(issuer.token(clock.now()))).subject == "0oa1b2c3"
        for number in range(5):
            with pytest.raises(UnknownKeyError):
                await ours.read(issuer.token(clock.now(), make_key(f"c{number}")))
        assert issuer.asked == 2


async def test_keys_stay_while_the_issuer_is_away() -> None:
    clock = FakeClock()
    async with OidcIssuer().served() as issuer:
        ours = trusting(issuer, clock)
        await ours.read(issuer.token(clock.now()))
    clock.pass_time(FRESH_SECONDS)
    assert (await ours.read(issuer.token(clock.now()))).subject == "0oa1b2c3"


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        (DISCOVERY, "not json"),
        (DISCOVERY, "[]"),
        (DISCOVERY, as_json({"issuer": "https://login.example.com", "jwks_uri": "/keys"})),
        (DISCOVERY, "[" * 100_000),
        ("/keys", as_json({"keys": []})),
        ("/keys", " " * (1 << 20) + "{}"),
    ],
)
async def test_an_issuer_that_answers_nonsense_is_away(path: str, answer: str) -> None:
    clock = FakeClock()
    async with OidcIssuer().served() as issuer:
        issuer.answer[path] = answer
        ours = trusting(issuer, clock)
        with pytest.raises(IssuerUnreachableError):
            await ours.read(issuer.token(clock.now()))
        issuer.answer.clear()
        with pytest.raises(IssuerUnreachableError):
            await ours.read(issuer.token(clock.now()))
        clock.pass_time(AGAIN_SECONDS)
        assert (await ours.read(issuer.token(clock.now()))).subject == "0oa1b2c3"


async def test_keys_are_never_fetched_without_tls_from_elsewhere() -> None:
    clock = FakeClock()
    async with OidcIssuer().served() as issuer:
        stated = {"issuer": issuer.address, "jwks_uri": "http://login.example.org/keys"}
        issuer.answer[DISCOVERY] = as_json(stated)
        with pytest.raises(IssuerUnreachableError):
            await trusting(issuer, clock).read(issuer.token(clock.now()))


async def test_a_token_for_something_else_is_refused() -> None:
    clock = FakeClock()
    async with OidcIssuer().served() as issuer:
        with pytest.raises(BearerRefusedError):
            await trusting(issuer, clock).read(issuer.token(clock.now(), aud="another"))
