"""Exports of WordPress (WXR 1.0 to 1.2): what is an article, whether it may be used, shortcodes."""

import re
from collections.abc import Mapping

from lxml import etree

from schemas.item import Status
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.feed.elements import Elements

OWN = "wp."
"""What the names of WordPress' own elements begin with: comments, settings, statistics."""
TYPE = ("wp.post_type",)
STATUS = ("wp.status",)
PASSWORD = ("wp.post_password",)
PUBLISHED = "publish"
LOGIN = ("wp.author_login",)
SHOWN = ("wp.author_display_name",)
OWN_USERS = frozenset({"admin", "administrator"})
NO_ARTICLES = frozenset(
    "attachment nav_menu_item revision custom_css customize_changeset oembed_cache user_request "
    "wp_block wp_template wp_template_part wp_global_styles wp_navigation wp_font_family "
    "wp_font_face".split()
)
"""Types of posts that WordPress keeps besides posts and pages."""
CAPTION = re.compile(r"\[caption\b[^\[\]]*\](?P<inside>(?:[^\[]|\[(?!/?caption\b))*+)\[/caption\]")
TAG = r"\[(?P<end>/?)(?P<name>[a-z][a-z0-9_-]{1,40})(?P<rest>(?:\s[^\[\]]{0,1000})?)\]"
BLANK_LINES = re.compile(r"\r?\n[ \t]*\r?\n\s*+")
"""What ends a paragraph: WordPress stores copy without its tags."""
SHORTCODE = re.compile(TAG)
WORDS = frozenset("gallery embed audio video playlist more nextpage".split())
"""Shortcodes without marks that tell them from words in brackets."""


def logins_of(channel: Elements) -> dict[str, str]:
    """The names that readers see of a site's authors, by those with which they log in."""
    authors = [Elements(each) for each in channel.at("wp.author")]
    named = ((each.text(LOGIN), each.text(SHOWN)) for each in authors)
    return {login: name for login, name in named if login and name}


def author_named(login: str, logins: Mapping[str, str]) -> str | None:
    """The byline of a post by whoever logs in so; None for the software's own user."""
    name = logins.get(login, login)
    return None if name.casefold() in OWN_USERS else name


def check_article(entry: Elements) -> None:
    """Check that an entry is an article. Raises UnreadableCopyError, `not-copy`."""
    kind = entry.text(TYPE)
    if kind in NO_ARTICLES:
        raise UnreadableCopyError(
            "not-copy", f"it is a {kind} of WordPress, and no article: leave it out of the export"
        )


def status_of(entry: Elements) -> tuple[Status, str] | None:
    """The status of a post that is not published, with WordPress' word; None for any other."""
    status = entry.text(STATUS)
    if entry.text(PASSWORD):
        return Status.WITHHELD, "password"
    return (Status.WITHHELD, status) if status and status != PUBLISHED else None


def is_post(entry: Elements) -> bool:
    """Whether an entry is of an export, so that its text has shortcodes."""
    return bool(entry.at(*TYPE))


def expand(element: etree._Element) -> None:
    """Put the text of an element as WordPress prints it: paragraphs, and no shortcodes.

    What shortcodes enclose stays.
    """
    text = BLANK_LINES.sub("\n<p>", element.text or "")
    text = CAPTION.sub(lambda found: f"<figure>{_figure(found['inside'])}</figure>", text)
    pairs = {found["name"] for found in SHORTCODE.finditer(text) if found["end"]}
    element.text = SHORTCODE.sub(lambda found: "" if _is_code(found, pairs) else found[0], text)


def _figure(inside: str) -> str:
    picture, mark, words = inside.rpartition(">")
    return f"{picture}{mark}<figcaption>{words.strip()}</figcaption>"


def _is_code(found: re.Match[str], pairs: set[str]) -> bool:
    """Whether words in brackets are a shortcode: in a pair, with values, or no word."""
    name = found["name"]
    return bool(
        name in pairs or "=" in found["rest"] or "_" in name or "-" in name or name in WORDS
    )
