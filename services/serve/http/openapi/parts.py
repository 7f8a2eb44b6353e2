"""The small parts that descriptions of requests are made of."""

from collections.abc import Mapping
from typing import Any

from services.serve.http.headers import JSON
from services.serve.http.problems import PROBLEM

REF = "#/components/schemas/"
ERRORS: Mapping[str, str] = {
    "400": "a parameter that is not known or can't be meant",
    "401": "no key, or one that is refused",
    "410": "what the cursor points to is gone: begin anew with `earliest` or `since`",
    "429": "too many requests or streams: `Retry-After` says when to come back",
    "503": "serve is starting, or the broker does not answer: try again after `Retry-After`",
}


def errors(*statuses: str) -> dict[str, Any]:
    """Answers that several requests have, by status."""
    return {status: problem(ERRORS[status]) for status in statuses}


def problem(about: str) -> dict[str, Any]:
    """An answer that says what is wrong."""
    return {"description": about, "content": {PROBLEM: {"schema": {"$ref": REF + "Problem"}}}}


def query(name: str, about: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """A parameter of the query."""
    return {"name": name, "in": "query", "description": about, "schema": schema}


def header(about: str) -> dict[str, Any]:
    """A header of an answer."""
    return {"description": about, "schema": {"type": "string"}}


def if_none_match() -> dict[str, Any]:
    """The header by which a client says what it has."""
    return {
        "name": "If-None-Match",
        "in": "header",
        "description": "the `ETag` of what the client has",
        "schema": {"type": "string"},
    }


def values() -> dict[str, Any]:
    """Several values of a parameter."""
    return {"type": "array", "items": {"type": "string", "minLength": 1, "maxLength": 200}}


def up_to(least: int, most: int) -> dict[str, Any]:
    """A whole number between two, both included."""
    return {"type": "integer", "minimum": least, "maximum": most}


def moment() -> dict[str, Any]:
    """A time."""
    return {"type": "string", "format": "date-time"}


def answer_of(about: str, schema: str) -> dict[str, Any]:
    """An answer in JSON, by the name of its schema."""
    return {"description": about, **body_of(schema)}


def body_of(schema: str) -> dict[str, Any]:
    """A body in JSON, by the name of its schema."""
    return {"content": {JSON: {"schema": {"$ref": REF + schema}}}}
