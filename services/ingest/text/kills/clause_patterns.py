"""Patterns for the clauses of kills and holds.

They match the letters of `kinds` that stand for the kinds of a sentence's words.
"""

import re

FILL = r"[dDOeAaotzS&]{0,6}?"
NAME = r"(?:K[:a]?)?(?:[QCG]|S(?![NM]))|[YwS]o?z"
OBJECT = rf"(?P<fill>{FILL})(?P<object>[NM](?=[^.]{{0,2}}(?:K|[SQCG]))|{NAME}|N|M|i(?![,dD]))"
ADDRESS = r"^[*(!:,-]*E[^.VHv]{0,24}?"
REQUEST = r"(?P<polite>R)[RrEotadiB:,!&]{0,5}?"
DUTY = r"(?P<duty>r)[taEdA,]{0,3}"
OPENING = r"^[*(\"!:,-]*(?:[Ea:,!&t-]{1,8}[:,!-])?[at]?"
NO_USE = r"(?P<not>n)[ltBaRXr]{0,4}?n?X"

PATTERNS = tuple(
    (frozenset(letters), re.compile(pattern))
    for letters, pattern in (
        (
            "VvH",
            rf"(?:{REQUEST}|{DUTY}|{ADDRESS}|{OPENING})(?P<act>[VvH])(?:&[VvHX])?(?:i(?=[DdN]))?a?,?{OBJECT}",
        ),
        ("X", rf"(?:{REQUEST}|{DUTY})(?P<act>X)i?{OBJECT}(?P<not>l?a?n)"),
        ("X", rf"(?:{REQUEST}|{DUTY}|{OPENING}){NO_USE}(?:[,a&t]{{0,2}}X)*[al]?{OBJECT}"),
        (
            "VvHX",
            rf"(?:{REQUEST}|{DUTY}|^[*(\"!:E,-]*){OBJECT}[^.!?]{{0,14}}?(?:(?<!t)(?P<act>[VvH])|{NO_USE})",
        ),
        ("X", rf"(?P<not>n)[rRBta]{{0,3}}{OBJECT}[Ba]{{0,3}}X"),
        (
            "Pch",
            rf"{OBJECT}[^.!?N]{{0,24}}?(?:(?P<be>B[aBtodT]{{0,4}})(?P<done>[Pch])|(?P<held>h))",
        ),
        ("T", rf"(?:{REQUEST}|{DUTY}|{ADDRESS}|{OPENING})T{OBJECT}[adto]{{0,2}}(?P<done>[Pch])"),
        ("T", rf"(?:{REQUEST}|{DUTY}|{ADDRESS}|{OPENING})Tt?(?P<done>[Pch]){OBJECT}"),
        ("T", rf"(?:{REQUEST}|{DUTY}){OBJECT}[adot]{{0,3}}(?P<done>[Pch])[at]?T"),
        (
            "WPcV",
            rf"(?P<we>(?:^d)?[Yw]|^d?o{{1,4}}(?:ao)?)[aBtd]{{0,4}}(?P<does>[WPcV])(?:a|t)?{OBJECT}",
        ),
        ("Pc", rf"(?P<we>(?:^d)?[Yw])B{OBJECT}[adto]{{0,6}}(?P<does>[Pc])"),
        (
            "Fx",
            rf"{OBJECT}[^.!?N]{{0,24}}?(?:(?P<lapses>F)"
            r"|(?:B[aBtod]{0,3})?(?P<sent>[Xf][ao]{0,2}x|x[ao]{0,2}[Xf]))",
        ),
        ("P", rf"{OPENING}BP(?P<sent>a?){OBJECT}"),
    )
)
"""Letters of which each match has one, and the pattern: "please kill it", "bitte verwenden Sie …
nicht", "do not use …", "bitte … nicht verwenden", "never should … be used", "… is withdrawn",
"treat … as withdrawn", "consider withdrawn …", "bitte … als hinfällig betrachten", "we withdraw …",
"wir haben … zurückgezogen", "… was sent in error" or "… vervalt", "queda anulada …"."""
