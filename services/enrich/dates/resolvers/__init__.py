"""From a matched form to its TIMEX3 value: one module per kind, the same for every language.

A resolver takes what a rule found and returns its readings, or none where the words fit and the
sense does not. One that meets a date which no calendar has (30 February) raises `ValueError`.
"""
