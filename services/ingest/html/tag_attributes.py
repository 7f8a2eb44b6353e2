"""A limit on attributes: HTML parsers take time in the square of those of one tag."""

import re

MAX_ATTRIBUTES_OF_TAG = 200
ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+)?+)?+"""
"""An attribute as HTML's tokenizer takes it (WHATWG HTML, section 13.2.5), broken ones too."""
TAG = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?:(?P<raw>script|style)(?=[\s/>])|[a-z][^\s/>]*+)"
    rf"(?P<attributes>(?:{ATTRIBUTE})*+)"
    r"(?(raw)[^>]*>?.*?(?:</(?P=raw)|\Z))",
    re.IGNORECASE | re.DOTALL,
)
ONE_MORE = re.compile(rf"{ATTRIBUTE}|(?P<none>[\s/]++)")
"""Each attribute of a tag; `none` is what stands behind the last."""


def has_too_many_attributes(markup: str, most: int) -> bool:
    """Whether a tag has more attributes than any needs, or all tags together more than `most`."""
    total = 0
    for tag in TAG.finditer(markup):
        count = sum(1 for each in ONE_MORE.finditer(tag["attributes"] or "") if not each["none"])
        total += count
        if count > MAX_ATTRIBUTES_OF_TAG or total > most:
            return True
    return False
