"""The ledger of delivery and receipts of kills, on a real Kafka with two processes of serve."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from runtime.clock import SystemClock
from schemas.article import EventKind
from tests.integration.serve_desk import Client, EventDesk, serving
from tests.unit.serve.wire_events import event
from wiredesk.client.deliveries import read_lag, read_receipts
from wiredesk.client.sites import add_site, read_sites

KILL = "ferry-1-killed"


@asynccontextmanager
async def two_processes(desk: EventDesk, **ours: Any) -> AsyncIterator[tuple[Client, Client]]:
    """A site at one process, and the desk at another."""
    settings = desk.settings
    key = await add_site(settings, "desk", None, SystemClock().now(), ["desk"])
    async with (
        serving(settings, "post", **ours) as (_, site),
        serving(settings, "times", **ours) as (other, _),
        Client.opened(other.address, key) as editor,
    ):
        yield site, editor


async def receipts(client: Client) -> dict[str, str]:
    """How it stands with each site."""
    async with client.get(f"/v1/kills/{KILL}/receipts") as response:
        body = await response.json()
        return {each["site"]: _state(each) for each in body.get("receipts", ())}


def _state(receipt: dict[str, Any]) -> str:
    if receipt["acknowledged_at"]:
        return "acknowledged"
    sent = "sent" if receipt["sent_at"] else "not sent"
    return f"open, {sent}" if receipt["open"] else sent


async def until_receipts(client: Client, wanted: dict[str, str]) -> None:
    for _ in range(100):
        if (found := await receipts(client)) == wanted:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"receipts stay {found}, not {wanted}")


async def test_a_kill_is_acknowledged_by_the_next_cursor_at_any_process(
    event_desk: EventDesk,
) -> None:
    async with two_processes(event_desk, receipt_seconds=0.5) as (site, editor):
        await event_desk.publish("ferry")
        found, cursor = await site.page("earliest&wait=5")
        assert found == ["ferry published"]
        await event_desk.kill("ferry")
        await until_receipts(editor, {"post": "open, not sent"})
        async with site.get("/v1/articles/ferry") as response:
            assert response.status == 410
        await until_receipts(editor, {"post": "open, sent"})
        again = {"Last-Event-ID": cursor}
        async with site.stream(**again) as stream:
            assert await stream.next() == "ferry killed"
            assert await asyncio.wait_for(stream.next(), 5) is None, "it ends soon after a kill"
        assert await receipts(editor) == {"post": "open, sent"}
        editor.headers, desk_headers = site.headers, editor.headers
        assert await editor.page(f"cursor={stream.cursor}") == ([], stream.cursor)
        await until_receipts(site, {"post": "acknowledged"})
        assert await site.status("/v1/deliveries?article=ferry") == 403
        editor.headers = desk_headers
        async with editor.get("/v1/deliveries?article=ferry") as response:
            [found] = (await response.json())["deliveries"]
        assert (found["site"], found["kind"], found["copy_version"]) == ("post", "killed", 1)
        [lag] = [
            each
            for each in await read_lag(event_desk.settings, await read_sites(event_desk.settings))
            if each.site == "post"
        ]
        assert (lag.open_kills, lag.last_acknowledged_at is not None) == (0, True)
        [kill] = await read_receipts(event_desk.settings)
        assert [(each.site, each.open) for each in kill.receipts] == [("post", False)]
        assert await editor.status("/v1/deliveries") == 400
        path = f"/v1/kills/{KILL}/receipt?site="
        assert (await site.post(path + "times", {}))[0] == 403
        assert (await editor.post(path + "nobody", {}))[0] == 404
        status, body = await editor.post(path + "times", {})
        assert (status, body["receipts"][0]["channel"]) == (200, "receipt")
        assert await editor.status("/v1/kills/unknown/receipts") == 404


async def test_a_kill_is_repeated_until_it_is_acknowledged(event_desk: EventDesk) -> None:
    await event_desk.publish("ferry", "train")
    async with two_processes(event_desk) as (site, editor):
        await site.all("earliest")
        async with site.get("/v1/feed.atom") as response:
            tag = {"If-None-Match": response.headers["ETag"]}
        await event_desk.kill("ferry")
        await until_receipts(editor, {"post": "open, not sent"})
        for _ in range(2):
            found, _ = await site.page("wait=1")  # from now on
            assert found == ["ferry killed"]
        assert await site.status("/v1/feed.atom", **tag) == 200
        receipt = site.address + f"/v1/kills/{KILL}/receipt"
        async with site.session.post(receipt, headers=site.headers) as response:
            body = await response.json()
            assert (response.status, body["article_id"]) == (200, "ferry")
            assert [each["site"] for each in body["receipts"]] == ["post"]
        await until_receipts(editor, {"post": "acknowledged"})
        assert (await site.page("limit=1"))[0] == []
        await event_desk.write(event("train", EventKind.KILLED))
        assert (await site.page("wait=5"))[0] == ["train killed"]
        async with site.get("/v1/feed.atom", **tag) as response:
            tag = {"If-None-Match": response.headers["ETag"]}
            assert (await response.text()).count("deleted-entry ") == 2
        assert await site.status("/v1/feed.atom", **tag) == 304, "its tag acknowledges"
        assert (await site.page(""))[0] == []
