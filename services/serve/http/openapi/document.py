"""What serve answers, as an OpenAPI 3.1 document made of the very models and filters.

`make schemas` writes it to `services/serve/openapi.json`; serve has it at `/v1/openapi.json`, and
as a page at `/docs`.
"""

import html
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from schemas.article import Article, ArticleEvent
from schemas.dead_letter import DeadLetter
from schemas.held import HeldArticle
from schemas.record import SCHEMA_VERSION
from schemas.unresolved_kill import UnresolvedKill
from services.serve.board.http.previews import Embargoes
from services.serve.board.orders import OrderAsked
from services.serve.deliveries.receipts import Deliveries, KillReceipts
from services.serve.http.openapi import articles, board, events, feed, intake, kills, queue, sites
from services.serve.http.openapi.parts import REF
from services.serve.http.queue import AckAsked, Acknowledged, PullAsked
from services.serve.http.site_bodies import MadeKey, NewKey, NewSite, ShownSites, SiteChanges

FILE = Path(__file__).parents[2] / "openapi.json"
ABOUT = (
    "Article events of a wire desk, for sites without a Kafka client. A kill goes before all that "
    "waits, and nothing of its article follows it."
)
PARTS = (events, articles, feed, intake, kills, queue, sites, board)
"""Each has `paths()`; what it needs beyond the models are `events.schemas()`."""

MODELS: Sequence[tuple[type[BaseModel], JsonSchemaMode]] = (
    (ArticleEvent, "serialization"),
    (Article, "serialization"),
    (HeldArticle, "serialization"),
    (UnresolvedKill, "serialization"),
    (DeadLetter, "serialization"),
    (Embargoes, "serialization"),
    (OrderAsked, "validation"),
    (KillReceipts, "serialization"),
    (Deliveries, "serialization"),
    (PullAsked, "validation"),
    (AckAsked, "validation"),
    (Acknowledged, "serialization"),
    (ShownSites, "serialization"),
    (MadeKey, "serialization"),
    (NewSite, "validation"),
    (SiteChanges, "validation"),
    (NewKey, "validation"),
)
"""Those that answers and bodies are made of."""


@cache
def document() -> dict[str, Any]:
    """The whole document."""
    _, models = models_json_schema(MODELS, ref_template=REF + "{model}")
    schemas = {**models["$defs"], **events.schemas()}
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
        "paths": {path: each for part in PARTS for path, each in part.paths().items()},
        "components": {
            "schemas": dict(sorted(schemas.items())),
            "securitySchemes": {
                "key": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "A site's key, which `wiredesk sites add` makes, or an access "
                    "token of the OIDC issuer that the desk trusts.",
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


def as_text() -> str:
    """The document as the file has it."""
    return json.dumps(document(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(as_text(), encoding="utf-8")
