"""Links, whichever format they come in: those that may be opened come out, no others do."""

import json
import re
from collections.abc import Callable
from html import escape
from types import ModuleType

import pytest

from schemas.addresses import acts
from schemas.item import Association, WireItem
from services.ingest.writers import newsml_g2, ninjs
from tests.unit.ingest.ingested import item

SAFE = "https://x.example/p9.jpg"


def json_item(address: str) -> str:
    return json.dumps({"headline": "H", "body": "B", "associations": [{"href": address}]})


def json_anchor(address: str) -> str:
    link = f'<p><a href="{escape(address)}">P</a></p>'
    return json.dumps({"headline": "H", "body": "B", "links": link})


def ninjs_item(address: str) -> str:
    pictures = [{"uri": address, "renditions": [{"name": "main", "href": address}]}]
    both = {"associations": pictures, "renditions": [{"name": "web", "href": address}]}
    return json.dumps({"uri": "urn:x", "type": "text", "headline": "H", "body_text": "B"} | both)


def nitf(address: str) -> str:
    media = f'<media media-type="image"><media-reference source="{escape(address)}"/></media>'
    published = f'<head><pubdata ex-ref="{escape(address)}"/></head>'
    headline = "<body.head><hedline><hl1>H</hl1></hedline></body.head>"
    body = f"<body.content><p>B</p>{media}</body.content>"
    return f"<nitf>{published}<body>{headline}{body}</body></nitf>"


def g2(address: str) -> str:
    href = escape(address)
    return (
        f'<newsItem guid="x"><itemMeta><link href="{href}"/><link residref="{href}"/></itemMeta>'
        f'<contentMeta><headline>H</headline><icon href="{href}"/></contentMeta>'
        f'<contentSet><remoteContent href="{href}"/></contentSet></newsItem>'
    )


def newsml_12(address: str) -> str:
    return (
        "<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>x</NewsItemId>"
        f'</NewsIdentifier></Identification><NewsManagement><AssociatedWith NewsItem="'
        f'{escape(address)}"/></NewsManagement><NewsComponent><NewsLines><HeadLine>H</HeadLine>'
        f'</NewsLines><ContentItem Href="{escape(address)}"><MediaType FormalName="Photo"/>'
        "</ContentItem></NewsComponent></NewsItem></NewsML>"
    )


def rss(address: str) -> str:
    href = escape(address)
    return (
        f"<rss><channel><item><title>H</title><description>B</description><link>{href}</link>"
        f'<enclosure url="{href}"/><guid>{href}</guid></item></channel></rss>'
    )


def atom(address: str) -> str:
    href = escape(address)
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>x</id><title>H</title>'
        f'<link href="{href}"/><link rel="enclosure" href="{href}"/><link rel="license" '
        f'href="{href}"/><summary>B</summary></entry></feed>'
    )


def page(address: str) -> str:
    href = escape(address)
    return (
        f'<html><head><title>H</title><link rel="canonical" href="{href}"><base href="{href}">'
        f'<meta property="og:image" content="{href}"><link rel="license" href="{href}"></head>'
        f'<body><article><h1>H</h1><p>It rained all day.</p><img src="{href}"></article></body>'
    )


def linked_data(address: str) -> str:
    found = {"@type": "NewsArticle", "headline": "H", "image": address, "url": address}
    return (
        f'<html><head><script type="application/ld+json">{json.dumps(found)}</script></head>'
        "<body><article><h1>H</h1><p>It rained all day.</p></article></body></html>"
    )


def mail(address: str) -> str:
    return (
        f"From: desk@x.example\nSubject: H\nMessage-ID: <1@x>\nArchived-At: <{address}>\n"
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\n'
        "It rained all day in Riga.\n--b\nContent-Type: image/png\nContent-Disposition: attachment"
        f"\nContent-Location: {address}\n\nx\n--b--\n"
    )


FORMATS = (
    *(json_item, json_anchor, ninjs_item, nitf, g2, newsml_12),
    *(rss, atom, page, linked_data, mail),
)
HOSTILE = [
    "javascript:alert(1)",
    "JavaScript&colon;alert(1)",
    "&#1;javascript:alert(1)",
    "java&#9;script:alert(1)",
    "\u200bjavascript:alert(1)",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://x.example/1",
    "data:text/html,x",
    "https://bank.example@x.example/",
    "\\\\x.example\\a",
    "ftp://x.example/a",
]


@pytest.mark.parametrize("written", FORMATS)
def test_a_link_that_may_be_opened_comes_out(written: Callable[[str], str]) -> None:
    links = item(written(SAFE)).associations
    assert links
    assert {link.href for link in links} == {SAFE}


@pytest.mark.parametrize("address", HOSTILE)
@pytest.mark.parametrize("written", FORMATS)
def test_no_other_does_and_its_item_stays(written: Callable[[str], str], address: str) -> None:
    found = item(written(address))
    assert found.associations == ()
    assert found.headline == "H"
    assert found.usage_terms is None


@pytest.mark.parametrize("guid", HOSTILE[:9])
@pytest.mark.parametrize("writer", [ninjs, newsml_g2])
def test_a_name_is_not_written_where_it_would_act_as_an_address(
    writer: ModuleType, guid: str
) -> None:
    subject = {"scheme": f"{guid}//", "code": "1"}
    copy = {"guid": guid, "updates": [guid], "subjects": [subject], "headline": "H", "body": "B"}
    document = writer.render(item(json.dumps(copy))).decode()
    opened = re.findall(r"""(?:"(?:uri|href)": |\b(?:uri|href|guid|residref)=)"([^"]*)""", document)
    assert opened
    assert not any(map(acts, opened))


def test_an_editor_reads_what_was_left_out() -> None:
    links = [{"href": each} for each in ("javascript:x", SAFE, "file:///x", "vbscript:x")]
    found = item(json.dumps({"headline": "H", "body": "B", "associations": links}))
    assert [link.href for link in found.associations] == [SAFE]
    assert found.warnings == (
        "associations: 'javascript:x' and 2 more lead where no reader may be sent; left out",
    )


def test_an_item_that_another_program_wrote_is_read_without_them() -> None:
    good = item(json_item(SAFE))
    hostile = Association(rel="related", href="javascript:x")
    written = good.model_copy(update={"associations": (hostile, *good.associations)})
    assert WireItem.from_bytes(written.to_bytes()) == good


def test_links_within_copy_are_resolved_against_its_page() -> None:
    markup = escape('<p><a href="a">One</a> day</p>')
    entry = (
        "<rss><channel><link>https://x.example/news/</link><item><title>H</title>"
        f"<description>{markup}</description></item></channel></rss>"
    )
    link = '<a href="https://x.example/news/a" rel="noopener noreferrer">One</a>'
    assert item(entry).body_html == f"<p>{link} day</p>"
