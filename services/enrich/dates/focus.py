"""The dates that the text has named so far, which "that year" and "the same day" refer to."""

from dataclasses import dataclass, replace

from services.enrich.dates.period import Grain, Period

LENGTHS = tuple(Grain)
"""The grains, from the shortest."""


@dataclass(frozen=True)
class Focus:
    """The dates that the item has named last, by how long they are."""

    latest: Period | None = None
    quarter: Period | None = None
    day: Period | None = None
    """The latest day in this paragraph."""

    def moved(self, period: Period | None) -> "Focus":
        """The focus after an expression that names that period."""
        if period is None:
            return self
        if period.grain is Grain.QUARTER:
            return replace(self, latest=period, quarter=period)
        if period.grain is Grain.DAY:
            return replace(self, latest=period, day=period)
        if period.grain is Grain.YEAR:
            # "In 1990 … the year-ago quarter" is no longer about the quarter named before.
            return replace(self, latest=period, quarter=None)
        return replace(self, latest=period)

    def next_paragraph(self) -> "Focus":
        """The focus at the start of another paragraph: no day in it has been named yet."""
        return Focus(self.latest, self.quarter)

    def at(self, grain: Grain) -> Period | None:
        """The stretch of that grain which holds the latest one, unless that is the longer."""
        if self.latest is None or LENGTHS.index(self.latest.grain) > LENGTHS.index(grain):
            return None
        return Period.of(self.latest.first_day, grain)
