"""What the board asks for, of a real serve: versions, search, kills, and what only desks see."""

import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from runtime.settings import Settings
from runtime.topics.admin import create_topics
from schemas.article import EventKind
from schemas.topics import RAW
from services.ingest.input.media_types import DESK_ORDER
from services.serve.kafka.topics import READ
from tests.faults.desk import until
from tests.integration.board_desk import SEEN_BY_DESKS, BoardDesk, board_desk
from tests.integration.serve_desk import Client, EventDesk
from tests.unit.serve.wire_events import event
from wiredesk.client.read import reading
from wiredesk.commands.demo_board import demo_board


@pytest.fixture
async def board(no_topics: Settings) -> AsyncIterator[BoardDesk]:
    await create_topics(no_topics, (*READ, *SEEN_BY_DESKS))
    async with EventDesk.opened(no_topics) as events:
        await events.publish("ferry", "train")
        await events.write(event("ferry", EventKind.CORRECTED, version=2))
        await events.write(event("bridge", source="ap"))
        async with board_desk(events) as opened:
            yield opened


async def get(client: Client, path: str) -> tuple[int, Any]:
    async with client.get(path) as response:
        return response.status, await response.json()


async def listed(client: Client, query: str = "") -> list[str]:
    _, said = await get(client, f"/v1/search?{query}")
    return sorted(each["data"]["id"] for each in said["articles"])


async def order(client: Client, **said: Any) -> tuple[int, Any]:
    address = client.address + "/v1/desk/orders"
    async with client.session.post(address, json=said, headers=client.headers) as response:
        return response.status, await response.json()


async def test_what_stands_is_found_by_whoever_may_see_it(board: BoardDesk) -> None:
    assert await listed(board.desk) == ["bridge", "ferry", "train"]
    assert await listed(board.reader) == ["ferry", "train"]
    assert await listed(board.reader, "q=ferries&source=!ap&urgency=1-3") == ["ferry", "train"]
    assert await listed(board.reader, "q=ferries+-stay") == []
    assert (await get(board.reader, "/v1/search?colour=red"))[0] == 400
    assert (await get(board.reader, f"/v1/search?q={'x' * 300}"))[0] == 400

    _, said = await get(board.reader, "/v1/articles/ferry/versions")
    assert [each["data"]["version"] for each in said["events"]] == [1, 2]
    reached = datetime.now(UTC) - datetime.fromtimestamp(said["since"] / 1000, UTC)
    assert abs(reached - timedelta(days=3)) < timedelta(minutes=5)
    assert (await get(board.reader, "/v1/articles/bridge/versions"))[0] == 404
    _, said = await get(board.reader, "/v1/sources")
    assert [each["source"] for each in said["sources"]] == ["baltic"]
    _, said = await get(board.desk, "/v1/board")
    assert (said["site"], said["roles"]) == ("desk", ["desk"])


async def test_the_list_has_all_before_a_cursor(board: BoardDesk) -> None:
    """What a stream that begins there does not bring any more."""
    for number in range(5):
        await board.events.write(event(f"late {number}", source="late"))
        _, cursor = await board.desk.page("")
        found = await listed(board.desk, f"source=late&cursor={cursor}")
        assert found == [f"late {each}" for each in range(number + 1)]
    assert (await get(board.desk, "/v1/search?cursor=nothing"))[0] == 400


async def test_what_no_longer_stands_is_nowhere(board: BoardDesk) -> None:
    await board.events.kill("ferry")
    await board.events.write(event("train", EventKind.WITHHELD))

    async def is_gone() -> bool:
        return await listed(board.desk) == ["bridge"]

    await until(is_gone, "what no longer stands is not listed")
    status, said = await get(board.reader, "/v1/articles/ferry/versions")
    assert (status, said["event"]["data"]["event"]) == (410, "killed")
    assert (await get(board.reader, "/v1/articles/train/versions"))[0] == 404
    _, said = await get(board.reader, "/v1/kills")
    assert [each["subject"] for each in said["events"]] == ["ferry"]
    assert "No ferries run" not in str(said)
    assert await listed(board.desk, "q=ferries") == ["bridge"]


