"""JSON that some systems break: raw line breaks in strings, quotes not escaped, commas too many."""

import json
import re
from typing import Any

_ENDS_STRING = re.compile(r"\s*(?:[}\]]|:|,\s*(?:[\"{\[\d}\]-]|true|false|null)|$)")
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_GOOD_ESCAPE = re.compile(r"\\(?:[\"\\/bfnrt]|u[0-9a-fA-F]{4})")


def repair(text: str) -> Any:
    """The value that was meant. Raises ValueError where that can't be told."""
    return json.loads(_outside(_strings_mended(text)))


def _strings_mended(text: str) -> str:
    """Strings with control characters escaped, and with every quote that ends none."""
    out: list[str] = []
    inside, at = False, 0
    while at < len(text):
        letter = text[at]
        if inside and letter == "\\":
            good = _GOOD_ESCAPE.match(text, at)
            out.append(good[0] if good else "\\\\")
            at += len(good[0]) if good else 1
            continue
        if letter == '"':
            ends = not inside or _ENDS_STRING.match(text, at + 1)
            out.append('"' if ends else '\\"')
            inside = inside != bool(ends)
        else:
            out.append(_ESCAPES.get(letter, letter) if inside else letter)
        at += 1
    return "".join(out)


def _outside(text: str) -> str:
    """Trailing commas taken away, but not within strings."""
    parts = re.split(r'("(?:\\.|[^"\\])*")', text)
    bare = re.sub(r",\s*([}\]])", r"\1", "\x00".join(parts[::2]))
    return _woven(bare.split("\x00"), parts[1::2])


def _woven(outside: list[str], strings: list[str]) -> str:
    woven = [outside[0]]
    for string, after in zip(strings, outside[1:], strict=True):
        woven += (string, after)
    return "".join(woven)
