"""Composite items: each of their parts that is a story becomes an item of its own."""

from collections.abc import Iterator, Mapping

from services.ingest.fields.reader import by_folded_name, listed
from services.ingest.formats.ninjs.texts import texts
from services.ingest.input.limits import check_repeated

INHERITED = (
    "embargoedUntil",
    "embargoed",
    "versionCreated",
    "versioncreated",
    "language",
    "urgency",
    "usageTerms",
    "usageterms",
    "copyrightHolder",
    "copyrightholder",
    "copyrightNotice",
    "copyrightnotice",
)
"""Properties that a part takes from the whole where it does not state them."""
STOPPED = ("withheld", "canceled")


def parts_of(whole: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """The item, or each story among the associations of a composite without a body.

    A part is stopped, or under embargo, where the whole is. Raises UnreadableCopyError,
    `too-large`.
    """
    properties = by_folded_name(whole)
    stories = list(_stories(properties))
    if properties.get("type") != "composite" or not stories or texts(whole, "body", "bodies"):
        yield whole
        return
    if texts(whole, "headline", "headlines") or texts(whole, "description", "descriptions"):
        yield whole
    inherited = {name: whole[name] for name in INHERITED if name in whole}
    check_repeated(len(str(inherited)), len(stories))
    for story in stories:
        own = {name: value for name, value in story.items() if value is not None}
        part = {**inherited, **own}
        # A part of a withheld or canceled whole must not be published by itself.
        status = properties.get("pubstatus")
        yield {**part, "pubStatus": status} if status in STOPPED else part


def _stories(properties: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    value = properties.get("associations")
    for part in value.values() if isinstance(value, Mapping) else listed(value):
        if isinstance(part, Mapping) and part.get("uri") and texts(part, "body", "bodies"):
            yield part
