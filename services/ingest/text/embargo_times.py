"""When an embargo ends, from the words behind the embargo's word: "until 0001 GMT Monday".

What is not sure is read as the latest that it may be, and where that is not known either, as until
further notice: a desk can lift an embargo, but nobody can take back what is out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from lexicon.clock_times import HALF_DAY, LATE, WHOLE_DAY, Clock
from lexicon.moments import LATEST_ZONE, latest, moments
from lexicon.time_words import LASTS
from lexicon.written_days import Day, Relative, Weekday, dates_of
from lexicon.written_zones import Zone
from lexicon.zone_names import Meaning
from services.ingest.text.stated_end import StatedEnd, names_part_of_day, read_stated_end
from services.ingest.text.stated_times import StatedTime, split_times

FIRST_REFERENCE_YEAR = 2000
"""A time of sending before it is a mistake, such as 0 for "not set"."""
HELD = "held until further notice"
UNREAD = f"embargo: its end can't be read; {HELD}"
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Embargo:
    """The embargo that a note states."""

    until: datetime | None
    """With a zone; None for until further notice."""
    warning: str | None = None
    """A warning for what was guessed."""


class UnclearEndError(Exception):
    """Why the end is not sure."""


def read_end(
    stated: str,
    near: datetime,
    zone: tzinfo,
    *,
    strict: bool,
    day_first: bool | None = None,
    day_of: datetime | None = None,
) -> Embargo | None:
    """The embargo whose end the words behind the embargo's word state, or None.

    `near` is when the copy was sent: a day without a year is the nearest to it, a weekday the first
    on or after it. A time without a zone is in `zone`; `day_first` is the order of numeric days,
    None if it is not known. Of several times the latest counts. An hour alone is of the day of
    `day_of`, an end that is stated elsewhere. Where the end can't be read, it is until further
    notice; without any time it is no embargo unless `strict`: "For release" alone is a headline's
    phrase, "embargoed" never is.
    """
    end = read_stated_end(stated, zone, day_first)
    if not any(isinstance(each, Clock | Day | Weekday | Relative) for each in end.times):
        return Embargo(None, _held(end.unread)) if strict else None
    if end.unread:
        return Embargo(None, _held(end.unread))
    try:
        return _Reader(end, stated, near, zone, day_of).read()
    except UnclearEndError as unclear:
        return Embargo(None, f"embargo: {unclear}; {HELD}")
    except (ValueError, OverflowError):  # beyond the calendar
        return Embargo(None, UNREAD)


def _held(unread: str | None) -> str:
    return f"embargo: {unread!r} in its end is not understood; {HELD}" if unread else UNREAD


class _Reader:
    """Reads one stated end and collects what is doubtful in it."""

    def __init__(
        self, end: StatedEnd, text: str, near: datetime, zone: tzinfo, day_of: datetime | None
    ) -> None:
        self._end = end
        self._text = text
        self._near = near
        self._zone = zone
        self._day_of = day_of
        self._doubts: dict[str, None] = {}

    def read(self) -> Embargo:
        ends = [latest(self._moments(each)) for each in split_times(self._end.times, self._text)]
        if len({each.astimezone(UTC) for each in ends}) > 1:
            self._doubt("several times are stated; the latest was taken")
        warning = "; ".join(self._doubts)
        return Embargo(latest(ends), f"embargo: {warning}" if warning else None)

    def _doubt(self, words: str) -> None:
        self._doubts[words] = None

    def _said(self, piece: Clock | Zone | Day | Relative) -> str:
        return repr(self._text[piece.start : piece.end])

    def _moments(self, stated: StatedTime) -> list[datetime]:
        """All moments that one of the times may be."""
        hour = self._hour(stated)
        meanings = self._meanings(stated)
        zones = dict.fromkeys(zone for meaning in meanings for zone in meaning)
        found = [each for zone in zones for each in self._in_zone(stated, hour, zone)]
        if len({each.astimezone(UTC) for each in found if not each.fold}) > 1 and not self._doubts:
            self._doubt("it may be read in several ways; the latest was taken")
        return found

    def _in_zone(self, stated: StatedTime, hour: timedelta, zone: tzinfo) -> Iterator[datetime]:
        here = self._near.astimezone(zone)
        if stated.days:
            dates = [found for day in stated.days for found in self._dates(day, here.date())]
            dates = self._on_weekday(dates)
            if stated.clock is None:
                self._check_year(stated, here.year)
                self._check_day_alone(max(dates), here.date())
            return moments(dates, hour, zone)
        if not self._end.is_alone:
            raise UnclearEndError("it is not clear which day its end names")
        if stated.weekday is None:
            # It may be the next such hour, or that of a day of which the sender did not think.
            if self._day_of is None:
                raise UnclearEndError("its end names an hour, and no day")
            return moments([self._day_of.astimezone(zone).date()], hour, zone)
        self._check_reference()
        return self._next(stated.weekday, hour, here)

    def _next(self, weekday: Weekday, hour: timedelta, here: datetime) -> Iterator[datetime]:
        """The first such weekday after the time of sending."""
        ahead = (weekday.number - here.weekday()) % 7 + 7 * weekday.is_next
        day, zone = here.date() + timedelta(days=ahead), here.tzinfo or UTC
        found = list(moments([day], hour, zone))
        if latest(found) < here:
            found = list(moments([day + WEEK], hour, zone))
        return iter(found)

    def _dates(self, day: Day | Relative, near: date) -> tuple[date, ...]:
        if isinstance(day, Relative):
            self._check_reference()
            return (near + timedelta(days=day.ahead),)
        if any(year is None for year, _, _ in day.readings):
            self._check_reference()
        found = dates_of(day, near)
        if day.has_short_year:
            # Two digits far from the year of sending are no year: "20 Dec 18 GMT".
            found = tuple(each for each in found if abs(each.year - near.year) <= 1)
        if not found:
            raise UnclearEndError(f"{self._said(day)} in its end is not understood")
        if len(found) > 1:
            self._doubt(f"{self._said(day)} may be two days; the later was taken")
        return found

    def _on_weekday(self, dates: list[date]) -> list[date]:
        """The dates that are on a weekday that is stated beside them."""
        stated = {each.number for each in self._end.times if isinstance(each, Weekday)}
        fitting = [each for each in dates if each.weekday() in stated]
        if stated and not fitting:
            raise UnclearEndError("its weekday and its day disagree")
        return fitting or dates

    def _hour(self, stated: StatedTime) -> timedelta:
        clock = stated.clock
        if clock is None or clock.hour is None:
            if names_part_of_day(self._end):
                raise UnclearEndError("its end names a part of the day, and no hour")
            lasts = not self._end.words.isdisjoint(LASTS)
            ends = "last" if lasts else "first"
            self._doubt(f"only a day in the note; its {ends} minute assumed")
            return WHOLE_DAY if lasts else timedelta()
        if clock.doubt:
            self._doubt(f"{self._said(clock)}: {clock.doubt}; the later was taken")
        is_late = not clock.has_half and names_part_of_day(self._end, LATE)
        return clock.hour + HALF_DAY if is_late and clock.hour < HALF_DAY else clock.hour

    def _meanings(self, stated: StatedTime) -> list[Meaning]:
        """What the zones of a time may be; without any, the source's."""
        if not stated.zones:
            if stated.clock:
                self._doubt(f"no time zone in the note; {self._zone} assumed")
            return [Meaning(self._zone, self._zone)]
        found = [meaning for each in stated.zones for meaning in self._of_zone(each)]
        if len(stated.zones) > 1 and any(each.is_offset for each in stated.zones):
            self._check_agreement(found)
        return found

    def _of_zone(self, zone: Zone) -> tuple[Meaning, ...]:
        if not zone.meanings and any(map(str.isdigit, self._text[zone.start : zone.end])):
            raise UnclearEndError(f"{self._said(zone)} is further from UTC than any zone")
        # UTC stands for the zone of a source of which nothing is known.
        if not zone.meanings or (zone.is_local and self._zone is UTC):
            self._doubt(f"{self._said(zone)} is no zone that is known; the latest one assumed")
            return (Meaning(LATEST_ZONE, LATEST_ZONE),)
        if zone.is_local:
            self._doubt(f"{self._said(zone)} may be any zone; {self._zone} assumed")
        elif len(zone.meanings) > 1:
            self._doubt(f"{self._said(zone)} may be several zones; the latest was taken")
        return zone.meanings

    def _check_agreement(self, meanings: Sequence[Meaning]) -> None:
        """Raises UnclearEndError for an offset that another zone contradicts: it may be a range."""
        offsets = {self._near.astimezone(zone).utcoffset() for each in meanings for zone in each}
        if len(offsets) > 1:
            raise UnclearEndError("its zones disagree")

    def _check_reference(self) -> None:
        if self._near.year < FIRST_REFERENCE_YEAR:
            raise UnclearEndError(
                "its day is not stated in full, and it is not known when it was sent"
            )

    def _check_year(self, stated: StatedTime, near: int) -> None:
        """Raises UnclearEndError for a year long ago, which may be an hour: `DEC 20 1900`."""
        for day in stated.days:
            years = [year for year, _, _ in day.readings] if isinstance(day, Day) else []
            if not stated.zones and any(year and year < near - 1 for year in years):
                raise UnclearEndError(f"{self._said(day)} in its end is not understood")

    def _check_day_alone(self, day: date, today: date) -> None:
        """Raises UnclearEndError for a day without an hour that may not be the end."""
        if day == today:
            raise UnclearEndError("its end names the day of sending, and no hour")
        if not self._end.is_joined:
            raise UnclearEndError("its end names a day, and an hour that is not understood")
