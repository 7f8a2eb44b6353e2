"""What is played to a site, step by step, and what it has to show after each. Pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from schemas.article import ArticleEvent, EventKind
from wiredesk.conformance.events import make_event
from wiredesk.conformance.shown import Shown

KINDS = {
    EventKind.PUBLISHED,
    EventKind.UPDATED,
    EventKind.CORRECTED,
}
"""Those that show an article."""
WAITING = 20
"""Articles that wait while a kill overtakes them."""


class How(StrEnum):
    """How a step comes to the site."""

    WRITTEN = "written"
    """Its events are written, one after the other."""
    QUIET = "quiet"
    """For a moment there is nothing but heartbeats."""
    CUT = "cut"
    """The connection is cut, and the events are written while the site is away."""
    BUSY = "busy"
    """The same, and the site is told to come back a second later."""
    EXPIRED = "expired"
    """The same, and what the site has as its cursor is worth nothing any more."""
    FORGED = "forged"
    """Its first event is not signed as the site was told; the others are written."""
    RESTARTED = "restarted"
    """The site's process is killed, and the events are written before it is started again."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step."""

    name: str
    rule: str
    """What a site does then."""
    how: How
    events: Sequence[ArticleEvent]
    acted_on: Sequence[ArticleEvent]
    """Those of them that change what the site shows."""
    marker: str
    """The article of the last event: once it is shown, all that came before has arrived."""


def shown_after(shown: Mapping[str, Shown], step: Step) -> Mapping[str, Shown]:
    """What a site shows behind a step, which showed `shown` before."""
    after = dict(shown)
    for event in step.acted_on:
        if event.event in KINDS:
            after[event.id] = Shown(event.version, event.headline)
        else:
            after.pop(event.id, None)
    return after


def make_script(run: str, now: datetime) -> Sequence[Step]:
    """All steps. The articles' ids begin with `run`."""
    script = _Script(run, now)
    _first_steps(script)
    _stops(script)
    _faults(script)
    return script.steps


class _Script:
    """The steps so far."""

    def __init__(self, run: str, now: datetime) -> None:
        self.steps: list[Step] = []
        self.now = now
        self._run = run

    def event(
        self, name: str, kind: EventKind, headline: str = "", version: int = 1
    ) -> ArticleEvent:
        return make_event(f"{self._run}-{name}", kind, self.now, headline, version=version)

    def add(
        self,
        name: str,
        rule: str,
        *events: ArticleEvent,
        how: How = How.WRITTEN,
        no_effect: Collection[ArticleEvent] = (),
    ) -> None:
        """Add a step. `no_effect`: those of its events that a site must not act on."""
        number = len(self.steps) + 1
        marker = self.event(f"marker-{number}", EventKind.PUBLISHED, f"After: {name}")
        acted_on = [each for each in (*events, marker) if each not in no_effect]
        self.steps.append(Step(name, rule, how, (*events, marker), acted_on, marker.id))


PUBLISHED, UPDATED, CORRECTED = EventKind.PUBLISHED, EventKind.UPDATED, EventKind.CORRECTED
WITHHELD, KILLED = EventKind.WITHHELD, EventKind.KILLED


def _first_steps(script: _Script) -> None:
    event = script.event
    script.add(
        "heartbeat only",
        "while nothing comes but heartbeats, stay connected, or wait for a page with wait=25",
        how=How.QUIET,
    )
    ferry = event("ferry", PUBLISHED, "Ferries stay in port")
    market = event("market", PUBLISHED, "Market hall opens on Saturday")
    others = [
        event("harbour", PUBLISHED, "Harbour of Norrvik is dredged"),
        event("strike", PUBLISHED, "Tram drivers walk out"),
    ]
    script.add("published", "show what is published", ferry, market, *others)
    again = event("market", CORRECTED, "Market hall opens on Sunday").model_copy(
        update={"warnings": ("other text under the same version",)}
    )
    script.add(
        "silent correction",
        "replace the text, also where the version is the same as before",
        again,
    )
    script.add(
        "correction",
        "replace the text by that of the newer version",
        event("ferry", CORRECTED, "Ferries stay in port until noon", 2),
    )
    older = event("ferry", UPDATED, "Ferries may stay in port", 1)
    script.add(
        "an older event after a newer one",
        "keep the newest version, in whatever order events arrive",
        older,
        no_effect=[older],
    )
    script.add(
        "the same event twice",
        "act once on an event: its id (the CloudEvent's, and `event_id`) is the same again",
        again,
        market,
        no_effect=[again, market],
    )


def _stops(script: _Script) -> None:
    event = script.event
    script.add("withheld", "take it down for now", event("harbour", WITHHELD))
    lifted = make_event(
        script.event("harbour", UPDATED).id,
        UPDATED,
        script.now,
        "Harbour of Norrvik is dredged",
        holds=1,
    )
    script.add("a hold that is lifted", "show it again: it comes as `updated`", lifted)
    ended = script.now - timedelta(seconds=1)
    budget = event("budget", PUBLISHED, "Norrvik spends more on trams")
    script.add(
        "the end of an embargo",
        "show it: it comes when its embargo has ended, and not before",
        budget.model_copy(update={"embargo_until": ended}),
    )
    script.add("kill of a known article", "take it down for good, at once", event("strike", KILLED))
    script.add(
        "kill of an unknown article",
        "go on: there is nothing to take down, and nothing to show",
        event("never-seen", KILLED),
    )


def _faults(script: _Script) -> None:
    event = script.event
    rumour = event("rumour", PUBLISHED, "Two shipyards are said to merge")
    update = event("market", UPDATED, "Market hall is open", 2)
    script.add(
        "a kill overtakes what waits",
        "never show what a kill has come for first",
        rumour,
        update,
        *(event(f"train-{n}", PUBLISHED, f"Train {n} is on time") for n in range(WAITING)),
        event("rumour", KILLED),
        event("market", KILLED),
        how=How.CUT,
    )
    script.add(
        "the connection is cut",
        "come back with the cursor of the last event that was acted on, and miss nothing",
        event("ferry", UPDATED, "Ferries sail again", 3),
        event("train-0", WITHHELD),
        how=How.CUT,
    )
    script.add(
        "503 with Retry-After",
        "come back after the seconds that Retry-After names, not sooner, with the cursor",
        event("ferry", UPDATED, "All ferries sail again", 4),
        how=How.BUSY,
    )
    script.add(
        "a restart",
        "keep the cursor on disk, written after acting, and go on from it",
        event("ferry", UPDATED, "Ferries sail on time", 5),
        event("train-1", KILLED),
        how=How.RESTARTED,
    )
    forged = event("forged", PUBLISHED, "Norrvik sells its harbour")
    script.add(
        "a message that is forged",
        "refuse what is not signed with your secret: answer 400, and act on nothing of it",
        forged,
        how=How.FORGED,
        no_effect=[forged],
    )
    script.add(
        "410 for a cursor that has expired",
        "begin anew with ?earliest",
        event("train-2", UPDATED, "Train 2 is late", 2),
        event("train-3", KILLED),
        how=How.EXPIRED,
    )
