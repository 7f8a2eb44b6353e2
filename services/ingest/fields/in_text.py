"""The fields of an item that only lines above its story state."""

import re

from services.ingest.copy import Copy
from services.ingest.fields.vocabulary import URGENCIES
from services.ingest.input.timestamps import TimeStyle, read_stated_time
from services.ingest.text.foot.private import texts_for
from services.ingest.text.head.labels import value_of
from services.ingest.text.kills.labels import behind_comma
from services.ingest.text.line_families import Destination, Taken
from services.ingest.text.publication_line import read_publication_line
from services.ingest.text.story import Story
from services.ingest.text.takes import read_take

BETWEEN_TIMES = re.compile(r"[·•|(]")
EDGES = "()[]*+:! \t"


def fields_in_text(
    copy: Copy, story: Story, style: TimeStyle
) -> tuple[dict[str, object], tuple[str, ...]]:
    """The values of fields that the format does not state, by their names, and warnings."""
    warnings: list[str] = []
    slug = slug_in_text(story)
    found: dict[str, object] = {}
    if slug and not copy.slugline:
        found["slugline"] = slug
    if not copy.genre and (genre := _first(story, "genre")):
        found["genre"] = genre.strip(EDGES)
    if not copy.provider and (provider := _first(story, "provider")):
        found["provider"] = provider.strip(EDGES)
    if not copy.keywords:
        found["keywords"] = tuple(dict.fromkeys(texts_for("keywords", story.above)))
    if copy.urgency is None and (word := _first(story, "urgency")):
        original = word.strip(EDGES)
        found |= {"urgency": URGENCIES.get(original.casefold()), "urgency_original": original}
    if copy.sent_at is None and (stamp := _stamp(story, style)):
        found["sent_at"] = read_stated_time("sent_at", stamp, style, warnings)
    if copy.take is None and copy.former_body is not None:
        found["take"] = read_take(copy.slugline or slug or "", story.headline, *story.notices)
    return found, tuple(warnings)


def slugs_of(copy: Copy, story: Story) -> tuple[str, str]:
    """The slug by which a story may be stopped, and the one that its text prints; empty for none.

    A slug that the text prints may stop the story that a field only names.
    """
    printed = slug_in_text(story) or ""
    return printed if behind_comma(printed) else copy.slugline or printed, printed


def slug_in_text(story: Story) -> str | None:
    """The slug of a line above the story; that of a message's header only where it is alone."""
    slugs = [each for each in story.above if each.destination == "slugline"]
    own = [each for each in slugs if each.rule != "header of a message"]
    return next((_slug(each) for each in own or slugs), None)


def _slug(taken: Taken) -> str:
    return value_of(taken).rstrip("= ")


def _first(story: Story, destination: Destination) -> str | None:
    above = (each for each in story.above if each.destination == destination)
    return next((value_of(each) for each in above), None)


def _stamp(story: Story, style: TimeStyle) -> str | None:
    """The first time of sending that a line above the story states, or one below it."""
    below = (each.text for each in story.taken if each.rule == "time of sending")
    lines = (*texts_for("sent_at", story.above), *below)
    parts = (part for line in lines for part in (line, *BETWEEN_TIMES.split(line)))
    return next(filter(None, (read_publication_line(part.strip(), style) for part in parts)), None)
