"""Sites, for administrators."""

from typing import Any

from services.serve.http.openapi.parts import answer_of, body_of, errors, problem

ROLE = "the key has not the role `admin`"
NO_SITE = "there is no site of this name"


def paths() -> dict[str, Any]:
    """The requests."""
    return {
        "/v1/sites": {
            "get": _request("sites", "All sites.", {"200": answer_of("by name", "ShownSites")}),
            "post": {
                **_request(
                    "addSite",
                    "Add a site; the answer has its key, which is shown this once.",
                    {
                        "201": answer_of("its key", "MadeKey"),
                        "400": problem("the name, a source or a role can't be meant"),
                        "409": problem("there is a site of this name"),
                    },
                ),
                "requestBody": {"required": True, **body_of("NewSite")},
            },
        },
        "/v1/sites/{name}": {
            "get": _of_one("site", "A site.", {"200": answer_of("the site", "ShownSite")}),
            "patch": {
                **_of_one(
                    "changeSite",
                    "Change what a site may see, how it signs in, and whether it is disabled.",
                    {
                        "204": {"description": "it is changed: each process knows in a second"},
                        "400": problem("a field that is not known or can't be meant"),
                        "409": problem("another site has this subject"),
                    },
                ),
                "requestBody": {"required": True, **body_of("SiteChanges")},
            },
        },
        "/v1/sites/{name}/keys": {
            "post": {
                **_of_one(
                    "rotateKey",
                    "Give a site another key; those before hold for some hours.",
                    {
                        "201": answer_of("the key", "MadeKey"),
                        "400": problem("hours that can't be meant"),
                    },
                ),
                "requestBody": body_of("NewKey"),
            }
        },
    }


def _request(name: str, summary: str, answers: dict[str, Any]) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": f"{summary} For the role `admin`.",
        "parameters": [],
        "responses": {**answers, **errors("401", "429", "503"), "403": problem(ROLE)},
    }


def _of_one(name: str, summary: str, answers: dict[str, Any]) -> dict[str, Any]:
    path = {
        "name": "name",
        "in": "path",
        "required": True,
        "description": "the site's name",
        "schema": {"type": "string"},
    }
    request = _request(name, summary, {**answers, "404": problem(NO_SITE)})
    return {**request, "parameters": [path]}
