"""When a NITF document may be published: `management-status` and `date.release` together."""

from datetime import tzinfo

from lxml import etree

from services.ingest.formats.nitf.docdata import issue_of, management_status, release_of
from services.ingest.input.timestamps import read_time

NOT_FILLED_IN = "YYYY"
"""How a sender's template shows that a date is to be put there."""


def embargo_fields(document: etree._Element, zone: tzinfo) -> dict[str, object]:
    """The embargo, by our names.

    A release after the issue is one, whatever the status says; a release that can't be read, or
    that an `embargoed` document lacks, holds it until further notice.
    """
    embargoed = management_status(document) == "embargoed"
    release = release_of(document)
    if release is None or release.startswith(NOT_FILLED_IN):
        return {"embargo_indefinite": embargoed}
    released, issued = read_time(release, zone), read_time(issue_of(document), zone)
    if released and issued and released.value <= issued.value and not embargoed:
        return {}
    return {"embargo_until": release}
