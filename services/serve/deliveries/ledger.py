"""The ledger of delivery: what each site was sent of each article. No Kafka, no HTTP.

What is noted here waits, in bounded memory, to be written to the topic `wire.deliveries`, which all
processes follow: so each knows a moment later what the others have sent. A request never waits.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from runtime.clock import Clock
from schemas.delivery import Channel, Delivery, key_of
from schemas.record import MalformedRecordError
from services.serve.deliveries.joining import joined
from services.serve.deliveries.open_kills import OpenKills, is_open
from services.serve.entries import Entry
from services.serve.facts import ArticleFacts, EventFacts

MAX_WAITING = 50_000
"""Notes on their way to the topic; others are lost, and counted, until there is room."""
MAX_RECENT = 50_000

Rows = Callable[[str], bytes | None]
"""A record of the topic by its key, as far as it has been read."""
KillOf = Callable[[str], Entry | None]
"""The kill of an article by its id."""


class Ledger:
    """What sites were sent, as the topic has it, and what this process has noted since."""

    def __init__(self, rows: Rows, kill_of: KillOf, clock: Clock, lose: Callable[[], None]) -> None:
        """`lose` is called for each note that there is no room for."""
        self._rows = rows
        self._kill_of = kill_of
        self._clock = clock
        self._lose = lose
        self._ours: dict[str, Delivery] = {}
        """What this process has noted and has not read back from the topic."""
        self._unwritten: dict[str, None] = {}
        """The keys of those that are to be written, in their order."""
        self._recent: dict[str, str] = {}
        """The events noted last, by key: streams of one site are sent the same."""
        self._open = OpenKills()

    # ---- what is known ------------------------------------------------------------------------

    def of_site_and_article(self, site: str, article_id: str) -> Delivery | None:
        """What a site was sent last of an article; None where nothing is known."""
        return self._standing(key_of(site, article_id))

    def of_article(self, article_id: str, sites: Iterable[str]) -> Sequence[Delivery]:
        """What each of some sites was sent last of an article, but for those of nothing."""
        found = (self.of_site_and_article(site, article_id) for site in sites)
        return [each for each in found if each]

    def unacknowledged_kills(self, site: str) -> Sequence[Entry]:
        """The kills that a site has not acknowledged of what it has copy of, the oldest first."""
        return self._open.of_site(site)

    @property
    def all_unacknowledged(self) -> Mapping[str, Sequence[Entry]]:
        """The same of each site that has any."""
        return self._open.of_sites

    # ---- what happens -------------------------------------------------------------------------

    def note_sent(
        self, site: str, facts: EventFacts, channel: Channel, answer: str | None = None
    ) -> None:
        """Take note that a site is sent an event: noted once, however often that is.

        `answer`: of a webhook, what came back. Each counts as an attempt; one that failed may have
        been received all the same.
        """
        key = key_of(site, facts.id)
        if answer is None and self._recent.get(key) == facts.event_id:
            return
        before = self._standing(key)
        again = before if before and before.event_id == facts.event_id else None
        if again and answer is None:
            return
        attempts = again.attempts + (again.last_answer is not None) if again else 1
        made = self._made(site, facts, channel)
        if answer is not None:
            made = made.model_copy(update={"attempts": attempts, "last_answer": answer})
        if self._note(before, made):
            self._remember(key, facts.event_id)

    def note_asked(self, site: str, facts: ArticleFacts) -> None:
        """Take note that a site has asked for an article as it stands, and got it."""
        key, version = key_of(site, facts.id), str(facts.version)
        if self._recent.get(key) == version:
            return
        before = self._standing(key)
        has = before.copy_version if before else None
        made = Delivery(
            site=site,
            article_id=facts.id,
            source=facts.source,
            event_id=None,
            kind=None,
            version=facts.version,
            copy_version=facts.version,
            channel="article",
            sent_at=self._clock.now(),
        )
        if (has is not None and has >= facts.version) or self._note(before, made):
            self._remember(key, version)

    def note_acknowledged(
        self, site: str, facts: EventFacts, channel: Channel, answer: str | None = None
    ) -> None:
        """Take note that a site says it has an event. `answer`: of a webhook, the last one."""
        made = self._made(site, facts, channel)
        changes = {"acknowledged_at": made.sent_at, "last_answer": answer}
        self._note(self._standing(made.key), made.model_copy(update=changes))

    def acknowledge(self, delivery: Delivery) -> None:
        """Take note that a site says it has what it was sent last of an article."""
        told = delivery.model_copy(update={"acknowledged_at": self._clock.now()})
        self._note(self._standing(delivery.key), told)

    # ---- the topic ----------------------------------------------------------------------------

    def take(self, key: str, value: bytes | None) -> None:
        """Take over a new record of the topic, before its table does.

        Where it says less than was known, since processes write at the same moment, what both say
        is written.
        """
        site, _, article_id = key.partition(" ")
        kill = self._kill_of(article_id)
        if value is None or not (kill or key in self._ours or self._rows(key) is not None):
            return
        try:
            record = Delivery.from_bytes(value)
        except MalformedRecordError:
            return  # only serve writes; what can't be read is as if it were not there
        whole = joined(self._standing(key), record)
        if whole == record:
            self._ours.pop(key, None)
            self._unwritten.pop(key, None)
        else:
            self._keep(whole)
        if kill:
            self._open.look(site, kill, whole)

    def take_kills(self, kills: Iterable[Entry], sites: Iterable[str]) -> None:
        """Take over kills: some of `sites` may have the copy.

        Called once with all of them when the topics have been read, then with those that come.
        """
        names = tuple(sites)
        for kill in kills:
            for site in names:
                delivery = self.of_site_and_article(site, kill.facts.id)
                if is_open(kill.facts.event_id, delivery):
                    self._open.look(site, kill, delivery)

    def next_to_write(self, most: int) -> Sequence[Delivery]:
        """The first that are to be written; they stay known until the topic brings them back."""
        keys = list(self._unwritten)[:most]
        for key in keys:
            del self._unwritten[key]
        return [self._ours[key] for key in keys]

    def write_again(self, deliveries: Iterable[Delivery]) -> None:
        """Have those written again that could not be."""
        for each in deliveries:
            if each.key in self._ours:
                self._unwritten.setdefault(each.key)

    def _standing(self, key: str) -> Delivery | None:
        value = self._rows(key)
        ours = self._ours.get(key)
        try:
            read = None if value is None else Delivery.from_bytes(value)
        except MalformedRecordError:
            read = None
        return joined(read, ours) if ours else read

    def _made(self, site: str, facts: EventFacts, channel: Channel) -> Delivery:
        return Delivery(
            site=site,
            article_id=facts.id,
            source=facts.source,
            event_id=facts.event_id,
            kind=facts.event,
            version=facts.version,
            copy_version=facts.version if facts.has_copy else None,
            channel=channel,
            sent_at=self._clock.now(),
        )

    def _note(self, before: Delivery | None, made: Delivery) -> bool:
        """Whether it is noted; where it is not, nothing has changed."""
        whole = joined(before, made)
        if whole == before:
            return True
        if not self._keep(whole):
            self._lose()
            return False
        if kill := self._kill_of(made.article_id):
            self._open.look(made.site, kill, whole)
        return True

    def _remember(self, key: str, what: str) -> None:
        if len(self._recent) >= MAX_RECENT:
            self._recent.clear()
        self._recent[key] = what

    def _keep(self, delivery: Delivery) -> bool:
        key = delivery.key
        if key not in self._ours and len(self._ours) >= MAX_WAITING:
            return False
        self._ours[key] = delivery
        self._unwritten[key] = None
        return True
