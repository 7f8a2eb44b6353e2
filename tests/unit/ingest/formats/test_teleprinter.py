"""What teleprinter formats share: characters, lines and frames."""

import time
import tracemalloc
from contextlib import suppress

import pytest

from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.teleprinter.alphabets import decode_alphabet
from services.ingest.formats.teleprinter.frames import read_frames
from services.ingest.formats.teleprinter.lines import copy_paragraphs, read_lines

CHARSETS = [
    ("Der Hafen von Münster bleibt für Größere zu", "utf-8", None),
    ("Der Hafen von Münster bleibt für Größere zu", "latin-1", "cp1252"),
    ("La marée noire à Brest, selon le préfet", "latin-1", "cp1252"),
    ("Færgen er på vej over Øresund", "latin-1", "cp1252"),
    ("Färjan är på väg över Öresund – “nu”", "cp1252", "cp1252"),
    ("Der Hafen von Münster bleibt für Größere zu", "cp850", "cp850"),
    ("La marée noire à Brest, selon le préfet", "cp850", "cp850"),
    ("The harbor is shut", "ascii", None),
]


@pytest.mark.parametrize(("text", "charset", "guessed"), CHARSETS)
def test_text_is_decoded_in_the_charset_that_they_are_in(
    text: str, charset: str, guessed: str | None
) -> None:
    found = decode_alphabet(text.encode(charset), None)
    warning = f"charset guessed to be {guessed}: nothing is declared"
    assert found == (text, (warning,) if guessed else ())


def test_a_declared_charset_is_believed() -> None:
    text = "Der Hafen von Münster"
    assert decode_alphabet(text.encode("cp850"), "IBM850") == (text, ())
    assert decode_alphabet("Zażółć gęślą".encode("cp1250"), "windows-1250").text == "Zażółć gęślą"


SEVEN_BIT = [
    ("F}r Gr|~e m}ssen sie zahlen", "Für Größe müssen sie zahlen", "German"),
    ("F|r att n} fram p} tid, s{ger han", "För att nå fram på tid, säger han", "Swedish"),
    ("Det er for sent p} f{rgen, v{re nu s}", "Det er for sent på færgen, være nu så", "Danish"),
    ('{"a": [1], "b": {"c}d": "x|y"}}', '{"a": [1], "b": {"c}d": "x|y"}}', None),
    ("Use a|b or c|d or e|f", "Use a|b or c|d or e|f", None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "meant", "language"), SEVEN_BIT)
def test_national_alphabets_are_distinguished_from_signs(
    typed: str, meant: str, language: str | None
) -> None:
    warnings = (f"read as the {language} 7-bit alphabet",) if language else ()
    assert decode_alphabet(typed.encode(), None) == (meant, warnings)


LONG = "The port stays shut until Wednesday, its director told reporters in"
PARAGRAPHS = [
    (f"{LONG}\r\nRiga.\r\n\r\nShips wait.", (f"{LONG} Riga.", "Ships wait.")),
    (f"{LONG}\r\nRiga.\r\nShips wait.", (f"{LONG} Riga.", "Ships wait.")),
    (f"{LONG}\r\n- and beyond - Riga.", (f"{LONG} - and beyond - Riga.",)),
    ("One.<\r\nTwo.<\r\n", ("One.", "Two.")),
    ("One\r\ngoes on.\r\r\nTwo.\r\n", ("One goes on.", "Two.")),
    ("One\r\r\ngoes on.\r\r\n", ("One goes on.",)),
    ("- One item that\r\n  goes on\r\n- Two", ("- One item that goes on", "- Two")),
    ("Riga\r\nTallinn\r\nVilnius", ("Riga", "Tallinn", "Vilnius")),
    ("| Riga | 3 |\r\n| Tallinn | 1 |", ("Riga | 3", "Tallinn | 1")),
    ("Riga .......... 3\r\nTallinn ....... 1", ("Riga | 3", "Tallinn | 1")),
    ("a << b\r\n", ("a << b",)),
    ("One.\r\n-----\r\nTwo.", ("One.", "Two.")),
]


@pytest.mark.parametrize(("text", "found"), PARAGRAPHS)
def test_lines_become_paragraphs(text: str, found: tuple[str, ...]) -> None:
    assert copy_paragraphs(read_lines(text)) == found


HOSTILE = [
    b"\x01", b"\x02", b"\x03", b"\x04", b"a\x02b\x03\n", b" ", b"\n", b"\x00", b".", b"(\n", b"^\n",
    b"a ", b"1   2   3\n", b"\xfc ", b"- a\n", b"=\n",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_sixteen_megabytes_of_anything_cost_little(unit: bytes) -> None:
    value = b"\x01wkb0157 3 pl 96\r\n\r\n\x02" + unit * ((16 << 20) // len(unit))
    tracemalloc.start()
    began = time.process_time()
    with suppress(UnreadableCopyError):
        read_frames(value, None)
    took, (_, most) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took < 10  # tracing memory takes several times as long
    assert most < 256 << 20
