r"""Text from outside made safe to show: nothing in it moves, recolours, reorders or hides text.

What a terminal or a log viewer acts on instead of showing it is written as an escape: `\x1b`,
`\u202e`. Those are the general categories Cc, Cf, Cs, Co, Cn, Zl and Zp of Unicode, and the other
characters that have no glyph by its property Default_Ignorable_Code_Point (Unicode 16,
DerivedCoreProperties.txt). Spaces of any width stay.
"""

import json
import unicodedata
from collections.abc import Callable

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
IGNORABLE = (
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x115F, 0x1160),  # fillers of Hangul
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x2800, 0x2800),  # a cell of braille without dots: no space, but it looks like one
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFFA0, 0xFFA0),
    (0xE0000, 0xE0FFF),
)
MAX_CACHED = 10_000
"""Characters whose escape is remembered; a record may hold a million different ones."""


class _Escapes(dict[int, str]):
    """For `str.translate`: what each character is shown as."""

    def __init__(self, escape: Callable[[str], str], kept: str = "") -> None:
        """`escape`: what a character without a glyph is shown as; those of `kept` stay."""
        super().__init__({ord(character): character for character in kept})
        self._escape = escape

    def __missing__(self, code: int) -> str:
        shown = chr(code) if _has_glyph(code) else self._escape(chr(code))
        if len(self) < MAX_CACHED:
            self[code] = shown
        return shown


def visible(text: str) -> str:
    """The text on one line, with an escape of Python for each character that has no glyph."""
    return text.translate(_ONE_LINE)


def visible_lines(text: str) -> str:
    """The same, but line feeds and tabs stay: only for text that stands by itself."""
    return text.translate(_LINES)


def visible_bytes(value: bytes) -> str:
    r"""Bytes as text of lines; what is not UTF-8 is shown as `\xff`."""
    return visible_lines(value.decode("utf-8", "backslashreplace"))


def visible_json(document: bytes) -> bytes:
    """A JSON document in UTF-8 that says the same, with escapes of JSON within its strings.

    Outside its strings JSON has no character that would be escaped, but for a carriage return,
    which becomes a space (RFC 8259, section 2).
    """
    return document.decode("utf-8", "replace").replace("\r", " ").translate(_JSON).encode()


def visible_xml(document: bytes) -> bytes:
    """An XML document in UTF-8 that says the same, with character references (XML 1.0, 4.1).

    It has neither comments nor CDATA sections, in which a reference is none.
    """
    return document.decode("utf-8", "replace").translate(_XML).encode()


def cut(text: str, most: int) -> str:
    """At most so many characters, the last being an ellipsis where more were there."""
    return text if len(text) <= most else text[: most - 1] + "…"


def _has_glyph(code: int) -> bool:
    ignorable = any(first <= code <= last for first, last in IGNORABLE)
    return not ignorable and unicodedata.category(chr(code)) not in UNSEEN


def _python_escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _json_escape(character: str) -> str:
    # json.dumps leaves DEL as it is.
    return "\\u007f" if character == "\x7f" else json.dumps(character)[1:-1]


def _xml_escape(character: str) -> str:
    return f"&#x{ord(character):X};"


_ONE_LINE = _Escapes(_python_escape)
_LINES = _Escapes(_python_escape, "\n\t")
_JSON = _Escapes(_json_escape, "\n\t")
_XML = _Escapes(_xml_escape, "\n\t")
