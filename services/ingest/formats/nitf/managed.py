"""What a NITF document says of others: the status that those get which it names."""

from collections.abc import Mapping
from types import MappingProxyType

from lxml import etree

from schemas.item import Status
from services.ingest.copy import Copy
from services.ingest.fields.statuses import read_status
from services.ingest.formats.nitf.docdata import DOCDATA, attribute

FIELDS: Mapping[Status | None, str] = MappingProxyType(
    {Status.CANCELED: "killed", Status.WITHHELD: "held"}
)
"""By the status that other documents get, where they are named; usable changes nothing."""
GRAVITY = (None, Status.USABLE, Status.WITHHELD, Status.CANCELED)


def with_managed(copy: Copy, document: etree._Element) -> Copy:
    """The copy with the documents that its own kills or holds (NITF 3.6: `docdata`).

    `management-idref-status` is the new status of those that `management-doc-idref` names. Without
    it, a document whose own status is canceled is the cancellation of these.
    """
    named = (attribute(document, DOCDATA, "management-doc-idref") or "").split()
    stated = attribute(document, DOCDATA, "management-idref-status")
    status = read_status(stated) if stated else None
    new = status.value if status else copy.status
    if not named or new not in FIELDS or not (status or new is Status.CANCELED):
        return copy
    others = tuple(dict.fromkeys(guid for guid in named if guid != copy.guid))
    changed: dict[str, object] = {FIELDS[new]: others}
    if copy.guid in named:  # a document may name itself
        changed["status"] = max(copy.status, new, key=GRAVITY.index)
    if status and status.warning:
        changed["warnings"] = (*copy.warnings, f"management-idref-{status.warning}")
    return copy.model_copy(update=changed)
