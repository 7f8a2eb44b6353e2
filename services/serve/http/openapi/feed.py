"""The feed and its archives."""

from typing import Any

from services.serve.filters import FIELDS
from services.serve.http.headers import ATOM
from services.serve.http.openapi.events import filter_of
from services.serve.http.openapi.parts import errors, header, if_none_match, problem


def paths() -> dict[str, Any]:
    """The requests."""
    return {
        "/v1/feed.atom": {"get": _feed("currentFeed", "This hour's events, and the last's.")},
        "/v1/feed/{hour}.atom": {
            "get": _feed("archivedFeed", "The events of an hour that is over.", _hour())
        },
    }


def _feed(name: str, summary: str, *more: dict[str, Any]) -> dict[str, Any]:
    filters = (filter_of(each) for each in FIELDS)
    return {
        "operationId": name,
        "summary": summary,
        "parameters": [*more, *filters, if_none_match()],
        "responses": {
            "200": {
                "description": "Atom: an entry an event; a deleted entry for a kill",
                "headers": {"ETag": header("another where anything has come")},
                "content": {ATOM: {"schema": {"type": "string"}}},
            },
            "304": {"description": "nothing has come since"},
            **errors("400", "401", "429", "503"),
            **({"404": problem("the hour is not over yet")} if more else {}),
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
