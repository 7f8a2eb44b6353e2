"""Events as Atom: valid XML whatever they hold, and nothing of a kill's copy."""

from datetime import UTC, datetime

import pytest
from lxml import etree

from schemas.article import EventKind
from services.serve.atom import CLOSING, entry_of, opening
from services.serve.entries import Entry, make_entry
from tests.unit.serve.wire_events import MILLISECONDS, entry, event

ATOM = "{http://www.w3.org/2005/Atom}"
DELETED = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"
ARCHIVE = "{http://purl.org/syndication/history/1.0}archive"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def feed(
    *entries: Entry, links: tuple[tuple[str, str], ...] = (("self", "/v1/feed.atom"),)
) -> etree._Element:
    parts = (opening("urn:wiredesk:feed", NOON, links), *map(entry_of, entries), CLOSING)
    return etree.fromstring(b"".join(parts))


def test_an_article_is_an_entry() -> None:
    [made] = feed(entry("ferry", 3)).iterchildren(f"{ATOM}entry")
    told = {name: made.findtext(ATOM + name) for name in ("id", "title", "updated", "content")}
    assert told == {
        "id": "urn:wiredesk:article:ferry",
        "title": "Ferries stay in port",
        "updated": "2026-03-02T12:00:00.003000+00:00",
        "content": "<p>No ferries run.</p>",
    }
    assert [each.get("term") for each in made.iterchildren(f"{ATOM}category")] == [
        "baltic", "medtop:04000000", "Shipping",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", [EventKind.KILLED, EventKind.WITHHELD])
def test_copy_that_is_taken_back_is_a_deleted_entry(kind: EventKind) -> None:
    made = feed(entry("ferry", 3, kind))
    [deleted] = made.iterchildren(DELETED)
    assert deleted.get("ref") == "urn:wiredesk:article:ferry"
    assert deleted.get("when") == "2026-03-02T12:00:00.003000+00:00"
    assert "No ferries" not in etree.tostring(made, encoding="unicode")
    assert made.find(f"{ATOM}entry") is None


def test_a_document_without_itself_is_an_archive() -> None:
    links = (("current", "/v1/feed.atom"), ("prev-archive", "/v1/feed/2026-03-02T11Z.atom"))
    archive, current = feed(links=links), feed()
    assert archive.find(ARCHIVE) is not None
    assert current.find(ARCHIVE) is None
    assert [each.get("rel") for each in archive.iterchildren(f"{ATOM}link")] == [
        "current", "prev-archive",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["a\x00b", "\ufffe", "<script>", "]]>", "&amp;", "\U0001f600"])
def test_any_text_is_xml(text: str) -> None:
    changed = event().model_copy(update={"headline": text, "body": (text,), "keywords": (text,)})
    made = feed(make_entry(0, 0, MILLISECONDS, changed.to_bytes()))
    assert len(list(made.iterchildren(f"{ATOM}entry"))) == 1
