"""Samples with a few bytes changed: an item or a dead letter, and the same one each time."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.ingest.formats import FORMATS
from tests.conformance.samples import samples
from tests.fuzz.invariants import checked

NAMES = [each.name for each in FORMATS]
JOINTS = st.binary(max_size=8) | st.sampled_from(
    [
        b"<",
        b">",
        b"&",
        b'"',
        b"\n",
        b"\n\n",
        b"]]>",
        b"\x00",
        b"\xff",
        b"\x02",
        b"\x03",
        b"{}",
        b"=",
    ]
)


@cache
def copies(name: str) -> list[bytes]:
    return [sample.path.read_bytes() for sample in samples() if sample.format == name]


@pytest.mark.parametrize("name", NAMES)
@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_changed_sample_has_an_outcome(name: str, data: st.DataObject) -> None:
    copy = data.draw(st.sampled_from(copies(name)))
    places = data.draw(st.lists(st.integers(0, len(copy)), min_size=1, max_size=4).map(sorted))
    pieces = [
        copy[start : data.draw(st.integers(start, end))] + data.draw(JOINTS)
        for start, end in zip([0, *places], [*places, len(copy)], strict=True)
    ]
    changed = b"".join(pieces)
    assert checked(changed) == checked(changed)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_cut_off_anywhere_has_an_outcome(name: str) -> None:
    for copy in copies(name):
        for place in range(0, len(copy), max(1, len(copy) // 40)):
            checked(copy[:place])


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_read_as_any_other_format_has_an_outcome(name: str) -> None:
    types = [content_type for each in FORMATS for content_type in each.content_types[:1]]
    for copy in copies(name)[:2]:
        for content_type in types:
            checked(copy, content_type)
