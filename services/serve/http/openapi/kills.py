"""Receipts of kills, and what sites were sent."""

from typing import Any

from services.serve.http.openapi.parts import answer_of, errors, problem, query


def paths() -> dict[str, Any]:
    """The requests."""
    return {
        "/v1/kills/{id}/receipt": {"post": _receipt()},
        "/v1/kills/{id}/receipts": {"get": _receipts()},
        "/v1/deliveries": {"get": _deliveries()},
    }


def _receipt() -> dict[str, Any]:
    return {
        "operationId": "acknowledgeKill",
        "summary": "Say that this site has acted on a kill: the article is down.",
        "parameters": [
            _kill(),
            query("site", "of a desk: the site that has told it so", {"type": "string"}),
        ],
        "responses": {
            **_answers("the kill, and the site's receipt", "KillReceipts"),
            "403": problem("another site is named, and the key has not the role `desk`"),
        },
    }


def _receipts() -> dict[str, Any]:
    return {
        "operationId": "killReceipts",
        "summary": "Who has acknowledged a kill: of all sites for a desk, else of this site.",
        "parameters": [_kill()],
        "responses": _answers("the kill, and its receipts", "KillReceipts"),
    }


def _deliveries() -> dict[str, Any]:
    article = query("article", "the article's id", {"type": "string"})
    return {
        "operationId": "deliveries",
        "summary": "Which sites were sent an article, and which version: for the role `desk`.",
        "parameters": [{**article, "required": True}],
        "responses": {
            "200": answer_of("what each site was sent last of it", "Deliveries"),
            **errors("400", "401", "429", "503"),
            "403": problem("the key has not the role `desk`"),
        },
    }


def _answers(about: str, schema: str) -> dict[str, Any]:
    return {
        "200": answer_of(about, schema),
        **errors("401", "429", "503"),
        "404": problem("no kill of this id that this key may see"),
    }


def _kill() -> dict[str, Any]:
    return {
        "name": "id",
        "in": "path",
        "required": True,
        "description": "the `event_id` of the kill's event, which is the CloudEvent's `id`",
        "schema": {"type": "string"},
    }
