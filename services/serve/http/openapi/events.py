"""Events: as a stream, as lines, and as pages."""

from collections.abc import Mapping
from typing import Any

from services.serve.filters import FIELDS
from services.serve.http.asked import DEFAULT_LIMIT, MAX_LIMIT, MAX_WAIT_SECONDS
from services.serve.http.headers import JSON, NDJSON, SSE
from services.serve.http.openapi.parts import (
    ERRORS,
    REF,
    errors,
    header,
    moment,
    query,
    up_to,
    values,
)

OF_FILTERS: Mapping[str, str] = {
    "source": "who sent the copy",
    "urgency": "1 (the most urgent) to 9, or a range such as 1-3",
    "language": "a BCP 47 tag; `de` is `de-AT` too",
    "subject": "a code, a code with its scheme (`medtop:04000000`), or a name",
    "place": "a name, GeoNames id or ISO 3166 code; `US` has what lies in it, such as `US-KY`",
    "person": "a name, or an id of any scheme",
    "organisation": "a name, or an id of any scheme",
    "keyword": "a keyword of the item",
    "class": "text, picture, video, audio, graphic or composite",
    "signal": "what the item signals, such as `flash`",
}


def paths() -> dict[str, Any]:
    """The requests."""
    return {"/v1/events": {"get": _events()}}


def filter_of(name: str) -> dict[str, Any]:
    """The parameter of a filter."""
    return query(name, f"{OF_FILTERS[name]}; `!` before a value excludes it", values())


def _events() -> dict[str, Any]:
    content = {
        SSE: {"schema": {"type": "string"}},
        NDJSON: {"schema": {"type": "string"}},
        JSON: {"schema": {"$ref": REF + "Page"}},
    }
    return {
        "operationId": "events",
        "summary": "Article events: as a stream, as lines, or as a page of JSON, by `Accept`.",
        "parameters": [
            query("cursor", "behind what came with this cursor", {"type": "string"}),
            query("since", "what was written then or later", moment()),
            query("earliest", "all that is kept, and every kill", {"type": "string"}),
            query("limit", f"events of a page; {DEFAULT_LIMIT} if not given", up_to(1, MAX_LIMIT)),
            query("wait", "seconds to wait for the first", up_to(0, MAX_WAIT_SECONDS)),
            *(filter_of(name) for name in FIELDS),
            {
                "name": "Last-Event-ID",
                "in": "header",
                "description": "of a stream that is taken up again: the same as `cursor`",
                "schema": {"type": "string"},
            },
        ],
        "responses": {
            "200": {
                "description": "events; kills before all else",
                "headers": {"Link": header('the page behind it, `rel="next"`')},
                "content": content,
            },
            **errors(*ERRORS),
        },
    }


def schemas() -> dict[str, Any]:
    """The schemas that no model has."""
    text = {"type": "string"}
    attributes = ("specversion", "id", "source", "type", "subject", "datacontenttype", "dataschema")
    cloudevent = {
        "type": "object",
        "description": "CloudEvents 1.0, JSON format. `id` is the same when an event comes twice.",
        "properties": {
            **dict.fromkeys(attributes, text),
            "time": moment(),
            "cursor": {**text, "description": "Where a reader is behind this event."},
            "receipt": {**text, "description": "Of a queue: acknowledge the event with it."},
            "data": {"$ref": REF + "ArticleEvent"},
        },
        "required": [*attributes, "time", "data"],
    }
    page_of_events = {
        "type": "object",
        "properties": {
            "events": {"type": "array", "items": {"$ref": REF + "CloudEvent"}},
            "cursor": {**text, "description": "Where the next page begins."},
        },
        "required": ["events", "cursor"],
    }
    problem = {
        "type": "object",
        "description": "RFC 9457. `type` is for programs, `detail` says to people what to do.",
        "properties": {
            "type": text,
            "title": text,
            "status": {"type": "integer"},
            "detail": text,
            "event": {"$ref": REF + "CloudEvent"},
        },
        "required": ["type", "title", "status", "detail"],
    }
    return {"CloudEvent": cloudevent, "Page": page_of_events, "Problem": problem}
