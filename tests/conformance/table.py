"""The conformance table of docs/formats.md."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from schemas.item import FIELDS_IN_ORDER
from services.ingest.formats import FORMATS
from tests.conformance.samples import DEAD_LETTER, Fields, Sample, is_right, read, samples

PAGE = Path(__file__).parent.parent.parent / "docs" / "formats.md"
BEGIN, END = "<!-- conformance: begin -->\n", "<!-- conformance: end -->"
DETECTED = "format"
FIELDS = (DETECTED, *FIELDS_IN_ORDER, DEAD_LETTER)

Marks = tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]
"""By format and field: how many were right, and how many there were."""


def mistakes(sample: Sample) -> list[str]:
    """What was not read as expected, a line each."""
    name, found = read(sample)
    lines = [
        f"item {number}: {field}: expected {expected.get(field)!r}, got {item.get(field)!r}"
        for number, (expected, item) in enumerate(zip(sample.expected, found, strict=False))
        for field in expected
        if not is_right(expected[field], item.get(field))
    ]
    if len(found) != len(sample.expected):
        lines.append(f"expected {len(sample.expected)} items, got {len(found)}")
    if name not in (None, sample.format):
        lines.append(f"read as {name}")
    return lines


def marks() -> Marks:
    """The whole count."""
    right: Counter[tuple[str, str]] = Counter()
    there: Counter[tuple[str, str]] = Counter()
    for sample in samples():
        for field, is_good in _marked(sample):
            there[sample.format, field] += 1
            right[sample.format, field] += is_good
    return right, there


def _marked(sample: Sample) -> Iterator[tuple[str, bool]]:
    name, found = read(sample)
    if name:
        yield DETECTED, name == sample.format
    items: tuple[Fields, ...] = (*found, *({} for _ in sample.expected))
    for expected, item in zip(sample.expected, items, strict=False):
        for field, value in expected.items():
            yield field, is_right(value, item.get(field))


def table() -> str:
    """The table in Markdown: a row a field, a column a format, "N of M" in each."""
    right, there = marks()
    formats = [each.name for each in FORMATS if any(key[0] == each.name for key in there)]
    lines = [_row(["field", *formats]), _row(["---"] * (len(formats) + 1))]
    for field in FIELDS:
        cells = [
            f"{right[name, field]} of {there[name, field]}" if there[name, field] else ""
            for name in formats
        ]
        if any(cells):
            lines.append(_row([f"`{field}`", *cells]))
    return "\n".join(lines) + "\n"


def renewed(page: str) -> str:
    """The page with the table as it is now."""
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"
