"""A limit on attributes: HTML parsers take time in the square of those of one tag."""

import re

MAX_ATTRIBUTES_OF_TAG = 200
ATTRIBUTE = re.compile(
    r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+)?+)?+"""
)
"""An attribute as HTML's tokenizer takes it (WHATWG HTML, section 13.2.5), broken ones too."""
TAG = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?:(?P<raw>script|style)(?=[\s/>])|[a-z][^\s/>]*+)"
    rf"(?P<attributes>(?:{ATTRIBUTE.pattern})*+)"
    r"(?(raw)[^>]*>?.*?(?:</(?P=raw)|\Z))",
    re.IGNORECASE | re.DOTALL,
)


def has_too_many_attributes(markup: str, most: int) -> bool:
    """Whether a tag has more attributes than any needs, or all tags together more than `most`."""
    total = 0
    for tag in TAG.finditer(markup):
        count = sum(1 for _ in ATTRIBUTE.finditer(tag["attributes"] or ""))
        total += count
        if count > MAX_ATTRIBUTES_OF_TAG or total > most:
            return True
    return False
