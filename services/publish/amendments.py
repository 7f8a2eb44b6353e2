"""Versions that change only the management of an item (NewsML 1.2, `Update="A"`). Pure.

Such a version has no copy: the copy that came before stays. So the last copy is kept of items whose
format has such versions.
"""

from schemas.article import EnrichedItem
from services.publish.stops import waited_for_its_time

AMENDING_FORMATS = frozenset({"newsml-1.2"})
"""The formats with such versions, by the name in an item's provenance."""

VERSION_FIELDS = (
    "version",
    "status",
    "signal",
    "embargo_until",
    "embargo_indefinite",
    "received_at",
    "sent_at",
    "kills",
    "holds",
    "embargo_lifted",
    "stop",
    "provenance",
    "digest",
    "warnings",
)
"""The fields of one version: they are taken from the new one even where they are empty."""
MANAGEMENT_FIELDS = (
    "urgency",
    "urgency_original",
    "expires_at",
    "ednote",
    "usage_terms",
    "copyright_holder",
    "copyright_notice",
    "provider",
    "keywords",
    "subjects",
    "genre",
    "located",
    "updates",
)
"""The fields that stay as they were where the new version leaves them empty."""


def may_be_amended(item: EnrichedItem) -> bool:
    """Whether a later version may change the item without its copy, which is then kept."""
    return bool(item.provenance.format in AMENDING_FORMATS and item.body)


def is_kept(item: EnrichedItem) -> bool:
    """Whether the item's copy is kept: a later version may amend it, or it waited for its time."""
    return may_be_amended(item) or waited_for_its_time(item)


def amended(kept: EnrichedItem, change: EnrichedItem) -> EnrichedItem:
    """The kept item with the management of the change."""
    stated = {name: value for name in MANAGEMENT_FIELDS if (value := getattr(change, name))}
    return kept.model_copy(update={name: getattr(change, name) for name in VERSION_FIELDS} | stated)
