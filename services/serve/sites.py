"""Who asks, and what it may see: the one place where that is decided. Pure."""

from datetime import datetime

import structlog

from schemas.record import MalformedRecordError
from schemas.site import Site, SiteKey
from services.serve.facts import EventFacts
from services.serve.keys import is_key, key_id

log = structlog.get_logger("wiredesk.sites")


class Sites:
    """The sites and their keys, as the topic `wire.sites` has them by now."""

    def __init__(self) -> None:
        """None of them."""
        self._sites: dict[str, Site] = {}
        self._keys: dict[str, tuple[str, SiteKey]] = {}
        self._subjects: dict[str, str] = {}

    def take(self, name: str, value: bytes | None) -> None:
        """Take over a record. A site whose record can't be read has no key any more."""
        before = self._sites.pop(name, None)
        for key in before.keys if before else ():
            self._keys.pop(key.id, None)
        if before and self._subjects.get(before.subject or "") == name:
            del self._subjects[before.subject or ""]
        if value is None:
            return
        try:
            site = Site.from_bytes(value)
        except MalformedRecordError as error:
            log.error("a site is refused: its record can't be read", site=name, error=str(error))
            return
        self._sites[name] = site
        self._keys |= {key.id: (name, key) for key in site.keys}
        if site.subject:
            self._subjects[site.subject] = name

    def get(self, name: str) -> Site | None:
        """A site that may be served now."""
        site = self._sites.get(name)
        return None if site is None or site.disabled else site

    def of_key(self, text: str, now: datetime) -> tuple[Site | None, datetime | None]:
        """The site whose key this is, and until when; no site where it is no key that holds now."""
        name, key = self._keys.get(key_id(text) or "", ("", None))
        if key is None or not is_key(text, key, now):
            return None, None
        return self.get(name), key.expires_at

    def of_subject(self, subject: str) -> Site | None:
        """The site that an issuer of tokens calls so."""
        return self.get(self._subjects.get(subject, ""))


def may_see(site: Site, facts: EventFacts) -> bool:
    """Whether a site may be sent an event.

    Of a kill, and of copy that is taken back, those are told too who might see the source before.
    """
    return may_see_source(site, facts.source) or (
        not facts.has_copy and facts.source in site.former_sources
    )


def may_see_source(site: Site, source: str) -> bool:
    """Whether a site may see the copy of a source."""
    return site.sources is None or source in site.sources
