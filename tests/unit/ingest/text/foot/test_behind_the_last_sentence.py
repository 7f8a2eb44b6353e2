"""Marks and credits behind the last sentence of a story, in its own paragraph."""

import pytest

from services.ingest.text.foot.endings import split_ending

SPLIT = [
    ("He left. (Reporting by Ann Poe) (ends) (dmk)", "He left.",
     ["(Reporting by Ann Poe)", "(ends)", "(dmk)"]),
    ("He left.EFE", "He left.", ["EFE"]),
    ("He left. ==Kyodo", "He left.", ["==Kyodo"]),
    ("He said: “No.” (ANSA). 03-Ott-20 20:48", "He said: “No.”", ["(ANSA).", "03-Ott-20 20:48"]),
    ("He left. (Oslo Newsroom (20) 555-0100; e-mail: ann@example.org)", "He left.",
     ["(Oslo Newsroom (20) 555-0100; e-mail: ann@example.org)"]),
    ("Ele saiu. (*Com informações da AFP)", "Ele saiu.", ["(*Com informações da AFP)"]),
    ("Er ging. (Anna Weber) +++", "Er ging.", ["(Anna Weber)", "+++"]),
    ("He left. [Gambas:Video 20echo]", "He left.", ["[Gambas:Video 20echo]"]),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "rest", "marks"), SPLIT)
def test_marks_are_split_off_in_their_order(paragraph: str, rest: str, marks: list[str]) -> None:
    found, taken = split_ending(paragraph)
    assert (found, [each.text for each in taken]) == (rest, marks)


WHOLE = [
    "He left (Reporting by hand is slow).",
    "He wrote: “Ice is patient.” (Anna Weber)",
    "He saw ships, ice, and AFP",
    "He meant it. (sic)",
    "(Reporting by Ann Poe)",
    "It cost 5 dollars. (He paid.)",
]


@pytest.mark.parametrize("paragraph", WHOLE)
def test_other_words_stay_in_the_paragraph(paragraph: str) -> None:
    assert split_ending(paragraph) == (paragraph, ())
