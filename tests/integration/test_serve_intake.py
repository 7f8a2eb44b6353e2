"""Copy over HTTP on a real Kafka: accepted once, known what became of it, refused where it must."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from structlog.testing import capture_logs
from typer.testing import CliRunner

from runtime.clock import SystemClock
from runtime.service import running
from runtime.settings import Settings
from runtime.topics.admin import create_topics
from schemas.topics import RAW
from services.serve.intake.follower import READ as OF_INTAKE
from services.serve.kafka.topics import READ
from tests.faults.desk import read, until
from tests.faults.proxy import Proxy
from tests.integration.intake_desk import Agency, taking_in
from wiredesk.client.sites import add_site
from wiredesk.commands import agencies
from wiredesk.stages import load_stages

STORY = b"""By Aino Lehto
VAASA, Finland (BW) - Ferries stay in port on Tuesday because of ice.

The harbour master said that they may sail again on Friday.
"""


def item(guid: str, text: str = "Ferries stay in port.", **more: str) -> bytes:
    said = {"guid": guid, "headline": "Ferries", "body": [text], "version": "1", **more}
    return json.dumps(said).encode()


async def test_a_receipt_says_what_became_of_copy(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    async with (
        running(load_stages(), settings),
        taking_in(settings) as (_, baltic),
        taking_in(settings, baltic.key) as (_, elsewhere),
    ):
        first = await baltic.receipt(item("ferry"), Idempotency_Key="one")
        [published] = await baltic.became(first)
        assert published["outcome"] == "published"
        assert await elsewhere.became(first) == [published]

        # The same request again, at another process: nothing is sent.
        assert await elsewhere.receipt(item("ferry"), Idempotency_Key="one") == first
        status, said = await elsewhere.send(item("tram"), Idempotency_Key="one")
        assert (status, said["type"]) == (422, "urn:wiredesk:problem:key-used")

        form = aiohttp.FormData()
        form.add_field("file", item("ferry"), filename="a.json", content_type="application/json")
        form.add_field("file", item("train", embargo_until=later), filename="b.json")
        form.add_field("file", b"\x00\x01\x02" * 100, filename="c.bin")
        form.add_field("file", STORY, filename="d.txt", content_type="text/plain")
        duplicate, held, dead, story = await baltic.became(await baltic.receipt(form))
        assert (duplicate["outcome"], duplicate["article"]) == ("duplicate", published["article"])
        assert (held["outcome"], held["stop"]) == ("held", "embargo")
        assert held["until"][:19] == later[:19]
        assert dead["outcome"] == "dead-letter"
        assert dead["why"]
        assert dead["reason"]
        assert story["outcome"] == "published"

        [killed] = await elsewhere.became(await elsewhere.receipt(item("ferry", status="canceled")))
        assert (killed["outcome"], killed["article"]) == ("killed", published["article"])
    monkeypatch.setenv("WIREDESK_SERVE_INTAKE_RECEIPT_HOURS", "0.0001")
    async with taking_in(settings, baltic.key) as (_, later_on):
        assert (await later_on.look(first))[0] == 410
    assert settings.kafka.bootstrap_servers
    raw = await read(settings.kafka.bootstrap_servers, settings.wiredesk.topic_prefix + RAW.name)
    assert len(raw) == 6
    assert {each.key for each in raw} == {b"baltic"}
    assert ("wire-file", b"a.json") in [header for each in raw for header in each.headers]


# A producer that is given up while no broker answers leaves a connection to the garbage collector.
@pytest.mark.filterwarnings("ignore:unclosed <StreamWriter:ResourceWarning")
async def test_what_must_not_come_in_does_not(
    no_topics: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    await create_topics(no_topics, (*READ, *OF_INTAKE, RAW))
    assert no_topics.kafka.bootstrap_servers
    quick = no_topics.wiredesk.model_copy(update={"contact_seconds": 3.0, "deadline_seconds": 2.0})
    monkeypatch.setattr(agencies, "set_up", lambda: no_topics)
    site = await add_site(no_topics, "post", None, SystemClock().now())
    other = await _agencies("add", "alpine", "--source", "alpine")
    async with Proxy.to(no_topics.kafka.bootstrap_servers) as proxy:
        through = no_topics.with_bootstrap(proxy.address).model_copy(update={"wiredesk": quick})
        async with taking_in(through, body_seconds=0.5) as (service, baltic):
            own = baltic.key
            receipt = await baltic.receipt(STORY)
            assert (await baltic.look(receipt))[1]["state"] == "waiting"

            with capture_logs() as lines:
                assert (await baltic.send(STORY, "alpine"))[0] == 403
            assert "a key was refused" in [line["event"] for line in lines]
            for key, status in ((site, 403), ("wd_none", 401), (other, 403)):
                baltic.key = key
                assert (await baltic.send(STORY))[0] == status
                assert (await baltic.look(receipt))[0] == status
            baltic.key = own
            assert (await baltic.look(receipt[:-3] + "AAA"))[0] == 404

            bomb = gzip.compress(bytes(50 << 20))
            assert (await baltic.send(bomb, Content_Encoding="gzip"))[0] == 413
            assert (await baltic.send(b""))[0] == 400
            assert (await baltic.send(b"x", Content_Type="multipart/form-data"))[0] == 400
            assert (await baltic.send(_slow()))[0] == 408
            assert (await baltic.send(STORY, Idempotency_Key="a b"))[0] == 400

            silence = proxy.hold()
            sent = asyncio.create_task(baltic.send(STORY, Idempotency_Key="two"))
            await asyncio.sleep(0.5)
            assert (await baltic.send(STORY, Idempotency_Key="two"))[0] == 409
            status, said = await sent
            assert (status, said["type"]) == (503, "urn:wiredesk:problem:unavailable")
            silence.lift()
            await until(lambda: service.ready, "ready again")
            assert await baltic.receipt(STORY)

            # Keys are changed while serve runs.
            new = await _agencies("rotate", "baltic", "--hours", "0")
            assert "baltic" in await _agencies("list")
            await until(lambda: _is(baltic, 401), "the key before is refused")
            baltic.key = new
            assert (await baltic.look(receipt))[0] == 200
            await _agencies("disable", "baltic")
            await until(lambda: _is(baltic, 401), "its keys are refused")


async def _agencies(*arguments: str) -> str:
    """What `wiredesk agencies` prints."""
    done = await asyncio.to_thread(CliRunner().invoke, agencies.app, arguments)
    assert done.exit_code == 0, done.output
    return done.stdout.strip()


async def _is(agency: Agency, status: int) -> bool:
    return (await agency.send(STORY))[0] == status


async def _slow() -> AsyncIterator[bytes]:
    yield b"VAASA"
    await asyncio.sleep(3)
    yield b" - Ferries"
