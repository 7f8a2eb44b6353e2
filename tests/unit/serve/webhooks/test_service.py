"""Which sites are pushed to: those with a webhook, as many as the settings allow."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest

from services.serve.webhooks import service
from services.serve.webhooks.service import Webhooks
from tests.unit.serve.webhooks.hooks import hooked
from tests.unit.serve.webhooks.test_pushing import Desk
from tests.unit.serve.wire_events import NOON, site


class Pusher:
    """Notes that it runs."""

    running: list[str]

    def __init__(self, _: Any, name: str, __: datetime) -> None:
        self.name = name

    async def run(self) -> None:
        self.running.append(self.name)
        try:
            await asyncio.Event().wait()
        finally:
            self.running.remove(self.name)


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(Pusher, "running", [], raising=False)
    monkeypatch.setattr(service, "Pusher", Pusher)
    return Pusher.running


async def look(webhooks: Webhooks) -> None:
    await webhooks._look()
    await asyncio.sleep(0)


async def test_sites_get_their_pusher_and_lose_it(running: list[str]) -> None:
    desk = Desk()
    webhooks = Webhooks(desk.parts)
    desk.sites.take("none", site().model_copy(update={"name": "none"}).to_bytes())
    unverified = hooked(begun_at=None, state="unverified").model_copy(update={"name": "new"})
    desk.sites.take("new", unverified.to_bytes())
    await look(webhooks)
    assert running == ["post"]
    desk.have(hooked(state="disabled", disabled_why="gone"))
    await look(webhooks)
    assert running == ["post"], "its place in the group keeps its cursor"
    desk.have(hooked(begun_at=NOON + timedelta(days=1)))
    await look(webhooks)
    assert running == ["post"], "another webhook than before has a pusher of its own"
    desk.have(site())
    await look(webhooks)
    assert running == []


async def test_no_more_sites_than_the_settings_allow(running: list[str]) -> None:
    desk = Desk(sites=2)
    webhooks = Webhooks(desk.parts)
    for number in range(4):
        made = hooked(begun_at=NOON + timedelta(days=9 - number))
        named = made.model_copy(update={"name": f"site-{number}"})
        desk.sites.take(named.name, named.to_bytes())
    desk.sites.take("post", None)
    await look(webhooks)
    assert sorted(running) == ["site-2", "site-3"], "those that have had theirs for longest"
    await webhooks._end(list(webhooks._running))


async def test_one_that_ends_by_a_defect_begins_anew(
    running: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(_: Pusher) -> None:
        raise RuntimeError("a defect")

    desk = Desk()
    webhooks = Webhooks(desk.parts)
    with monkeypatch.context() as patch:
        patch.setattr(Pusher, "run", fails)
        await look(webhooks)
    await look(webhooks)
    assert running == ["post"]
    await webhooks._end(list(webhooks._running))
