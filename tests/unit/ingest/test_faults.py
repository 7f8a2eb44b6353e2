"""A fault costs its own item: its neighbours in the record come out as if it were not there."""

from typing import Any

import pytest

from runtime.handler import Record
from runtime.reading.reader import STAGE_DEFECT
from schemas.item import WireItem
from services.ingest.copy import Copy
from services.ingest.formats import FORMATS
from services.ingest.normalise import Origin, normalise
from services.ingest.reader import IngestReader
from tests.fuzz.neighbours import GOOD, POSTMARK, WRAPPERS
from tests.unit.ingest.ingested import RECEIVED, items, outcomes

OF_LINES = {
    "json": '{{"headline": "{0}", "body": "B"}}\n',
    "ninjs": '{{"uri": "urn:{0}", "type": "text", "headline": "{0}", "body_text": "B"}}\n',
}
NAMES = ["First", "Second", "Third"]


def three(name: str) -> bytes:
    """A record of three good items."""
    each = [(OF_LINES | GOOD)[name].format(headline) for headline in NAMES]
    if name == "mail":
        return b"".join(POSTMARK + mail.encode() + b"\n\n" for mail in each)
    return WRAPPERS.get(name, "{}").format("".join(each)).encode()


def read(name: str) -> list[str | tuple[str, int | None]]:
    """The headlines that came out; for a dead letter its reason and the place of its item."""
    read_as = next(each for each in FORMATS if each.name == name)
    record = Record("wire.raw", 0, 0, RECEIVED, None, three(name), ())
    found = IngestReader(read_as=read_as)(record)
    return [
        (each.rejection.reason, each.rejection.item)
        if each.rejection
        else WireItem.from_bytes(each.emits[0].value).headline
        for each in found
    ]


@pytest.mark.parametrize("name", [*OF_LINES, *GOOD])
def test_an_unforeseen_fault_while_an_item_is_read(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read(name) == NAMES
    whole = Copy.__init__

    def failing(self: Copy, **fields: Any) -> None:
        if "Second" in f"{fields}":
            raise ZeroDivisionError("by chance")
        whole(self, **fields)

    monkeypatch.setattr(Copy, "__init__", failing)
    assert read(name) == ["First", (STAGE_DEFECT, 1), "Third"]


def test_an_unforeseen_fault_after_it_was_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(copy: Copy, origin: Origin) -> WireItem:
        if copy.headline == "Second":
            raise RecursionError("line one\nline two")
        return normalise(copy, origin)

    monkeypatch.setattr("services.ingest.reader.normalise", failing)
    assert read("json") == ["First", (STAGE_DEFECT, 1), "Third"]
    (rejection,) = [each.rejection for each in outcomes(three("json")) if each.rejection]
    assert rejection.error == (
        "ingest failed on it (RecursionError: line one): report this, and redrive once mended"
    )


HOSTILE = [
    '"sent_at": 88888888888888888888',
    '"sent_at": -1e300',
    '"sent_at": "9999-12-31T23:59:59-23:59"',
    f'"sent_at": {"7" * 5000}',
    f'"urgency": {"7" * 5000}',
    '"expires_at": NaN',
    '"take": Infinity',
    '"renditions": {"main\\udc00": {"href": "https://x.example/a"}}',
    '"keywords": ["\\ud800", {"\\ud83d": "\\ude00\\ud83d"}]',
    '"byline": "By \\ud83d\\ud83d\\ude00 \\\\ud800"',
]


@pytest.mark.parametrize("field", HOSTILE)
@pytest.mark.parametrize("written", ["[{0},{1},{2}]", "{0}\n{1}\n{2}"])
def test_a_hostile_value_is_a_warning_at_the_most(field: str, written: str) -> None:
    texts = [f'{{"headline": "{each}", "body": "B"}}' for each in NAMES]
    texts[1] = f'{texts[1][:-1]}, "uri": "urn:x", {field}}}'
    assert [each.headline for each in items(written.format(*texts))] == NAMES


def test_a_number_too_long_to_read_costs_the_item_whose_identity_it_is() -> None:
    long = "7" * 5000
    found = outcomes(f'[{{"headline":"A","body":"B"}},{{"headline":"A","version":{long}}}]')
    assert [each.rejection and each.rejection.reason for each in found] == [None, "bad-field"]


@pytest.mark.parametrize("charset", ["utf-7", "raw_unicode_escape", "unicode_escape"])
def test_half_a_surrogate_pair_of_a_charset_is_replaced(charset: str) -> None:
    copy = {"utf-7": b"Tide +2AA- high\n\nIt rose."}.get(charset, b"Tide \\ud800 high\n\nIt rose.")
    (found,) = items(copy, f"text/plain; charset={charset}")
    found.to_bytes()
    assert found.headline == "Tide \ufffd high"


def test_want_of_memory_is_the_records_and_no_items(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(copy: Copy, origin: Origin) -> WireItem:
        raise MemoryError

    monkeypatch.setattr("services.ingest.reader.normalise", failing)
    with pytest.raises(MemoryError):
        read("json")
