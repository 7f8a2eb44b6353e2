"""A kill by reference finds its item on whichever partition it lives, before and after it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer

from runtime.service import running
from runtime.settings import Settings
from schemas.article import ArticleEvent
from schemas.topics import ARTICLES, RAW, UNRESOLVED_KILLS
from schemas.unresolved_kill import UnresolvedKill
from tests.faults.desk import read, until
from wiredesk.stages import load_stages

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
    async with running(load_stages(), settings) as service:
        await _push(settings, "dpa", _story(157, "Bridge falls in Bremen"))
        await _push(settings, "editor", NOTICE % 158)
        await until(service.caught_up, "the story, and a kill of one to come")

        await _push(settings, "editor", NOTICE % 157)
        await _push(settings, "dpa", _story(158, "Second bridge falls in Bremen"))
        await _push(settings, "dpa", _story(159, "Bridges of Bremen stand"))
        await until(service.caught_up, "the kill of one that has come, and two more stories")

    events = await _events(settings)
    assert events["Bridge falls in Bremen"] == ["published", "killed"]
    assert events["Second bridge falls in Bremen"] == []
    assert events["Bridges of Bremen stand"] == ["published"]
    assert sorted(events[""]) == ["killed"] * 3, "the second story and the two notices themselves"


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


async def _events(settings: Settings) -> dict[str, list[str]]:
    """The kinds of the events of each article, by its headline; "" where it never had one."""
    topic = settings.wiredesk.topic_prefix + ARTICLES.name
    events = [
        ArticleEvent.from_bytes(record.value)
        for record in await read(str(settings.kafka.bootstrap_servers), topic)
    ]
    headlines = {event.id: event.headline for event in events if event.headline}
    kinds: dict[str, list[str]] = {"Second bridge falls in Bremen": []}
    for event in events:
        kinds.setdefault(headlines.get(event.id, ""), []).append(str(event.event))
    return kinds


async def test_a_kill_from_a_source_that_may_not_waits_for_a_desk(settings: Settings) -> None:
    """Without a file nobody may kill another's copy."""
    async with running(load_stages(), settings) as service:
        await _push(settings, "dpa", _story(157, "Bridge falls in Bremen"))
        await _push(settings, "editor", NOTICE % 157)
        await until(service.caught_up, "the story, and the kill")

    events = await _events(settings)
    assert events["Bridge falls in Bremen"] == ["published"]
    assert events[""] == ["killed"], "the notice is no article"
    topic = settings.wiredesk.topic_prefix + UNRESOLVED_KILLS.name
    [record] = await read(str(settings.kafka.bootstrap_servers), topic)
    kill = UnresolvedKill.from_bytes(record.value)
    assert (kill.why, kill.source, kill.reference.source) == ("unconfirmed", "editor", "dpa")
    assert kill.explanation.startswith("editor may not kill copy of dpa")
    assert kill.candidates, "the story that it would kill"
