"""Any note to editors may hold copy back: where there is too much to read, nothing passes."""

import json

import pytest

from services.ingest.input.limits import ITEM, MAX_NOTES, MAX_NOTES_TEXT, MAX_TEXT, PARAGRAPH
from tests.unit.ingest.ingested import outcomes

G2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1"><itemMeta>'
    "{}</itemMeta><contentMeta><headline>Tide rises</headline></contentMeta><contentSet>"
    '<inlineData contenttype="text/plain">It rose.</inlineData></contentSet></newsItem>'
)
NITF = (
    "<nitf><body><body.head><hedline><hl1>Tide rises</hl1></hedline>{}</body.head>"
    "<body.content><p>It rose.</p></body.content></body></nitf>"
)
NOTES = {
    "newsml-g2": (G2, "<edNote>Note {}.</edNote>"),
    "nitf": (NITF, "<note><body.content><p>Note {}.</p></body.content></note>"),
}


@pytest.mark.parametrize("format_", NOTES)
@pytest.mark.parametrize(("count", "reason"), [(MAX_NOTES, None), (MAX_NOTES + 1, "too-large")])
def test_notes_up_to_a_limit(format_: str, count: int, reason: str | None) -> None:
    document, note = NOTES[format_]
    (found,) = outcomes(document.format("".join(note.format(n) for n in range(count))))
    assert (found.rejection and found.rejection.reason) == reason


def lines(count: int, **fields: str) -> str:
    """Lines of JSON: `count` items with such fields."""
    item = {"uri": "urn:x", "type": "text", "headline": "Tide rises", "body_text": "It rose."}
    return "\n".join([json.dumps(item | fields)] * count)


def reasons(record: str) -> set[str | None]:
    return {each.rejection.reason if each.rejection else None for each in outcomes(record)}


def test_paragraphs_that_are_notes_up_to_a_limit() -> None:
    """They count as the notes of a field do."""
    note = "EMBARGOED UNTIL 6 A.M. ON MONDAY\n\n"
    assert reasons(lines(1, body_text=note * MAX_NOTES + "It rose.")) == {None}
    assert reasons(lines(1, body_text=note * (MAX_NOTES + 1) + "It rose.")) == {"too-large"}


def test_notes_of_a_records_items_up_to_a_limit() -> None:
    """Together: each note may state times, which are slow to read."""
    note = "x" * (MAX_NOTES_TEXT // 50)
    assert reasons(lines(50, ednote=note)) == {None}
    (found,) = outcomes(lines(51, ednote=note))
    assert found.rejection
    assert found.rejection.reason == "too-large"
    assert "100,000 characters in the notes to editors of its items" in found.rejection.error


def test_text_of_a_records_items_up_to_a_limit() -> None:
    """An item and each paragraph take as long as some characters more."""
    text = "x" * (MAX_TEXT // 10 - ITEM - PARAGRAPH)
    assert reasons(lines(10, body_text=text)) == {None}
    (found,) = outcomes(lines(10, body_text=text) + "\n" + lines(1))
    assert found.rejection
    assert found.rejection.reason == "too-large"
    assert "1,000,000 characters of text in its items" in found.rejection.error
