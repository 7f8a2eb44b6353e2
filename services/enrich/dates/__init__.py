"""Dates, times, durations and sets in copy, as TIMEX3 (ISO-TimeML) marks them up.

`tagger` goes through the copy with the rules of its language, which `grammar` compiles. A rule
says how an expression looks and which resolver gives its value:

- `english/`, `german/`: word tables, rules and cues of tense;
- `frame/`: the rules of French, Spanish, Italian, Portuguese and Dutch, in whose folders are
  their words and cues;
- `resolvers/`: from a matched rule to its TIMEX3 value, the same for every language;
- `period`, `focus`, `tense`: what the resolvers compute with.

docs/dates.md leads from an expression to its rule and its resolver.
"""

from services.enrich.dates.tagger import LANGUAGES, MAX_EXPRESSIONS, tag_dates

__all__ = ["LANGUAGES", "MAX_EXPRESSIONS", "tag_dates"]
