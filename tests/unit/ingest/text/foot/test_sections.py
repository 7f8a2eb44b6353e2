"""A mark opens a section below the story: notes, contacts, links, other stories."""

import pytest

from services.ingest.text.foot.peeling import Foot, peel

STORY = ("The port of Riga is shut.", "Ships wait off the coast.")


def below(*lines: str, byline: str | None = None) -> Foot:
    foot = peel((*STORY, *lines), byline)
    assert foot.body == STORY
    return foot


def test_a_notepad_gives_notes_credits_and_titles() -> None:
    lines = ("# Notizblock", "## Orte", "- [Hafen](Bremen)", "## dpa-Kontakte",
             "- Autor: Ann Poe, +49 30 000, <a@dpa.example>", "dpa xx n1")  # fmt: skip
    foot = below(*lines)
    assert [each.text for each in foot.taken] == list(lines)
    assert foot.notes == ("- [Hafen](Bremen)",)
    assert foot.sign_off == lines[4:]


def test_notes_to_editors_may_be_whole_sentences() -> None:
    notes = ("Pictures of the port are on the desk.", "The pilots speak at noon. " * 20)
    assert below("Notes to editors:", *notes).notes == notes


def test_a_story_in_the_middle_of_which_editors_are_addressed_is_whole() -> None:
    body = (*STORY, "Notes to editors", *[f"Ship {each} is in." for each in range(50)])
    assert peel(body, None).body == body


def test_a_notepad_that_a_title_opens_may_have_any_length() -> None:
    lines = ("# Notizblock", *[f"- Foto {each}" for each in range(60)])
    assert len(below(*lines).notes) == 60


def test_of_a_notepad_without_end_the_last_thousand_lines_are_looked_at() -> None:
    credit = "- Autor: Ann Poe, +49 30 000, <a@dpa.example>"
    foot = below("# Notizblock", *[credit] * 1100)
    assert (len(foot.sign_off), foot.notes.count(credit)) == (1000, 100)


def test_a_line_that_names_another_story_opens_no_section() -> None:
    rows = ("Ice Queen 2.80", "Just Keep Sailing 4.60")
    assert peel((*STORY, "Read more: Why ice comes", *rows), None).body == (*STORY, *rows)


def test_a_kill_in_a_section_is_a_note() -> None:
    notice = "Kill the story slugged BC-Ferry"
    assert below("Related stories", "Ice in the gulf", notice).notes == (notice,)


LISTS = [
    ("Related stories", "Ice in the gulf", "By John Roe", "5 min read", "Two days ago"),
    ("Related stories", "Ice in the gulf", "By John Roe"),
    ("Related stories", "Ice in the gulf", "Autorin: Anna Weber", "Ferries stop"),
    ("Share this:", "An unknown line", "Another one"),
    ("© 2026 Harbour Wire", "An unknown line"),
    ("Share this:", "This report was first published Feb. 28, 2026.", "An unknown line"),
    ("Share this:", "We use your sign-up as you have agreed to, says our privacy policy.", "So"),
    ("Read next", "Ice in the gulf", "John Roe", "Most read", "Ferries stop", "What is ice?"),
    ("Media contact:", "Ann Poe", "Harbour Point Inc.", "+1 555 010 0100", "ann@example.org"),
    ("Online:", "Port of Riga: https://port.example", "https://ice.example"),
    ("Quellen:", "Hafenamt Riga", "Northwire"),
    ("Lea también:", "El hielo del golfo", "Los barcos esperan"),
    ("ENDS", "Harbour Point plc", "London Exchange: HPP", "12 Quay Street"),
]


@pytest.mark.parametrize("lines", [pytest.param(lines, id=lines[0]) for lines in LISTS])
def test_a_list_goes_with_its_heading(lines: tuple[str, ...]) -> None:
    foot = below(*lines)
    assert [each.text for each in foot.taken] == list(lines)
    assert (foot.name_line, foot.sign_off, foot.notes) == (None, (), ())


def test_a_list_of_reporters_credits_them() -> None:
    lines = ("To contact the reporters on this story:", "Ann Poe in Oslo",
             "Max Lowe in Riga")  # fmt: skip
    assert below(*lines).sign_off == lines


SENTENCES = [
    ("Related stories", "Ice in the gulf", "The ships have come in, and the pilots are glad."),
    ("Sources:", "The pilots were asked on Sunday."),
    ("Online:", "Many boats are sold", "Ships"),
    ("Contact:", "x" * 191),
]


@pytest.mark.parametrize("lines", [pytest.param(lines, id=lines[0]) for lines in SENTENCES])
def test_no_list_takes_a_sentence_along(lines: tuple[str, ...]) -> None:
    assert peel((*STORY, *lines), None).body[-1] == lines[-1]


def test_a_list_of_more_lines_than_a_section_has_stays() -> None:
    lines = ("Sources:", *[f"Pilot {each}" for each in range(41)])
    assert peel((*STORY, *lines), None).body == (*STORY, *lines)
