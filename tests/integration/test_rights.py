"""Each role with just the rights that docs/security.md gives it, on a broker with SASL and ACLs."""

import json
import os
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import pytest
from aiohttp import ClientSession
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import TopicAuthorizationFailedError

from runtime.service import Service, running
from runtime.settings import KafkaSettings, Settings, WiredeskSettings
from runtime.topics.admin import create_topics
from schemas.article import ArticleEvent
from schemas.topics import (
    ARTICLES,
    ARTICLES_HELD,
    ARTICLES_KILLED,
    CORRESPONDENTS,
    DEAD_LETTERS,
    DELIVERIES,
    LATEST,
    PLACEMENT,
    QUEUES,
    SITES,
    TOPICS,
    UNRESOLVED_KILLS,
    Topic,
)
from services.serve.service import running as serve_running
from services.serve.settings import ServeSettings
from services.serve.webhooks.group import SiteGroup
from services.serve.webhooks.kept import Kept
from tests.faults.desk import until
from tests.integration.secured_broker import (
    PAGE,
    Secured,
    commands,
    give_all,
    grants,
    password,
    secured_broker,
)
from wiredesk.client.sites import add_site
from wiredesk.commands.check import _checks
from wiredesk.sources import all_topics
from wiredesk.stages import NAMES, with_ahead

AGENCIES = ("dpa", "ap", "news-desk")
STAGES = tuple(f"wiredesk-{name}" for name in NAMES)
USERS = (*AGENCIES, *STAGES, "wiredesk-serve", "wiredesk-canary", "site", "wiredesk-ops")
FOR_DESKS = {ARTICLES, LATEST, ARTICLES_HELD, ARTICLES_KILLED, UNRESOLVED_KILLS, DELIVERIES}
FOR_SUBSCRIBERS = {ARTICLES, LATEST, ARTICLES_KILLED, CORRESPONDENTS}
COPY = {"guid": "g1", "headline": "Port shut", "body": "Ice holds the ships."}
STORY = json.dumps(COPY).encode()
FLASH = json.dumps({**COPY, "guid": "g2", "urgency": 1}).encode()
HOLD = json.dumps({**COPY, "guid": "g3", "status": "withheld"}).encode()


@pytest.fixture(scope="module")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secured]:
    with secured_broker(tmp_path_factory.mktemp("secured"), USERS) as started:
        give_all(started)
        yield started


@pytest.fixture(autouse=True)
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "sources.yaml"
    named = {name: {"topic": f"wire.raw.{name}"} for name in AGENCIES}
    file.write_text(json.dumps({"sources": named}), encoding="utf-8")
    monkeypatch.setenv("WIREDESK_SOURCES", str(file))


def settings(broker: Secured, user: str) -> Settings:
    return Settings(
        kafka=KafkaSettings(
            bootstrap_servers=broker.clients,
            security_protocol="SASL_PLAINTEXT",
            sasl_username=user,
            sasl_password=password(user),
        ),
        wiredesk=WiredeskSettings(),
    )


@pytest.fixture
async def desk(broker: Secured) -> Secured:
    """The topics are there; operators have made them."""
    await create_topics(settings(broker, "wiredesk-ops"), all_topics())
    return broker


@asynccontextmanager
async def stages_at_work(broker: Secured) -> AsyncIterator[list[Service]]:
    async with AsyncExitStack() as stack:
        yield [
            await stack.enter_async_context(
                running(with_ahead([name]), settings(broker, f"wiredesk-{name}"))
            )
            for name in NAMES
        ]


async def may_write(broker: Secured, user: str, topic: str, value: bytes = STORY) -> bool:
    connection = settings(broker, user).kafka.connection()
    async with AIOKafkaProducer(**connection, request_timeout_ms=10_000) as producer:
        try:
            await producer.send_and_wait(topic, value, key=user.encode())
        except TopicAuthorizationFailedError:
            return False
    return True


async def may_read(broker: Secured, user: str, topic: str) -> bool:
    connection = settings(broker, user).kafka.connection()
    async with AIOKafkaConsumer(**connection, auto_offset_reset="earliest") as consumer:
        if topic not in await consumer.topics():
            return False  # not even its name is shown
        where = TopicPartition(topic, 0)
        consumer.assign([where])
        await consumer.seek_to_beginning(where)
        try:
            await consumer.getmany(timeout_ms=1000)
        except TopicAuthorizationFailedError:
            return False
        return consumer.highwater(where) is not None


async def articles(broker: Secured, user: str) -> dict[str, list[str]]:
    """The kinds of all events by source, as a subscriber reads them."""
    connection = settings(broker, user).kafka.connection()
    found: dict[str, list[str]] = {}
    async with AIOKafkaConsumer(
        ARTICLES.name, **connection, group_id="site-one", auto_offset_reset="earliest"
    ) as consumer:
        while records := await consumer.getmany(timeout_ms=3000):
            for record in (each for several in records.values() for each in several):
                event = ArticleEvent.from_bytes(record.value)
                found.setdefault(event.source, []).append(str(event.event))
    return found


