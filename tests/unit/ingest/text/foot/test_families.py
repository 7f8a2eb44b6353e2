"""Every family of lines takes its examples whole, and leaves the story's lines alone."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

from services.ingest.text import foot
from services.ingest.text.foot.families import FAMILIES
from services.ingest.text.foot.peeling import peel
from services.ingest.text.line_families import Family
from tests.unit.ingest.text.families import by_name

ABOVE = {
    "agency's name": "The port is shut.",
    "initials below an agency's": "PTI AVI",
    "code below an agency's mark": "(AFP)",
    "code below initials": "ocs/opr",
    "code below a contact": "/CONTACT: Ann Poe, 419-555-0117/",
    "name of a network": "Share",
    "day below the story": "The port is shut.",
    "initials in capitals": "The port is shut.",
}
"""What stands above the lines of families whose form alone does not say enough."""


def _families() -> Iterator[tuple[str, Family]]:
    for module in pkgutil.iter_modules(foot.__path__, f"{foot.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            found = value if isinstance(value, tuple) else (value,)
            yield from ((module.name, each) for each in found if isinstance(each, Family))


ALL = {id(each): each for _, each in _families()}.values()
LINES = [(each, line) for each in ALL for line in each.examples]
UNLIKE = [(each, line) for each in ALL for line in each.unlike]


def test_all_families_are_found() -> None:
    assert {id(each) for each in FAMILIES} < {id(each) for each in ALL}
    assert all(each.examples and each.unlike for each in ALL)


@pytest.mark.parametrize(("family", "line"), by_name(LINES))
def test_a_family_takes_its_examples(family: Family, line: str) -> None:
    assert family.fits(line, ABOVE.get(family.name, ""))


@pytest.mark.parametrize(("family", "line"), by_name(UNLIKE))
def test_a_family_leaves_lines_that_look_alike(family: Family, line: str) -> None:
    assert not family.fits(line, ABOVE.get(family.name, ""))


STORY = ("The port of Riga is shut.", "Ships wait off the coast.")


@pytest.mark.parametrize(("family", "line"), by_name(UNLIKE))
def test_a_line_that_looks_alike_stays_in_the_story(family: Family, line: str) -> None:
    assert peel((*STORY, line), None).body == (*STORY, line)
