"""Versions that change only what is known about an item (NewsML 1.2, `Update="A"`). Pure.

Such a version has no copy; the copy that came before stands. So the last copy of an item whose
sender may do this is kept.
"""

from schemas.article import EnrichedItem

AMENDING_FORMATS = frozenset({"newsml-1.2"})
"""The formats with such versions, by the name in an item's provenance."""

OF_THE_VERSION = (
    "version",
    "status",
    "signal",
    "embargo_until",
    "embargo_indefinite",
    "received_at",
    "sent_at",
    "kills",
    "provenance",
    "digest",
    "warnings",
)
"""The fields that hold for one version alone, whether it says anything of them or not."""
MANAGEMENT = (
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
"""The fields that stand as they were where the version says nothing of them."""


def may_be_amended(item: EnrichedItem) -> bool:
    """Is its copy to be kept?"""
    return bool(item.provenance.format in AMENDING_FORMATS and item.body)


def amended(kept: EnrichedItem, change: EnrichedItem) -> EnrichedItem:
    """The item with its copy as kept, and its management as changed."""
    said = {name: value for name in MANAGEMENT if (value := getattr(change, name))}
    return kept.model_copy(update={name: getattr(change, name) for name in OF_THE_VERSION} | said)
