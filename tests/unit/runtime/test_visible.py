"""What is shown instead of characters that act on a terminal, or can't be seen."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from runtime.visible import (
    cut,
    visible,
    visible_bytes,
    visible_json,
    visible_lines,
    visible_xml,
)

ANY_TEXT = st.text(st.characters(codec=None))
UNSEEN = (
    *map(chr, (*range(0x20), *range(0x7F, 0xA0))),
    *"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",  # bidi
    *"\u00ad\u200b\u200c\u200d\u2028\u2029\u2060\u2064\ufeff\ufff9\U0001d173\U000e0041",
    *"\u034f\u115f\u1160\u17b4\u180e\u2800\u3164\ufe0f\uffa0\U000e0100",  # no glyph
    *"\ud800\ue000\U0010ffff\u0378",  # surrogate, private, no character, not assigned
)


@pytest.mark.parametrize("character", UNSEEN, ids=lambda each: f"U+{ord(each):04X}")
def test_what_has_no_glyph_is_an_escape(character: str) -> None:
    shown = visible(f"a{character}b")

    assert shown.isascii()
    assert shown.isprintable()
    assert shown.encode("ascii").decode("unicode_escape") == f"a{character}b"


@pytest.mark.parametrize(
    "text", ["Zoë “Z” Poe – 3 °C", "C:\\new", "北京", "עברית", "[/b]", "a b", "é", "😀"]
)
def test_what_has_a_glyph_stays(text: str) -> None:
    assert visible(text) == text


@given(ANY_TEXT)
def test_nothing_that_acts_is_left(text: str) -> None:
    assert all(each.isprintable() or unicodedata.category(each) == "Zs" for each in visible(text))
    assert set(visible_lines(text)) <= set(visible(text)) | {"\n", "\t"}


def test_lines_stay_only_where_text_stands_by_itself() -> None:
    assert visible("a\nb\tc\rd") == "a\\nb\\tc\\rd"
    assert visible_lines("a\nb\tc\rd") == "a\nb\tc\\rd"


def test_bytes_that_are_no_utf_8() -> None:
    assert visible_bytes(b"\x1b[31m\xff\x9b2J \xc2\x9b\n") == "\\x1b[31m\\xff\\x9b2J \\x9b\n"


@given(st.dictionaries(ANY_TEXT, ANY_TEXT.map(lambda text: text.encode("utf-8", "replace"))))
def test_json_says_the_same(said: dict[str, bytes]) -> None:
    plain = {key.encode("utf-8", "replace").decode(): value.decode() for key, value in said.items()}
    document = json.dumps(plain, ensure_ascii=False).encode()

    shown = visible_json(document)

    assert json.loads(shown) == plain
    assert visible_lines(shown.decode()) == shown.decode()


def test_json_of_windows_lines() -> None:
    assert json.loads(visible_json(b'{\r\n"a":\t"\xe2\x80\xae\x7f"\r\n}')) == {"a": "\u202e\x7f"}


def test_xml_says_the_same() -> None:
    said = "a\u202eb\x85\x9b\x7f\u2028\U000e0041\nč"
    root = etree.Element("nitf", title=said)
    root.text = said
    document = etree.tostring(root, encoding="utf-8", xml_declaration=True)

    shown = visible_xml(document)

    read = etree.fromstring(shown)
    assert (read.text, read.get("title")) == (root.text, root.get("title"))
    assert visible_lines(shown.decode()) == shown.decode()


def test_what_is_long_is_cut() -> None:
    assert cut("abcd", 4) == "abcd"
    assert cut("abcde", 4) == "abc…"
