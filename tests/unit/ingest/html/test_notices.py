"""Markup loses what is no longer in the body, or is not used."""

import pytest

from services.ingest.html.notices import without_paragraphs
from tests.unit.ingest.ingested import item

STORY = "<p>The port is <b>shut</b>.</p>"
CREDIT = "(Reporting by Ann Poe)"
BODY = ("The port is shut.",)

KEPT = [
    (f"{STORY}<p>{CREDIT}</p>", [CREDIT]),
    (f"{STORY}<p><em>{CREDIT}</em></p>", [CREDIT]),
    (f"{STORY}<div><p>{CREDIT}</p><p>jmo/els</p></div>", [CREDIT, "jmo/els"]),
    (f"{STORY[:-4]} {CREDIT}</p>", [CREDIT]),
    (f"{STORY[:-4]} {CREDIT} (dmk)</p>", [CREDIT, "(dmk)"]),
    (f"{STORY[:-4]}<i> {CREDIT}</i></p>", [CREDIT]),
    (f"{STORY[:-4]} EFE</p><p>{CREDIT}</p>", ["EFE", CREDIT]),
]


@pytest.mark.parametrize(("markup", "below"), KEPT)
def test_what_stood_below_the_story_is_cut_off_its_markup(markup: str, below: list[str]) -> None:
    kept = without_paragraphs(markup, (), below, BODY)
    assert kept is not None
    assert kept.replace("<i></i>", "").replace("<div></div>", "") == STORY


@pytest.mark.parametrize("note", ["EMBARGO UNTIL 0600 GMT", "Kill BC-Ferry"])
def test_a_note_to_editors_is_cut_out_wherever_it_stands(note: str) -> None:
    assert without_paragraphs(f"<p>{note}</p>{STORY}", [note], (), BODY) == STORY
    assert without_paragraphs(f"{STORY}<p>{note}</p>{STORY}", [note], (), BODY) == STORY * 2


UNSAFE = [
    (f"<p>{CREDIT} The port is shut.</p>", [], [CREDIT]),
    ("<p>Kill BC-Ferry, said the desk.</p>", ["Kill BC-Ferry"], []),
    (f"<p>The port {CREDIT} is shut.</p>", [], [CREDIT]),
    (f"{STORY}<p>{CREDIT}<br>It is cold.</p>", [], [CREDIT]),
    (f"{STORY}<p>It is cold. EFE</p>{STORY}", [], ["EFE"]),
    ("<p>The port is shut.</p>", [], ["The port is shut."]),
    ("", [], [CREDIT]),
]


@pytest.mark.parametrize(("markup", "notes", "below"), UNSAFE)
def test_markup_from_which_it_cannot_be_cut_is_not_used(
    markup: str, notes: list[str], below: list[str]
) -> None:
    assert without_paragraphs(markup, notes, below, BODY) is None


def test_a_list_of_many_parts_is_no_note() -> None:
    parts = "".join(f"<b>{each}</b>" for each in "abcdefghijklmnopqrstuvw")
    assert without_paragraphs(f"{STORY}<p>{parts}</p>", (), ["abcdefghijklmnopqrstuvw"], ()) is None


def test_body_html_says_what_the_body_says() -> None:
    page = (
        f"<html><body><article><h1>Port shut</h1>{STORY}<p>It is <i>cold</i>. EFE</p><p>{CREDIT}"
        "</p><p>Read more: Why ice comes</p></article></body></html>"
    )
    found = item(page)
    assert found.body == ("The port is shut.", "It is cold.")
    assert found.body_html
    assert "<b>shut</b>" in found.body_html
    assert not any(each in found.body_html for each in ("EFE", "Reporting", "Read more"))
