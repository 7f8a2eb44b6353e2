"""NewsML 1.2 documents of the parts that a test names."""

from services.ingest.copy import Copy
from services.ingest.formats.format import Context, Items
from services.ingest.formats.newsml_12 import FORMAT

ENVELOPE = "<NewsEnvelope><DateAndTime>20261124T100000Z</DateAndTime>{}</NewsEnvelope>"
TEXT = "<ContentItem>{}<DataContent>{}</DataContent></ContentItem>"
ONE = TEXT.format("", "One.")


def parse(document: str) -> Items:
    return FORMAT.parse(document.encode(), Context())


def item(
    component: str = ONE,
    *,
    management: str = "",
    identifier: str = "<NewsItemId>x</NewsItemId>",
    envelope: str = "",
    rest: str = "",
) -> Copy:
    """The copy of a NewsItem whose NewsComponent is this, with these parts."""
    (copy,) = parse(
        f"<NewsML>{ENVELOPE.format(envelope)}<NewsItem>"
        f"<Identification><NewsIdentifier>{identifier}</NewsIdentifier></Identification>"
        f"<NewsManagement>{management}</NewsManagement>{rest}"
        f"<NewsComponent>{component}</NewsComponent></NewsItem></NewsML>"
    )
    assert isinstance(copy, Copy)
    return copy
