"""Sites added and changed over HTTP, by an administrator alone."""

from typing import Any

from runtime.clock import SystemClock
from tests.faults.desk import until
from tests.integration.serve_desk import Client, EventDesk, serving
from wiredesk.client.sites import SitesOnTopic, add_site


async def said(answer: Any) -> tuple[int, Any]:
    async with answer as response:
        is_json = "json" in response.headers.get("Content-Type", "")
        return response.status, await response.json(content_type=None) if is_json else None


async def test_an_administrator_adds_and_changes_sites(event_desk: EventDesk) -> None:
    settings = event_desk.settings
    root = await add_site(settings, "root", None, SystemClock().now(), ["admin"])
    await event_desk.publish("ferry")
    async with serving(settings, book=SitesOnTopic(settings)) as (_, plain):
        admin = Client(plain.session, plain.address, root)

        def ask(method: str, path: str, by: Client = admin, **body: Any) -> Any:
            url = f"{by.address}/v1/sites{path}"
            return by.session.request(method, url, json=body or None, headers=by.headers)

        async def works(client: Client, status: int = 200) -> bool:
            return await client.status("/v1/events?earliest") == status

        assert (await said(ask("GET", "", by=plain)))[0] == 403
        assert (await said(ask("POST", "", by=plain, name="thief")))[0] == 403
        status, made = await said(ask("POST", "", name="gazette", sources=["baltic"]))
        assert status == 201
        gazette = Client(plain.session, plain.address, made["key"])
        await until(lambda: works(gazette), "its key is known")
        assert await gazette.all("earliest") == ["ferry published"]
        status, shown = await said(ask("GET", "/gazette"))
        assert (status, shown["sources"], len(shown["keys"])) == (200, ["baltic"], 1)
        assert "sha256" not in str(await said(ask("GET", "")))

        assert (await said(ask("PATCH", "/gazette", sources=["dpa"])))[0] == 204
        await until(lambda: sees_nothing(gazette), "it sees the other source alone")
        rights = {"territories": ["DE"], "uses": ["online"], "cleared": []}
        answer = ask("PATCH", "/gazette", rights=rights, embargo_preview=True)
        assert (await said(answer))[0] == 204
        await until(lambda: previews(gazette), "it is told of embargoes")
        _, shown = await said(ask("GET", "/gazette"))
        assert (shown["rights"], shown["embargo_preview"]) == (rights, True)
        status, other = await said(ask("POST", "/gazette/keys", hours=0))
        assert status == 201
        await until(lambda: works(gazette, 401), "the key before has ended")
        gazette = Client(plain.session, plain.address, other["key"])
        assert (await said(ask("PATCH", "/gazette", disabled=True)))[0] == 204
        await until(lambda: works(gazette, 401), "it is disabled")

        for answer, expected in (
            (ask("POST", "", name="gazette"), 409),
            (ask("POST", "", name="A B"), 400),
            (ask("POST", "", name="tribune", sources=["a\nb"]), 400),
            (ask("POST", "", name="tribune", roles=["king"]), 400),
            (ask("PATCH", "/gazette", key="x"), 400),
            (ask("PATCH", "/gazette", rights={"territories": ["XX"], "uses": ["online"]}), 400),
            (ask("PATCH", "/gazette", rights={"territories": [], "uses": ["online"]}), 400),
            (ask("PATCH", "/nobody", disabled=True), 404),
            (ask("GET", "/nobody"), 404),
            (ask("POST", "/gazette/keys", hours=-1), 400),
        ):
            assert (await said(answer))[0] == expected


async def previews(client: Client) -> bool:
    return await client.status("/v1/embargoes") == 200


async def sees_nothing(client: Client) -> bool:
    return await client.all("earliest") == []


async def test_without_a_book_there_is_no_such_address(event_desk: EventDesk) -> None:
    async with serving(event_desk.settings) as (_, site):
        assert await site.status("/v1/sites") == 404
