"""The way in: copy is accepted once Kafka has it, and its sender gets a receipt."""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from runtime.clock import Clock
from runtime.settings import Settings
from schemas.agency import Agency
from schemas.intake_key import IntakeKey
from schemas.topics import INTAKE_KEYS
from services.serve.holders import Holders
from services.serve.intake.budget import Budget
from services.serve.intake.copy import Copy
from services.serve.intake.fates import Fates
from services.serve.intake.follower import IntakeFollower
from services.serve.intake.once import Once
from services.serve.intake.raw_topics import RawTopics
from services.serve.intake.receipt import seal
from services.serve.intake.sender import Sender
from services.serve.intake.settings import IntakeSettings


@dataclass(frozen=True, slots=True)
class Accepted:
    """What a sender is told of what it has sent."""

    receipt: str
    again: bool
    """Whether it had come before, with the same key."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Its parts."""

    agencies: Holders[Agency]
    fates: Fates
    budget: Budget
    once: Once
    sender: Sender
    raw_topics: RawTopics
    follower: IntakeFollower

    async def accept(
        self, agency: Agency, source: str, copies: Sequence[Copy], key: str | None, now: datetime
    ) -> Accepted:
        """Have Kafka take copy. `key`: that of the request, as `once.key_of` gives it.

        Raises KeyInUseError, KeyUsedError, and what `Sender.send` raises.
        """
        with self.once.in_hand(key):
            digest = await asyncio.to_thread(_digest, copies) if key else ""
            if key and (before := self.once.find(key, digest, now)):
                return Accepted(before.receipt, again=True)
            topic = self.raw_topics.of(source)
            placed = await self.sender.send(topic, source.encode(), copies)
            receipt = seal(placed, source, agency.receipt_secret)
            if key:
                kept = IntakeKey(sha256=digest, receipt=receipt, accepted_at=now).to_bytes()
                await self.sender.put(INTAKE_KEYS.name, key.encode(), kept)
                self.once.take(key, kept)
            return Accepted(receipt, again=False)


def make_intake(settings: Settings, ours: IntakeSettings, clock: Clock) -> Intake:
    """The way in, whose follower has yet to run.

    Raises ConfigurationError where the file of sources is at fault.
    """
    begin = clock.now() - timedelta(hours=ours.receipt_hours)
    agencies, once = Holders(Agency), Once(ours.keys)
    fates = Fates(ours.receipts, int(begin.timestamp() * 1000))
    raw_topics = RawTopics()
    follower = IntakeFollower(settings, agencies, once, fates, raw_topics, clock, begin)
    budget = Budget(ours.megabytes << 20)
    return Intake(agencies, fates, budget, once, Sender(settings), raw_topics, follower)


def _digest(copies: Sequence[Copy]) -> str:
    """Of all that makes the records."""
    whole = hashlib.sha256()
    for copy in copies:
        for name, value in (*copy.headers, ("", copy.value)):
            whole.update(b"%d %b %d " % (len(name), name.encode(), len(value)))
            whole.update(value)
    return whole.hexdigest()
