"""The kit's server, asked by a client of the test's own."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from http import HTTPStatus

import aiohttp
import pytest
from aiohttp import web

from wiredesk.conformance.over_http import Server
from wiredesk.conformance.script import How, make_script
from wiredesk.conformance.shown import Shown, StateError
from wiredesk.conformance.subscriber import State

SCRIPT = {step.name: step for step in make_script("kit", datetime.now(UTC))}


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server.running("127.0.0.1", 0, {}, datetime.now(UTC)) as running:
        yield running


async def ask(server: Server, query: str = "") -> list[str]:
    """The events of a page, as `article kind`."""
    headers = {"Authorization": f"Bearer {server.key}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(f"{server.address}/v1/events?{query}") as response,
    ):
        assert response.status == HTTPStatus.OK
        events = [each["data"] for each in (await response.json())["events"]]
    return [f"{each['id']} {each['event']}" for each in events]


async def test_who_asks_all_the_time_is_told_to_wait(server: Server) -> None:
    playing = asyncio.create_task(server.play(SCRIPT["heartbeat only"]))
    for _ in range(5):
        await ask(server)
    assert await playing == ["it asked 5 times in 0.6 s, though nothing had happened"]


async def test_a_kill_comes_first_and_nothing_of_its_article(server: Server) -> None:
    for name in ("published", "kill of a known article"):
        await server.play(SCRIPT[name])
    found = await ask(server, "earliest")
    assert found[0] == "kit-strike killed"
    assert "kit-strike published" not in found
    assert "kit-ferry published" in found


async def test_a_restart_is_left_out_where_the_process_is_not_the_kits(server: Server) -> None:
    assert set(server.not_played) == {How.RESTARTED, How.FORGED}


async def test_a_site_may_say_at_an_address_what_it_shows() -> None:
    async def state(request: web.Request) -> web.Response:
        if request.path == "/broken":
            return web.Response(status=HTTPStatus.BAD_GATEWAY)
        return web.json_response({"articles": {"kit-a": {"version": 2, "headline": "x"}}})

    app = web.Application()
    app.router.add_get("/{any}", state)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address = "http://{}:{}".format(*runner.addresses[0])
    try:
        assert await State(f"{address}/state", "kit").read() == {"kit-a": Shown(2, "x")}
        with pytest.raises(StateError, match="answers 502"):
            await State(f"{address}/broken", "kit").read()
    finally:
        await runner.cleanup()
    with pytest.raises(StateError, match="does not answer"):
        await State(f"{address}/state", "kit").read()
