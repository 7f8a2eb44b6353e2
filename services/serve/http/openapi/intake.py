"""The way in: copy, and what became of it."""

from typing import Any

from services.serve.http.asked import MAX_WAIT_SECONDS
from services.serve.http.headers import JSON
from services.serve.http.openapi.parts import errors, header, problem, query, up_to

TEXT = {"type": "string"}
FORBIDDEN = "the key is a site's, or may not send in the name of this source"


def paths() -> dict[str, Any]:
    """The requests."""
    return {
        "/v1/wire/{source}": {"post": _send()},
        "/v1/wire/{source}/receipts/{receipt}": {"get": _receipt()},
    }


def _send() -> dict[str, Any]:
    return {
        "operationId": "sendCopy",
        "summary": "Copy as it is, in any format: one file, or several as a form.",
        "parameters": [
            _source(),
            _said("Idempotency-Key", "the same again within a day is accepted once"),
            _said("X-File-Name", "the file's name, for people"),
            _said("Wire-Sent-At", "when the agency sent it, where the copy does not say"),
        ],
        "requestBody": {
            "required": True,
            "content": {
                "*/*": {"schema": {"type": "string", "format": "binary"}},
                "multipart/form-data": {
                    "schema": {
                        "type": "object",
                        "additionalProperties": {"type": "string", "format": "binary"},
                    }
                },
            },
        },
        "responses": {
            "202": {
                "description": "Kafka has it; the receipt says what becomes of it",
                "headers": {"Location": header("the address of the receipt")},
                "content": {JSON: {"schema": _accepted()}},
            },
            "400": problem("there is no copy in it, or it is not as its header says"),
            "403": problem(FORBIDDEN),
            "408": problem("the body did not come in time"),
            "409": problem("a request with this Idempotency-Key is being answered"),
            "413": problem("it is larger than a record of copy may be"),
            "415": problem("it has a Content-Encoding other than gzip"),
            "422": problem("this Idempotency-Key came with other copy before"),
            **errors("401", "429", "503"),
        },
    }


def _receipt() -> dict[str, Any]:
    return {
        "operationId": "receipt",
        "summary": "What became of copy that was sent.",
        "parameters": [
            _source(),
            _in_path("receipt", "as it was given"),
            query("wait", "seconds to wait for an outcome", up_to(0, MAX_WAIT_SECONDS)),
        ],
        "responses": {
            "200": {
                "description": "the outcomes of each record, as far as there are any",
                "content": {JSON: {"schema": _outcomes()}},
            },
            "403": problem(FORBIDDEN),
            "404": problem("this is no receipt of this source and this key"),
            "410": problem("it is too long ago to be known"),
            **errors("400", "401", "429", "503"),
        },
    }


def _accepted() -> dict[str, Any]:
    names = {"receipt": TEXT, "source": TEXT, "records": {"type": "integer"}, "href": TEXT}
    return {"type": "object", "properties": names, "required": list(names)}


def _outcomes() -> dict[str, Any]:
    item = {
        "type": "object",
        "properties": {
            "item": {"type": "integer", "description": "its place in the record, from 0"},
            "outcome": {
                "type": "string",
                "description": "`published`, `updated`, `corrected`, `withheld`, `killed`, `held`, "
                "`duplicate`, `superseded`, `already-killed`, `dead-letter`, and others",
            },
            "article": {"type": "string", "description": "the article's id"},
            "version": {"type": "integer"},
            "ordered": {"type": "string", "description": "of an order its kind, such as `kill`"},
            "stop": {"type": "string", "description": "why it is held, such as `embargo`"},
            "until": {
                "type": "string",
                "format": "date-time",
                "description": "when it will be published by itself",
            },
            "reason": {"type": "string", "description": "of a dead letter, in fixed words"},
            "why": {"type": "string", "description": "why, for people, and what to do"},
        },
        "required": ["outcome"],
    }
    record = {"type": "object", "properties": {"items": {"type": "array", "items": item}}}
    said = {
        "receipt": TEXT,
        "source": TEXT,
        "state": {"type": "string", "enum": ["waiting", "decided"]},
        "records": {"type": "array", "items": {**record, "required": ["items"]}},
    }
    return {"type": "object", "properties": said, "required": list(said)}


def _source() -> dict[str, Any]:
    return _in_path("source", "in whose name copy is sent")


def _in_path(name: str, about: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "description": about, "schema": TEXT}


def _said(name: str, about: str) -> dict[str, Any]:
    return {"name": name, "in": "header", "description": about, "schema": TEXT}
