"""What is not for publication is in no field of an item."""

import pytest

from tests.unit.ingest.ingested import item, outcomes

HEAD = "Riga port stays shut"
BODY = ("Ships wait off Riga until the ice has cleared, the port said on Monday.",
        "Nobody could say when that would be.")  # fmt: skip
SECRETS = ("Ann Poe, +44 20 0000 0000", "Her mobile: 07700 900123.", "Do ring before noon.")
MARKS = [
    "The following information is not for publication",
    "The following contact details are not intended for publication.",
    "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
    "Not for publication:",
    "* * * Not for publication * * *",
    "Les informations suivantes ne sont pas destinées à la publication",
    "No para publicación",
    "Niet voor publicatie",
]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("separator", ["\n\n", "\n"])
def test_nothing_below_the_mark_is_published(mark: str, separator: str) -> None:
    found = item("\n\n".join((HEAD, *BODY, separator.join((mark, *SECRETS)))))
    assert found.body == BODY
    published = found.to_bytes().decode()
    assert not any(part in published for part in ("Ann Poe", "07700", "noon", mark))


def test_what_stands_behind_the_mark_on_its_line_is_not_published() -> None:
    found = item(f"{HEAD}\n\n" + "\n\n".join((*BODY, f"Not for publication: {SECRETS[0]}")))
    assert found.body == BODY
    assert "Poe" not in found.to_bytes().decode()


def test_the_markup_says_nothing_of_it_either() -> None:
    parts = "".join(f"<p>{each}</p>" for each in (*BODY, MARKS[0], *SECRETS))
    found = item(f"<html><body><article><h1>{HEAD}</h1>{parts}</article></body></html>")
    assert "07700" not in found.to_bytes().decode()
    assert found.body == BODY


def test_desk_marks_and_kills_below_it_count() -> None:
    copy = "\n\n".join((HEAD, *BODY, MARKS[0], SECRETS[0], "(Reporting by Ann Ash)", "dpa xx n1"))
    assert item(copy).sign_off == "dpa xx n1"
    killed = item("\n\n".join((HEAD, *BODY, MARKS[0], "Kill this story.", SECRETS[0])))
    assert killed.status == "canceled"
    assert "20 0000" not in killed.to_bytes().decode()


HOLDS = ["EMBARGO UNTIL 2027-03-03 0600 GMT", "She said no. (Embargoed until 2027-03-03 0600 GMT)",
         "Embargo until:\n\n2027-03-03 0600 GMT"]  # fmt: skip


def test_an_embargo_on_the_line_of_the_mark_holds() -> None:
    copy = "\n\n".join((HEAD, *BODY, "Not for publication: until 2027-03-03 0600 GMT"))
    found = item(copy)
    assert found.embargo_until or found.embargo_indefinite


@pytest.mark.parametrize("hold", HOLDS)
def test_an_embargo_below_it_holds(hold: str) -> None:
    found = item("\n\n".join((HEAD, *BODY, MARKS[0], SECRETS[0], hold)))
    assert found.body == BODY
    assert found.embargo_until or found.embargo_indefinite
    assert "Poe" not in (found.ednote or "")
    assert "said no" not in (found.ednote or "")


def test_the_mark_in_dutch_is_no_embargo() -> None:
    assert not item("\n\n".join((HEAD, *BODY, MARKS[-1], *SECRETS))).embargo_indefinite


def test_copy_that_is_all_private_is_a_dead_letter() -> None:
    (found,) = outcomes("Not for publication\n\n" + "\n\n".join(SECRETS))
    assert found.rejection
    assert found.rejection.reason == "not-copy"


NEWS = [
    "The letter was not for publication, she said.",
    "Letters marked as not for publication were stolen, and the thief read them aloud.",
]


@pytest.mark.parametrize("line", NEWS)
def test_a_story_about_secrets_is_published(line: str) -> None:
    assert line in item("\n\n".join((HEAD, BODY[0], line, BODY[1]))).body