async def test_only_desks_see_what_is_held_and_order(board: BoardDesk) -> None:
    for client in (board.reader, await _nobody(board)):
        assert (await get(client, "/v1/desk"))[0] in (401, 403)
        assert (await order(client, order="kill", id="ferry", reason="x"))[0] in (401, 403)
    await board.hold("quay", seconds=3600)
    await board.ask_for_a_kill("kill-1", "ferry", "train")
    await board.put_aside("baltic", "it is no JSON: have it sent again")

    async def all_there() -> bool:
        _, said = await get(board.desk, "/v1/desk")
        return all(said[each] for each in ("held", "kills", "dead_letters"))

    await until(all_there, "the desk sees all three")
    _, said = await get(board.desk, "/v1/desk")
    assert said["held"][0]["stop"] == {"reason": "embargo", "words": "Not before noon"}
    assert said["dead_letters"][0]["error"] == "it is no JSON: have it sent again"
    assert "secret copy" not in str(said)

    asked = {"order": "hold", "id": "ferry", "reason": "legal", "by": "Ann Poe"}
    assert (await order(board.desk, **asked))[0] == 202
    [(sent, desk)] = board.orders.taken
    assert (sent["source"], sent["by"], desk) == ("baltic", "Ann Poe (desk)", "desk")
    assert sent["article"]["version"] == 2
    assert (await order(board.desk, order="release", id="quay", reason="checked"))[0] == 202
    assert (await order(board.desk, order="kill", id="nothing", reason="x"))[0] == 404
    kill = {"order": "confirm", "id": "kill-1", "reason": "the agency says so"}
    assert (await order(board.desk, **kill))[0] == 400
    assert (await order(board.desk, **kill, article_id="ferry"))[0] == 202
    assert (await order(board.desk, order="publish", id="ferry", reason="x"))[0] == 400
    assert len(board.orders.taken) == 3


async def test_an_order_is_json(board: BoardDesk) -> None:
    """So that no form of another page can send one."""
    address = board.desk.address + "/v1/desk/orders"
    body = '{"order": "kill", "id": "ferry", "reason": "x"}'
    headers = {**board.desk.headers, "Content-Type": "text/plain"}
    async with board.desk.session.post(address, data=body, headers=headers) as response:
        assert response.status == 415
    assert board.orders.taken == []


async def test_the_page_has_a_policy_of_its_own(board: BoardDesk) -> None:
    async with board.desk.session.get(board.desk.address + "/") as response:
        policy = response.headers["Content-Security-Policy"]
        assert response.content_type == "text/html"
    assert "unsafe" not in policy
    for part in ("default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"):
        assert part in policy
    again = {"If-None-Match": response.headers["ETag"]}
    async with board.desk.session.get(board.desk.address + "/", headers=again) as response:
        assert response.status == 304
    async with board.desk.session.get(board.desk.address + "/board/nothing.js") as response:
        assert response.status == 404
        assert response.headers["Content-Security-Policy"].startswith("default-src 'none'; frame")


async def _nobody(board: BoardDesk) -> Client:
    return Client(board.desk.session, board.desk.address, "wd_0")


async def test_the_demo_has_a_board_whose_orders_are_sent(settings: Settings) -> None:
    """They lie where `wiredesk hold` and `kill` put theirs, as from the desk."""
    async with EventDesk.opened(settings) as events:
        await events.publish("ferry")
        async with demo_board(settings) as said:
            address, key = re.findall(r"http://\S+[^/ ]|wd_\S+", said)
            async with Client.opened(address, key) as desk:
                asked = {"order": "kill", "id": "ferry", "reason": "false"}
                await until(lambda: _is_taken(desk, asked), "the board takes an order")
    async with reading(settings, [RAW], from_start=True) as reader:
        async for records in reader.until_now():
            for _, record in records:
                headers = dict(record.headers)
                assert headers["content-type"] == DESK_ORDER.encode()
                assert headers["wire-source"] == b"desk"
                sent = json.loads(record.value)
                assert (sent["order"], sent["id"], sent["by"]) == ("kill", "ferry", "demo-desk")
                return
    raise AssertionError("no order was sent")


async def _is_taken(desk: Client, asked: dict[str, str]) -> bool:
    status, _ = await order(desk, **asked)
    return status == 202
