from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.correspondent import Correspondent
from schemas.item import WireItem
from services.enrich.correspondent import profile
from services.enrich.directory.merge import MAX_EARLIER, MAX_ITEMS, merge
from tests.unit.enrich.copy import RECEIVED, item
from tests.unit.enrich.correspondent.test_any_text import items as any_items
from tests.unit.enrich.directory.feed import Feed


def biography(text: str) -> dict[str, Any]:
    return {"biography": (text,)}


EDITOR = biography("Jane Roe is Alpine editor at Northwire in Bern. She covers rail and roads.")
WRITER = biography("Jane Roe is Africa writer at Northwire in Lagos. She covers oil.")
BYLINE = {"byline": "By Jane Roe, Staff Writer"}
IN_OSLO = {"byline": "By Jane Roe in Oslo"}
SIGN_OFF = {"sign_off": "(Reporting by Jane Roe in Kyiv)"}

COUNTS = [
    # copy in the order it comes, the field, what counts, what stays visible
    ([EDITOR, WRITER], "title", "Africa writer", ["Alpine editor"]),
    ([EDITOR, WRITER], "base", "Lagos", ["Bern"]),
    ([EDITOR, WRITER], "beats", ("oil",), ["rail", "roads"]),
    ([EDITOR, WRITER, EDITOR], "title", "Alpine editor", ["Africa writer"]),
    ([EDITOR, BYLINE], "title", "Alpine editor", ["Staff Writer"]),
    ([BYLINE, EDITOR], "title", "Alpine editor", ["Staff Writer"]),
    ([SIGN_OFF, IN_OSLO], "base", "Oslo", ["Kyiv"]),
    ([IN_OSLO, SIGN_OFF], "base", "Oslo", ["Kyiv"]),
    ([EDITOR, SIGN_OFF, IN_OSLO], "base", "Bern", ["Oslo", "Kyiv"]),
    ([EDITOR, {"byline": "By Jane Roe"}], "title", "Alpine editor", []),
    ([{"byline": "By Jane Roe"}, EDITOR], "organisation", "Northwire", []),
    # What adds up
    ([biography("Jane Roe is a reporter. She speaks Greek."),
      biography("Jane Roe is a reporter. She speaks Thai.")], "languages", ("Greek", "Thai"), []),
    # What does not
    ([biography("Jane Roe covers rail. Write to her at jane@example.org."),
      biography("Jane Roe covers rail. Follow her: @janeroe.")],
     "contact", ("@janeroe",), ["jane@example.org"]),
]  # fmt: skip


@pytest.mark.parametrize(("copy", "field", "counts", "visible"), COUNTS)
def test_of_what_was_said(
    copy: list[dict[str, Any]], field: str, counts: object, visible: list[str]
) -> None:
    feed = Feed()
    for fields in copy:
        (person,) = feed.send(**fields)
    assert getattr(person, field) == counts
    assert [each.said for each in person.earlier if each.field == field] == visible


def test_a_field_has_where_it_was_last_said() -> None:
    feed = Feed()
    for fields in (EDITOR, BYLINE, EDITOR | {"id": "again"}, SIGN_OFF):
        (person,) = feed.send(**fields)
    [title] = [each for each in person.evidence if each.field == "title"]
    assert (title.text, title.said_in, title.origin) == ("Alpine editor", "again", "biography")
    assert title.again_in is None


def test_a_weaker_repeat_is_kept_beside_the_stronger_statement() -> None:
    feed = Feed()
    feed.send(**EDITOR)
    (person,) = feed.send(byline="By Jane Roe, Alpine editor", id="repeat")
    [title] = [each for each in person.evidence if each.field == "title"]
    assert (title.origin, title.said_in, title.again_in) == ("biography", "item-1", "repeat")
    assert title.again_at == RECEIVED + timedelta(days=2)


def test_an_older_version_that_comes_late_changes_nothing_that_counts() -> None:
    feed = Feed()
    (before,) = feed.send(**WRITER)
    (after,) = feed.send(**EDITOR, id="late", sent_at=RECEIVED)
    assert (after.title, after.base, after.beats) == (before.title, before.base, before.beats)
    assert [(each.said, each.said_at) for each in after.earlier if each.field == "title"] == [
        ("Alpine editor", RECEIVED)
    ]
    assert [each.again_at for each in after.evidence if each.field == "organisation"] == [None]


