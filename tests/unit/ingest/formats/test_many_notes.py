"""Any note to editors may hold copy back: where there are too many to read, nothing passes."""

import pytest

from services.ingest.input.limits import MAX_NOTES
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
