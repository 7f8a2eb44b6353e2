"""UTF-16 that nothing declares."""

import pytest

from services.ingest.input.utf16 import unmarked_utf16

TEXTS = [
    "The ferry stays in port.",
    "“Zürich” – it’s shut",
    "Паром остаётся в порту",
    "ПАРОМ",
    "Το πλοίο μένει",
    "המעבורת נשארת",
    "ทุกคนมีสิทธิ",
    "渡轮留在港口，没有人受伤，一切正常。",
    "여객선은 항구에 남아 있다고 대변인이 화요일 밝혔다",
]


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", TEXTS)
def test_the_order_of_the_bytes_is_found(text: str, charset: str) -> None:
    assert unmarked_utf16(text.encode(charset)) == charset


@pytest.mark.parametrize(
    "value",
    [
        *(text.encode() for text in TEXTS),
        TEXTS[2].encode("cp1251"),
        TEXTS[7].encode("gb18030"),
        b"\x01abc0001 4 pl 20\r\n\x02the ferry stays in port\x03\x04",
        bytes(range(256)),
        b"",
    ],
)
def test_text_in_other_charsets_is_none(value: bytes) -> None:
    assert unmarked_utf16(value) is None


def test_a_sample_may_end_within_a_character() -> None:
    assert unmarked_utf16(("a" * 1023 + "😀").encode("utf-16-le")) == "utf-16-le"
