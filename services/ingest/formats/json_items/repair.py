"""Repair of slightly broken JSON: quotes inside strings, bad escapes, trailing commas.

Only what has one possible meaning is repaired. Copy that was cut off stays broken: half a story
must not look like a whole one.
"""

import re
from collections.abc import Iterator

VALID_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})')
NEXT_MARK = re.compile(r'["\\]')
TOKEN = re.compile(r'[^"{}\[\],]+|.', re.DOTALL)

MAX_DEPTH = 64
"""Levels: deeper text is returned as it is."""

SPACE = r"\s{0,400}"
END = rf"{SPACE}\Z"
TRAILING_COMMA = re.compile(rf",(?={SPACE}[}}\]])")
KEY_ENDS = re.compile(rf"{SPACE}:")
VALUE_ENDS = re.compile(
    rf'{SPACE}(?:\}}{SPACE}(?:[,}}\]]|\Z)|,{SPACE}(?:"[^"\n]{{0,80}}"{SPACE}:|\}}))|{END}'
)
ELEMENT_ENDS = re.compile(rf'{SPACE}(?:\]{SPACE}(?:[,}}\]]|\Z)|,{SPACE}["{{\[\]\d-])|{END}')


def repair(text: str) -> str:
    """The repaired text; the caller finds out whether it is valid JSON now."""
    return "".join(_repaired(text))


def _repaired(text: str) -> Iterator[str]:
    inside: list[str] = []
    at_key = False
    place = 0
    while token := TOKEN.match(text, place):
        if len(inside) > MAX_DEPTH:
            yield text[place:]
            return
        if token[0] == '"':
            in_object = inside[-1:] == ["{"]
            ends = (KEY_ENDS if at_key else VALUE_ENDS) if in_object else ELEMENT_ENDS
            string, place = _string(text, token.end(), ends)
            yield string
            at_key = False
            continue
        yield "" if TRAILING_COMMA.match(text, place) else token[0]
        place = token.end()
        if token[0] in "{[":
            inside.append(token[0])
        elif token[0] in "}]":
            del inside[-1:]
        if not token[0].isspace():
            at_key = token[0] in "{," and inside[-1:] == ["{"]


def _string(text: str, place: int, ends: re.Pattern[str]) -> tuple[str, int]:
    """A string after its opening quote, and where it ends.

    It ends at the first quote after which something follows that may follow a string here.
    """
    pieces = ['"']
    while mark := NEXT_MARK.search(text, place):
        pieces.append(text[place : mark.start()])
        place = mark.end()
        if mark[0] == '"' and ends.match(text, place):
            return "".join((*pieces, '"')), place
        if valid := VALID_ESCAPE.match(text, mark.start()):
            pieces.append(valid[0])
            place = valid.end()
        elif mark[0] == '"':
            pieces.append('\\"')
        elif text[place : place + 1] != "'":  # \' is an apostrophe, any other backslash itself
            pieces.append("\\\\")
    return "".join((*pieces, text[place:])), len(text)
