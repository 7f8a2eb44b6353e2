"""Agencies that send copy to `wiredesk serve` over HTTP, on a real Kafka."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

import aiohttp

from runtime.clock import SystemClock
from runtime.settings import Settings
from services.serve.service import Service, running
from services.serve.settings import ServeSettings
from tests.faults.desk import until
from wiredesk.client.agencies import add_agency
from wiredesk.commands.serve import writers

PATIENCE = 4
"""How often a receipt is waited for: on a machine full of other work stages take long to start."""


class Agency:
    """An agency, by its key."""

    def __init__(self, session: aiohttp.ClientSession, address: str, key: str) -> None:
        self._session = session
        self._address = address
        self.key = key

    @classmethod
    @asynccontextmanager
    async def opened(cls, address: str, key: str) -> AsyncIterator[Self]:
        async with aiohttp.ClientSession() as session:
            yield cls(session, address, key)

    async def send(
        self, copy: Any, source: str = "baltic", **headers: str
    ) -> tuple[int, dict[str, Any]]:
        """The status, and what the answer says."""
        said = {"Authorization": f"Bearer {self.key}"}
        said |= {name.replace("_", "-"): value for name, value in headers.items()}
        address = f"{self._address}/v1/wire/{source}"
        async with self._session.post(address, data=copy, headers=said) as response:
            return response.status, await response.json()

    async def receipt(self, copy: Any, **headers: str) -> str:
        """The address of the receipt."""
        status, said = await self.send(copy, **headers)
        assert status == 202, said
        return str(said["href"])

    async def became(self, receipt: str) -> list[dict[str, Any]]:
        """What became of the items of a receipt, all records one after the other."""
        for _ in range(PATIENCE):
            status, said = await self.look(receipt, wait=25)
            if said["state"] == "decided":
                break
        assert (status, said["state"]) == (200, "decided"), said
        return [item for record in said["records"] for item in record["items"]]

    async def look(self, receipt: str, wait: int = 0) -> tuple[int, dict[str, Any]]:
        headers = {"Authorization": f"Bearer {self.key}"}
        address = f"{self._address}{receipt}?wait={wait}"
        async with self._session.get(address, headers=headers) as response:
            return response.status, await response.json()


@asynccontextmanager
async def taking_in(
    settings: Settings, key: str | None = None, **ours: Any
) -> AsyncIterator[tuple[Service, Agency]]:
    """A serve, and an agency that sends as `baltic`; `key`: that of one that is there."""
    key = key or await add_agency(settings, "baltic", ["baltic"], SystemClock().now())
    async with running(settings, ServeSettings(port=0, intake=True, **ours), writers()) as service:
        await until(lambda: service.ready, "serve has read what there is")
        async with Agency.opened(service.address, key) as agency:
            yield service, agency
