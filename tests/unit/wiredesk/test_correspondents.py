import json
from datetime import UTC, datetime

import pytest
from typer.testing import CliRunner, Result

from schemas.correspondent import Correspondent, Evidence
from wiredesk.client.correspondents import NoSuchCorrespondentError, named
from wiredesk.commands import app, correspondents

MAY = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)


def title(text: str, item_id: str) -> Evidence:
    return Evidence(
        field="title",
        origin="biography",
        paragraph=0,
        start=11,
        end=11 + len(text),
        text=text,
        said_in=item_id,
        said_at=MAY,
    )


JANE = Correspondent(
    id="jane-roe-1",
    source="northwire",
    name="Jane Roe",
    family_name="Roe",
    aliases=("J. Roe",),
    initials=("jr",),
    title="Alpine editor",
    base="Bern",
    beats=("rail", "roads"),
    biography="Jane Roe is Alpine editor in Bern.",
    evidence=(title("Alpine editor", "item-2"),),
    earlier=(title("reporter", "item-1"),),
    first_seen=MAY,
    last_seen=MAY,
    items=2,
)
JOHN = Correspondent(id="john-roe-2", source="northwire", name="John Roe", family_name="Roe")
ANN = Correspondent(id="ann-poe-3", source="northwire", name="Ann Poe", organisation="AP")
NAMESAKE = Correspondent(id="ann-poe-4", source="southwire", name="Ann Poe")
EVERYONE = [JANE, JOHN, ANN, NAMESAKE]


@pytest.fixture(autouse=True)
def directory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(correspondents, "_read", lambda: EVERYONE)


def wiredesk(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["correspondents", *arguments])


MEANT = [
    ("jane-roe-1", JANE),
    ("Jane Roe", JANE),
    ("JANE ROE", JANE),
    ("j. roe", JANE),
    ("jr", JANE),
    ("John Roe", JOHN),
    ("ann-poe-4", NAMESAKE),
]


@pytest.mark.parametrize(("name", "person"), MEANT)
def test_a_name_means(name: str, person: Correspondent) -> None:
    assert named(EVERYONE, name) == person


NOBODY = [
    ("Roe", "2 go by Roe: name one of jane-roe-1 (northwire), john-roe-2 (northwire)"),
    ("Ann Poe", "2 go by Ann Poe: name one of ann-poe-3 (AP), ann-poe-4 (southwire)"),
    ("Max Lowe", "nobody goes by Max Lowe: `wiredesk correspondents list` shows"),
]


@pytest.mark.parametrize(("name", "told"), NOBODY)
def test_a_name_that_is_not_one_persons_means_nobody(name: str, told: str) -> None:
    with pytest.raises(NoSuchCorrespondentError) as error:
        named(EVERYONE, name)
    assert str(error.value).startswith(told)


def test_the_list_is_a_line_a_person() -> None:
    lines = wiredesk("list", "--source", "southwire").output.splitlines()
    assert [line.split()[:2] for line in lines] == [["name", "title"], ["Ann", "Poe"]]


def test_nobody_yet_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(correspondents, "_read", list)
    assert "no correspondents yet" in wiredesk("list").output
    assert wiredesk("list", "--json").output == ""


def test_machines_read_profiles_or_persons() -> None:
    profiles = wiredesk("list", "--json").output.splitlines()
    assert [Correspondent.from_bytes(line.encode()) for line in profiles] == EVERYONE
    person = json.loads(wiredesk("show", "jr", "--json-ld").output)
    assert (person["@type"], person["name"], person["jobTitle"]) == (
        "Person",
        "Jane Roe",
        "Alpine editor",
    )


def test_one_form_at_a_time() -> None:
    done = wiredesk("list", "--json", "--json-ld")
    assert done.exit_code == 2
    assert "one of these" in done.output


def test_people_see_what_is_known_who_says_so_and_what_was_said_before() -> None:
    lines = wiredesk("show", "Jane Roe").output.splitlines()
    assert lines[0] == "Jane Roe"
    assert "  beats: rail; roads" in lines
    assert lines[-1] == JANE.biography
    at = lines.index("  title: Alpine editor")
    assert lines[at + 1 : at + 3] == [
        "    “Alpine editor” (biography of item-2, 2024-05-14)",
        "    not now: “reporter” (biography of item-1, 2024-05-14)",
    ]
