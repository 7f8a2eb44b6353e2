"""The moment from which an item's "Tuesday" and "last month" are counted."""

from datetime import date, datetime, time, tzinfo

from schemas.article import ReferenceTime
from schemas.item import Dateline, WireItem
from services.enrich.dateline import zone_of


def reference_time(item: WireItem, argument: datetime | None = None) -> ReferenceTime:
    """An item's reference time, and where it was taken from.

    It is the moment of sending, else of receipt, in the zone that it was given in. Copy speaks
    of the day where it was filed, so the dateline decides where its place is known and has
    another day at that moment, and where it names a day: then the value is the moment on the
    dateline's clock, or noon of the named day where that is not the day of the moment.
    `argument` (with a zone) overrides all of it.
    """
    if argument is not None:
        return ReferenceTime(value=argument, from_="argument")
    sent = item.sent_at
    stated = (
        ReferenceTime(value=sent, from_="sent_at")
        if sent
        else ReferenceTime(value=item.received_at, from_="received_at")
    )
    return _at_the_dateline(item.dateline, stated) if item.dateline else stated


def _at_the_dateline(dateline: Dateline, stated: ReferenceTime) -> ReferenceTime:
    moment = stated.value
    zone = zone_of(dateline)
    local = _on_the_clock(moment, zone)
    day = _day(dateline.date)
    if day and day != local.date():
        # Noon is on the same day in nearly every zone that a reader may convert it to.
        noon = datetime.combine(day, time(12), tzinfo=zone or moment.tzinfo)
        return ReferenceTime(value=noon, from_="dateline")
    if day or local.date() != moment.date():
        return ReferenceTime(value=local, from_="dateline")
    return stated


def _on_the_clock(moment: datetime, zone: tzinfo | None) -> datetime:
    try:
        return moment.astimezone(zone) if zone else moment
    except OverflowError:  # some systems send "0001-01-01T00:00:00Z" for no time at all
        return moment


def _day(stated: str | None) -> date | None:
    try:
        return date.fromisoformat(stated) if stated else None
    except ValueError:
        return None
