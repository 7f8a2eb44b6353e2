"""What serve answers, as an OpenAPI 3.1 document made of the very models and filters.

`make schemas` writes it to `services/serve/openapi.json`; serve has it at `/v1/openapi.json`, and
as a page at `/docs`.
"""

import html
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from schemas.article import Article, ArticleEvent
from schemas.record import SCHEMA_VERSION
from services.serve.filters import FIELDS
from services.serve.http.asked import DEFAULT_LIMIT, MAX_LIMIT, MAX_WAIT_SECONDS
from services.serve.http.headers import ATOM, HTML, JSON, NDJSON, NEWSML_G2, NINJS, SSE
from services.serve.http.problems import PROBLEM

FILE = Path(__file__).parents[1] / "openapi.json"
REF = "#/components/schemas/"
ABOUT = (
    "Article events of a wire desk, for sites without a Kafka client. A kill goes before all that "
    "waits, and nothing of its article follows it."
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
ERRORS: Mapping[str, str] = {
    "400": "a parameter that is not known or can't be meant",
    "401": "no key, or one that is refused",
    "410": "what the cursor points to is gone: begin anew with `earliest` or `since`",
    "429": "too many requests or streams: `Retry-After` says when to come back",
    "503": "serve is starting, or the broker does not answer: try again after `Retry-After`",
}


@cache
def document() -> dict[str, Any]:
    """The whole document."""
    _, models = models_json_schema(
        [(ArticleEvent, "serialization"), (Article, "serialization")], ref_template=REF + "{model}"
    )
    schemas = {**models["$defs"], **_schemas()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Wiredesk",
            "version": SCHEMA_VERSION,
            "summary": "Article events over HTTP.",
            "description": ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "security": [{"key": []}],
        "paths": {
            "/v1/events": {"get": _events()},
            "/v1/articles/{id}": {"get": _article()},
            "/v1/feed.atom": {"get": _feed("currentFeed", "This hour's events, and the last's.")},
            "/v1/feed/{hour}.atom": {
                "get": _feed("archivedFeed", "The events of an hour that is over.", _hour())
            },
        },
        "components": {
            "schemas": dict(sorted(schemas.items())),
            "securitySchemes": {
                "key": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "A site's key: `wiredesk sites add` makes one.",
                }
            },
        },
    }


def page() -> str:
    """The document as a page for people: no script, nothing from elsewhere."""
    rows = "".join(
        f"<h2><code>{method.upper()} {html.escape(path)}</code></h2>"
        f"<p>{html.escape(operation['summary'])}</p>{_table(operation)}"
        for path, operations in document()["paths"].items()
        for method, operation in operations.items()
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wiredesk</title>'
        '<meta name="viewport" content="width=device-width"></head><body><h1>Wiredesk</h1>'
        f"<p>{html.escape(ABOUT)}</p>"
        '<p>For programs: <a href="/v1/openapi.json">OpenAPI 3.1</a>.</p>'
        f"{rows}</body></html>"
    )


def _table(operation: Mapping[str, Any]) -> str:
    given = [(each["name"], each["description"]) for each in operation["parameters"]]
    answers = [(status, each["description"]) for status, each in operation["responses"].items()]
    rows = "".join(
        f"<tr><th><code>{html.escape(name)}</code></th><td>{html.escape(about)}</td></tr>"
        for name, about in (*given, *answers)
    )
    return f"<table>{rows}</table>"


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
            _query("cursor", "behind what came with this cursor", {"type": "string"}),
            _query("since", "what was written then or later", _moment()),
            _query("earliest", "all that is kept, and every kill", {"type": "string"}),
            _query(
                "limit", f"events of a page; {DEFAULT_LIMIT} if not given", _up_to(1, MAX_LIMIT)
            ),
            _query("wait", "seconds to wait for the first", _up_to(0, MAX_WAIT_SECONDS)),
            *(_filter(name) for name in FIELDS),
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
                "headers": {"Link": _header('the page behind it, `rel="next"`')},
                "content": content,
            },
            **_errors(*ERRORS),
        },
    }


def _article() -> dict[str, Any]:
    return {
        "operationId": "article",
        "summary": "An article as it stands: JSON, ninjs 3.1, NewsML-G2 or HTML, by `Accept`.",
        "parameters": [
            {
                "name": "id",
                "in": "path",
                "required": True,
                "description": "the article's id",
                "schema": {"type": "string"},
            },
            _if_none_match(),
        ],
        "responses": {
            "200": {
                "description": "the article",
                "headers": {"ETag": _header("another with each version and silent correction")},
                "content": {
                    JSON: {"schema": {"$ref": REF + "Article"}},
                    NINJS: {"schema": {"type": "object"}},
                    NEWSML_G2: {"schema": {"type": "string"}},
                    HTML: {"schema": {"type": "string"}},
                },
            },
            "304": {"description": "the client has it as it stands"},
            **_errors("401", "429", "503"),
            "404": _problem("it is withheld, unknown, or not for this site"),
            "410": _problem("it has been killed; `event` is the kill's event"),
        },
    }


def _feed(name: str, summary: str, *more: dict[str, Any]) -> dict[str, Any]:
    filters = (_filter(each) for each in FIELDS)
    return {
        "operationId": name,
        "summary": summary,
        "parameters": [*more, *filters, _if_none_match()],
        "responses": {
            "200": {
                "description": "Atom: an entry an event; a deleted entry for a kill",
                "headers": {"ETag": _header("another where anything has come")},
                "content": {ATOM: {"schema": {"type": "string"}}},
            },
            "304": {"description": "nothing has come since"},
            **_errors("400", "401", "429", "503"),
            **({"404": _problem("the hour is not over yet")} if more else {}),
        },
    }


def _hour() -> dict[str, Any]:
    return {
        "name": "hour",
        "in": "path",
        "required": True,
        "description": "an hour in UTC, such as `2026-03-02T12Z`",
        "schema": {"type": "string"},
    }


def _schemas() -> dict[str, Any]:
    text = {"type": "string"}
    attributes = ("specversion", "id", "source", "type", "subject", "datacontenttype", "dataschema")
    cloudevent = {
        "type": "object",
        "description": "CloudEvents 1.0, JSON format. `id` is the same when an event comes twice.",
        "properties": {
            **dict.fromkeys(attributes, text),
            "time": _moment(),
            "cursor": {**text, "description": "Where a reader is behind this event."},
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


def _errors(*statuses: str) -> dict[str, Any]:
    return {status: _problem(ERRORS[status]) for status in statuses}


def _problem(about: str) -> dict[str, Any]:
    return {"description": about, "content": {PROBLEM: {"schema": {"$ref": REF + "Problem"}}}}


def _query(name: str, about: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": about, "schema": schema}


def _header(about: str) -> dict[str, Any]:
    return {"description": about, "schema": {"type": "string"}}


def _filter(name: str) -> dict[str, Any]:
    return _query(name, f"{OF_FILTERS[name]}; `!` before a value excludes it", _values())


def _if_none_match() -> dict[str, Any]:
    return {
        "name": "If-None-Match",
        "in": "header",
        "description": "the `ETag` of what the client has",
        "schema": {"type": "string"},
    }


def _values() -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "minLength": 1, "maxLength": 200}}


def _up_to(least: int, most: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": least, "maximum": most}


def _moment() -> dict[str, Any]:
    return {"type": "string", "format": "date-time"}


def as_text() -> str:
    """The document as the file has it."""
    return json.dumps(document(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(as_text(), encoding="utf-8")
