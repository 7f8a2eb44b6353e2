"""The families of lines above and below stories: each row of the tables is tried."""

from collections.abc import Iterator

import pytest

from services.ingest.text.line_families import Family
from tests.linear import foot, head


def _families() -> Iterator[tuple[str, Family]]:
    for table in (head.FAMILIES, foot.FAMILIES):
        for name, families in table.items():
            for each in families:
                yield f"{name}: {each.name}", each


FAMILIES = dict(enumerate(_families())).values()
EXAMPLES = [(each, line) for _, each in FAMILIES for line in each.examples]
UNLIKE = [(each, line) for _, each in FAMILIES for line in each.unlike]


@pytest.mark.parametrize(("name", "family"), FAMILIES)
def test_a_family_has_examples(name: str, family: Family) -> None:
    assert family.examples, name
    assert family.unlike, name


@pytest.mark.parametrize(("family", "line"), EXAMPLES)
def test_a_line_is_of_its_family(family: Family, line: str) -> None:
    assert family.pattern.fullmatch(line)
    assert len(line) <= family.longest


@pytest.mark.parametrize(("family", "line"), UNLIKE)
def test_a_line_that_looks_alike_is_not(family: Family, line: str) -> None:
    assert not family.fits(line, "He left.")
