"""NewsML-G2: which text is the copy."""

import base64

import pytest

from tests.unit.ingest.formats.newsml_g2_documents import item, xhtml


@pytest.mark.parametrize(
    ("headlines", "headline"),
    [
        ("<headline> Tide <em>rises</em>\n again</headline>", "Tide rises again"),
        ('<headline rank="3">Coast</headline><headline rank="1">Tide</headline>', "Tide"),
        ('<headline role="h:subHeadline">Sub</headline><headline>Tide</headline>', "Tide"),
        ('<headline xml:lang="fr">Marée</headline><headline>Tide</headline>', "Tide"),
        (
            '<language tag="fr"/><headline xml:lang="fr">Marée</headline><headline>T</headline>',
            "Marée",
        ),
        ("", "Named"),
    ],
)
def test_headline(headlines: str, headline: str) -> None:
    assert item("<title>Named</title>", headlines).headline == headline


@pytest.mark.parametrize(
    ("contents", "body"),
    [
        (xhtml("<p>One <b>two</b> three.</p><p/><p>Four.</p>"), ("One two three.", "Four.")),
        (xhtml("<h1>Tide</h1><p>One.</p>"), ("One.",)),
        (xhtml("<h1>Another</h1><p>One.</p>"), ("Another", "One.")),
        (
            xhtml("<header><h1>Tide</h1><time>1.2.</time></header>Loose.<p>One.</p>"),
            ("Loose.", "One."),
        ),
        (xhtml('<p class="teaser">Rise.</p><p>One.</p>'), ("One.",)),
        (xhtml('<p class="teaser">Other.</p><p>One.</p>'), ("Other.", "One.")),
        (xhtml("<table><tr><td>a</td><td>b</td></tr></table>"), ("a | b",)),
        ("<inlineXML><p>One.</p><p>Two.</p></inlineXML>", ("One.", "Two.")),
        ("<inlineXML>One.\n\nTwo.</inlineXML>", ("One.", "Two.")),
        ("<inlineXML><body.content><p>One.</p></body.content></inlineXML>", ("One.",)),
        ("<inlineXML><body><body.content><p>One.</p></body.content></body></inlineXML>", ("One.",)),
        (
            "<inlineXML><a><b>One <i>two</i>.</b><c>Three.</c></a></inlineXML>",
            ("One two.", "Three."),
        ),
        ("<inlineXML><sports-content><t>1</t></sports-content></inlineXML>", ()),
        ("<inlineData>One.\n\nTwo.</inlineData>", ("One.", "Two.")),
        ("<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;</inlineData>", ("One.",)),
        ("<inlineData contenttype='image/png'>iVBORw0KGgo=</inlineData>", ()),
        (
            f'<inlineData encoding="encd:base64">{base64.b64encode(b"One.").decode()}</inlineData>',
            ("One.",),
        ),
        ('<inlineData encoding="encd:base64">*</inlineData>', ()),
        ("<inlineData>Plain.</inlineData>" + xhtml("<p>Marked.</p>"), ("Marked.",)),
        (xhtml("") + "<inlineData>Plain.</inlineData>", ("Plain.",)),
    ],
)
def test_body(contents: str, body: tuple[str, ...]) -> None:
    properties = '<headline>Tide</headline><description role="drol:summary">Rise.</description>'
    assert item(content=properties, contents=contents).body == body


def test_markup_that_could_act_is_taken_out() -> None:
    markup = item(contents=xhtml('<p onclick="x()">One<script>x()</script>.</p>')).body_html
    assert markup == "<p>One.</p>"


def test_what_markup_says_beside_the_copy() -> None:
    copy = item(
        contents=xhtml(
            '<h1>Tide</h1><p class="byline">By Ann Poe</p><p class="summary">Rise.</p><p>One.</p>'
            '<p class="closingline">tw/ap</p><p class="biography">Ann Poe covers the coast.</p>'
        )
    )
    assert (copy.headline, copy.byline, copy.abstract) == ("Tide", "By Ann Poe", "Rise.")
    assert (copy.sign_off, copy.biography) == ("tw/ap", ("Ann Poe covers the coast.",))


@pytest.mark.parametrize(
    ("captions", "body"),
    [
        (["Boats at noon."], ("Boats at noon.",)),
        (["Boats\n        at noon."], ("Boats at noon.",)),
        (["BOATS:\nThey leave at noon."], ("BOATS:", "They leave at noon.")),
        (["Boats.", "At noon."], ("Boats. At noon.",)),
    ],
)
def test_caption_is_all_the_copy_of_a_picture(captions: list[str], body: tuple[str, ...]) -> None:
    described = "".join(f'<description role="d:caption">{each}</description>' for each in captions)
    assert item('<itemClass qcode="ninat:picture"/>', described).body == body
    assert item('<itemClass qcode="ninat:text"/>', described).body == ()


def test_the_headline_of_a_senders_own_tags_is_no_copy() -> None:
    own = "<TEXT><RUBRIK>Ferry stays</RUBRIK><P>It stays in port.</P></TEXT>"
    inline = f"<inlineXML>{own}</inlineXML>"
    found = item(content="<headline>Ferry stays</headline>", contents=inline)
    assert found.body == ("It stays in port.",)