async def test_the_stages_work_with_their_rights_and_a_subscriber_reads(
    desk: Secured,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("WIREDESK_STATE_FOLDER", str(tmp_path))
    async with stages_at_work(desk) as services:
        assert await may_write(desk, "dpa", "wire.raw.dpa")
        assert await may_write(desk, "ap", "wire.raw.ap")
        assert await may_write(desk, "ap", "wire.raw.ap", b"")
        assert await may_write(desk, "ap", "wire.raw.ap", FLASH)
        assert await may_write(desk, "ap", "wire.raw.ap", HOLD)
        for service in services:
            await until(service.caught_up, "all of it read")
    found = await articles(desk, "site")
    # The last two go ahead of the one before them.
    assert sorted(found.pop("ap")) == ["published", "published", "withheld"]
    assert found == {"dpa": ["published"]}
    assert {"wiredesk-enrich", "wiredesk-publish"} <= set(os.listdir(tmp_path))
    assert "how long tombstones are kept can't be read" not in capsys.readouterr().out


async def test_an_agency_writes_to_its_own_topic_alone(desk: Secured) -> None:
    every = [topic.name for topic in all_topics()]
    assert [topic for topic in every if await may_write(desk, "dpa", topic)] == ["wire.raw.dpa"]
    assert [topic for topic in every if await may_read(desk, "dpa", topic)] == []


async def test_a_subscriber_reads_what_is_for_subscribers_and_writes_nothing(desk: Secured) -> None:
    every = all_topics()
    readable = {topic for topic in every if await may_read(desk, "site", topic.name)}
    assert readable == FOR_SUBSCRIBERS
    assert [topic.name for topic in every if await may_write(desk, "site", topic.name)] == []


async def test_a_desk_reads_what_is_held_and_writes_to_its_topic_alone(desk: Secured) -> None:
    every = all_topics()
    readable = {topic for topic in every if await may_read(desk, "news-desk", topic.name)}
    writable = [topic.name for topic in every if await may_write(desk, "news-desk", topic.name)]
    assert readable == FOR_DESKS
    assert writable == ["wire.raw.news-desk"]


@pytest.mark.parametrize("name", NAMES)
async def test_a_stage_writes_only_what_it_makes(desk: Secured, name: str) -> None:
    stages = with_ahead([name])
    made = {DEAD_LETTERS, *(topic for each in stages for topic in (*each.outputs, *each.tables))}
    others = [topic.name for topic in all_topics() if topic not in made]
    assert [topic for topic in others if await may_write(desk, f"wiredesk-{name}", topic)] == []


async def test_operators_pass_every_check(desk: Secured) -> None:
    ops = settings(desk, "wiredesk-ops")
    failed = [line async for passed, line in _checks(ops) if passed is False]
    assert failed == []


def rights(user: str, operation: str, resource: str = "topic") -> set[str]:
    """The resources that a principal of the page has a right on, or what their names begin with."""
    given = [each for command in commands() for each in grants(command)]
    return {
        each.name
        for each in given
        if (each.principal, each.operation, each.resource) == (f"User:{user}", operation, resource)
    }


def names(*topics: Topic) -> set[str]:
    return {topic.name for topic in topics}


@pytest.mark.parametrize("name", NAMES)
def test_the_page_gives_each_process_what_its_stages_need_and_no_more(name: str) -> None:
    user, stages = f"wiredesk-{name}", with_ahead([name])
    read = [topic for each in stages for topic in (each.source, *each.tables)]
    made = [topic for each in stages for topic in (*each.outputs, *each.tables)]
    assert rights(user, "Read") == names(PLACEMENT, *read)
    assert rights(user, "Write") == names(DEAD_LETTERS, *made)
    groups = {f"wiredesk-{each.name}" for each in stages}
    assert rights(user, "Read", "group") == groups


def test_the_page_knows_every_principal_and_topic() -> None:
    text = PAGE.read_text("utf-8")
    given = {each.principal for command in commands() for each in grants(command)}
    assert given == {f"User:{user}" for user in USERS}
    assert all(principal in text.split("## The broker")[0] for principal in given)
    begun = rights("wiredesk-ops", "All")
    assert [t.name for t in TOPICS if not t.name.startswith(tuple(begun))] == []
    assert re.search(r"tests/integration/test_rights\.py", text)


async def _take_part_in_webhooks(serve: Settings) -> None:
    async def release(_: object) -> None:
        return None

    async def may_commit() -> bool:
        nothing = dict.fromkeys(group.assigned, Kept(0))
        return bool(nothing) and await group.commit(nothing)

    group = SiteGroup(serve, "post", datetime.now(UTC), Mock(), release, lambda: None)
    await group.join()
    try:
        await until(may_commit, "serve has a part of a site's group, and writes its cursor")
    finally:
        await group.leave()


async def test_serve_reads_with_the_rights_of_the_page(
    desk: Secured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREDESK_STATE_FOLDER", str(tmp_path))
    ops = settings(desk, "wiredesk-ops")
    key = await add_site(ops, "post", None, datetime.now(UTC))
    async with serve_running(settings(desk, "wiredesk-serve"), ServeSettings(port=0)) as service:
        await until(lambda: service.ready, "serve has read what there is")
        headers = {"Authorization": f"Bearer {key}"}
        async with (
            ClientSession(headers=headers) as site,
            site.get(f"{service.address}/v1/events?earliest") as response,
        ):
            assert response.status == 200
        await _take_part_in_webhooks(settings(desk, "wiredesk-serve"))
    assert not await may_write(desk, "wiredesk-serve", ARTICLES.name)
    # It disables webhooks.
    assert names(DELIVERIES, QUEUES, SITES) < rights("wiredesk-serve", "Write")
    assert await may_write(desk, "wiredesk-serve", DELIVERIES.name)
    assert not await may_read(desk, "site", SITES.name)
