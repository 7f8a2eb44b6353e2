"""Dates, times, durations and sets in copy, as TIMEX3 (ISO-TimeML) marks them up.

`period`, `tense` and `focus` are the notions; `resolvers` turn a matched form into a value; each
language is a folder of word tables (`words`) and a table of forms (`rules`).
"""

from services.enrich.dates.tagger import LANGUAGES, tag_dates

__all__ = ["LANGUAGES", "tag_dates"]
