"""The identity and version of an item: `Identification` (NewsML 1.2, 5.4)."""

import re

from lxml import etree

from services.ingest.fields.identifiers import URN, Identity, of_newsml_12
from services.ingest.input.xml import first_text

NUMBER = re.compile(r"\d{1,15}")
IDENTIFIER = "Identification/NewsIdentifier"
NAMES = ("PublicIdentifier", "ProviderId", "DateId", "NewsItemId")


def identity_of(item: etree._Element) -> Identity:
    """What identifies the item in all its revisions."""
    return of_newsml_12(*(first_text(item, f"{IDENTIFIER}/{name}") for name in NAMES))


def version_of(item: etree._Element) -> tuple[str | None, tuple[str, ...]]:
    """The revision as a version, and a warning where it is no number."""
    stated = first_text(item, f"{IDENTIFIER}/RevisionId")
    if stated is None:
        public = URN.fullmatch(first_text(item, f"{IDENTIFIER}/PublicIdentifier") or "")
        return (public["revision"] if public else None), ()
    if NUMBER.fullmatch(stated):
        return stated, ()
    return None, (f"version: {stated[:40]!r} is not a whole number; left out",)


def update_of(item: etree._Element) -> str:
    """The kind of revision: `N` a whole item, `U` updates to it, `A` its management only."""
    revision = item.find(f"{IDENTIFIER}/RevisionId")
    stated = "" if revision is None else revision.get("Update", "").strip().upper()
    return stated if stated in ("U", "A") else "N"
