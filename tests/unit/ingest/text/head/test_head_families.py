"""Every family of lines above a story takes its examples whole, and leaves others alone."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.copy import Copy
from services.ingest.text.head.cut_lines import with_whole_lines
from services.ingest.text.head.extent import MAX_LINES
from services.ingest.text.head.lines import FAMILIES
from services.ingest.text.head.reading import Stated, read_head
from services.ingest.text.head.unpacked import unpacked
from services.ingest.text.line_families import Family
from services.ingest.text.story import read_story
from tests.linear import head
from tests.unit.ingest.text.families import by_name
from tests.unit.ingest.text.foot.test_nothing_is_lost import letters, texts

ALL = [each for families in head.FAMILIES.values() for each in families]
LINES = [(each, line) for each in ALL for line in each.examples]
UNLIKE = [(each, line) for each in ALL for line in each.unlike]
STORY = ("The port of Riga is shut.", "Ships wait off the coast.")
BODIES = st.lists(
    st.sampled_from([*STORY, *(line for _, line in LINES), *(line for _, line in UNLIKE)])
    | st.sampled_from(["Port shut", "* Ice closes it", "By Ann Poe", "RIGA (AP) - It is shut."])
    | st.text(max_size=40),
    max_size=24,
)


def test_all_families_are_asked() -> None:
    assert {id(each) for each in FAMILIES} <= {id(each) for each in ALL}
    assert all(each.examples and each.unlike for each in ALL)


@pytest.mark.parametrize(("family", "line"), by_name(LINES))
def test_a_family_takes_its_examples(family: Family, line: str) -> None:
    assert family.fits(line)


@pytest.mark.parametrize(("family", "line"), by_name(LINES))
def test_no_example_is_left_above_a_story(family: Family, line: str) -> None:
    assert family.name
    assert read_story(Copy(body=(line, *STORY))).body == STORY


@pytest.mark.parametrize(("family", "line"), by_name(UNLIKE))
def test_a_family_leaves_lines_that_look_alike(family: Family, line: str) -> None:
    assert not family.fits(line)


@given(BODIES, st.sampled_from([Stated(), Stated("Port shut", "Ann Poe", "It is shut.")]))
def test_a_line_above_any_story_is_left_or_named_once(body: list[str], stated: Stated) -> None:
    found = read_head(body, stated)
    body = list(unpacked(with_whole_lines(body, MAX_LINES), MAX_LINES))
    assert letters(found.body) + letters(texts(found.taken)) == letters(body)
    assert set(found.body) <= set(body)
    assert len(found.body) + len(found.taken) == len(body)


@given(BODIES)
def test_marks_are_dropped_without_a_word(body: list[str]) -> None:
    assert words(unpacked(body, MAX_LINES)) == words(body)


def words(lines: Iterable[str]) -> list[str]:
    """The words that are longer than any code of an archive."""
    return re.findall(r"\w{4,}", " ".join(lines))
