"""Tags that were escaped once too often, so that readers would see them."""

import html
import re

from services.ingest.copy import Copy
from services.ingest.html.text import TAGS, html_paragraphs, sanitise
from services.ingest.text.spaces import clean

TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[a-z][a-z0-9.-]{0,30})(?:\s[^<>]{0,300})?/?>", re.IGNORECASE
)
ESCAPED_TAG = re.compile(
    r"&lt;(?P<end>/?)(?P<name>[a-z][a-z0-9.-]{0,30})(?P<rest>(?:\s(?:(?!&[lg]t;)[^<>]){0,300})?/?)&gt;",
    re.IGNORECASE,
)
ALONE = frozenset({"br", "hr", "img", "wbr"})
"""Tags that have no end tag."""


def without_escaped_tags(copy: Copy) -> Copy:
    """The copy as its sender meant it, where its text has tags as words: known ones are markup.

    A tag alone (`the <title> tag`) stays a word; only pairs and breaks are read.
    """
    body = tuple(text for each in copy.body for text in _paragraphs(each))
    changed = {
        "body": body,
        "body_html": _markup(copy.body_html) if copy.body_html else copy.body_html,
        "headline": _line(copy.headline),
        "abstract": _line(copy.abstract) if copy.abstract else copy.abstract,
    }
    differs = {name: value for name, value in changed.items() if value != getattr(copy, name)}
    return copy.model_copy(update=differs) if differs else copy


def _paired(text: str, pattern: re.Pattern[str]) -> frozenset[str]:
    """The names of the tags that come in pairs, or need no end."""
    if "<" not in text and "&lt;" not in text:
        return frozenset()
    names: dict[bool, set[str]] = {True: set(), False: set()}
    for tag in pattern.finditer(text):
        names[bool(tag["end"])].add(tag["name"].casefold())
    return frozenset(names[False] & (names[True] | ALONE))


def _paragraphs(text: str) -> tuple[str, ...]:
    return html_paragraphs(text) if _paired(text, TAG) else (text,)


def _line(text: str) -> str:
    return clean(" ".join(_paragraphs(text)))


def _markup(markup: str) -> str:
    """The markup with its escaped pairs as tags, where these are HTML's, else without them."""
    paired = _paired(markup, ESCAPED_TAG)
    if not paired:
        return markup

    def tag(match: re.Match[str]) -> str:
        name = match["name"].casefold()
        if name not in paired:
            return match[0]
        return f"<{match['end']}{name}{html.unescape(match['rest'])}>" if name in TAGS else ""

    return sanitise(ESCAPED_TAG.sub(tag, markup)).strip()
