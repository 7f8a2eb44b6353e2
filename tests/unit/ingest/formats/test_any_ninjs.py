"""ninjs: any bytes end as copy or as an error with a reason."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.ingest.formats.ninjs import FORMAT
from tests.unit.ingest.formats.altered import read_or_refuse

SAMPLES = sorted(
    path
    for path in (Path(__file__).parents[3] / "samples" / "ninjs").iterdir()
    if not path.name.endswith(".expected.json")
)


@given(st.binary(max_size=400))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_refused(value: bytes) -> None:
    read_or_refuse(FORMAT, value)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_any_change_to_a_sample_is_read_or_refused(data: st.DataObject) -> None:
    value = bytearray(data.draw(st.sampled_from(SAMPLES)).read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(value) - 1))
        length = data.draw(st.integers(0, 40))
        value[place : place + length] = data.draw(st.binary(max_size=6))
    read_or_refuse(FORMAT, bytes(value))


NAMES = st.sampled_from(
    "uri version pubStatus embargoed headlines headline bodies body_html body_nitf descriptions "
    "subject people places associations renditions altIds by authors signals rightsInfo genre "
    "trustIndicators type service keywords urgency language versionCreated infosource title "
    "evolvedfrom role value contentType name rel href literal code scheme".split()
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=15,
)


@given(st.dictionaries(NAMES, VALUES, max_size=12))
@settings(max_examples=200, deadline=None)
def test_any_values_are_read_or_refused(said: Mapping[str, object]) -> None:
    read_or_refuse(FORMAT, json.dumps(said).encode())


@pytest.mark.parametrize(
    "document",
    [
        '{"uri": "x", "body_html": "' + "<div>" * 100_000 + '"}',
        '{"uri": "x", "bodies": [' + '{"value": "a"},' * 100_000 + "{}]}",
        '{"uri": "x", "subject": [' + '{"name": "a"},' * 100_000 + "{}]}",
        '{"uri": "x", "body_text": "' + '" ' * 100_000,
        '{"uri": "x"}\n' * 100_000,
        "[" + "{}," * 500_000 + "{}]",
        '{"uri": "x", "keywords": "' + "a," * 500_000 + '"}',
    ],
    ids=lambda document: document[:30],
)
@pytest.mark.timeout(60)
def test_hostile_documents_are_read_or_refused(document: str) -> None:
    read_or_refuse(FORMAT, document.encode())
