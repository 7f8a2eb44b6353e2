"""The tables that are run: the patterns of the project, and the rules for text of each stage.

A table of rules is a module with

- `RULES`: by name, such as `services.ingest.text.byline.is_byline`, a function of a text;
- `PUMPS`: for all of them; without, the general ones and those of the patterns in a rule's module;
- `BOUNDS`: by a pattern's name, the length of the longest text that it is given;
- `EXAMPLES`: calls that compile the patterns which are not compiled while modules are imported.
"""

import importlib
from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from tests.linear.growth import Rule
from tests.linear.patterns import Found, patterns, rules
from tests.linear.pumps import GENERAL, Pump, pumps_of

STAGES = ("ingest", "formats", "enrich")
TABLES = ("patterns", *STAGES)
LENGTH = 8_192
FLOOR = 0.015
"""Seconds: rules in Python vary more than a pattern does."""
MAX_OWN_PUMPS = 15


def rules_of(table: str) -> Iterator[Rule]:
    """The rules of a table in their order."""
    if table == "patterns":
        for each in all_patterns()[0]:
            yield from rules(each, bounds())
        return
    if table in STAGES:
        all_patterns()  # before the table imports modules
    stage = _stage(table)
    own = getattr(stage, "PUMPS", ())
    for name, run in stage.RULES.items():
        pumps = partial(iter, own) if own else partial(_pumps_of, name)
        yield Rule(name, run, pumps, LENGTH, FLOOR)


def bounds() -> dict[str, int]:
    """The longest texts of patterns that get no longer ones, by the names of the patterns."""
    return {name: most for stage in STAGES for name, most in _stage(stage).BOUNDS.items()}


@cache
def all_patterns() -> tuple[list[Found], list[str]]:
    """All patterns, and the calls of `re` whose pattern is not among them."""
    return patterns(lambda: [run() for stage in STAGES for run in _stage(stage).EXAMPLES])


def _stage(name: str) -> Any:
    # Not at the top: its modules have to be imported while their patterns are recorded.
    return importlib.import_module(f"tests.linear.{name}")


def _pumps_of(name: str) -> Iterator[Pump]:
    """The pumps for all, and those of the patterns in the module of a rule."""
    yield from GENERAL
    module = name.rpartition(".")[0]
    own = [each for each in all_patterns()[0] if each.name.rpartition(".")[0] == module]
    for each in own:
        yield from pumps_of(each.pattern, each.flags, max(4, MAX_OWN_PUMPS // len(own)))
