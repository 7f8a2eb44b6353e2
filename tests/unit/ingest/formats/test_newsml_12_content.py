"""NewsML 1.2: which text is the copy, and in which format it is."""

import pytest

from schemas.item import Association
from tests.unit.ingest.formats.newsml_12_documents import ONE, TEXT, item

NITF = "<nitf><body><body.content><p>A <org>b</org>c.</p><p>D.</p></body.content></body></nitf>"


@pytest.mark.parametrize(
    ("format_name", "data", "body"),
    [
        ("NITF", NITF, ("A bc.", "D.")),
        ("NITF", f"<![CDATA[{NITF}]]>", ("A bc.", "D.")),
        ("NITF", f"<![CDATA[{NITF[:-20]}]]>", ("A bc.", "D.")),
        ("bcNITF2.5", "<p>A</p><hl2>B</hl2>", ("A", "B")),
        ("XHTML", "<html><head><title>No</title></head><body><p>A <i>b</i>c</p></body></html>",
         ("A bc",)),
        ("", "<p>A</p><div>B</div>", ("A", "B")),
        ("HTML", "<![CDATA[<P>A&nbsp;b<P>C<script>no()</script>]]>", ("A b", "C")),
        ("HTML", "&lt;p&gt;A &amp;amp; b&lt;/p&gt;", ("A & b",)),
        ("Text", "A b.\n\nC.", ("A b.", "C.")),
        ("Text", "A\n\n* * *\n\nB", ("A", "B")),
        ("", "", ()),
    ],
)  # fmt: skip
def test_data_in_any_format(format_name: str, data: str, body: tuple[str, ...]) -> None:
    assert item(TEXT.format(f'<Format FormalName="{format_name}"/>', data)).body == body


def test_what_nitf_says_around_the_copy_fills_what_is_missing() -> None:
    head = "<body.head><hedline><hl1>H</hl1></hedline><byline>By Ann Poe</byline></body.head>"
    nitf = NITF.replace("<body>", f"<body>{head}")
    assert item(TEXT.format("", nitf)).headline == "H"
    copy = item(f"<NewsLines><HeadLine>Mine</HeadLine></NewsLines>{TEXT.format('', nitf)}")
    assert (copy.headline, copy.byline) == ("Mine", "By Ann Poe")


def part(role: str, words: str, extra: str = "", attributes: str = "") -> str:
    """A component with a text."""
    content = TEXT.format('<MediaType FormalName="Text"/>', words)
    named = f'<Role FormalName="{role}"/>' if role else ""
    return f"<NewsComponent {attributes}>{named}{content}{extra}</NewsComponent>"


PHOTO = '<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem>'


@pytest.mark.parametrize(
    ("components", "body", "abstract"),
    [
        (part("Main", "A.") + part("Supporting", "B."), ("A.", "B."), None),
        (part("Sidebar", "B.") + part("Main", "A."), ("A.", "B."), None),
        (part("Abstract", "B.") + part("BodyText", "A."), ("A.",), "B."),
        (part("Main", "A.") + part("Caption", "C.") + PHOTO, ("A.",), None),
        (part("Main", "A.") + part("Photo", "C.", PHOTO), ("A.",), None),
        (part("Caption", "C.") + PHOTO, ("C.",), None),
        (part("", "A.", attributes='xml:lang="en"') + part("", "B.", attributes='xml:lang="fr"'),
         ("A.",), None),
    ],
)  # fmt: skip
def test_the_copy_is_split_from_what_comes_with_it(
    components: str, body: tuple[str, ...], abstract: str | None
) -> None:
    copy = item(components)
    assert (copy.body, copy.abstract) == (body, abstract)


def test_a_headline_may_be_a_component() -> None:
    assert item(part("Headline", "H") + part("Main", "A.")).headline == "H"


def test_of_the_same_in_several_formats_the_richest_is_read() -> None:
    kinds = (("Text", "Plain."), ("NITF3.1", NITF), ("HTML", "<![CDATA[<p>H.</p>]]>"))
    texts = [TEXT.format(f'<Format FormalName="{name}"/>', data) for name, data in kinds]
    assert item("".join(texts)).body == ("A bc.", "D.")
    apart = "".join(f"<NewsComponent>{text}</NewsComponent>" for text in texts)
    one = f'<NewsComponent EquivalentsList="yes">{apart}</NewsComponent>'
    assert item(one).body == ("A bc.", "D.")


def test_a_language_that_is_left_out_is_said() -> None:
    copy = item(
        part("", "A.", attributes='xml:lang="en"') + part("", "B.", attributes='xml:lang="fr"')
    )
    assert copy.language == "en"
    assert copy.warnings == ("body: the same in 'fr' was left out",)


def test_links_have_their_nearest_caption() -> None:
    def picture(href: str, caption: str) -> str:
        content = f'<ContentItem Href="{href}"><MimeType FormalName="image/png"/></ContentItem>'
        inner = f"<NewsComponent>{content}</NewsComponent>"
        return f"<NewsComponent>{part('Caption', caption)}{inner}</NewsComponent>"

    copy = item(
        part("Main", "A.")
        + picture("a.png", "Cap a.")
        + picture("b.png", "Cap b.")
        + '<NewsComponent><NewsItemRef NewsItem="urn:x"/></NewsComponent>'
    )
    assert copy.associations == (
        Association(rel="picture", href="a.png", type="image/png", title="Cap a."),
        Association(rel="picture", href="b.png", type="image/png", title="Cap b."),
        Association(rel="related", href="urn:x"),
    )


def test_a_picture_inside_the_copy_is_said_to_be_left_out() -> None:
    inside = (
        "<ContentItem><MediaType FormalName='Photo'/><Encoding Notation='Base64'/></ContentItem>"
    )
    assert item(ONE + inside).warnings == (
        "associations: 1 that came inside the copy were left out",
    )


def test_a_text_outside_of_any_component_is_the_items_own() -> None:
    assert item("", rest=ONE).body == ("One.",)
