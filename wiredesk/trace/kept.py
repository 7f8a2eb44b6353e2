"""Which sites an article is kept from by its terms of use. Pure."""

import structlog

from schemas.article import EventKind
from schemas.record import MalformedRecordError
from schemas.site import Site
from services.serve.entitlements import may_see_source, why_not
from wiredesk.trace.records import Event, Seen
from wiredesk.trace.story import KeptFrom

log = structlog.get_logger("wiredesk.trace")


class TracedSites:
    """The sites, as their topic has them."""

    def __init__(self) -> None:
        """None yet."""
        self._sites: dict[str, Site] = {}

    def take(self, seen: Seen) -> None:
        """Take note of a site's record; one that can't be read is sent nothing anyway."""
        self._sites.pop(seen.key, None)
        if seen.value is None:
            return
        try:
            self._sites[seen.key] = Site.from_bytes(seen.value)
        except MalformedRecordError as error:
            log.warning("a site is passed over", site=seen.key, error=str(error))

    def kept_from(self, last: Event | None) -> tuple[KeptFrom, ...]:
        """Those that the copy of an article's last event is kept from, by name."""
        if last is None or last.event in (EventKind.KILLED, EventKind.WITHHELD):
            return ()
        found = (
            (site.name, why_not(site, last.terms))
            for _, site in sorted(self._sites.items())
            if may_see_source(site, last.source)
        )
        return tuple(KeptFrom(site=name, why=why) for name, why in found if why)
