"""docs/dates.md leads to the rule and the resolver that an expression is read by."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from services.enrich.dates import tag_dates
from services.enrich.dates.grammar import Grammar, matches
from services.enrich.dates.language import Rule
from services.enrich.dates.tagger import GRAMMARS
from tests.unit.enrich.dates.marked import WEDNESDAY

PAGE = Path(__file__).parents[4] / "docs" / "dates.md"
ROW = re.compile(r"\| (?:(\w\w): )?(.+?) \| (.+?) \| `(\w+)/(\w+)\.py` \| `(\w+)\.(\w+)` \|")
ROWS = [row.groups() for row in map(ROW.fullmatch, PAGE.read_text("utf-8").splitlines()) if row]
FOLDERS = {"english": "en", "german": "de"}


def test_the_table_has_rules_of_every_language() -> None:
    assert {language or FOLDERS[folder] for language, _, _, folder, *_ in ROWS} == GRAMMARS.keys()
    assert len(ROWS) > 30


@pytest.mark.parametrize(
    ("stated", "text", "value", "folder", "module", "kind", "resolver"),
    ROWS,
    ids=[row[1] for row in ROWS],
)
def test_an_expression_is_read_by(  # the cells of a row
    stated: str | None, text: str, value: str, folder: str, module: str, kind: str, resolver: str
) -> None:
    language = stated or FOLDERS[folder]
    assert tag_dates([text], WEDNESDAY, language=language)[0].value == value
    rule = first_rule(text, GRAMMARS[language])
    rules = vars(import_module(f"services.enrich.dates.{folder}.{module}")).values()
    assert any(rule in table for table in rules if isinstance(table, tuple))
    assert rule.resolve.__module__ == f"services.enrich.dates.resolvers.{kind}"
    assert rule.resolve.__name__ == resolver


def first_rule(text: str, grammar: Grammar) -> Rule:
    """The rule that the tagger reads the text's first expression by, as it is written."""
    start, rules = next(
        (start, rules) for start, rules in grammar.openings(text) if matches(text, start, rules)
    )
    found, _ = matches(text, start, rules)[0]
    by_pattern = zip(grammar.rules, grammar.language.rules, strict=True)
    return next(rule for compiled, rule in by_pattern if compiled.pattern is found.re)
