"""Markup from outside: nothing comes out that could act, whatever goes in."""

import json
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.ingest.html.text import MAX_ATTRIBUTES, MAX_DEPTH, html_paragraphs, sanitise
from tests.unit.ingest.html.safe_markup import unsafe_in
from tests.unit.ingest.ingested import item

KEPT = [
    "<p>One <b>two</b> <i>three</i></p>",
    '<p lang="de" title="Hafen">Eins</p>',
    '<a href="https://x.example/1" title="One" rel="noopener noreferrer">one</a>',
    '<a href="http://x.example/1" rel="noopener noreferrer">one</a>',
    '<a href="mailto:desk@x.example" rel="noopener noreferrer">one</a>',
    '<a href="tel:+4912345" rel="noopener noreferrer">one</a>',
    '<table><tbody><tr><th colspan="2">a</th></tr><tr><td colspan="2">b</td></tr></tbody></table>',
    "<h2>One</h2><ul><li>two</li></ul><blockquote>three</blockquote><hr>",
]


@pytest.mark.parametrize("markup", KEPT)
def test_what_only_marks_up_stays(markup: str) -> None:
    assert sanitise(markup) == markup
    assert not unsafe_in(markup)


TAKEN = [
    ('<p onclick="x()" class="y" style="z" id="w">One</p>', "<p>One</p>"),
    ('<a onclick="x()" target="_top">One</a>', '<a rel="noopener noreferrer">One</a>'),
    ('<a href="javascript:x()">One</a>', '<a rel="noopener noreferrer">One</a>'),
    ('<a href=" JaVa&#10;Script:x()">One</a>', '<a rel="noopener noreferrer">One</a>'),
    ('<a href="data:text/html,x">One</a>', '<a rel="noopener noreferrer">One</a>'),
    ('<a href="/1">One</a>', '<a rel="noopener noreferrer">One</a>'),
    ('<a href="https://desk:pass@x.example">One</a>', '<a rel="noopener noreferrer">One</a>'),
    ('One<img src="x" onerror="x()">', "One"),
    ("One<script>x()</script><style>p {}</style>", "One"),
    ('<svg><a xlink:href="javascript:x()">x</a></svg>One', "One"),
    ('<iframe src="x"></iframe><form><input></form>One', "One"),
    ("<h1>One</h1>", "One"),
    ("<p>One<!-- two --></p>", "<p>One</p>"),
    ("<p>O&#1;n&#x7f;e&#x80000000;<script></script></p>", "<p>One\ufffd</p>"),
]


@pytest.mark.parametrize(("markup", "safe"), TAKEN)
def test_what_could_act_is_taken_out(markup: str, safe: str) -> None:
    assert sanitise(markup) == safe
    assert unsafe_in(markup)


NAMES = (
    "a abbr address applet area article audio b base blockquote body br button canvas caption cite"
    " code col dd details dialog div dl dt em embed fieldset figcaption figure font footer form"
    " frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input isindex keygen label"
    " li link main map marquee math menu meta mglyph mtext nav noembed noframes noscript object ol"
    " option p param picture plaintext portal pre q s script section select slot small source span"
    " strong style sub sup svg table tbody td template textarea tfoot th thead title tr track tt u"
    " ul video wbr xmp xss x:y"
).split()
ATTRIBUTES = (
    "action autofocus background class colspan data-x dir download dynsrc formaction height href"
    " hreflang http-equiv id is lang name onclick onerror onfocus onload onmouseover ping poster"
    " referrerpolicy rel role rowspan src srcdoc srcset style tabindex target title type width"
    " xlink:href xml:lang xmlns"
).split()


@pytest.mark.parametrize("name", NAMES)
def test_no_tag_keeps_an_attribute_that_is_not_on_the_list(name: str) -> None:
    tag = f"<{name} {' '.join(f'{each}=1' for each in ATTRIBUTES)}>x</{name}>"
    for markup in (tag, f"<table>{tag}</table>", f"<table><tr>{tag}</table>"):
        assert unsafe_in(sanitise(markup)) == []


LINKS = [
    "https://x.example/",
    "//x.example",
    "../x",
    "javascript:x()",
    "JAVASCRIPT&colon;x()",
    "java\tscript:x()",
    "\x01javascript:x()",
    "vbscript:x",
    "data:text/html;base64,eA==",
    "ftp://x.example",
    "file:///x",
    "blob:x",
    "tel:1",
    "x-new:1",
]


@pytest.mark.parametrize("link", LINKS)
def test_no_link_leads_where_it_must_not(link: str) -> None:
    assert unsafe_in(sanitise(f'<a href="{link}">x</a>')) == []


