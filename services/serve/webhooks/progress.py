"""How far a site has been pushed, to be kept, and to go on from. No Kafka."""

from collections.abc import Mapping
from datetime import datetime

from runtime.clock import Clock
from services.serve.webhooks.addressee import Addressee
from services.serve.webhooks.group import Place
from services.serve.webhooks.intake import Intake
from services.serve.webhooks.kept import Kept, Try, fitting
from services.serve.webhooks.queue import SiteQueue


class Progress:
    """Says what is kept of a queue, and puts back what was."""

    def __init__(
        self, queue: SiteQueue, intake: Intake, addressee: Addressee, begun: datetime, clock: Clock
    ) -> None:
        """`begun`: when the webhook was first enabled."""
        self._queue = queue
        self._intake = intake
        self._addressee = addressee
        self._begun = begun.isoformat()
        self._clock = clock
        self._epoch = clock.now().timestamp() - clock.monotonic()
        """By how much the queue's clock is behind the seconds since 1970."""

    def go_on(self, place: Place, kept: Kept) -> None:
        """Begin with a partition; its tries are due when they were, or at once if that is over."""
        self._intake.positions[place] = kept.offset
        tried: dict[int, tuple[int, float]] = {}
        if kept.since == self._addressee.since:
            tried = {each.offset: (each.tries, each.due - self._epoch) for each in kept.tried}
            self._queue.gate.pause(kept.paused_until - self._epoch)
        self._intake.tried[place] = tried

    @property
    def kept(self) -> Mapping[Place, Kept]:
        """What is to be kept now, by partition."""
        return {place: self._of(place, each) for place, each in self._intake.offsets().items()}

    def _of(self, place: Place, offset: int) -> Kept:
        tried = {each.entry.offset: (each.tries, each.due) for each in self._queue.tried(*place)}
        position = self._intake.positions[place]
        to_come = self._intake.tried.get(place, {}).items()
        tried |= {at: each for at, each in to_come if at >= position}
        pause = self._queue.gate.paused_until
        is_paused = pause > self._clock.monotonic()
        kept = Kept(
            offset,
            self._addressee.since,
            tuple(Try(at, tries, self._seconds(due)) for at, (tries, due) in sorted(tried.items())),
            self._seconds(pause) if is_paused else 0,
        )
        return fitting(kept, self._begun) if tried else kept

    def _seconds(self, moment: float) -> int:
        return round(moment + self._epoch)