def test_a_fast_clock_does_not_win_for_ever() -> None:
    feed = Feed()
    feed.send(**EDITOR, sent_at=RECEIVED + timedelta(days=4000))
    (person,) = feed.send(**WRITER)
    assert person.title == "Africa writer"


def test_an_item_counts_once_whatever_its_versions() -> None:
    feed = Feed()
    for version, fields in enumerate((EDITOR, EDITOR, WRITER), 1):
        (person,) = feed.send(**fields, id="one", version=version)
    assert (person.items, person.recent_items) == (1, ("one",))
    assert (person.first_seen, person.last_seen) == (
        RECEIVED + timedelta(days=1),
        RECEIVED + timedelta(days=3),
    )


def test_roles_add_up_and_the_article_has_its_own() -> None:
    feed = Feed()
    feed.send(sign_off="(Editing by Jane Roe)")
    feed.send(byline="By Jane Roe")
    (person,) = feed.send(byline="Photos by Jane Roe")
    assert (person.role, person.roles) == ("photo", ("writer", "photo", "editing"))


def test_what_is_kept_is_bounded() -> None:
    feed = Feed()
    for number in range(40):
        letter = chr(97 + number % 26)
        (person,) = feed.send(
            byline=f"By Jane Roe (j{letter}r)",
            biography=(f"Jane Roe is deputy {'x' * (number + 1)} editor in Bern.",),
        )
    titles = [each for each in person.earlier if each.field == "title"]
    assert len(titles) == MAX_EARLIER
    assert titles[0].said == f"deputy {'x' * 39} editor"
    assert (len(person.recent_items), person.items) == (MAX_ITEMS, 40)
    assert len(person.to_bytes()) < 20_000


SENTENCES = st.sampled_from(
    [
        EDITOR,
        WRITER,
        BYLINE,
        IN_OSLO,
        SIGN_OFF,
        {"byline": "By J. Roe"},
        {"byline": "By Jane Q. Roe (jqr)"},
        {"byline": "Jane Roe, jane@example.org"},
        {"sign_off": "jr/tib"},
        biography("Jane Roe speaks Greek and Thai. Follow @janeroe."),
    ]
)
ITEMS = st.lists(st.tuples(SENTENCES, st.integers(0, 5), st.integers(0, 3)), max_size=8)


def _said(number: int, fields: dict[str, Any], sent: int, received: int) -> Correspondent | None:
    moments = {
        "sent_at": RECEIVED + timedelta(days=sent),
        "received_at": RECEIVED + timedelta(days=received),
    }
    return next(iter(profile(item(**fields, id=f"item-{number}", **moments))), None)


@given(ITEMS)
def test_to_merge_the_same_twice_is_to_merge_it_once(
    items: list[tuple[dict[str, Any], int, int]],
) -> None:
    known = None
    for number, each in enumerate(items):
        said = _said(number, *each)
        if said is None:
            continue
        known = merge(known, said) if known else said
        assert merge(known, said) == known


@given(ITEMS)
def test_a_replay_gives_the_same_directory(items: list[tuple[dict[str, Any], int, int]]) -> None:
    first, second = Feed(), Feed()
    for feed in (first, second):
        for number, (fields, sent, received) in enumerate(items):
            feed.send(
                **fields,
                id=f"item-{number}",
                sent_at=RECEIVED + timedelta(days=sent),
                received_at=RECEIVED + timedelta(days=received),
            )
    assert first.bytes == second.bytes


@given(st.lists(any_items(), max_size=4))
def test_any_copy_can_be_entered(copies: list[WireItem]) -> None:
    feed = Feed()
    for copy in copies:
        profiles = feed.take(copy)
        assert len({person.id for person in profiles}) == len(profiles)
        assert {person.id for person in profiles} <= {person.id for person in feed.directory}


@given(ITEMS)
def test_every_field_has_the_words_that_say_so(
    items: list[tuple[dict[str, Any], int, int]],
) -> None:
    feed = Feed()
    for fields, *_ in items:
        feed.send(**fields)
    for person in feed.directory:
        said = {(each.field, each.said) for each in person.evidence}
        assert {("title", person.title), ("base", person.base)} - {
            ("title", None),
            ("base", None),
        } <= said
        assert {("beats", beat) for beat in person.beats} <= said
        assert {("name", person.name), *(("aliases", each) for each in person.aliases)} <= said
        assert not {(each.field, each.said) for each in person.earlier} & said
