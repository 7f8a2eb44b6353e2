"""From a rule's match to its TIMEX3 value: one module a kind, the same for every language.

`absolute` (March 18, 2023), `holidays` (Thanksgiving), `quarters` (the year-ago quarter),
`relative` (last Tuesday), `ranges` (to January 3), `amounts` (two weeks ago, three days), `clock`
(5 p.m.), `references` (now). `readings` and `numbers` are what they share.

A resolver takes a `RuleMatch` and returns its readings, none where the words mean something else.
It raises `ValueError` for a date that no calendar has (30 February).
"""
