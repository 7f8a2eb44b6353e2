"""An event as a row of the list: the fields that are shown there. Pure."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

ROW_FIELDS = (
    "id source version event event_id status urgency language headline slugline signal item_class "
    "embargo_until expires_at word_count dateline located stop ordered_by warnings".split()
)
"""Of an `ArticleEvent`; the page makes its rows of the same fields of an event that it is sent."""


def row_of(time: int, event: Mapping[str, Any]) -> bytes:
    """The row of an event, as JSON in UTF-8. `time`: when it was written, in ms since 1970."""
    said = {name: event[name] for name in ROW_FIELDS if event.get(name) not in (None, [], "")}
    return json.dumps({"time": time, "data": said}, ensure_ascii=False).encode()


def texts_of(event: Mapping[str, Any]) -> tuple[str, str, str, str]:
    """What can be searched: headline, slug, words of the copy, names in it."""
    body = "\n".join((*event.get("body", ()), event.get("abstract") or ""))
    slug = " ".join(filter(None, (event.get("slugline"), event["id"])))
    return event.get("headline", ""), slug, body, " ".join(_names(event))


def _names(event: Mapping[str, Any]) -> Iterator[str]:
    yield event["source"]
    yield event.get("byline") or ""
    yield from event.get("keywords", ())
    yield from (entity["name"] for entity in event.get("entities", ()))
    yield from (subject.get("name") or "" for subject in event.get("subjects", ()))
