import random

import pytest

from services.ingest.errors import UnreadableCopyError
from services.ingest.input.charset import MOJIBAKE_REPAIRED, decode, repair_mojibake

TEXT = "Zürich: “Où est l’été?” – 5 €"
LATIN = "Der Außenminister traf in Köln zu Gesprächen über die Lage ein."

DECODED: list[tuple[bytes, str | None, str, bool]] = [
    (TEXT.encode(), None, TEXT, False),
    (TEXT.encode(), "utf-8", TEXT, False),
    (TEXT.encode("utf-8-sig"), None, TEXT, False),
    (TEXT.encode("utf-16"), None, TEXT, False),
    (b"\xfe\xff" + TEXT.encode("utf-16-be"), None, TEXT, False),
    (TEXT.encode("utf-16-le"), None, TEXT, True),
    (TEXT.encode("cp1252"), "windows-1252", TEXT, False),
    (TEXT.encode("cp1252"), "iso-8859-1", TEXT, False),
    (TEXT.encode("cp1252"), "us-ascii", TEXT, False),
    (TEXT.encode(), "iso-8859-1", TEXT, True),
    (LATIN.encode("cp1252"), None, LATIN, True),
    (LATIN.encode("cp1252"), "utf-8", LATIN, True),
    ("Президент заявил, что переговоры начнутся завтра.".encode("cp1251"), None,
     "Президент заявил, что переговоры начнутся завтра.", True),
    ("Żaden wniosek nie został złożony.".encode("cp1250"), "cp1250",
     "Żaden wniosek nie został złożony.", False),
    (LATIN.encode(), "no-such-charset", LATIN, False),
    (LATIN.encode(), "hex", LATIN, False),
    (LATIN.encode(), "punycode", LATIN, False),
    (b"xn--bcher-kva \\x41", "idna", "xn--bcher-kva \\x41", False),
    (b"xn--bcher-kva \\x41", "unicode_escape", "xn--bcher-kva \\x41", False),
    ((LATIN + LATIN).encode()[:-1] + b"\xc3", None, (LATIN + LATIN)[:-1] + "\ufffd", True),
]  # fmt: skip


@pytest.mark.parametrize(("value", "charset", "text", "guessed"), DECODED)
def test_bytes_are_decoded(value: bytes, charset: str | None, text: str, guessed: bool) -> None:
    found = decode(value, charset)
    assert (found.text, bool(found.warnings)) == (text, guessed)


SENTENCES = [
    ("A balsa não sai do porto amanhã", "cp1252"),
    ("Però il porto è chiuso", "cp1252"),
    ("Bob’s ferry stays – for now", "cp1252"),
    ("The fare rises to £5, or €6", "cp1252"),
    ("Skipið er enn í höfn, sagði hann", "latin-1"),
    ("Le bœuf coûte 5 € le kilo", "iso8859-15"),
    ("Keegi ei saanud viga, ütles šeff", "iso8859-15"),
    ("Prom zostaje w porcie, powiedział rzecznik", "cp1250"),
    ("Přístav zůstává zavřený, řekla mluvčí", "iso8859-2"),
    ("A hajó a kikötőben marad, közölték", "cp1250"),
    ("Feribot limanda kalıyor, dedi yetkili", "cp1254"),
    ("Keltas lieka uoste, sakė atstovė žurnalistams", "cp1257"),
    ("Prāmis paliek ostā, sacīja pārstāvis", "cp1257"),
    ("Паром остаётся в порту", "koi8-r"),
    ("Пором лишається в порту, їх евакуюють", "koi8-u"),
    ("Паром остаётся в порту", "iso8859-5"),
    ("Паром остаётся в порту до вечера", "cp866"),
    ("Το πλοίο μένει στο λιμάνι", "iso8859-7"),
    ("המעבורת נשארת בנמל, אמר הדובר", "cp1255"),
    ("العبارة تبقى في الميناء", "cp1256"),
    ("フェリーは港に停泊している", "shift_jis"),
    ("フェリーは港に停泊している", "euc-jp"),
    ("渡轮留在港口，没有人受伤", "gb18030"),
    ("渡輪留在港口，沒有人受傷", "big5"),
    ("여객선은 항구에 남아 있다고 밝혔다", "euc-kr"),
    ("Die Fähre bleibt für zwei Wochen im Hafen, die Säle sind frei", "mac-roman"),
    ("Die Fähre bleibt für zwei Wochen im Hafen, die Säle sind frei", "cp437"),
]


