"""HTML: what is copy on a page, what is around it, and what the page says of itself."""

import json
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.item import Association, Status
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.format import Context
from services.ingest.formats.html_page import FORMAT
from services.ingest.html.tag_attributes import has_too_many_attributes
from tests.unit.ingest.formats.altered import altered, read_or_refuse

PORT = "<h1>Port shut</h1>"
ONE = "<p>The port was shut.</p>"


def page(body: str, head: str = "", article: dict[str, object] | None = None) -> Copy:
    """The copy of a page; `article` is what its JSON-LD says."""
    said = {"@type": "NewsArticle"} | (article or {})
    data = f'<script type="application/ld+json">{json.dumps(said)}</script>' if article else ""
    whole = f"<!doctype html><html><head>{head}{data}</head><body>{body}</body></html>"
    (copy,) = FORMAT.parse(whole.encode(), Context())
    assert isinstance(copy, Copy)
    return copy


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ("<!doctype html><x>", True),
        ("\n<!-- saved -->\n<HTML lang=en>", True),
        ("<!-- cached --><!-- and so on -->\n<!DOCTYPE html><x>", True),
        ("<!doctypehtml><html>", True),
        ("<!doctype html-like><x>", False),
        ("<p>Copy", True),
        ('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', True),
        ("<nitf>", False),
        ("<rss>", False),
        ("Copy <p>", False),
    ],
)
def test_is_known_by_its_opening(head: str, known: bool) -> None:
    assert FORMAT.sniff(head.encode()) is known


AROUND = [
    "<nav><p>Home</p></nav>",
    "<footer><p>All of it is ours.</p></footer>",
    '<div class="cookie-banner"><p>We set cookies.</p></div>',
    '<div class="share-tools">Share this story with a friend</div>',
    '<section id="related"><p>Fish dearer</p></section>',
    '<ul><li><a href="1">One more</a><li><a href="2">Two</a><li><a href="3">Three</a></ul>',
    "<aside>Sign up</aside>",
    '<p style="display: none">Preview</p>',
    "<script>track()</script><style>p {}</style><noscript>No pictures</noscript>",
    "<figure><img src=a.jpg><figcaption>A crane</figcaption></figure>",
    "<form><label>Search</label><input></form>",
]


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("layout", ["{around}{copy}", "<article>{copy}{around}</article>",
                                    '<div class="article-body">{copy}{around}</div>'])  # fmt: skip
def test_what_is_around_copy_is_left_out(around: str, layout: str) -> None:
    copy = ONE + "<p>It opens on Friday, the owners said, and ships are waiting.</p>"
    found = page(PORT + layout.format(around=around, copy=copy))
    assert found.body == (
        "The port was shut.",
        "It opens on Friday, the owners said, and ships are waiting.",
    )


TWO = "<p>And it opens on Friday.</p>"
LAYOUTS = [
    (f'<div class="post-content">{ONE}</div><div>Ad</div><div><div class="post-content">{TWO}</div>'
     "</div>", ("The port was shut.", "And it opens on Friday.")),
    (f'<div class="widget"><div class="post-body">{ONE}</div></div>'
     f'<div class="widget"><ul>{"<li><a href=x>Another story</a></li>" * 9}</ul></div>',
     ("The port was shut.",)),
    (f"<article>{PORT}{ONE * 12}</article><article><h2>Another</h2>{TWO * 19}</article>",
     ("The port was shut.",) * 12),
    (f'<div itemprop="articleBody">{ONE}</div><section><div itemprop="articleBody">{ONE}</div>'
     "</section>", ("The port was shut.",)),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "body"), LAYOUTS)
def test_the_copy_is_found(markup: str, body: tuple[str, ...]) -> None:
    assert page(markup).body == body


INSIDE = [
    ("<p>Six<b> days</b>, <a href=x>he</a> said.</p>", ("Six days, he said.",)),
    ("<table><tr><th>Day<th>Ships<tr><td>1<td>7</table>", ("Day | Ships", "1 | 7")),
    ("<h2>Why</h2><ul><li>Ice</li><li>Fog</li></ul>", ("Why", "Ice", "Fog")),
    ("<figure><table><tr><td>Ice<td>3</table></figure>", ("Ice | 3",)),
    (f"<aside><p>{'Facts on ice. ' * 20}</p></aside>{ONE * 30}",
     (("Facts on ice. " * 20).strip(), *["The port was shut."] * 30)),
    ("<p>One.<br><br>Two.</p>", ("One.", "Two.")),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "body"), INSIDE)
def test_what_is_inside_copy_stays(markup: str, body: tuple[str, ...]) -> None:
    assert page(f"{PORT}<article>{markup}</article>").body == body


SAID = [
    ({"headline": "Port &amp; quay"}, "headline", "Port & quay"),
    ({"identifier": "x-1"}, "guid", "x-1"),
    ({"identifier": {"@type": "PropertyValue", "name": "no", "value": 71}}, "guid", "71"),
    ({"mainEntityOfPage": {"@id": "https://x.example/1"}}, "guid", "https://x.example/1"),
    ({"author": [{"name": "Ann Poe", "jobTitle": "Reporter"}, "Bo Ek"]}, "byline",
     "Ann Poe, Reporter; Bo Ek"),
    ({"author": {"name": "A B", "description": "A B covers ice."}}, "biography",
     ("A B covers ice.",)),
    ({"author": "https://x.example/ann"}, "byline", None),
    ({"datePublished": "2026-11-24T09:00:00Z"}, "sent_at",
     datetime.fromisoformat("2026-11-24T09:00:00+00:00")),
    ({"keywords": "ice, sea"}, "keywords", ("ice", "sea")),
    ({"inLanguage": "de_AT"}, "language", "de-AT"),
    ({"@type": ["OpinionNewsArticle"]}, "genre", "opinion"),
    ({"creativeWorkStatus": "Retracted"}, "status", Status.CANCELED),
    ({"correction": "It was Monday."}, "signal", "correction"),
    ({"articleBody": "One.\n\nTwo of them, and three, and four, and five."}, "body",
     ("One.", "Two of them, and three, and four, and five.")),
    ({"publisher": {"name": "Bay Wire"}}, "provider", "Bay Wire"),
    ({"video": {"contentUrl": "https://x.example/v", "name": "Quay"}}, "associations",
     (Association(rel="video", href="https://x.example/v", title="Quay"),)),
    ({"dateline": "RIGA"}, "dateline", "RIGA"),
    ({"isPartOf": {"articleBody": 7}, "headline": 7}, "headline", "7"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "field", "value"), SAID)
