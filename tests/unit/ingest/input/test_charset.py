import pytest

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


MOJIBAKE = [
    ("itâ€™s", "it’s"),
    ("MÃ¼ller", "Müller"),
    ("100 â‚¬", "100 €"),
    ("don\x92t", "don’t"),
    ("it‚Äôs", "it’s"),
]


@pytest.mark.parametrize(("broken", "whole"), MOJIBAKE)
def test_mojibake_is_repaired(broken: str, whole: str) -> None:
    assert repair_mojibake(broken) == (whole, (MOJIBAKE_REPAIRED,))


@pytest.mark.parametrize(
    "text",
    [TEXT, LATIN, "Ærø, Åland, Ñuñoa, São Tomé", "Привет, мир", "東京", "naïve café à la carte"],
)
def test_what_an_editor_wrote_stays(text: str) -> None:
    assert repair_mojibake(text) == (text, ())


@pytest.mark.parametrize("text", ["på väg", "déjà à Béziers", "Größe und Maß", "smørebrød på øen"])
def test_short_western_copy_needs_no_detector(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text
