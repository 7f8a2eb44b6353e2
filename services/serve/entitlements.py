"""What a site may see: the one place where that is decided, for every channel. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from schemas.canary import is_canary
from schemas.held import HeldArticle
from schemas.site import Site, SiteRights
from services.serve.entries import Entry
from services.serve.facts import ArticleFacts, EventFacts
from services.serve.rights.terms import why_not_allowed

TermsNow = Callable[[str], str]
"""The terms of use of an article as it stands, by its id."""
EMBARGOES = frozenset({"embargo", "embargo-unclear", "embargo-indefinite"})


@dataclass(frozen=True, slots=True)
class Entitled:
    """What a site may see."""

    sources: Sequence[str] | None = None
    """Whose copy; None: everyone's."""
    rights: SiteRights | None = None
    """By what terms of use decide; None: the site keeps to them by itself."""
    embargo_preview: bool = False
    """Whether it is told of what is under embargo."""


def seen(site: Site, entry: Entry, terms_now: TermsNow) -> Entry | None:
    """An event as a site may see it; None where it is told nothing of it.

    Where terms of use do not allow the copy, a site that may have a version of before is told that
    the copy is taken back. Copy that is older than the article has the article's terms as well.
    """
    if not may_see(site, entry.facts):
        return None
    if not entry.facts.has_copy or site.rights is None:
        return entry
    if not (why_not(site, entry.facts.terms) or why_not(site, terms_now(entry.facts.id))):
        return entry
    return entry.without_copy() if entry.facts.previous_version is not None else None


def may_see(site: Site, facts: EventFacts) -> bool:
    """Whether a site may be told of an event.

    Of a kill, and of copy that is taken back, those are told too who might see the source before.
    """
    was_seen = facts.source in site.former_sources and not is_canary(facts.source)
    return may_see_source(site, facts.source) or (was_seen and not facts.has_copy)


def may_have(site: Site, facts: ArticleFacts) -> bool:
    """Whether a site may have the copy of an article."""
    return may_have_copy(site, facts.source, facts.terms)


def may_have_copy(site: Site, source: str, terms: str) -> bool:
    """The same by the source, and by all terms of use."""
    return may_see_source(site, source) and why_not(site, terms) is None


def may_see_source(site: Site, source: str) -> bool:
    """Whether a site may know of what a source sends.

    The canary's is for its own site, which is sent nothing else.
    """
    if is_canary(source) or is_canary(site.name):
        return is_canary(source) and is_canary(site.name)
    return site.sources is None or source in site.sources


def may_preview(site: Site, held: HeldArticle) -> bool:
    """Whether a site may know that an article is under embargo, and how it is called.

    What is withheld for another reason is not shown, nor that of which no terms of use are known.
    """
    if not (site.embargo_preview and held.stop.reason in EMBARGOES and held.ordered_by is None):
        return False
    if site.rights is None:
        return may_see_source(site, held.source)
    return held.usage_terms is not None and may_have_copy(site, held.source, held.usage_terms)


def why_not(site: Site, terms: str) -> str | None:
    """Why terms of use do not allow copy for a site, for people; None where they do."""
    return None if site.rights is None else why_not_allowed(site.rights, terms)
