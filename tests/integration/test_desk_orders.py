"""A desk's hold, release and kill by the commands, on a real broker, and what is listed as held."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest

from runtime.service import running
from runtime.settings import Settings
from schemas.article import ArticleEvent
from schemas.topics import ARTICLES, LATEST
from services.ingest.copy import Copy
from services.ingest.identity import item_id
from tests.faults.desk import read, until
from tests.integration.command_desk import Desk
from wiredesk.stages import load_stages

LATER = datetime.now(UTC) + timedelta(days=1)


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ingest knows the desk."""
    monkeypatch.setenv("WIREDESK_INGEST_DESKS", "desk")


@pytest.fixture
def desk(bootstrap: str, settings: Settings) -> Desk:
    """The commands on the topics of `settings`."""
    made = Desk(bootstrap)
    made.environment["WIREDESK_TOPIC_PREFIX"] = settings.wiredesk.topic_prefix
    return made


async def test_a_desk_holds_releases_and_kills(settings: Settings, desk: Desk) -> None:
    async with running(load_stages(), settings) as service:

        async def run(*arguments: str, status: int = 0, copy: str | None = None) -> str:
            done = await asyncio.to_thread(desk.run, *arguments, status=status, copy=copy)
            await until(service.caught_up, f"what {arguments[0]} pushes")
            return done.stdout or done.stderr

        async def held() -> list[dict[str, object]]:
            lines = (await run("held", "list", "--json")).splitlines()
            return [json.loads(line) for line in lines]

        await run("push", "-", "--source", "baltic", copy=story("ferry"))
        await run("push", "-", "--source", "baltic", copy=story("quay", embargoed=str(LATER)))
        ferry, quay = [(await events(settings))[0].id, (await held())[0]["id"]]

        by = ("--reason", "legal", "--by", "Ann Poe")
        assert await run("hold", str(ferry), *by) != ""
        await run("push", "-", "--source", "baltic", copy=story("ferry", version=2))
        assert [(row["id"], row["version"]) for row in await held()] == [(quay, 1), (ferry, 2)]
        shown = await run("held", "show", str(ferry))
        assert "reason: desk" in shown
        assert "Ferry news" not in shown

        await run("release", str(ferry), *by)
        await run("release", str(quay), "--reason", "agreed")
        assert await held() == []
        assert "nothing is held" in await run("held", "list")
        assert "is not held" in await run("held", "show", str(ferry), status=1)

        await run("kill", str(ferry), *by)
        assert "nothing is known" in await run("kill", "baltic-nobody", *by, status=1)
        await run("kill", "baltic-nobody", *by, "--source", "baltic")
        pier = item_id("baltic", Copy(guid="pier"), "", ())
        await run("hold", pier, *by, "--source", "baltic")
        await run("push", "-", "--source", "baltic", copy=story("pier"))
        assert [(row["id"], row["version"], row["kept"]) for row in await held()] == [
            (pier, 1, True)
        ]
        await run("hold", str(quay), "--reason", "no", "--desk", "dpa")
        assert "may-not-order" in await run("dead-letters", "list")

    found = await events(settings)
    assert [(each.event, each.version, each.ordered_by) for each in found if each.id == ferry] == [
        ("published", 1, None),
        ("withheld", 1, "Ann Poe"),
        ("updated", 2, "Ann Poe"),
        ("killed", 2, "Ann Poe"),
    ]
    assert [(each.event, each.ordered_by) for each in found if each.id == quay] == [
        ("published", "desk")
    ]
    assert not [each for each in found if each.id == pier], "what came after its hold was no event"
    latest = await read(str(settings.kafka.bootstrap_servers), name(settings, LATEST.name))
    assert {record.key: record.value is None for record in latest} == {
        str(ferry).encode(): True,
        str(quay).encode(): False,
    }


async def test_what_is_released_is_the_article_as_it_was(settings: Settings, desk: Desk) -> None:
    async with running(load_stages(), settings) as service:
        await asyncio.to_thread(desk.run, "push", "-", "--source", "baltic", copy=story("ferry"))
        await until(service.caught_up, "the story")
        (article,) = [each.id for each in await events(settings)]
        for order in ("hold", "release"):
            await asyncio.to_thread(desk.run, order, article, "--reason", "a check")
            await until(service.caught_up, order)

    published, withheld, back = await events(settings)
    assert (withheld.headline, withheld.stop and withheld.stop.words) == ("", "a check")
    of_the_event = {"event", "event_id", "previous_version", "ordered_by", "ordered_at"}
    assert back.model_dump(exclude=of_the_event) == published.model_dump(exclude=of_the_event)


def story(guid: str, version: int = 1, **fields: str) -> str:
    headline = f"{guid.capitalize()} news {version}"
    said = {"guid": guid, "version": version, "headline": headline, "body": "It left on Monday."}
    return json.dumps(said | fields)


def name(settings: Settings, topic: str) -> str:
    return settings.wiredesk.topic_prefix + topic


async def events(settings: Settings) -> list[ArticleEvent]:
    records = await read(str(settings.kafka.bootstrap_servers), name(settings, ARTICLES.name))
    return [ArticleEvent.from_bytes(record.value) for record in records]
