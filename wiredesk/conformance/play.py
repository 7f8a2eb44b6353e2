"""Plays the script to a site, and judges what it shows after each step."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wiredesk.conformance.report import Verdict
from wiredesk.conformance.script import How, Step, shown_after
from wiredesk.conformance.shown import Shown, StateError, differences
from wiredesk.conformance.subscriber import Process, State

LOOK_SECONDS = 0.05
SETTLE_SECONDS = 1.0
"""For a site to act on all that it has received."""


class Channel(Protocol):
    """A way to the site."""

    @property
    def not_played(self) -> Mapping[How, str]:
        """The kinds of steps that this way can't play, and why."""

    process: Process | None
    """The site's own, where the kit starts it."""

    async def until_ready(self) -> None:
        """Wait until the site reads. Raises StateError where it does not come."""

    async def play(self, step: Step) -> Sequence[str]:
        """Play a step; what the site did wrong on the way, beside what it shows."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a site may take."""

    seconds: float
    """Until it shows what was written."""
    settle: float = SETTLE_SECONDS


async def play(
    steps: Iterable[Step], channel: Channel, state: State, patience: Patience
) -> AsyncIterator[Verdict]:
    """A verdict for each step; behind a step that never arrives nothing is played.

    What is wrong once is said once, though it stays wrong. Raises StateError.
    """
    await channel.until_ready()
    known = set[str]()
    lost: str | None = None
    shown: Mapping[str, Shown] = {}
    for step in steps:
        why = lost or channel.not_played.get(step.how)
        if why:
            yield Verdict(step.name, step.rule, not_played=why)
            continue
        on_the_way, shown = await channel.play(step), shown_after(shown, step)
        if why := await _not_arrived(step, channel, state, patience.seconds):
            wrong, lost = [why], f"since “{step.name}” did not arrive"
        else:
            wrong = await _settled(shown, state, known, patience.settle)
        known.update(wrong)
        yield Verdict(step.name, step.rule, (*on_the_way, *wrong))


async def _not_arrived(step: Step, channel: Channel, state: State, seconds: float) -> str | None:
    """Why the step's last event is not shown in time; None where it is. Raises StateError."""
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while True:
        try:
            if step.marker in await state.read():
                return None
        except StateError:
            if loop.time() > until:
                raise
        if channel.process and (trouble := channel.process.trouble):
            return trouble
        if loop.time() > until:
            return f"nothing that was written in this step is shown after {seconds:g} s"
        await asyncio.sleep(LOOK_SECONDS)


async def _settled(
    expected: Mapping[str, Shown], state: State, known: set[str], seconds: float
) -> list[str]:
    """What is wrong, and was not before, once the site has had time for all. Raises StateError."""
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while True:
        wrong = [each for each in differences(expected, await state.read()) if each not in known]
        if not wrong or loop.time() > until:
            return wrong
        await asyncio.sleep(LOOK_SECONDS)