def test_json_ld_says(article: dict[str, object], field: str, value: object) -> None:
    assert getattr(page(PORT + ONE, article=article), field) == value


@pytest.mark.parametrize("depth", [3, 700, 100_000])
@pytest.mark.parametrize(("start", "end"), [('{"name":', "}"), ("[", "]")])
def test_deep_json_ld_is_read_or_refused(start: str, end: str, depth: int) -> None:
    data = f'{{"@type": "Article", "headline": {start * depth}"Ice"{end * depth}}}'
    markup = f'{PORT}<script type="application/ld+json">{data}</script>{ONE}'
    (copy,) = FORMAT.parse(markup.encode(), Context())
    assert isinstance(copy, Copy)
    assert copy.headline == ("Ice" if depth == 3 else "Port shut")


METAS = [
    ('<link rel="canonical" href="https://x.example/1">', "guid", "https://x.example/1"),
    ('<meta property="og:description" content="Ice.">', "abstract", "Ice."),
    ('<meta name="author" content="Ann Poe">', "byline", "Ann Poe"),
    ('<meta property="article:tag" content="ice"><meta property="article:tag" content="sea">',
     "keywords", ("ice", "sea")),
    ('<meta name="copyright" content="© 2026 Bay Wire">', "copyright_holder", "Bay Wire"),
    ('<meta property="article:published_time" content="2026-11-24T09:00:00Z">', "sent_at",
     datetime.fromisoformat("2026-11-24T09:00:00+00:00")),
    ('<meta property="og:image" content="/a.jpg"><base href="https://x.example">', "associations",
     (Association(rel="picture", href="https://x.example/a.jpg"),)),
]  # fmt: skip


@pytest.mark.parametrize(("head", "field", "value"), METAS)
def test_meta_says(head: str, field: str, value: object) -> None:
    assert getattr(page(PORT + ONE, head), field) == value


PRINTED = [
    ('<p class="byline">By <a rel="author">Ann Poe</a> and Bo Ek</p>', "byline",
     "By Ann Poe and Bo Ek"),
    ('<p class="byline">Ann Poe 2 hours ago</p><aside><i class="byline">Bo</i></aside>',
     "byline", "Ann Poe"),
    ('<aside class="byline">Ann Poe</aside>', "byline", "Ann Poe"),
    ('<p class="byline">Ann Poe, 2 hours ago</p><i class="byline">Bo Ek 5 minutes ago</i>',
     "byline", "Ann Poe"),
    ("<time datetime=2026-11-24T09:00:00Z>9 am</time>", "sent_at",
     datetime.fromisoformat("2026-11-24T09:00:00+00:00")),
    ('<p class="standfirst">Ice is why.</p>', "abstract", "Ice is why."),
    ('<div class="author-bio"><p>Ann Poe covers ice.</p></div>', "biography",
     ("Ann Poe covers ice.",)),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "field", "value"), PRINTED)
def test_the_page_prints(markup: str, field: str, value: object) -> None:
    found = page(f"<article>{PORT}{markup}{ONE}</article>")
    assert getattr(found, field) == value
    assert found.body == ("The port was shut.",)


def test_the_charset_is_that_of_the_page() -> None:
    whole = '<meta charset="iso-8859-2"><h1>Łódź</h1><p>Ceny rosną.</p>'.encode("iso-8859-2")
    (copy,) = FORMAT.parse(whole, Context())
    assert isinstance(copy, Copy)
    assert (copy.headline, copy.body) == ("Łódź", ("Ceny rosną.",))


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<html><head><title>Not found</title></head><body></body></html>", "no-text"),
        ("<!--", "no-text"),
        ("<div>" * 1000 + ONE, "malformed-html"),
        ("<br>" * 70_000, "too-large"),
        ("<p " + " ".join(f"a{n}" for n in range(300)) + ">x</p>", "too-large"),
        (f"<p>{'word ' * 300_000}</p>", "too-large"),
        ("<title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>nginx", "not-copy"),
        ("<title>Log in - Desk</title><h1>Log in</h1><label>Password</label>", "not-copy"),
    ],
)
def test_what_no_page_is(markup: str, reason: str) -> None:
    with pytest.raises(UnreadableCopyError) as caught:
        FORMAT.parse(markup.encode(), Context())
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("markup", "too_many"),
    [
        ("<p " + "a " * 199 + ">", False),
        ("<p " + "a='>' b=\"<\" " * 101 + ">", True),
        (f'<meta content="{"a " * 900}">', False),
        ("<script>if (a <b " + "c " * 900 + ") {}</script>", False),
        ("<!-- <p " + "a " * 900 + "-->", False),
        ("<p a b>" * 150, True),
    ],
)
def test_the_attributes_of_a_tag_are_counted(markup: str, too_many: bool) -> None:
    assert has_too_many_attributes(markup, most=250) is too_many


@given(altered("html") | st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(value: bytes) -> None:
    read_or_refuse(FORMAT, value)
