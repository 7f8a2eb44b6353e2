"""The script on the topics that sites read, of a prefix of its own."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from types import MappingProxyType
from typing import Any, Self

from aiokafka import AIOKafkaProducer

from runtime import kafka
from runtime.settings import Settings
from runtime.topics.admin import create_topics
from schemas.article import ArticleEvent, EventKind
from schemas.topics import ARTICLES, ARTICLES_KILLED, LATEST, Topic
from services.publish.events import article_bytes
from wiredesk.client.push import pushing
from wiredesk.conformance.script import How, Step
from wiredesk.conformance.subscriber import Process

TOPICS = (ARTICLES, ARTICLES_KILLED, LATEST)
PARTITION = 0
"""All on one: what comes last arrives last."""
OF_HTTP = "it is for HTTP"
NOT_PLAYED = MappingProxyType(
    dict.fromkeys((How.QUIET, How.BUSY, How.EXPIRED, How.FORGED), OF_HTTP)
)
NO_PROCESS = MappingProxyType({How.RESTARTED: "since --run names no command to kill and start"})


class Topics:
    """The topics that a site reads: a `Channel`."""

    def __init__(self, settings: Settings, producer: AIOKafkaProducer) -> None:
        """`settings` has the kit's own prefix."""
        self.process: Process | None = None
        self._settings = settings
        self._producer = producer

    @classmethod
    @asynccontextmanager
    async def running(cls, settings: Settings) -> AsyncIterator[Self]:
        """The topics, which are created. Raises BrokerUnreachableError and ConfigurationError."""
        await create_topics(settings, TOPICS)
        async with pushing(settings, "the events could not be written") as producer:
            yield cls(settings, producer)

    @property
    def not_played(self) -> Mapping[How, str]:
        """What only HTTP has; and a restart, where the process is not ours."""
        return NOT_PLAYED if self.process else {**NOT_PLAYED, **NO_PROCESS}

    async def until_ready(self) -> None:
        """A site may begin at any time: the topics keep what is written."""

    async def play(self, step: Step) -> Sequence[str]:
        """Play a step; a connection of the site can't be cut, so that its events are written."""
        if step.how is How.RESTARTED and self.process:
            await self.process.kill()
        kills = [event for event in step.events if event.event is EventKind.KILLED]
        sent = [await self._send(ARTICLES_KILLED, kill, kill.to_bytes()) for kill in kills]
        for event in step.events:
            stands = event.event not in (EventKind.KILLED, EventKind.WITHHELD)
            sent.append(await self._send(ARTICLES, event, event.to_bytes()))
            sent.append(await self._send(LATEST, event, article_bytes(event) if stands else None))
        await kafka.within(self._settings.wiredesk.deadline_seconds, asyncio.gather(*sent))
        if step.how is How.RESTARTED and self.process:
            await self.process.start()
        return ()

    async def _send(self, topic: Topic, event: ArticleEvent, value: bytes | None) -> Any:
        """What will say that the broker has it."""
        name = self._settings.wiredesk.topic_prefix + topic.name
        return await self._producer.send(name, value, key=event.id.encode(), partition=PARTITION)
