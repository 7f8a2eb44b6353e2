"""Messages as control characters frame them: SOH header STX text ETX trailer EOT.

IPTC Recommendation 7901, and ANPA Bulletin 1312 before it. What is missing is made do without:
lines lose their control characters on the way.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from services.ingest.decoding import mend
from services.ingest.errors import UnreadableCopyError
from services.ingest.typewriter.letters import read_letters

MOST_MESSAGES = 5000
LONGEST_NOISE = 40
"""Bytes: what stands outside of all messages and is no longer than that is a line's noise, such as
`ZCZC` and `NNNN`."""

STX, ETX = b"\x02", b"\x03"
PIECE = re.compile(rb"(?P<opened>\x01?)(?P<message>[^\x01\x04]+)\x04?")
FOLLOWING = re.compile(rb"\x03[^\x02\x03]{0,80}?\n(?=[^\x02\x03]{4,400}\x02)")
"""Where a message that nothing else ends is followed by the next: behind the line after ETX."""
IDLE = re.compile(rb"[\x00\x07\x16\x1b\x7f]+")
GAPS = re.compile(rb"[\x08\x09\x10]")
"""What aligns columns: backspace (tab line indicator), tab, and DLE (TTS space band)."""
CONTROLS = re.compile(rb"[\x05\x06\x0e\x0f\x11-\x15\x17-\x1a\x1c-\x1e]+")
TABULAR = b"\x12"
"""DC2 in ANPA's header: the text is set in columns."""
PART, MESSAGE = "\x0b", "\x0c"
"""What parts and messages are joined with while their letters are read, once for all of them."""


@dataclass(frozen=True, slots=True)
class Framed:
    """One message, its letters read, without control characters but tabs and line breaks."""

    header: str
    """All of the message where there is no STX."""
    text: str
    """Empty where there is no STX."""
    trailer: str
    """What stands behind ETX."""
    bells: int = 0
    tabular: bool = False


@dataclass(frozen=True, slots=True)
class Frames:
    """The messages of a record, and what was guessed to read their letters."""

    messages: tuple[Framed, ...]
    warnings: tuple[str, ...]


def read_frames(value: bytes, charset: str | None) -> Frames:
    """The messages of a record's bytes.

    Raises UnreadableCopyError: `too-many-items`, `undecodable`, or `no-text` where there is none.
    """
    raw = list(_messages(value.removeprefix(b"\xef\xbb\xbf")))
    if not raw:
        raise UnreadableCopyError(
            "no-text", "it is a frame without a message: ask the sender to send it again"
        )
    joined = MESSAGE.encode().join(PART.encode().join(map(_bare, _parts(each))) for each in raw)
    text, warnings = read_letters(joined, charset)
    text, was_broken = mend(text)
    if was_broken:
        warnings = (*warnings, "mojibake was repaired")
    pairs = zip(raw, text.split(MESSAGE), strict=False)
    return Frames(tuple(_framed(each, letters) for each, letters in pairs), warnings)


def _messages(value: bytes) -> Iterator[bytes]:
    count = 0
    for piece in PIECE.finditer(value):
        for message in FOLLOWING.sub(b"\\g<0>\x01", piece["message"]).split(b"\x01"):
            bare = _bare(message).strip()
            if not bare or (not piece["opened"] and STX not in message and _is_noise(bare, value)):
                continue
            count += 1
            if count > MOST_MESSAGES:
                raise UnreadableCopyError(
                    "too-many-items",
                    f"it holds more than {MOST_MESSAGES:,} messages: split it and push the parts",
                )
            yield message


def _is_noise(bare: bytes, value: bytes) -> bool:
    return len(bare) <= LONGEST_NOISE and STX in value


def _parts(message: bytes) -> tuple[bytes, bytes, bytes]:
    """Header, text and trailer."""
    header, _, rest = message.partition(STX)
    text, _, trailer = rest.partition(ETX)
    return header, text.replace(STX, b""), trailer


def _bare(part: bytes) -> bytes:
    """Without control characters; what separates fields is a space, what aligns columns a tab."""
    spaced = GAPS.sub(b"\t", part).replace(b"\x1f", b" ")
    plain = CONTROLS.sub(b" ", IDLE.sub(b"", spaced))
    return plain.translate(None, b"\x01\x02\x03\x04\x0b\x0c")


def _framed(raw: bytes, letters: str) -> Framed:
    header, text, trailer, *_ = (*letters.split(PART), "", "")
    raw_header = raw.partition(STX)[0]
    return Framed(header, text, trailer, raw.count(b"\x07"), TABULAR in raw_header)
