"""Lines of families as parameters of tests."""

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet

from services.ingest.text.line_families import Family


def by_name(lines: Iterable[tuple[Family, str]]) -> list[ParameterSet]:
    """A family and a line for each test, which has the family's name.

    With `ids=`, pytest would escape letters beyond ASCII again in the second run of a process, and
    mutmut would not find the test.
    """
    return [pytest.param(family, line, id=family.name) for family, line in lines]
