"""A person signs in at an issuer and comes back: as any process has it, and as nobody else can."""

import json
from datetime import timedelta
from typing import Any

import pytest

from services.serve.http.cookies import BEGUN, SESSION
from services.serve.http.sessions import OF_BOARD
from services.serve.sign_in.sessions import Session
from tests.unit.serve.in_memory import Served
from tests.unit.serve.oidc_issuer import OidcIssuer
from tests.unit.serve.sign_in.browser import BOARD, CLOCK, SEAL, browsing, served
from tests.unit.serve.wire_events import event

ORDER = {"order": "kill", "id": "ferry", "reason": "wrong", "by": "Somebody Else"}


async def test_a_person_signs_in_reads_orders_and_signs_out_at_any_process() -> None:
    async with OidcIssuer().served() as issuer:
        processes = served(issuer), served(issuer)
        for each in processes:
            await each.write(event("ferry"))
        async with browsing(*processes) as browser:
            assert await browser.status("/v1/board") == 401
            asked = await browser.go("/?view=held")
            assert asked["redirect_uri"] == f"{BOARD}/sign-in/back"
            assert (asked["response_type"], asked["scope"]) == ("code", "openid profile")
            assert asked["code_challenge_method"] == "S256"
            code = issuer.let_in(asked, CLOCK.now(), name="Aino Lehto")
            back = await browser.come(code=code, state=asked["state"], iss=issuer.address)
            assert (back.status, back.headers["Location"]) == (303, "/?view=held")
            assert browser.cookies.keys() == {SESSION}

            for _ in range(2):
                ways = await (await browser.ask("GET", "/sign-in/ways")).json()
                assert ways == {"issuer": issuer.address, "signed_in": True}
                assert await browser.status("/sign-in/ways") == 200
                about = await (await browser.ask("GET", "/v1/board")).json()
                assert (about["site"], about["person"]) == ("news-desk", "Aino Lehto")
                assert "Ferries" in await (await browser.ask("GET", "/v1/events?earliest")).text()
                assert await browser.status("/v1/desk") == 200
                assert await browser.status("/v1/desk/orders", "POST", json=ORDER) == 202
            ordered = [order for each in processes for order in each.ordered]
            assert len(ordered) == 2
            for order in map(json.dumps, ordered):
                assert "Aino Lehto (news-desk)" in order
                assert "Somebody Else" not in order

            out = await browser.ask("POST", "/sign-out")
            to = (await out.json())["to"]
            assert to.startswith(f"{issuer.address}/end?client_id=board&post_logout")
            assert browser.cookies == {}
            assert await browser.status("/v1/board") == 401


async def test_cookies_are_for_this_host_over_tls_and_no_script() -> None:
    async with OidcIssuer().served() as issuer, browsing(served(issuer)) as browser:
        await browser.go()
        begun = browser.cookies[BEGUN]
        await browser.sign_in(issuer)
        session = browser.cookies[SESSION]
        for cookie, same_site in ((begun, "Lax"), (session, "Strict")):
            assert cookie["secure"]
            assert cookie["httponly"]
            assert (cookie["path"], cookie["domain"], cookie["samesite"]) == ("/", "", same_site)
        assert int(session["max-age"]) == 36_000


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 202),
        ({OF_BOARD: ""}, 202),
        ({OF_BOARD: None}, 401),
        ({"Origin": "https://evil.example"}, 401),
        ({"Origin": "null"}, 401),
        ({"Sec-Fetch-Site": "cross-site"}, 401),
        ({"Sec-Fetch-Site": "same-site"}, 401),
    ],
)
async def test_no_other_page_orders_by_a_session(
    headers: dict[str, str | None], status: int
) -> None:
    async with OidcIssuer().served() as issuer:
        desk = served(issuer)
        await desk.write(event("ferry"))
        async with browsing(desk) as browser:
            await browser.sign_in(issuer)
            stated = {**browser.headers, **headers}
            browser.headers = {name: each for name, each in stated.items() if each is not None}
            assert await browser.status("/v1/desk/orders", "POST", json=ORDER) == status
            assert len(desk.ordered) == (status == 202)
            assert (await browser.status("/sign-out", "POST") == 200) is (status == 202)


@pytest.mark.parametrize(
    ("claims", "status"),
    [
        ({"nonce": "another"}, 403),
        ({"aud": "wiredesk"}, 403),
        ({"iss": "https://evil.example"}, 403),
        ({"exp": 1}, 403),
        ({"azp": "other"}, 403),
        ({"groups": ["none"]}, 403),
        ({"groups": None}, 403),
        ({"groups": ["gone"]}, 403),
        ({"groups": ["readers", "wire-desk"]}, 303),
    ],
)
async def test_a_token_that_does_not_hold_signs_nobody_in(
    claims: dict[str, Any], status: int
) -> None:
    async with OidcIssuer().served() as issuer, browsing(served(issuer)) as browser:
        answer = await browser.sign_in(issuer, name="<b>Aino</b>", **claims)
        assert answer.status == status
        assert (SESSION in browser.cookies) is (status == 303)
        assert "<b>" not in await answer.text()


