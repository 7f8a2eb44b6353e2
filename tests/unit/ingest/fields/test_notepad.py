"""dpa's notepad, beside notes to editors and alone."""

from services.ingest.fields.reader import Fields
from services.ingest.fields.to_copy import copy_of
from services.ingest.input.timestamps import TimeStyle

NOTEPAD = {
    "public_html": "<ul><li>Pictures follow.</li><li>Read 1997, not 1992.</li></ul>",
    "nonpublic_html": "<p>Call Ann Poe.</p>",
}


def _ednote(**stated: object) -> str | None:
    return copy_of(Fields({"headline": "Ferry", **stated}, TimeStyle())).ednote


def test_it_adds_what_the_notes_do_not_say() -> None:
    assert _ednote(ednotes=["Pictures follow."], notepad=NOTEPAD) == (
        "Pictures follow. Read 1997, not 1992."
    )


def test_alone_it_is_the_note() -> None:
    assert _ednote(notepad=NOTEPAD) == "Pictures follow. Read 1997, not 1992. Call Ann Poe."
