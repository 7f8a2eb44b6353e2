"""UTF-16 without a byte order mark, in any script."""

import re

SAMPLE = 2048
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
NOT_FRAMING = re.compile(rb"[\x00\x05\x06\x08\x10-\x15\x17-\x1a\x1c-\x1e]")
"""Control characters that neither text of one byte a letter has nor the frame of a message."""
MIN_CONTROLS = 0.02
"""Their share: letters of Latin have a zero each, one in ten of Chinese has one of them."""
PAGES = frozenset([*range(0x07), 0x0E, 0x1E, 0x20, 0x21, *range(0x30, 0x34), *range(0x4E, 0xA0)])
PAGES |= {*range(0xAC, 0xD8), 0xFF}
"""First bytes of the characters of copy: scripts, signs, kana, Chinese, Korean, wide letters."""
MIN_KNOWN = 0.95


def unmarked_utf16(value: bytes) -> str | None:
    """Python's name of the UTF-16 that some bytes are in; None where they look like none."""
    sample = value[: min(SAMPLE, len(value) // 2 * 2)]
    controls = len(CONTROL.findall(sample))
    if controls < MIN_CONTROLS * len(sample) or not NOT_FRAMING.search(sample):
        return None
    # The first bytes are a few, those of the script, the second ones any.
    first, name = min(
        (sample[1::2], "utf-16-le"), (sample[::2], "utf-16-be"), key=lambda each: len(set(each[0]))
    )
    known = sum(byte in PAGES for byte in first)
    return name if known >= MIN_KNOWN * len(first) and _is_valid(sample, name) else None


def _is_valid(value: bytes, name: str) -> bool:
    """Whether bytes are in a charset; the sample may end within a character."""
    try:
        value.decode(name)
    except UnicodeDecodeError as error:
        return error.end == len(value)
    return True