async def test_a_code_counts_in_the_browser_that_began_alone() -> None:
    async with OidcIssuer().served() as issuer:
        desk = served(issuer)
        async with browsing(desk) as mine, browsing(served(issuer)) as theirs:
            asked, other = await mine.go(), await theirs.go()
            code = issuer.let_in(asked, CLOCK.now())
            for given in (
                {"code": code, "state": other["state"]},  # theirs, in my browser
                {"code": code},
                {"state": asked["state"]},
                {"error": "access_denied", "state": asked["state"]},
                {"code": code, "state": asked["state"], "iss": "https://evil.example"},
            ):
                assert (await mine.come(**given)).status in (400, 403)
            assert (await theirs.come(code=code, state=other["state"])).status == 403
            assert code not in issuer.codes  # tried with another verifier, it is of no use
            assert mine.cookies.keys() == {BEGUN}
            assert theirs.cookies.keys() == {BEGUN}


async def test_nobody_is_refused_while_sites_are_not_known_yet() -> None:
    async with OidcIssuer().served() as issuer:
        desk = served(issuer)
        async with browsing(desk) as browser:
            asked = await browser.go()
            code = issuer.let_in(asked, CLOCK.now())
            for ready, status in ((False, 503), (True, 303)):
                desk.ready = ready
                assert (await browser.come(code=code, state=asked["state"])).status == status


async def test_an_issuer_that_names_itself_has_to() -> None:
    async with OidcIssuer().served() as issuer, browsing(served(issuer)) as browser:
        issuer.configured["authorization_response_iss_parameter_supported"] = True
        assert (await browser.sign_in(issuer)).status == 400


async def test_a_client_whose_secret_goes_into_the_body() -> None:
    async with OidcIssuer().served() as issuer, browsing(served(issuer)) as browser:
        issuer.configured["token_endpoint_auth_methods_supported"] = ["client_secret_post"]
        assert (await browser.sign_in(issuer)).status == 303


async def test_a_session_ends_by_time_and_with_its_site() -> None:
    async with OidcIssuer().served() as issuer:
        desk = served(issuer)
        async with browsing(desk) as browser:
            await browser.sign_in(issuer)
            assert await browser.status("/v1/board") == 200
            desk.sites.take("news-desk", None)
            assert await browser.status("/v1/board") == 401
            desk.add_site("news-desk")
            for seconds, status in ((60, 200), (-1, 401)):
                ends_at = CLOCK.now() + timedelta(seconds=seconds)
                made = Session(subject="x", person="X", site="news-desk", ends_at=ends_at)
                browser.cookies[SESSION].set(SESSION, SEAL.seal(made), "")
                assert await browser.status("/v1/board") == status


async def test_a_stream_ends_with_its_session() -> None:
    async with OidcIssuer().served() as issuer, browsing(served(issuer)) as browser:
        await browser.sign_in(issuer)
        ends_at = CLOCK.now() + timedelta(seconds=0.2)
        made = Session(subject="x", person="X", site="newsroom", ends_at=ends_at)
        browser.cookies[SESSION].set(SESSION, SEAL.seal(made), "")
        browser.headers["Accept"] = "text/event-stream"
        assert "come back" in await (await browser.ask("GET", "/v1/events")).text()
        assert await browser.status("/v1/events") == 401


async def test_a_session_makes_no_keys_and_a_key_needs_no_session() -> None:
    async with OidcIssuer().served() as issuer:
        desk = served(issuer)
        key = desk.add_site("plain")
        async with browsing(desk) as browser:
            await browser.sign_in(issuer, groups="root")
            about = await (await browser.ask("GET", "/v1/board")).json()
            assert about["roles"] == ["desk"]
            browser.headers = {"Authorization": f"Bearer {key}"}
            about = await (await browser.ask("GET", "/v1/board")).json()
            assert (about["site"], about["person"]) == ("plain", None)
            browser.headers = {"Authorization": "Bearer x", OF_BOARD: "1"}
            assert await browser.status("/v1/board") == 401


async def test_each_person_has_limits_of_its_own() -> None:
    async with OidcIssuer().served() as issuer:
        desk = served(issuer)
        async with browsing(desk) as one, browsing(served(issuer)) as other:
            await one.sign_in(issuer, sub="1")
            await other.sign_in(issuer, sub="2")
            one.cookies, first = other.cookies, one.cookies
            assert await one.status("/v1/board") == 200
            one.cookies = first
            assert await one.status("/v1/board") == 200
            assert {"person:1", "person:2"} <= desk.context.limits._buckets.keys()


async def test_an_issuer_that_is_away_is_said_and_keys_work() -> None:
    async with OidcIssuer().served() as issuer:
        desk = served(issuer)
    key = desk.add_site("plain")
    async with browsing(desk) as browser:
        answer = await browser.ask("GET", "/sign-in")
        assert answer.status == 503
        assert "can't be reached" in (await answer.text()).replace("&#x27;", "'")
        browser.headers = {"Authorization": f"Bearer {key}"}
        assert await browser.status("/v1/board") == 200


async def test_without_a_client_there_is_no_sign_in() -> None:
    async with browsing(Served()) as browser:
        assert await browser.status("/sign-in") == 404
        assert (await (await browser.ask("GET", "/sign-in/ways")).json())["issuer"] is None
        assert await browser.status("/v1/board") == 401
