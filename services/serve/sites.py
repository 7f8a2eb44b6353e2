"""Who asks, and what it may see: the one place where that is decided. Pure."""

from collections.abc import Iterable, Sequence

from schemas.canary import is_canary
from schemas.site import Site
from services.serve.facts import EventFacts
from services.serve.holders import Holders


class Sites(Holders[Site]):
    """The sites and their keys, as the topic `wire.sites` has them by now."""

    def __init__(self) -> None:
        """None of them."""
        super().__init__(Site)
        self._subjects: dict[str, str] = {}

    def take(self, name: str, value: bytes | None) -> None:
        """Take over a record. A site whose record can't be read has no key any more."""
        before = self.holders.get(name)
        if before and self._subjects.get(before.subject or "") == name:
            del self._subjects[before.subject or ""]
        super().take(name, value)
        after = self.holders.get(name)
        if after and after.subject:
            self._subjects[after.subject] = name

    @property
    def names(self) -> Sequence[str]:
        """Of all sites, those that are disabled too."""
        return tuple(self.holders)

    def every(self) -> Iterable[Site]:
        """All sites, those too that may not be served now."""
        return self.holders.values()

    def of_subject(self, subject: str) -> Site | None:
        """The site that an issuer of tokens calls so."""
        return self.get(self._subjects.get(subject, ""))


def may_see(site: Site, facts: EventFacts) -> bool:
    """Whether a site may be sent an event.

    Of a kill, and of copy that is taken back, those are told too who might see the source before.
    """
    was_seen = facts.source in site.former_sources and not is_canary(facts.source)
    return may_see_source(site, facts.source) or (was_seen and not facts.has_copy)


def may_see_source(site: Site, source: str) -> bool:
    """Whether a site may see the copy of a source.

    The canary's is for its own site, which is sent nothing else.
    """
    if is_canary(source) or is_canary(site.name):
        return is_canary(source) and is_canary(site.name)
    return site.sources is None or source in site.sources
