"""Every sample is read as it is to be, and the docs say so."""

import pytest

from services.ingest.formats import FORMATS
from tests.conformance.samples import Sample, is_right, samples
from tests.conformance.table import PAGE, mistakes, renewed

ALL = list(samples())
MIN_SAMPLES = 5


@pytest.mark.parametrize("sample", ALL, ids=[sample.name for sample in ALL])
def test_a_sample_is_read_as_expected(sample: Sample) -> None:
    assert mistakes(sample) == []


def test_each_format_has_its_samples() -> None:
    counts = {each.name: sum(sample.format == each.name for sample in ALL) for each in FORMATS}
    few = {name: count for name, count in counts.items() if count < MIN_SAMPLES}
    assert few == {}, f"give each {MIN_SAMPLES} samples in tests/samples/NAME/"


def test_the_docs_describe_each_format() -> None:
    described, _, _ = PAGE.read_text(encoding="utf-8").partition("\n## ")
    missing = [each.name for each in FORMATS if f"`{each.name}`" not in described]
    assert missing == [], "give them a row in the first table of docs/formats.md"


def test_the_table_of_the_docs_is_fresh() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert renewed(page) == page, "run `python -m tests.conformance` and commit docs/formats.md"


@pytest.mark.parametrize(
    ("expected", "found", "right"),
    [
        ("2026-03-02T12:00:00Z", "2026-03-02T13:00:00+01:00", True),
        ("2026-03-02T12:00:00Z", "2026-03-02T12:00:00+01:00", False),
        ({"rel": "picture"}, {"rel": "picture", "title": None}, True),
        (None, "something", False),
        ("", None, False),
        ([], ["more"], False),
    ],
)
def test_a_field_is_judged(expected: object, found: object, right: bool) -> None:
    assert is_right(expected, found) is right
