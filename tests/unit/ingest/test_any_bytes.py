"""Whatever comes, ingest has an outcome for it, and the same one each time."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.handler import Outcome
from schemas.item import WireItem
from services.ingest.fields.aliases import FIELD_NAMES
from tests.unit.ingest.ingested import outcomes

CONTENT_TYPES = st.sampled_from(
    [
        None,
        "text/plain",
        "text/plain; charset=utf-16",
        "text/plain; charset=hex",
        "text/plain; charset=iso-8859-1",
        "application/json",
        "application/x-ndjson",
        "application/octet-stream",
    ]
) | st.text(max_size=30)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(sorted(FIELD_NAMES))
LINES = st.sampled_from(
    [
        "",
        "By Ann Poe",
        "Share",
        "KYIV, Ukraine (AP) _ Ships came",
        "Eds: corrects date",
        "EMBARGOED UNTIL 0001 GMT March 3",
        "HOLD HOLD HOLD",
        "(Reporting by Ann Poe)",
        "Ann Poe is a reporter in Riga.",
        "-30-",
        "Slug: SHIPS",
        "``Yes,'' he said.",
    ]
) | st.text(max_size=80)


def checked(copy: bytes, content_type: str | None) -> list[Outcome]:
    found = outcomes(copy, content_type)
    assert found
    for outcome in found:
        assert (outcome.rejection is None) == (outcome.name == "item")
        if outcome.rejection:
            assert outcome.rejection.error
        else:
            item = WireItem.from_bytes(outcome.emits[0].value)
            assert item.id == outcome.emits[0].key
    return list(found)


@given(st.binary(max_size=300), CONTENT_TYPES)
@settings(max_examples=100, deadline=None)
def test_any_bytes_have_an_outcome(copy: bytes, content_type: str | None) -> None:
    assert checked(copy, content_type) == checked(copy, content_type)


@given(st.lists(LINES, max_size=12), CONTENT_TYPES)
@settings(max_examples=100, deadline=None)
def test_any_lines_have_an_outcome(lines: list[str], content_type: str | None) -> None:
    checked("\n".join(lines).encode("utf-8", "replace"), content_type)


@given(st.dictionaries(NAMES, VALUES, max_size=8), st.integers(1, 400))
@settings(max_examples=100, deadline=None)
def test_any_json_has_an_outcome(fields: dict[str, object], cut: int) -> None:
    whole = json.dumps(fields)
    (outcome,) = checked(whole.encode(), None)
    assert outcome.rejection is None or outcome.rejection.reason in {"no-text", "bad-field"}
    (half,) = checked(whole[:-cut].encode(), "application/json")
    assert half.rejection
    assert half.rejection.reason in {"empty", "malformed-json"}


HOSTILE = {
    "nested lists": "[" * 100_000,
    "nested objects": '{"a":' * 50_000,
    "a long number": '{"version": ' + "9" * 5000 + "}",
    "many words": "a " * 200_000,
    "a long word": "A" * 400_000,
    "many hyphens": "A-" * 100_000,
    "many quotes": '{"body": "' + '" ' * 50_000,
    "many backslashes": '{"body": "' + "\\" * 50_000,
    "many commas": '{"body": "x"' + "," * 50_000,
    "many lines": "\n".join(["Share"] * 20_000),
    "many credits": "Reporting by " * 10_000,
    "many embargoes": "embargo " * 10_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_copy_has_an_outcome(name: str) -> None:
    checked(HOSTILE[name].encode(), None)
