"""Who asks, and what it may see: the one place where that is decided. Pure."""

from schemas.site import Site
from services.serve.facts import EventFacts
from services.serve.holders import Holders


class Sites(Holders[Site]):
    """The sites and their keys, as the topic `wire.sites` has them by now."""

    def __init__(self) -> None:
        """None of them."""
        super().__init__(Site)


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
