"""One reader of the wire: what its site may see and wants, from its position on. Any channel."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from schemas.site import Site
from services.serve.cursor import Position
from services.serve.entitlements import seen
from services.serve.filters import Filter
from services.serve.lanes import Read, Step, behind, take_events, take_kills, widened
from services.serve.sites import Sites
from services.serve.wire import Wire


class Older(Protocol):
    """Reads what is not in memory any more."""

    async def read(self, offsets: Mapping[int, int]) -> Mapping[int, Read]:
        """What comes next in some partitions."""


class SiteRefusedError(Exception):
    """The site has been disabled or deleted while it was read to."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who reads, and what it wants."""

    site: str
    wanted: Filter


class Reader:
    """Reads on from a position, at its own pace."""

    def __init__(
        self, wire: Wire, sites: Sites, older: Older, asked: Asked, position: Position
    ) -> None:
        """`position` is where it begins."""
        self._wire = wire
        self._sites = sites
        self._older = older
        self._asked = asked
        self.position = position
        """Behind what `next` has given, or has passed over. Who does not send it sets it back."""

    @property
    def site(self) -> str:
        """Who reads."""
        return self._asked.site

    async def next(self) -> Sequence[Step]:
        """The next events, kills before all else; empty where there is none for this reader.

        Raises SiteRefusedError, and what `Older.read` raises.
        """
        self.position = widened(self.position, self._wire)
        taken = take_kills(self.position, self._wire)
        if not taken.steps:
            missing = behind(self.position, self._wire)
            older = await self._older.read(missing) if missing else {}
            taken = take_events(self.position, self._wire, older)
        site = self._sites.get(self._asked.site)
        if site is None:
            raise SiteRefusedError
        self.position = taken.position
        return [step for each in taken.steps if (step := self._seen(site, each))]

    def _seen(self, site: Site, step: Step) -> Step | None:
        entry = seen(site, step.entry, self._wire.terms_of)
        if entry is None or not self._asked.wanted.wants(entry.facts):
            return None
        return replace(step, entry=entry)

    def stands(self, step: Step) -> bool:
        """Whether what was taken before something was awaited may be sent after it."""
        return step.entry.is_kill or self._wire.may_be_sent(step.entry)

    def is_overtaken(self, step: Step) -> bool:
        """Whether a kill has come that goes before what was taken."""
        return not step.entry.is_kill and bool(take_kills(step.position, self._wire).steps)

    def has_reached(self, end: Position) -> bool:
        """Whether all before a position has been looked at."""
        pairs = ((self.position.events, end.events), (self.position.kills, end.kills))
        return all(
            len(here) >= len(there)
            and all(one >= other for one, other in zip(here, there, strict=False))
            for here, there in pairs
        )

    @property
    def has_more(self) -> bool:
        """Whether something is on the wire that it has not looked at."""
        position = widened(self.position, self._wire)
        lanes = ((position.events, self._wire.rings), (position.kills, self._wire.kills))
        return any(
            offsets[partition] < ring.end
            for offsets, rings in lanes
            for partition, ring in rings.items()
        )
