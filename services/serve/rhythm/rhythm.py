"""One source's rhythm: what each arrival changes in it, and what it says of now. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from schemas.rhythm import SourceRhythm
from services.serve.rhythm.arrivals import Arrived
from services.serve.rhythm.drift import KINDS, NEW, drift_of, faded, with_new_week, with_value
from services.serve.rhythm.hours import (
    FARTHEST,
    NOTHING,
    WEEK,
    expected,
    expected_at,
    hour_of,
    learn,
)

LEAST_GAP, MOST_GAP = 3.0, 24.0
"""A source is silent once so many items are missing; how many follows from its own gaps."""
GAP_MARGIN = 2.0
"""So many times as many as in its longest gap of late."""
LEAST_SILENCE = 900_000
"""Milliseconds that are no silence, however often a source sends."""
LEAST_FLOOD = 20
"""Items an hour that are no flood, however seldom a source sends."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a source's rhythm says at a moment. Times in milliseconds since 1970."""

    source: str
    last: int
    """When its newest record was pushed."""
    learning: bool
    """Whether it is known for less than a week, so that nothing else can be said."""
    expected: int | None
    """When the next is expected; None where that can't be said."""
    silent_after: int | None
    """When it will have been silent for longer than its habit."""
    flood: float
    """What came in this hour, by what comes at such an hour."""
    drift: Mapping[str, float]
    """By kind of trait, how far it is from the source's habit: from 1 on it is an alarm."""

    def is_silent(self, now: int) -> bool:
        """Whether it has been silent for longer than its habit."""
        return self.silent_after is not None and now > self.silent_after


def with_arrival(before: SourceRhythm | None, came: Arrived) -> SourceRhythm:
    """The rhythm of a source after one arrival; the first makes one."""
    rhythm = before or _begun(came)
    rhythm = _at_hour(rhythm, came.time)
    traits = dict(rhythm.traits)
    for kind, value in came.traits.items():
        traits[kind] = with_value(traits.get(kind, NEW), kind, value)
    in_time = hour_of(came.time) == rhythm.hour
    changed = {
        "count": rhythm.count + in_time,
        "last": max(rhythm.last, came.time),
        "traits": traits,
    }
    return rhythm.model_copy(update=changed)


def say(rhythm: SourceRhythm, now: int) -> Said:
    """What a source's rhythm says at a moment."""
    learning = _is_learning(rhythm)
    found = {kind: drift_of(kind, trait) for kind, trait in rhythm.traits.items()}
    missing = min(MOST_GAP, max(LEAST_GAP, GAP_MARGIN * max(rhythm.gap, rhythm.gaps)))
    silent_after = expected_at(rhythm.hours, rhythm.last, missing)
    return Said(
        source=rhythm.source,
        last=rhythm.last,
        learning=learning,
        expected=None if learning else expected_at(rhythm.hours, rhythm.last, 1),
        silent_after=None
        if learning or silent_after is None
        else max(silent_after, rhythm.last + LEAST_SILENCE),
        flood=0.0 if learning or hour_of(now) != rhythm.hour else _flood(rhythm),
        drift={}
        if learning
        else {kind: found[kind] or 0.0 for kind in KINDS if found.get(kind) is not None},
    )


def _begun(came: Arrived) -> SourceRhythm:
    hour = hour_of(came.time)
    return SourceRhythm(
        source=came.source,
        since=hour,
        hour=hour,
        count=0,
        last=came.time,
        hours=NOTHING,
        gap=0.0,
        gaps=0.0,
        traits={},
    )


def _is_learning(rhythm: SourceRhythm) -> bool:
    return rhythm.hour - rhythm.since < WEEK


def _flood(rhythm: SourceRhythm) -> float:
    around = (rhythm.hour - 1, rhythm.hour, rhythm.hour + 1)
    usual = max(rhythm.hours[each % WEEK] for each in around)
    return round(rhythm.count / max(LEAST_FLOOD, usual), 3)


def _at_hour(rhythm: SourceRhythm, time: int) -> SourceRhythm:
    """The rhythm with the gap before a time, and its hours before that of it, learned."""
    if time > rhythm.last and not _is_learning(rhythm):
        missed = expected(rhythm.hours, rhythm.last, time, MOST_GAP / GAP_MARGIN)
        rhythm = rhythm.model_copy(update={"gap": max(rhythm.gap, round(missed, 4))})
    hour = hour_of(time)
    if hour <= rhythm.hour:
        return rhythm
    hours = learn(rhythm.hours, rhythm.since, rhythm.hour, rhythm.count)
    for empty in range(max(rhythm.hour + 1, hour - FARTHEST), hour):
        hours = learn(hours, rhythm.since, empty, 0)
    weeks = hour // WEEK - rhythm.hour // WEEK
    rhythm = rhythm.model_copy(update={"hour": hour, "count": 0, "hours": hours})
    return _in_new_week(rhythm, weeks) if weeks else rhythm


def _in_new_week(rhythm: SourceRhythm, weeks: int) -> SourceRhythm:
    """The rhythm once some weeks have begun: its longest gap fades, and how far it strays."""
    gaps = faded(rhythm.gap, rhythm.gaps, weeks)
    traits = {kind: with_new_week(trait, weeks) for kind, trait in rhythm.traits.items()}
    return rhythm.model_copy(update={"gap": 0.0, "gaps": gaps, "traits": traits})
