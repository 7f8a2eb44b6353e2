"""A kill by reference finds its item on whichever partition it lives, before and after it."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer

from runtime.service import Service, running
from runtime.settings import Settings
from schemas.article import ArticleEvent
from schemas.topics import ARTICLES, RAW, UNRESOLVED_KILLS
from schemas.unresolved_kill import UnresolvedKill
from services.publish.metrics import KILLS_OPEN
from tests.faults.desk import read, until
from wiredesk.client.kills import read_kills
from wiredesk.client.orders import push_order
from wiredesk.stages import NAMES, with_ahead

NOTICE = b"KILL KILL KILL\n\nPlease kill dpa %d. The bridge did not fall.\n"
NOW = datetime.now(UTC)
"""When everything here is sent and received: a kill by number reaches the items of its own day, and
midnight must not fall between them."""


async def test_a_kill_from_another_source_reaches_what_it_names(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text("sources: {dpa: {}, editor: {may: [kill-others]}}", encoding="utf-8")
    monkeypatch.setenv("WIREDESK_SOURCES", str(file))
    async with running(with_ahead(NAMES), settings) as service:
        await _push(settings, "dpa", _story(157, "Bridge falls in Bremen"))
        await _push(settings, "editor", NOTICE % 158)
        await until(service.caught_up, "the story, and a kill of one to come")
        assert [kill.why for kill in await read_kills(settings)] == ["not-found"]

        await _push(settings, "editor", NOTICE % 157)
        await _push(settings, "dpa", _story(158, "Second bridge falls in Bremen"))
        await _push(settings, "dpa", _story(159, "Bridges of Bremen stand"))
        await until(service.caught_up, "the kill of one that has come, and two more stories")

    events = await _events(settings)
    assert events["Bridge falls in Bremen"] == ["published", "killed"]
    assert events["Second bridge falls in Bremen"] == []
    assert events["Bridges of Bremen stand"] == ["published"]
    assert sorted(events[""]) == ["killed"] * 3, "the second story and the two notices themselves"
    assert await read_kills(settings) == []


async def test_a_kill_by_slug_headline_or_guid_is_carried_out_or_put_before_a_desk(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREDESK_INGEST_DESKS", "desk")
    async with running(with_ahead(NAMES), settings) as service:
        await _push(settings, "bna", _item("one", "BC-Markets", "Shares rise"))
        await _push(settings, "bna", _item("two", "BC-Markets", "Shares fall"))
        await _push(settings, "bna", _item("quay", "BC-Quay", "Quay sinks"))
        await _push(settings, "bna", _item("lead", "BC-Quay, 1st Ld", "Quay sinks deeper"))
        await until(service.caught_up, "the stories")
        await _push(settings, "bna", b"Please kill the story slugged BC-Markets.\n")
        await _push(settings, "bna", b"Please kill the story slugged BC-Quay.\n")
        await _push(settings, "bna", b'Please kill the story headlined "Fog lifts".\n')
        await until(service.caught_up, "the kills")
        await _push(settings, "bna", _item("fog", "BC-Fog", "Fog lifts"))
        await until(service.caught_up, "the story that a kill has waited for")

        await _is_shown(settings, service, open_kills=1)
        (markets,) = await read_kills(settings)
        await _confirm(settings, markets, markets.candidates[0].id)
        await until(service.caught_up, "what the desk has decided")
        await _is_shown(settings, service, open_kills=0)

    events = await _events(settings)
    assert events["Quay sinks"] == events["Quay sinks deeper"] == ["published", "killed"]
    assert events["Fog lifts"] == []
    kinds = sorted(events["Shares rise"] + events["Shares fall"])
    assert kinds == ["killed", "published", "published"], "that which the desk named, and no other"
    killed = [each for each in await _article_events(settings) if each.ordered_by == "Ann Poe"]
    assert [(each.source, each.slugline) for each in killed] == [("bna", "BC-Markets")]
    (written, *_, last) = await _kill_records(settings)
    assert written is not None
    assert last is None, "a tombstone"


async def _is_shown(settings: Settings, service: Service, *, open_kills: int) -> None:
    samples = [value for _, value in service.metrics.samples(KILLS_OPEN)]
    assert sum(samples) == open_kills
    assert len(await read_kills(settings)) == open_kills


async def _confirm(settings: Settings, kill: UnresolvedKill, article_id: str) -> None:
    order = {"order": "confirm", "id": kill.id, "source": kill.reference.source}
    stated = {"reason": "the agency said so", "by": "Ann Poe", "article_id": article_id}
    await push_order({**order, **stated}, "desk", settings)


def _item(guid: str, slugline: str, headline: str) -> bytes:
    copy = {
        "guid": f"urn:news:{guid}",
        "slugline": slugline,
        "headline": headline,
        "versioncreated": NOW.isoformat(),
        "body": [f"RIGA (BNA) - A paper says so of the {guid}."],
    }
    return json.dumps(copy).encode()


def _story(number: int, headline: str) -> bytes:
    return (
        f"\x01bdt{number:04} 4 vm 30 dpa {number:04}\r\n\r\nBremen/\r\n\x02"
        f"{headline} =\r\n\r\nBremen (dpa) - Das teilte die Stadt am Dienstag mit.\r\n"
        f"\x03{f'{NOW:%d%H%M %b %y}'.upper()}\r\n\x04"
    ).encode()


async def _push(settings: Settings, source: str, value: bytes) -> None:
    async with AIOKafkaProducer(**settings.kafka.connection()) as producer:
        await producer.send_and_wait(
            settings.wiredesk.topic_prefix + RAW.name,
            value,
            key=source.encode(),
            timestamp_ms=int(NOW.timestamp() * 1000),
            headers=[("wire-source", source.encode())],
        )


async def _kill_records(settings: Settings) -> list[bytes | None]:
    topic = settings.wiredesk.topic_prefix + UNRESOLVED_KILLS.name
    return [each.value for each in await read(str(settings.kafka.bootstrap_servers), topic)]


async def _article_events(settings: Settings) -> list[ArticleEvent]:
    topic = settings.wiredesk.topic_prefix + ARTICLES.name
    records = await read(str(settings.kafka.bootstrap_servers), topic)
    return [ArticleEvent.from_bytes(record.value) for record in records]


async def _events(settings: Settings) -> dict[str, list[str]]:
    """The kinds of the events of each article, by its headline; "" where it never had one."""
    events = await _article_events(settings)
    headlines = {event.id: event.headline for event in events if event.headline}
    kinds: dict[str, list[str]] = {"Second bridge falls in Bremen": [], "Fog lifts": []}
    for event in events:
        kinds.setdefault(headlines.get(event.id, ""), []).append(str(event.event))
    return kinds


async def test_a_kill_from_a_source_that_may_not_waits_for_a_desk(settings: Settings) -> None:
    """Without a file nobody may kill another's copy."""
    async with running(with_ahead(NAMES), settings) as service:
        await _push(settings, "dpa", _story(157, "Bridge falls in Bremen"))
        await until(service.caught_up, "the story")
        await _push(settings, "editor", NOTICE % 157)
        await until(service.caught_up, "the kill")

    events = await _events(settings)
    assert events["Bridge falls in Bremen"] == ["published"]
    assert events[""] == ["killed"], "the notice is no article"
    topic = settings.wiredesk.topic_prefix + UNRESOLVED_KILLS.name
    [record] = await read(str(settings.kafka.bootstrap_servers), topic)
    kill = UnresolvedKill.from_bytes(record.value)
    assert (kill.why, kill.source, kill.reference.source) == ("unconfirmed", "editor", "dpa")
    assert kill.explanation.startswith("editor may not kill copy of dpa")
    assert kill.candidates, "the story that it would kill"