@pytest.mark.parametrize(("text", "charset"), SENTENCES)
def test_short_copy_without_a_charset_is_read(text: str, charset: str) -> None:
    found = decode(text.encode(charset))
    assert found.text == text
    assert found.warnings[0].startswith("charset guessed to be ")


def test_the_charset_is_that_of_the_letters_between_tags_and_ascii() -> None:
    text = (
        f"<p class='x'>{'The ferry stays. ' * 9}</p>\n" * 60
        + "<b>Přístav zůstává zavřený, řekla</b>"
    )
    assert decode(text.encode("cp1250")).text == text
    named = "The prime minister, Mateusz Wałęsa, spoke in Łódź on Monday about fares."
    assert decode(named.encode("cp1250")).text == named


MALMO = "Malmö".encode()
DAMAGED = [
    (MALMO + b" caf\xc3 is shut", None, "Malmö caf\ufffd is shut"),
    (MALMO + b" is shut.\n\xa0\n", None, "Malmö is shut.\n\ufffd\n"),
    (
        MALMO + b": it\x92s shut in \xe9t\xe9, the owner said",
        "utf-8",
        "Malmö: it\ufffds shut in \ufffdt\ufffd, the owner said",
    ),
    (b"Malm\xc3 is shut", "utf-8", "Malm\ufffd is shut"),
]


@pytest.mark.parametrize(("value", "charset", "text"), DAMAGED)
def test_what_is_broken_in_utf_8_is_replaced(value: bytes, charset: str | None, text: str) -> None:
    assert decode(value, charset) == (text, ("a few bytes are not UTF-8 and were replaced",))


def test_another_charset_that_is_declared_as_utf_8_is_read() -> None:
    text = "It’s the ferry’s first day: São Tomé, Zürich"
    assert decode(text.encode("cp1252"), "utf-8").text == text


@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_are_no_text(seed: int) -> None:
    with pytest.raises(UnreadableCopyError) as refused:
        decode(random.Random(seed).randbytes(100))
    assert refused.value.reason == "undecodable"


def test_a_table_that_is_drawn_with_lines_is_text() -> None:
    text = "┌───────┬──────┐\n│ Fähre │ 12 € │\n└───────┴──────┘\n" * 9
    assert "12" in decode(text.encode("cp850", "replace")).text


MOJIBAKE = [
    ("itâ€™s", "it’s"),
    ("MÃ¼ller", "Müller"),
    ("100 â‚¬", "100 €"),
    ("don\x92t", "don’t"),
    ("it‚Äôs", "it’s"),
    ("it\x19s late \x13 \x1ctoo late\x1d", "it’s late – “too late”"),
    ("\x1cNot so.\x1d", "“Not so.”"),
    ("it\x19s MÃ¼ller", "it’s Müller"),
]


@pytest.mark.parametrize(("broken", "whole"), MOJIBAKE)
def test_mojibake_is_repaired(broken: str, whole: str) -> None:
    assert repair_mojibake(broken) == (whole, (MOJIBAKE_REPAIRED,))


@pytest.mark.parametrize(
    "text",
    [TEXT, LATIN, "Ærø, Åland, Ñuñoa, São Tomé", "Привет, мир", "東京", "naïve café à la carte",
     "\x01it\x19s framed\x03", "a typesetter's\x19", "A\x1c1\x1d"],
)  # fmt: skip
def test_what_an_editor_wrote_stays(text: str) -> None:
    assert repair_mojibake(text) == (text, ())
