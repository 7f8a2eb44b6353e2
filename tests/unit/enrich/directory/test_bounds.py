"""However many people and items a directory is sent, it stays small and quick."""

import time
from collections.abc import Iterator
from itertools import product
from unittest.mock import patch

import pytest

from services.enrich.directory import changes
from services.enrich.directory.changes import MAX_CALLED
from tests.unit.enrich.directory.feed import Feed

LETTERS = "abcdefghij"
GIVEN = ["".join(letters).capitalize() for letters in product(LETTERS, repeat=3)]
SECONDS = 2.0


def test_so_many_people_of_one_name_are_known_that_an_item_stays_quick() -> None:
    feed = Feed()
    for name in GIVEN[: MAX_CALLED + 20]:
        feed.send(byline=f"By {name} Smith")
    assert len(feed.directory) == MAX_CALLED == 250
    begun = time.process_time()
    feed.send(byline=", ".join(f"{name} Smith" for name in GIVEN[-20:]))
    assert time.process_time() - begun < SECONDS
    (known,) = feed.send(byline=f"By {GIVEN[0]} Smith")
    assert known.items == 2


@pytest.fixture
def _room_for_three() -> Iterator[None]:
    with patch.object(changes, "MAX_CALLED", 3):
        yield


def full() -> Feed:
    feed = Feed()
    for name in ("Ann", "Ben", "Cid"):
        feed.send(byline=f"By {name} Smith")
    return feed


@pytest.mark.usefixtures("_room_for_three")
def test_one_more_of_a_name_has_the_profile_that_the_item_gives() -> None:
    feed = full()
    before = feed.bytes
    for _ in range(2):
        (person,) = feed.send(byline="By Dan Smith, AP")
        assert (person.name, person.organisation, person.items) == ("Dan Smith", "AP", 1)
    assert feed.bytes == before
    (other,) = feed.send(byline="By Dan Smythe")
    assert other.id in {person.id for person in feed.directory}


@pytest.mark.usefixtures("_room_for_three")
def test_those_who_are_known_stay_so() -> None:
    feed = full()
    (person,) = feed.send(byline="By Ben Smith", biography=("Ben Smith covers shipping.",))
    assert (person.items, person.beats) == (2, ("shipping",))
    assert len(feed.directory) == 3


@pytest.mark.usefixtures("_room_for_three")
def test_less_than_a_name_is_nobodys_where_others_may_have_it() -> None:
    feed = full()
    before = feed.bytes
    (short,) = feed.send(byline="By B. Smith")
    assert (short.name, short.items) == ("B. Smith", 1)
    (longer,) = feed.send(byline="By Ben Q. Smith")
    assert (longer.name, longer.aliases) == ("Ben Q. Smith", ())
    assert feed.send(byline="By SMITH") == ()
    assert feed.bytes == before


@pytest.mark.usefixtures("_room_for_three")
def test_a_family_name_and_initials_count_while_there_is_room() -> None:
    feed = Feed()
    feed.send(byline="By Ann Smith")
    assert [person.name for person in feed.send(byline="By SMITH")] == ["Ann Smith"]
    assert [person.name for person in feed.send(sign_off="as")] == ["Ann Smith"]


@pytest.mark.usefixtures("_room_for_three")
def test_initials_that_more_may_have_are_those_of_the_items_own_people() -> None:
    feed = Feed()
    feed.send(byline="By Jane Roe", sign_off="jr")
    assert [person.name for person in feed.send(sign_off="jr")] == ["Jane Roe"]
    for name in ("John Reed", "Joe Ross", "Jim Rowe"):
        feed.send(byline=f"By {name}")
    assert feed.send(sign_off="jr") == ()
    (jane,) = feed.send(byline="By Jane Roe", sign_off="jr")
    assert (jane.name, jane.initials) == ("Jane Roe", ("jr",))
    assert len(feed.directory) == 4


@pytest.mark.usefixtures("_room_for_three")
def test_a_stranger_has_no_id_of_one_who_is_known() -> None:
    feed = Feed()
    for organisation in ("AP", "Reuters", "dpa"):
        feed.send(byline=f"By Jane Smith, {organisation}")
    known = {person.id for person in feed.directory}
    (stranger,) = feed.send(byline="By Jane Smith, AFP")
    assert stranger.id not in known
    assert {person.id for person in feed.directory} == known


def test_a_profile_stays_small_whatever_is_said_of_its_person() -> None:
    feed, sizes = Feed(), []
    for number, name in enumerate(GIVEN[:300]):
        feed.send(
            byline=f"By Jane {name[0]}. Roe",
            biography=(
                f"Jane Roe covers {name} and {name[::-1]}. She won the {name} Award in 2019. "
                f"She was {name} bureau chief at The {name} Times. roe{number}@example.org",
            ),
            sign_off=name[1:].lower(),
        )
        sizes.append(max(len(value) for table in feed.bytes for _, value in table))
    assert max(sizes[200:]) < 1.05 * max(sizes[100:200])
    assert max(sizes) < 64_000
