"""Sites that sign in by an issuer's tokens, and pages of other sites that read with a browser."""

from datetime import timedelta

from runtime.clock import SystemClock
from tests.faults.desk import until
from tests.integration.serve_desk import Client, EventDesk, serving
from tests.unit.serve.oidc_issuer import OidcIssuer
from wiredesk.client.sites import set_disabled, set_subject

PAGE = "https://news.example.org"


async def answers(site: Client, status: int) -> bool:
    return await site.status("/v1/events") == status


async def test_a_token_is_as_good_as_a_key_for_as_long_as_it_holds(event_desk: EventDesk) -> None:
    clock = SystemClock()
    await event_desk.publish("ferry")
    async with (
        OidcIssuer().served() as issuer,
        serving(event_desk.settings, oidc_issuer=issuer.address) as (_, site),
    ):
        key = site.headers
        site.headers = {"Authorization": f"Bearer {issuer.token(clock.now())}"}
        assert await site.status("/v1/events?earliest") == 401  # nobody is called so
        await set_subject(event_desk.settings, "post", "0oa1b2c3", clock.now())
        await until(lambda: answers(site, 200), "the site is known")
        assert await site.all("earliest") == ["ferry published"]
        late = clock.now() - timedelta(minutes=10)
        short = issuer.token(clock.now() - timedelta(seconds=328))
        async with site.stream("earliest", Authorization=f"Bearer {short}") as stream:
            assert await stream.next() == "ferry published"
            assert await stream.next() is None  # the token has ended
        assert await site.status("/v1/events", Authorization=f"Bearer {issuer.token(late)}") == 401
        assert await site.status("/v1/events", **key) == 200
        await set_disabled(event_desk.settings, "post", clock.now(), disabled=True)
        await until(lambda: answers(site, 401), "the site is disabled")


async def test_pages_of_sites_that_are_named_may_read_and_no_others(event_desk: EventDesk) -> None:
    question = {"Access-Control-Request-Method": "GET"}
    async with serving(event_desk.settings, cors_origins=PAGE) as (service, site):
        for origin, allowed in ((PAGE, PAGE), ("https://example.net", None)):
            async with site.get("/v1/events", Origin=origin) as response:
                assert response.headers.get("Access-Control-Allow-Origin") == allowed
                assert "Origin" in response.headers["Vary"]
                assert "Access-Control-Allow-Credentials" not in response.headers
            asked = site.session.options(
                f"{service.address}/v1/events", headers={"Origin": origin, **question}
            )
            async with asked as response:
                assert response.status == (204 if allowed else 405)
                assert response.headers.get("Access-Control-Allow-Origin") == allowed
                headers = response.headers.get("Access-Control-Allow-Headers", "")
                assert ("Authorization" in headers) == bool(allowed)
