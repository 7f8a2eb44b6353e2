"""What the board asks for; any client may."""

from collections.abc import Mapping
from typing import Any

from services.serve.board.http.desks import MAX_SHOWN
from services.serve.board.http.reading import DEFAULT_LIMIT, MAX_KILLS, MAX_LIMIT
from services.serve.filters import FIELDS
from services.serve.http.headers import JSON
from services.serve.http.openapi.events import filter_of
from services.serve.http.openapi.parts import REF, errors, problem, query, up_to

TEXT = {"type": "string"}
MILLISECONDS = {"type": "integer", "description": "Milliseconds since 1970."}
SINCE = {
    "type": "integer",
    "description": "What was written before is out of reach here, in milliseconds since 1970: it "
    "is on the topic for as long as that keeps it, and `/v1/events?since=` reads it.",
}
WORDS = (
    "words, or their beginnings, of headline, slug, copy and names; a phrase in quotes; "
    "`-` before what may not be there"
)
COUNT = {"type": "integer"}
NOT_A_DESK = "the key has not the role of a desk"


def paths() -> dict[str, Any]:
    """The requests."""
    return {
        "/v1/search": {"get": _search()},
        "/v1/articles/{id}/versions": {"get": _versions()},
        "/v1/kills": {"get": _kills()},
        "/v1/sources": {"get": _sources()},
        "/v1/board": {"get": _about()},
        "/v1/desk": {"get": _desk()},
        "/v1/embargoes": {"get": _embargoes()},
        "/v1/desk/orders": {"post": _order()},
    }


def _search() -> dict[str, Any]:
    row = _object(
        time=MILLISECONDS,
        data={
            "type": "object",
            "description": "Some fields of an `ArticleEvent`, those that say something.",
        },
    )
    return _get(
        "search",
        "The newest articles of the last days that stand, to list or to search them.",
        _object(articles=_list(row), since=SINCE),
        query("q", WORDS, {"type": "string", "maxLength": 200}),
        query("cursor", "all before this cursor is among them", {"type": "string"}),
        query("before", "written before it, in milliseconds since 1970", {"type": "integer"}),
        query("limit", f"{DEFAULT_LIMIT} if not given", up_to(1, MAX_LIMIT)),
        *(filter_of(name) for name in FIELDS),
        others=errors("400", "410"),
    )


def _versions() -> dict[str, Any]:
    return _get(
        "versions",
        "The events of an article that stands, of the last days, the oldest first. Of an article "
        "that has had none in them there is none here: it is at `/v1/articles/{id}`.",
        _object(id=TEXT, events=_list({"$ref": REF + "CloudEvent"}), since=SINCE),
        {"name": "id", "in": "path", "required": True, "description": "its id", "schema": TEXT},
        others={
            "404": problem("it is withheld, unknown, or not for this site"),
            "410": problem("it has been killed; `event` is the kill's event"),
        },
    )


def _kills() -> dict[str, Any]:
    return _get(
        "kills",
        "The newest kills, the last one first.",
        _object(events=_list({"$ref": REF + "CloudEvent"})),
        query("limit", f"{DEFAULT_LIMIT} if not given", up_to(1, MAX_KILLS)),
        others=errors("400"),
    )


def _sources() -> dict[str, Any]:
    source = _object(
        source=TEXT,
        last=MILLISECONDS,
        last_id={"type": ["string", "null"], "description": "The article of its last event."},
        usual_gap={
            "type": ["integer", "null"],
            "description": "The median between two events; null where there are few.",
        },
        expected={
            "type": ["integer", "null"],
            "description": "When its next is expected by its hours of the week, in milliseconds "
            "since 1970; null where that can't be said.",
        },
        quiet={"type": "boolean", "description": "Whether it is silent against its habit."},
    )
    source["properties"] |= {
        "flood": {
            "type": "number",
            "description": "For keys of desks: what has come in this hour, by what does at such an "
            "hour.",
        },
        "drift": {
            "type": "object",
            "additionalProperties": {"type": "number"},
            "description": "For keys of desks: how far its last items are from its habit, by "
            "kind; from 1 on that is an alarm.",
        },
    }
    return _get(
        "sources",
        "Each source of the last days: its last event, and how often it sends.",
        _object(sources=_list(source)),
    )


def _about() -> dict[str, Any]:
    several = {"type": ["array", "null"], "items": TEXT}
    person = {"type": ["string", "null"], "description": "Who has signed in; null: a key has."}
    return _get(
        "board",
        "Whose key it is, what it may do, and how the board is set.",
        _object(
            site=TEXT,
            person=person,
            roles=several,
            sources=several,
            zone=TEXT,
            days={"type": "number"},
        ),
    )


def _desk() -> dict[str, Any]:
    said = _object(
        held=_list({"$ref": REF + "HeldArticle"}),
        kills=_list({"$ref": REF + "UnresolvedKill"}),
        dead_letters=_list({"$ref": REF + "DeadLetter"}),
        counts=_object(held=COUNT, kills=COUNT, dead_letters=COUNT),
    )
    return _get(
        "desk",
        "What is held, kills that wait for a desk, and dead letters, for a key of a desk: the "
        f"first {MAX_SHOWN} of each, and how many there are.",
        said,
        others={"403": problem(NOT_A_DESK)},
    )


def _embargoes() -> dict[str, Any]:
    return _get(
        "embargoes",
        "What is under embargo and until when, without its copy, for sites that may know.",
        {"$ref": REF + "Embargoes"},
        others={"403": problem("the site is not told of embargoes")},
    )


def _order() -> dict[str, Any]:
    return {
        "operationId": "order",
        "summary": "Hold, release or kill an article, or decide on a kill, by a key of a desk.",
        "description": "The order is a record on `wire.raw`; what came of it is an event like any.",
        "parameters": [],
        "requestBody": {
            "required": True,
            "content": {JSON: {"schema": {"$ref": REF + "OrderAsked"}}},
        },
        "responses": {
            "202": {
                "description": "it has been sent",
                "content": {JSON: {"schema": _object(order=TEXT, id=TEXT)}},
            },
            **errors("400", "401", "429", "503"),
            "403": problem(NOT_A_DESK),
            "404": problem("nothing of this id is known that this key may see"),
            "415": problem("the body is no JSON"),
        },
    }


def _get(
    name: str,
    summary: str,
    schema: Mapping[str, Any],
    *parameters: dict[str, Any],
    others: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": summary,
        "parameters": list(parameters),
        "responses": {
            "200": {"description": "as it is now", "content": {JSON: {"schema": schema}}},
            **errors("401", "429", "503"),
            **(others or {}),
        },
    }


def _object(**properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(of: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}
