"""Articles."""

from typing import Any

from services.serve.http.headers import HTML, JSON, NEWSML_G2, NINJS
from services.serve.http.openapi.parts import REF, errors, header, if_none_match, problem


def paths() -> dict[str, Any]:
    """The requests."""
    return {"/v1/articles/{id}": {"get": _article()}}


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
            if_none_match(),
        ],
        "responses": {
            "200": {
                "description": "the article",
                "headers": {"ETag": header("another with each version and silent correction")},
                "content": {
                    JSON: {"schema": {"$ref": REF + "Article"}},
                    NINJS: {"schema": {"type": "object"}},
                    NEWSML_G2: {"schema": {"type": "string"}},
                    HTML: {"schema": {"type": "string"}},
                },
            },
            "304": {"description": "the client has it as it stands"},
            **errors("401", "429", "503"),
            "404": problem("it is withheld, unknown, or not for this site"),
            "410": problem("it has been killed; `event` is the kill's event"),
        },
    }
