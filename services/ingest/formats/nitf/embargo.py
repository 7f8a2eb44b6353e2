"""The embargo of a NITF document: `management-status` and `date.release` together."""

from lxml import etree

from services.ingest.formats.nitf.docdata import issue_of, management_status, release_of
from services.ingest.input.timestamps import ReadTime, TimeStyle, read_time

NOT_FILLED_IN = "YYYY"
"""A date that a sender's template left open."""


def embargo_fields(document: etree._Element, style: TimeStyle) -> dict[str, object]:
    """The fields of the embargo.

    A release after the issue is an embargo, whatever the status says. A release that can't be read,
    or that an `embargoed` document lacks, is one until further notice.
    """
    embargoed = management_status(document) == "embargoed"
    release = release_of(document)
    if release is None or release.startswith(NOT_FILLED_IN):
        return {"embargo_indefinite": embargoed}
    released, issued = read_time(release, style), read_time(issue_of(document), style)
    # Many senders set the release to the time of issue on every document.
    if _is_over(released, issued) and not embargoed:
        return {}
    return {"embargo_until": release}


def _is_over(released: ReadTime | None, issued: ReadTime | None) -> bool:
    """Whether the release is surely not after the issue."""
    if released is None or issued is None or released.may_be_later:
        return False
    return released.value <= issued.value
