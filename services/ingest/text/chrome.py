"""Page chrome: what a web page puts around copy that was taken from it."""

import re

LINES = frozenset(
    {
        "social navigation",
        "main navigation",
        "skip to main content",
        "skip to content",
        "share",
        "share this",
        "share this article",
        "share on facebook",
        "share on twitter",
        "follow us",
        "advertisement",
        "advertising",
        "sponsored content",
        "read more",
        "read next",
        "related",
        "related stories",
        "related articles",
        "most read",
        "most popular",
        "sign up",
        "sign in",
        "log in",
        "subscribe",
        "subscribe now",
        "newsletter",
        "menu",
        "search",
        "home",
        "print",
        "email",
        "facebook",
        "twitter",
        "linkedin",
        "whatsapp",
        "copy link",
        "comments",
        "loading",
        "breadcrumb",
        "cookie settings",
        "accept all cookies",
        "back to top",
    }
)
"""Whole lines, in lower case and without punctuation at their end."""

_TIMES = re.compile(r"\d+ min(ute)?s? read", re.IGNORECASE)


def is_chrome(line: str) -> bool:
    """Is the line none of the copy's?"""
    bare = line.strip().rstrip(":.>…» ").lower()
    return bare in LINES or bool(_TIMES.fullmatch(bare))
