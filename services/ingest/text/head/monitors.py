"""Tags that a monitoring service sets between a dateline and the text: `[EDITORIAL] [TEXT]`."""

import re

from services.ingest.text.line_families import Taken

TAGS = re.compile(
    r"(?:--\s)?(?:\[[^\[\]]{2,200}\] ?){0,3}"
    r"\[(?:TEXT|EXCERPTS?|SUMMARY|PASSAGE OMITTED)\]\s?"
)
"""The last says how much of the text follows; those before it what it is, and whose."""
TAGS_ABOVE = re.compile(
    r"(?:\[[^\[\]]{2,200}\] ?){0,3}\[(?:FBIS )?(?:Translated )?(?:Text|Excerpts?|Summary)\]\s(?=\S)"
)
"""The same before a dateline, in the reports of another one."""


def take_tags(body: tuple[str, ...]) -> tuple[tuple[Taken, ...], tuple[str, ...]]:
    """The tags at the start of copy, and the paragraphs without them; some copy has to be left."""
    found = TAGS.match(body[0]) if body else None
    if not found:
        return (), body
    rest = body[0][found.end() :]
    if not rest and len(body) == 1:
        return (), body
    taken = Taken("tag of a monitor", found[0].rstrip(), "dropped")
    return (taken,), (rest, *body[1:]) if rest else body[1:]
