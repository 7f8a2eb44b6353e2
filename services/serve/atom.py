"""Events as Atom (RFC 4287): kills as deleted entries (RFC 6721), archives (RFC 5005). Pure.

Each event is an entry; entries of one article have one id, and the newest counts.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from lxml import etree

from schemas.article import ArticleEvent
from services.serve.article_page import body_markup
from services.serve.entries import Entry

ATOM = "http://www.w3.org/2005/Atom"
HISTORY = "http://purl.org/syndication/history/1.0"
DELETED = "http://purl.org/atompub/tombstones/1.0"
NAMESPACES = {None: ATOM, "fh": HISTORY, "at": DELETED}
NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document may have (XML 1.0, 2.2)."""
ARTICLE = "urn:wiredesk:article:"


def opening(feed_id: str, updated: datetime, links: Sequence[tuple[str, str]]) -> bytes:
    """All before the first entry. `links`: relations and addresses; without `self` an archive."""
    feed = etree.Element(_atom("feed"), nsmap=NAMESPACES)  # type: ignore[arg-type]
    _add(feed, "id", feed_id)
    _add(feed, "title", "Wiredesk")
    _add(feed, "updated", updated.isoformat())
    author = etree.SubElement(feed, _atom("author"))
    _add(author, "name", "Wiredesk")
    for relation, address in links:
        etree.SubElement(feed, _atom("link"), rel=relation, href=address)
    if not any(relation == "self" for relation, _ in links):
        etree.SubElement(feed, f"{{{HISTORY}}}archive")
    whole = etree.tostring(feed, encoding="utf-8", xml_declaration=True)
    return bytes(whole).removesuffix(b"</feed>") + b"\n"


CLOSING = b"</feed>\n"


def entry_of(entry: Entry) -> bytes:
    """An event as an entry, or as a deleted one."""
    when = entry.written_at.isoformat()
    if not entry.facts.has_copy:
        return _deleted(entry, when)
    event = entry.event
    made = etree.Element(_atom("entry"), nsmap={None: ATOM})  # type: ignore[dict-item]
    _add(made, "id", ARTICLE + event.id)
    _add(made, "title", event.headline or event.slugline or event.id)
    _add(made, "updated", when)
    if event.sent_at:
        _add(made, "published", event.sent_at.isoformat())
    author = etree.SubElement(made, _atom("author"))
    _add(author, "name", event.byline or event.source)
    for term in _terms(event):
        etree.SubElement(made, _atom("category"), term=_clean(term))
    etree.SubElement(made, _atom("link"), rel="alternate", href=f"/v1/articles/{event.id}")
    if event.abstract:
        _add(made, "summary", event.abstract)
    _add(made, "content", body_markup(event)).set("type", "html")
    return bytes(etree.tostring(made, encoding="utf-8")) + b"\n"


def _deleted(entry: Entry, when: str) -> bytes:
    made = etree.Element(
        f"{{{DELETED}}}deleted-entry",
        nsmap={"at": DELETED, None: ATOM},  # type: ignore[dict-item]
        ref=ARTICLE + _clean(entry.facts.id),
        when=when,
    )
    comment = etree.SubElement(made, f"{{{DELETED}}}comment")
    comment.text = str(entry.facts.event)
    return bytes(etree.tostring(made, encoding="utf-8")) + b"\n"


def _terms(event: ArticleEvent) -> Iterable[str]:
    yield event.source
    yield from (f"{subject.scheme}:{subject.code}" for subject in event.subjects)
    yield from event.keywords


def _add(parent: etree._Element, name: str, text: str) -> etree._Element:
    child = etree.SubElement(parent, _atom(name))
    child.text = _clean(text)
    return child


def _clean(text: str) -> str:
    return NO_XML.sub("\ufffd", text)


def _atom(name: str) -> str:
    return f"{{{ATOM}}}{name}"
