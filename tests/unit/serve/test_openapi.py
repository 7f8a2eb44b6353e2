"""The OpenAPI document: valid, checked in, and true of what serve does."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from schemas.article import EventKind
from services.serve.filters import FIELDS
from services.serve.http.asked import PARAMETERS
from services.serve.http.openapi.document import FILE, as_text, document, page
from services.serve.http.openapi.events import OF_FILTERS
from tests.unit.serve.wire_events import entry

DOCUMENT = document()


def schema(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}


def test_the_document_is_valid() -> None:
    OpenAPIV31SpecValidator(DOCUMENT).validate()


def test_the_file_is_as_the_models_say() -> None:
    assert FILE.read_text("utf-8") == as_text(), "`make schemas` writes it anew"


def test_each_parameter_that_is_taken_is_described() -> None:
    described = DOCUMENT["paths"]["/v1/events"]["get"]["parameters"]
    assert {each["name"] for each in described if each["in"] == "query"} == PARAMETERS
    assert OF_FILTERS.keys() == FIELDS.keys()


@pytest.mark.parametrize("kind", [EventKind.PUBLISHED, EventKind.KILLED])
def test_an_event_is_as_the_document_says(kind: EventKind) -> None:
    sent = json.loads(entry("ferry", 0, kind).with_cursor("abc"))
    Draft202012Validator(schema("CloudEvent")).validate(sent)
    whole = {"events": [sent], "cursor": "abc"}
    Draft202012Validator(schema("Page")).validate(whole)


def test_the_page_needs_nothing_from_elsewhere() -> None:
    text = page()
    assert "<script" not in text
    assert "http://" not in text
    assert "https://" not in text
    assert all(f"<code>{name}</code>" in text for name in PARAMETERS)
