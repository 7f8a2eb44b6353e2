"""The ledger forgets on a real broker: by the records' own time, in memory and on disk."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiokafka import AIOKafkaProducer

from runtime.service import running
from runtime.settings import Settings
from runtime.topics.admin import create_topics
from schemas.article import ArticleEvent
from schemas.topics import ARTICLES, LEDGER, RAW, TOPICS
from tests.faults.desk import read, until
from wiredesk.stages import NAMES, with_ahead

NOW = datetime.now(UTC)
LONG_AGO = NOW - timedelta(days=500)
SOURCE = b"baltic"


def story(slug: str, **said: str) -> bytes:
    body = f"The ferry of {slug} stays in port on Monday because of the wind, the company said."
    copy = {"guid": f"urn:baltic:{slug}", "headline": f"{slug} stays", "body": [body], **said}
    return json.dumps(copy).encode()


PUSHED = [
    (LONG_AGO, story("vaasa")),
    (LONG_AGO, story("umea")),
    (LONG_AGO, story("turku")),
    (LONG_AGO, story("turku", pubstatus="canceled")),
    (NOW, story("oslo")),
    (NOW, story("vaasa")),
    (NOW, story("turku")),
]


@pytest.mark.parametrize("on_disk", [False, True], ids=["memory", "disk"])
async def test_what_is_long_past_is_forgotten_but_no_kill(
    no_topics: Settings,
    bootstrap: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    on_disk: bool,
) -> None:
    if on_disk:
        monkeypatch.setenv("WIREDESK_STATE_FOLDER", str(tmp_path))
    settings = no_topics
    # The broker would delete what is so old as soon as it looks.
    await create_topics(settings, [replace(each, retention=None) for each in TOPICS])
    prefix = settings.wiredesk.topic_prefix
    async with AIOKafkaProducer(**settings.kafka.connection()) as producer:
        for pushed_at, value in PUSHED:
            await producer.send_and_wait(
                prefix + RAW.name,
                value,
                key=SOURCE,
                headers=[("wire-source", SOURCE)],
                timestamp_ms=round(pushed_at.timestamp() * 1000),
            )
    for _ in range(2):  # once more, as after a restart
        async with running(with_ahead(NAMES), settings) as service:
            await until(service.caught_up, "everything handled")

    of_each: dict[str, list[str]] = {}
    for record in await read(bootstrap, prefix + ARTICLES.name):
        event = ArticleEvent.from_bytes(record.value)
        of_each.setdefault(event.id, []).append(event.event.value)
    killed = [["killed"], ["published", "killed"]]  # the kill may have gone ahead
    assert next(each for each in of_each.values() if "killed" in each) in killed
    others = sorted(each for each in of_each.values() if "killed" not in each)
    assert others == [["published"], ["published"], ["published", "published"]]
    ledger = {each.key: each.value for each in await read(bootstrap, prefix + LEDGER.name)}
    assert sorted(value is not None for value in ledger.values()) == [False, True, True, True]
