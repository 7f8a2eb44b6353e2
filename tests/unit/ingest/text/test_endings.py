"""What follows the copy: credits and the correspondent's biography."""

import html
import json

import pytest

from tests.unit.ingest.ingested import item

BODY = (
    "Ships wait off Riga until the ice has cleared, the director of the port said on Monday.",
    "Janis Ozols, a pilot, said he had never seen the like of it.",
)
HEAD = "Riga port stays shut"
BIO = "Ann Poe is Baltic correspondent at Northwire based in Riga covering ports and rail."


def ended(*ending: str, byline: str = "") -> str:
    return "\n\n".join((HEAD, *filter(None, [byline]), *BODY, *ending))


BIOGRAPHIES: list[tuple[tuple[str, ...], tuple[str, ...]]] = [
    (("Ann Poe", BIO), ("Ann Poe", BIO)),
    ((BIO,), (BIO,)),
    (("About the author", "Ann Poe", BIO), ("Ann Poe", BIO)),
    (("About the author: Ann Poe covers rail for Northwire.",),
     ("Ann Poe covers rail for Northwire.",)),
    ((BIO, "She has won two prizes.", "Follow her on Twitter @annpoe"),
     (BIO, "She has won two prizes.", "Follow her on Twitter @annpoe")),
    (("The writer is Northwire's bureau chief in Riga.",),
     ("The writer is Northwire's bureau chief in Riga.",)),
    (("Ann Poe", "As Northwire's bureau chief in Riga, Ann Poe oversees two reporters.",),
     ("Ann Poe", "As Northwire's bureau chief in Riga, Ann Poe oversees two reporters.")),
    (("Anna Weber ist Korrespondentin in Riga und berichtet über Häfen.",),
     ("Anna Weber ist Korrespondentin in Riga und berichtet über Häfen.",)),
    ((BIO, "Share", "Advertisement"), (BIO,)),
]  # fmt: skip


@pytest.mark.parametrize(("ending", "biography"), BIOGRAPHIES)
def test_a_biography_is_split_from_the_body(
    ending: tuple[str, ...], biography: tuple[str, ...]
) -> None:
    found = item(ended(*ending))
    assert (found.biography, found.body) == (biography, BODY)


NO_BIOGRAPHIES = [
    "Janis Ozols is a former journalist who writes about ice.",
    "Ann Poe is a baker who sells bread to the crews.",
    "Riga Port is the biggest in Latvia and covers five square miles.",
    "Ann Poe was a reporter for The Echo until she died on Sunday.",
    "Northwire reporters were on the quay when the first ship came in.",
]


@pytest.mark.parametrize("last", NO_BIOGRAPHIES)
def test_a_last_paragraph_about_others_is_part_of_the_story(last: str) -> None:
    found = item(ended(last))
    assert (found.biography, found.body) == ((), (*BODY, last))


BYLINES = [
    (ended("Ann Poe", BIO), "Ann Poe"),
    (ended(BIO), None),
    (ended("Ann Poe", BIO, byline="By John Roe and Ann Poe"), "By John Roe and Ann Poe"),
]


@pytest.mark.parametrize(("copy", "byline"), BYLINES)
def test_the_name_above_a_biography_is_the_byline_where_there_is_none(
    copy: str, byline: str | None
) -> None:
    assert item(copy).byline == byline


SIGN_OFFS = [
    ("(Reporting by Ann Poe in Kyiv; editing by John Roe)",) * 2,
    ("Reporting by Ann Poe; Editing by John Roe",) * 2,
    ("(Reporting By Ann Poe, writing by Max Lowe, Editing by John Roe)",) * 2,
    ("Associated Press writer Ann Poe in Oslo contributed to this report.",) * 2,
    ("Autorin: Anna Weber (Riga)",) * 2,
    ("asl/tib",) * 2,
    ("/ritzau/",) * 2,
    ("dpa abc xy n1",) * 2,
    ("Reporting by Ann Poe\n\n-30-", "Reporting by Ann Poe"),
    ("(Reporting by Ann Poe)\n\nasl/tib", "(Reporting by Ann Poe) asl/tib"),
    ("Reporting by hand is slow, and ice does not wait.", None),
    ("Ships from Norway contributed to the jam.", None),
    ("(He did not say when.)", None),
]


@pytest.mark.parametrize(("ending", "sign_off"), SIGN_OFFS)
def test_a_credit_line_is_split_from_the_body(ending: str, sign_off: str | None) -> None:
    found = item(ended(ending))
    assert found.sign_off == sign_off
    assert found.body == (BODY if sign_off else (*BODY, ending))


def test_a_credit_behind_the_last_sentence_is_taken_off_it() -> None:
    found = item(ended("He left. (Reporting by Ann Poe in Kyiv; editing by John Roe)"))
    assert found.body == (*BODY, "He left.")
    assert found.sign_off == "(Reporting by Ann Poe in Kyiv; editing by John Roe)"


@pytest.mark.parametrize(
    "ending",
    [("(Reporting by Ann Poe)", "Ann Poe", BIO), ("Ann Poe", BIO, "(Reporting by Ann Poe)")],
)
def test_credit_and_biography_come_in_either_order(ending: tuple[str, ...]) -> None:
    found = item(ended(*ending))
    assert (found.sign_off, found.biography, found.body) == (
        "(Reporting by Ann Poe)", ("Ann Poe", BIO), BODY,
    )  # fmt: skip


def test_a_family_name_within_a_word_names_nobody() -> None:
    found = item(f"Verse in the port\n\nPoets read in Riga on Sunday.\n\n{BIO}\n")
    assert (found.body, found.biography) == (("Poets read in Riga on Sunday.",), (BIO,))


BEHIND = [
    "Our Standards: The Harbour Trust Principles.",
    "© 2026 Harbour Wire. All rights reserved.",
    "Read more: Why the ferries break down",
    "Follow us on Facebook",
    "Topics: Ports, Ice",
    "This story has been corrected to fix the name of Riga.",
    "Jon Rask in Oslo contributed to this report.",
    "ENDS",
]
CREDIT = "(Reporting by Ann Poe in Kyiv; editing by John Roe)"
AS_HTML = "<html><body><article><h1>{}</h1>{}</article></body></html>"


def wrapped(wrapper: str, lines: tuple[str, ...]) -> str:
    headline, *rest = lines
    if wrapper == "text":
        return "\n\n".join(lines)
    if wrapper == "json":
        return json.dumps({"headline": headline, "body": "\n\n".join(rest)})
    marked = "".join(f"<p>{html.escape(each)}</p>" for each in rest)
    if wrapper == "nitf":
        return (
            f"<nitf><body><body.head><hedline><hl1>{headline}</hl1></hedline></body.head>"
            f"<body.content>{marked}</body.content></body></nitf>"
        )
    return AS_HTML.format(headline, marked)


@pytest.mark.parametrize("wrapper", ["text", "json", "nitf", "html"])
@pytest.mark.parametrize("line", BEHIND)
def test_a_line_behind_biography_and_credit_hides_neither_in_any_format(
    wrapper: str, line: str
) -> None:
    found = item(wrapped(wrapper, (HEAD, *BODY, BIO, CREDIT, line)))
    assert (found.body, found.biography) == (BODY, (BIO,))
    assert (found.sign_off or "").startswith(CREDIT)
    assert BIO not in (found.body_html or "")
