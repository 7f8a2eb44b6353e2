"""Exports of WordPress, which are RSS with elements of their own."""

import pytest

from schemas.item import Status
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.feed import RSS
from services.ingest.formats.format import Context

FEED = (
    "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/' "
    "xmlns:excerpt='http://wordpress.org/export/1.2/excerpt/' "
    "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:wp='http://wordpress.org/export/1.2/'><channel><wp:author><wp:author_login>anna</wp:author_login>"
    "<wp:author_display_name>Anna Newsome</wp:author_display_name></wp:author>"
    "<item><title>Barn burns</title>"
    "<content:encoded><![CDATA[{}]]></content:encoded>{}<dc:creator>{}</dc:creator></item></channel></rss>"
)


def _entry(
    text: str = "<p>A barn burned.</p>", author: str = "anna", **stated: str
) -> Copy | UnreadableCopyError:
    given = {"post_type": "post", "status": "publish"} | stated
    elements = "".join(f"<wp:{name}>{value}</wp:{name}>" for name, value in given.items())
    (found,) = RSS.parse(FEED.format(text, elements, author).encode(), Context())
    return found


@pytest.mark.parametrize("status", ["draft", "pending", "private", "future", "trash", "auto-draft"])
def test_what_is_not_published_is_withheld(status: str) -> None:
    copy = _entry(status=status)
    assert isinstance(copy, Copy)
    assert (copy.status, copy.status_words) == (Status.WITHHELD, status)


def test_what_needs_a_password_is_withheld() -> None:
    copy = _entry(post_password="x")  # noqa: S106 - the name of a WordPress field
    assert isinstance(copy, Copy)
    assert copy.status is Status.WITHHELD


def test_what_is_published_is_usable() -> None:
    copy = _entry()
    assert isinstance(copy, Copy)
    assert (copy.status, copy.body) == (None, ("A barn burned.",))


@pytest.mark.parametrize("kind", ["attachment", "nav_menu_item", "revision"])
def test_what_is_no_post_is_no_copy(kind: str) -> None:
    found = _entry(post_type=kind)
    assert isinstance(found, UnreadableCopyError)
    assert found.reason == "not-copy"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("<p>[dropcap]A[/dropcap] barn burned. [contact_form]</p>", "A barn burned."),
        ('<p>A barn [gallery ids="1,2"]burned.</p>', "A barn burned."),
        ("<p>A [red] barn burned [sic].</p>", "A [red] barn burned [sic]."),
        ("<p>A barn burned.</p>[vc_row][vc_column]", "A barn burned."),
    ],
)
def test_shortcodes_are_no_words(text: str, body: str) -> None:
    copy = _entry(text)
    assert isinstance(copy, Copy)
    assert copy.body == (body,)


def test_blank_lines_end_paragraphs() -> None:
    copy = _entry(
        "<strong>A barn</strong> burned.\n\nNo one was hurt,\nthey said.\r\n\r\n<h2>After</h2>"
    )
    assert isinstance(copy, Copy)
    assert copy.body == ("A barn burned.", "No one was hurt, they said.", "After")


def test_a_caption_is_its_pictures() -> None:
    caption = '[caption id="x"]<img src="http://w.example/1.jpg"> The barn on Sunday.[/caption]'
    copy = _entry(f"<p>A barn burned.</p>{caption}")
    assert isinstance(copy, Copy)
    assert copy.body == ("A barn burned.",)
    assert [each.title for each in copy.associations] == ["The barn on Sunday."]


@pytest.mark.parametrize(
    ("login", "byline"), [("anna", "Anna Newsome"), ("admin", None), ("Bo Ek", "Bo Ek")]
)
def test_a_byline_is_no_login(login: str, byline: str | None) -> None:
    copy = _entry(author=login)
    assert isinstance(copy, Copy)
    assert copy.byline == byline


@pytest.mark.parametrize(
    "space", ["https://wordpress.org/export/1.2/", "http://wordpress.org/export/1.0"]
)
def test_each_version_of_the_format_is_known(space: str) -> None:
    elements = "<wp:post_type>post</wp:post_type><wp:status>draft</wp:status>"
    feed = FEED.format("<p>A barn burned.</p>", elements, "anna")
    (copy,) = RSS.parse(feed.replace("http://wordpress.org/export/1.2/", space).encode(), Context())
    assert isinstance(copy, Copy)
    assert copy.status is Status.WITHHELD