VALUES = st.sampled_from([*LINKS, '"><img src=x onerror=x()>', "'><svg/onload=x()>"]) | st.text(
    max_size=8
)
PIECES = st.sampled_from(
    [
        "One",
        "&lt;img src=x onerror=x()&gt;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml x?>",
        "<!doctype html>",
        "</p>",
        "</script>",
        "</style></noscript>",
        "<script>x()",
        "<",
        '"',
        "\x00",
    ]
) | st.text(max_size=8)


@st.composite
def tags(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    """A tag with attributes in any quotes, closed or not."""
    name, quote = draw(st.sampled_from(NAMES)), draw(st.sampled_from(['"', "'", ""]))
    given = draw(st.lists(st.tuples(st.sampled_from(ATTRIBUTES), VALUES), max_size=3))
    said = "".join(f" {key}={quote}{value}{quote}" for key, value in given)
    ending = draw(st.sampled_from([f"</{name}>", "", "</"]))
    return f"<{name}{said}{draw(st.sampled_from(['', '/', ' ']))}>{draw(inner)}{ending}"


MARKUP = st.recursive(
    PIECES,
    lambda inner: tags(inner) | st.lists(inner, max_size=3).map("".join),
    max_leaves=12,
)


@given(MARKUP)
@settings(max_examples=300, deadline=None)
def test_no_tag_attribute_or_link_but_those_of_the_list_comes_out(markup: str) -> None:
    assert unsafe_in(sanitise(markup)) == []


MANY = '<p a="1">' * (MAX_ATTRIBUTES + 1)
DEEP = "<span>" * (MAX_DEPTH + 1)


@pytest.mark.parametrize("before", [DEEP, MANY], ids=["too deep", "too many attributes"])
@given(markup=MARKUP)
@settings(max_examples=5, deadline=None)
def test_nor_does_any_where_only_paragraphs_are_left(before: str, markup: str) -> None:
    assert unsafe_in(sanitise(before + markup)) == []


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>a</p><script>x()</script><p>b</p>", "a b"),
        ("<head><script>x()</head><SCRIPT>x()</Script ><p>b</p>", "b"),
        ("<style>x</style><p>b</p><style>c", "b c"),
        ("<script>x()<style></script>b<style>x</style>c", "bc"),
    ],
)
def test_what_is_unseen_stays_so_where_only_paragraphs_are_left(markup: str, words: str) -> None:
    assert " ".join(html_paragraphs(sanitise(DEEP + markup))) == words


HOSTILE = '<p onclick="x()">One <a onclick="x()" href="javascript:x()">two</a><img src="x"/>.</p>'
XHTML = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{HOSTILE}</body></html>'
NITF = f"<nitf><body><body.content>{HOSTILE}</body.content></body></nitf>"
COPY = {
    "JSON": json.dumps({"headline": "H", "body_html": HOSTILE}),
    "JSON, in its text": json.dumps({"headline": "H", "body": HOSTILE}),
    "ninjs": json.dumps({"uri": "x", "type": "text", "headline": "H", "body_xhtml": HOSTILE}),
    "NITF": NITF,
    "NITF in ninjs": json.dumps({"uri": "x", "type": "text", "body_nitf": NITF}),
    "NewsML-G2": '<newsItem guid="x"><contentSet><inlineXML contenttype="application/xhtml+xml">'
    f"{XHTML}</inlineXML></contentSet></newsItem>",
    "NewsML 1.2": "<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>x</NewsItemId>"
    "</NewsIdentifier></Identification><NewsManagement/><NewsComponent><ContentItem><DataContent>"
    f"{XHTML}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
    "RSS": "<rss><channel><item><title>H</title>"
    f"<description>{escape(HOSTILE)}</description></item></channel></rss>",
    "Atom": '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>H</title><id>x</id>'
    f'<content type="html">{escape(HOSTILE)}</content></entry></feed>',
    "a page": f"<!doctype html><html><body><article><h1>H</h1>{HOSTILE}</article></body></html>",
    "mail": f"From: a@b.example\nSubject: H\nContent-Type: text/html\n\n{XHTML}",
}


@pytest.mark.parametrize("name", COPY)
def test_every_format_brings_safe_markup(name: str) -> None:
    found = item(COPY[name])
    assert found.body == ("One two.",)
    assert found.body_html
    assert unsafe_in(found.body_html) == []


@pytest.mark.parametrize("text", ["&lt;script&gt;x()&lt;/script&gt;", "&lt;img src=x&gt; <b>a</b>"])
def test_markup_written_anew_without_a_note_is_as_safe_as_before(text: str) -> None:
    copy = {"headline": "Port", "body_html": f"<p>Eds: adds quote.</p>{text}<p>The port shuts.</p>"}
    found = item(json.dumps(copy))
    assert found.ednote == "Eds: adds quote."
    assert found.body_html is not None
    assert found.body_html.endswith("<p>The port shuts.</p>")
    assert not unsafe_in(found.body_html)
