"""The guid and version of an item: `Identification` (NewsML 1.2, 5.4)."""

import re

from lxml import etree

from services.ingest.input.xml import first_text

PUBLIC = re.compile(r"(?P<item>urn:newsml:[^:]+:\d[^:]*:.+?)(?::(?P<revision>\d{1,9})[NUA]?)?")
"""`urn:newsml:` and provider, date, item and revision (RFC 3085)."""
NUMBER = re.compile(r"\d{1,15}")
IDENTIFIER = "Identification/NewsIdentifier"
PARTS = ("ProviderId", "DateId", "NewsItemId")


def guid_of(item: etree._Element) -> str | None:
    """The guid, the same for all revisions: the URN without its revision."""
    public = first_text(item, f"{IDENTIFIER}/PublicIdentifier")
    parts = [first_text(item, f"{IDENTIFIER}/{name}") for name in PARTS]
    if parts[-1] is None or (public and not all(parts)):
        return without_revision(public) if public else None
    return ":".join(("urn:newsml", *filter(None, parts)))


def version_of(item: etree._Element) -> tuple[str | None, tuple[str, ...]]:
    """The revision as a version, and a warning where it is no number."""
    stated = first_text(item, f"{IDENTIFIER}/RevisionId")
    if stated is None:
        public = PUBLIC.fullmatch(first_text(item, f"{IDENTIFIER}/PublicIdentifier") or "")
        return (public["revision"] if public else None), ()
    if NUMBER.fullmatch(stated):
        return stated, ()
    return None, (f"version: {stated[:40]!r} is not a whole number; left out",)


def update_of(item: etree._Element) -> str:
    """The kind of revision: `N` a whole item, `U` updates to it, `A` its management only."""
    revision = item.find(f"{IDENTIFIER}/RevisionId")
    stated = "" if revision is None else revision.get("Update", "").strip().upper()
    return stated if stated in ("U", "A") else "N"


def without_revision(reference: str) -> str:
    """A reference without the revision that it names."""
    match = PUBLIC.fullmatch(reference.strip())
    return match["item"] if match else reference.strip()
