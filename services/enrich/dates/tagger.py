"""Tags the time expressions of an item: each is read by the longest rule that matches there."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from types import MappingProxyType

from schemas.article import TimeExpression
from services.enrich.dates.dutch import DUTCH
from services.enrich.dates.english import ENGLISH
from services.enrich.dates.focus import Focus
from services.enrich.dates.french import FRENCH
from services.enrich.dates.german import GERMAN
from services.enrich.dates.grammar import Grammar, matches
from services.enrich.dates.italian import ITALIAN
from services.enrich.dates.language import DECLINED, Context, Reading, Readings, Resolver, RuleMatch
from services.enrich.dates.portuguese import PORTUGUESE
from services.enrich.dates.spanish import SPANISH

GRAMMARS = MappingProxyType(
    {
        "de": Grammar(GERMAN),
        "en": Grammar(ENGLISH),
        "es": Grammar(SPANISH),
        "fr": Grammar(FRENCH),
        "it": Grammar(ITALIAN),
        "nl": Grammar(DUTCH),
        "pt": Grammar(PORTUGUESE),
    }
)

MAX_EXPRESSIONS = 2000
"""Of one item. No story has as many; each takes a fraction of a millisecond, for its tense."""

LANGUAGES = frozenset(GRAMMARS)
"""The languages that have rules, by ISO 639-1 code."""


def tag_dates(
    paragraphs: Sequence[str],
    reference: datetime,
    *,
    language: str = "en",
    day_first: bool | None = None,
) -> tuple[TimeExpression, ...]:
    """The time expressions of an item, in the order of its text.

    `reference` carries its zone: "today" is the local day there. `day_first` is the source's
    convention for 3/4/2023; without it the language's own holds. A language that is not in
    `LANGUAGES` gives no expressions. No more than `MAX_EXPRESSIONS` are read.
    """
    grammar = GRAMMARS.get(language)
    if grammar is None:
        return ()
    if day_first is None:
        day_first = grammar.language.day_first
    found = _expressions(paragraphs, reference, grammar, day_first=day_first)
    return tuple(islice(found, MAX_EXPRESSIONS))


def _expressions(
    paragraphs: Sequence[str], reference: datetime, grammar: Grammar, *, day_first: bool
) -> Iterator[TimeExpression]:
    focus = Focus()
    for number, text in enumerate(paragraphs):
        context = Context(text, reference.date(), focus.next_paragraph(), day_first)
        for start, end, reading in _read(context, grammar):
            yield _expression(number, text, start, end, reading)
            focus = focus.moved(reading.period)


def _read(context: Context, grammar: Grammar) -> Iterator[tuple[int, int, Reading]]:
    """The readings of one paragraph and where they stand."""
    position = 0
    for start, rules in grammar.openings(context.text):
        if start < position:
            continue
        for match, resolve in matches(context.text, start, rules):
            if readings := _resolve(resolve, RuleMatch(match, grammar.language, context)):
                position = match.end()
                for reading in readings:
                    yield *match.span(reading.part), reading
                    context = replace(context, focus=context.focus.moved(reading.period))
                break


def _resolve(resolve: Resolver, found: RuleMatch) -> Readings:
    try:
        return resolve(found)
    except (ValueError, OverflowError):  # 30 February, a hundred thousand years ago
        return DECLINED


def _expression(
    paragraph: int, text: str, start: int, end: int, reading: Reading
) -> TimeExpression:
    return TimeExpression(
        text=text[start:end],
        paragraph=paragraph,
        start=start,
        end=end,
        type=reading.type,
        value=reading.value,
    )
