"""NewsML-G2 documents of the parts that a test names."""

from services.ingest.copy import Copy
from services.ingest.formats.format import Context, Items
from services.ingest.formats.newsml_g2 import FORMAT

NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'


def parse(document: str, content_type: str | None = None) -> Items:
    return FORMAT.parse(document.encode(), Context(content_type))


def item(
    meta: str = "", content: str = "", contents: str = "", rest: str = "", attributes: str = ""
) -> Copy:
    """The copy of a newsItem with these parts of itemMeta, contentMeta and contentSet."""
    (copy,) = parse(
        f'<newsItem {NAR} guid="urn:x:1" xml:lang="en" {attributes}>{rest}'
        f"<itemMeta>{meta}</itemMeta><contentMeta>{content}</contentMeta>"
        f"<contentSet>{contents}</contentSet></newsItem>"
    )
    assert isinstance(copy, Copy)
    return copy


def xhtml(body: str) -> str:
    return f"<inlineXML><html><body>{body}</body></html></inlineXML>"
