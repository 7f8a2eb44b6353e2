"""`python -m tests.benchmarks.charsets FOLDER`: how often copy without a charset is read right.

FOLDER has a text in UTF-8 for each language, `LANGUAGE.txt` (`pt.txt`, `zh-hant.txt`). Pieces of
four lengths are cut from it, put into the charsets that the language is written in, and decoded
with nothing declared. Pieces of ASCII alone are left out. The same folder gives the same table.
"""

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from services.ingest.errors import UnreadableCopyError
from services.ingest.input.charset import decode

LENGTHS = (30, 100, 300, 1000)
"""Characters."""
UNICODE = ("utf-8", "utf-16", "utf-16-le", "utf-16-be")
"""The second has a byte order mark."""
WESTERN = ("cp1252", "latin-1", "iso8859-15", "mac-roman", "cp437", "cp850")
CENTRAL = ("cp1250", "iso8859-2", "cp852")
CYRILLIC = ("cp1251", "iso8859-5")
CHARSETS = {
    **dict.fromkeys("ca da de en es fi fr ga gl id is it nl no pt sq sv".split(), WESTERN),
    **dict.fromkeys("cs hr hu pl ro sk sl sr".split(), CENTRAL),
    **dict.fromkeys(("lt", "lv"), ("cp1257", "iso8859-13")),
    "et": ("cp1257", "iso8859-13", "cp1252", "iso8859-15"),
    **dict.fromkeys(("be", "bg", "mk"), CYRILLIC),
    "ru": (*CYRILLIC, "koi8-r", "cp866", "mac-cyrillic"),
    "uk": (*CYRILLIC, "koi8-u"),
    "el": ("cp1253", "iso8859-7"),
    "he": ("cp1255", "iso8859-8"),
    "ar": ("cp1256", "iso8859-6"),
    "fa": ("cp1256",),
    "tr": ("cp1254", "iso8859-9"),
    "az": ("cp1254",),
    "th": ("cp874",),
    "ja": ("shift_jis", "euc-jp"),
    "ko": ("euc-kr",),
    "zh-hans": ("gb18030",),
    "zh-hant": ("big5",),
}
OLD_ROMANIAN = str.maketrans("șțȘȚ", "şţŞŢ")
"""The letters of Romanian copy before there were others in any charset."""


class Score(NamedTuple):
    """Texts of one language in one charset: how many of each length, and how many were right."""

    language: str
    charset: str
    texts: tuple[int, ...]
    right: tuple[int, ...]


def scores(folder: Path, texts: int) -> Iterator[Score]:
    """The scores of each language of a folder, of up to so many texts a charset and length."""
    for file in sorted(folder.glob("*.txt")):
        text = " ".join(file.read_text(encoding="utf-8").split()).translate(OLD_ROMANIAN)
        for charset in (*CHARSETS.get(file.stem, ()), *UNICODE):
            cut = [list(_pieces(text, charset, length, texts)) for length in LENGTHS]
            yield Score(
                file.stem,
                charset,
                tuple(map(len, cut)),
                tuple(sum(map(_is_right, pieces)) for pieces in cut),
            )


def _pieces(text: str, charset: str, length: int, texts: int) -> Iterator[tuple[str, bytes]]:
    """Pieces of a text, as they are in a charset; in every other one the quotes are typographic."""
    draw = random.Random(f"{charset} {length}")
    found = 0
    for _ in range(8 * texts):
        start = text.rfind(" ", 0, draw.randrange(max(1, len(text) - length))) + 1
        piece = text[start : start + length]
        value = (_typographic(piece) if found % 2 else piece).encode(charset, "ignore")
        if not value.decode(charset).isascii():
            found += 1
            yield value.decode(charset), value
        if found == texts:
            return


def _typographic(text: str) -> str:
    """The text with “quotes” and apostrophes such as ’."""
    opened = re.sub(r'(?<!\S)"(?=\S)', "“", text)
    return opened.replace('"', "”").replace("'", "’")


def _is_right(piece: tuple[str, bytes]) -> bool:
    text, value = piece
    try:
        return decode(value).text == text
    except UnreadableCopyError:
        return False


def main(
    folder: Path,
    texts: Annotated[int, typer.Option(help="Texts of a language, charset and length.")] = 25,
) -> None:
    """Print a table of the texts that are read right, of each language, charset and length."""
    print(f"| language | charset | {' | '.join(map(str, LENGTHS))} |")
    print(f"|---|---|{'---|' * len(LENGTHS)}")
    rows = list(scores(folder, texts))
    for row in rows:
        print(f"| {row.language} | {row.charset} | {_cells(row.right, row.texts)} |")
    for charset in dict.fromkeys(row.charset for row in rows):
        of = [row for row in rows if row.charset == charset]
        right, cut = _sums(row.right for row in of), _sums(row.texts for row in of)
        print(f"| all | {charset} | {_cells(right, cut)} |")


def _sums(rows: Iterator[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*rows, strict=True)))


def _cells(right: tuple[int, ...], texts: tuple[int, ...]) -> str:
    return " | ".join(
        f"{each} of {of}" if of else "" for each, of in zip(right, texts, strict=True)
    )


if __name__ == "__main__":
    typer.run(main)
