"""NITF's markup as HTML: no word is lost, and what is no copy is left out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from services.ingest.html.nitf_markup import nitf_body_html
from services.ingest.html.text import html_paragraphs

CASES = [
    ("<p>A <org>B</org>c <em>d</em>.</p>", "<p>A Bc <em>d</em>.</p>"),
    ("<hl2>A</hl2>\n <p>B</p>", "<h2>A</h2><p>B</p>"),
    ('<p><a href="x&amp;y">A</a></p>', '<p><a href="x&amp;y">A</a></p>'),
    ("<p>1 &lt; 2 &amp; 3</p>", "<p>1 &lt; 2 &amp; 3</p>"),
    ("<p><person><name.given>A</name.given><name.family>B</name.family></person></p>",
     "<p>A B</p>"),
    ("<p><num>2<frac><numer>1</numer><denom>2</denom></frac></num></p>", "<p>2 1/2</p>"),
    ("<p><frac><numer>1</numer><frac-sep>:</frac-sep><denom>2</denom></frac></p>", "<p>1:2</p>"),
    ("<bq><block><p>A</p></block><credit>B</credit></bq>",
     "<blockquote><div><p>A</p></div><p>B</p></blockquote>"),
    ("<dl><dt>A</dt><dd>B</dd></dl>", "<dl><dt>A</dt><dd>B</dd></dl>"),
    ("<table><tr><th colspan='2'>A</th></tr><tr><td><p>B</p><p>C</p></td><td>D</td></tr></table>",
     '<table><tr><th colspan="2">A</th></tr><tr><td>B C</td><td>D</td></tr></table>'),
    ("<custom-table><r><c>A</c><c>B</c></r><r><c>C</c></r></custom-table>",
     "<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>"),
    ("<custom-table><tr><td>A</td></tr></custom-table>", "<table><tr><td>A</td></tr></table>"),
    ("<pre>A\n\nB</pre>", "<p>A</p><p>B</p>"),
    ("<block>A\n\nB</block>", "<p>A</p><p>B</p>"),
    ("<block>A <em>b</em>\n\nC</block>", "<div>A <em>b</em> C</div>"),
    ("<media><media-caption>No</media-caption></media>A", "A"),
    ("<p>A<media/>B</p>", "<p>AB</p>"),
    ("<classifier>No</classifier><p><classifier>Yes</classifier></p>", "<p>Yes</p>"),
    ("<nitf-table><nitf-table-metadata><nitf-table-summary><p>No</p></nitf-table-summary>"
     "</nitf-table-metadata></nitf-table><p>A</p>", "<p>A</p>"),
    ("<note type='npa'><body.content><p>No</p></body.content></note><p>A</p>", "<p>A</p>"),
    ("<fn><body.content><p>A</p></body.content></fn>", "<div><div><p>A</p></div></div>"),
    ("<script>alert(1)</script><p onclick='x'>A</p>", "alert(1)<p>A</p>"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "markup"), CASES)
def test_markup(content: str, markup: str) -> None:
    element = etree.fromstring(f"<body.content>{content}</body.content>")
    assert nitf_body_html(element) == f"<div>{markup}</div>"


@pytest.mark.parametrize("root", ["nitf", "body", "body.content"])
def test_the_copy_is_found_from_above(root: str) -> None:
    content = "<body.content><p>A</p></body.content>"
    body = f"<body><body.head><hedline><hl1>No</hl1></hedline></body.head>{content}</body>"
    wholes = {"nitf": f"<nitf><head/>{body}</nitf>", "body": body, "body.content": content}
    assert html_paragraphs(nitf_body_html(etree.fromstring(wholes[root]))) == ("A",)


WORD = st.text(st.characters(codec="ascii", categories=["L"]), min_size=1, max_size=6)
INLINE = st.sampled_from("org person em q money chron lang virtloc unheard-of".split())
BLOCK = st.sampled_from("p hl2 li bq block td fn abstract".split())


@st.composite
def element_of(draw: st.DrawFn, depth: int = 4) -> str:
    name = draw(BLOCK if depth > 1 else INLINE)
    inside = element_of(depth - 1) | WORD if depth else WORD
    words = draw(st.lists(inside, min_size=1, max_size=4))
    return f"<{name}>{' '.join(words)}</{name}>"


@given(st.lists(element_of(), max_size=3))
@settings(max_examples=100, deadline=None)
def test_no_word_is_lost(elements: list[str]) -> None:
    element = etree.fromstring(f"<body.content>{' '.join(elements)}</body.content>")
    words = " ".join(map(str, element.itertext())).split()
    found = " ".join(html_paragraphs(nitf_body_html(element))).replace("|", " ").split()
    assert found == words
