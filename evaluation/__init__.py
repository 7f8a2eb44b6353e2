"""How good the tags are: scores against copy that people have marked. Pure.

`gold` reads what was marked, `tagging` tags the same text as the stages do, and one module a
kind of tag compares the two: `entities`, `expressions`, `fields`. `printing` shows the report.
"""
