"""The pull queue."""

from typing import Any

from services.serve.http.headers import JSON
from services.serve.http.openapi.parts import REF, body_of, errors, problem

NO_QUEUE = "the site has no queue: `wiredesk sites queue NAME --on`"


def paths() -> dict[str, Any]:
    """The requests."""
    return {"/v1/queue/pull": {"post": _pull()}, "/v1/queue/ack": {"post": _ack()}}


def _pull() -> dict[str, Any]:
    events = {"type": "array", "items": {"$ref": REF + "CloudEvent"}}
    content = {"type": "object", "properties": {"events": events}, "required": ["events"]}
    about = "events, each with a `receipt`; kills first, and one event of an article at a time"
    return {
        "operationId": "pull",
        "summary": "Take events from the site's queue: they come again until acknowledged.",
        "parameters": [],
        "requestBody": body_of("PullAsked"),
        "responses": {
            "200": {"description": about, "content": {JSON: {"schema": content}}},
            **errors("400", "401", "429", "503"),
            "404": problem(NO_QUEUE),
            "410": problem("events of the queue are gone: pull with `begin`"),
        },
    }


def _ack() -> dict[str, Any]:
    return {
        "operationId": "acknowledge",
        "summary": "Say that events have been acted on: they come no more.",
        "parameters": [],
        "requestBody": {**body_of("AckAsked"), "required": True},
        "responses": {
            "200": {
                "description": "how many are done with, and the receipts that are of nothing",
                "content": {JSON: {"schema": {"$ref": REF + "Acknowledged"}}},
            },
            **errors("400", "401", "429", "503"),
            "404": problem(NO_QUEUE),
        },
    }
