"""Messages in frames of control characters: SOH header STX text ETX trailer EOT.

Sources: IPTC Recommendation 7901, and ANPA Bulletin 1312 before it. Any control character may be
missing: lines lose them on the way.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.teleprinter.alphabets import decode_alphabet
from services.ingest.input.charset import repair_mojibake
from services.ingest.input.limits import (
    MAX_CHARACTERS,
    MAX_LINES,
    too_large,
    within_limit,
)

MAX_BYTES = 2_000_000
"""Bytes of all messages of a record: about what is read in two seconds, a record's limit."""
MAX_ALL_LINES = 200_000
"""Of all messages of a record."""
MAX_NOISE_BYTES = 40
"""Bytes outside of all messages that are noise of the line, such as `ZCZC` and `NNNN`."""

STX, ETX = b"\x02", b"\x03"
PIECE = re.compile(rb"(?P<opened>\x01?)(?P<message>[^\x01\x04]+)\x04?")
SEAM = re.compile(rb"\x03(?P<trailer>[^\x02\x03]*)\x02")
MAX_SEAM_BYTES = 500
"""Bytes between two texts that no frame separates."""
PRINTED = re.compile(rb"[!-~\x80-\xff]")
IDLE = bytes((0x00, 0x01, 0x02, 0x03, 0x04, 0x07, 0x0B, 0x0C, 0x16, 0x1B, 0x7F))
"""Characters that are dropped: fillers, bells, frames. VT and FF are free for our own use."""
GAPS = bytes((0x08, 0x10))
"""Characters that align columns: backspace (tab line indicator), DLE (TTS space band)."""
MEANT = bytes(
    0x09 if byte in GAPS else 0x20 if byte < 0x20 and byte not in b"\t\n\r" else byte
    for byte in range(256)
)
"""The translation of bytes: any other control character separates fields or words."""
TABULAR = b"\x12"
"""DC2 in ANPA's header: the text is set in columns."""
PART, MESSAGE = "\x0b", "\x0c"
"""Separators of parts and messages while a whole record is decoded at once."""


@dataclass(frozen=True, slots=True)
class Framed:
    """One message, decoded, without control characters but tabs and line breaks."""

    header: str
    """All of the message where there is no STX."""
    text: str
    """Empty where there is no STX."""
    trailer: str
    """Text after ETX."""
    bells: int = 0
    tabular: bool = False

    @property
    def is_too_large(self) -> bool:
        """Whether it has more characters or lines than any story."""
        parts = (self.header, self.text, self.trailer)
        lines = sum(max(part.count("\n"), part.count("\r")) for part in parts)
        return sum(map(len, parts)) > MAX_CHARACTERS or lines > MAX_LINES


@dataclass(frozen=True, slots=True)
class Frames:
    """The messages of a record, and what was guessed to decode them."""

    messages: tuple[Framed, ...]
    warnings: tuple[str, ...]


def read_frames(value: bytes, charset: str | None) -> Frames:
    """The messages of a record's bytes.

    Raises UnreadableCopyError: `too-large`, `undecodable`, or `no-text` where there is none.
    """
    raw = within_limit(_messages(value.removeprefix(b"\xef\xbb\xbf")), "messages")
    if not raw:
        raise UnreadableCopyError(
            "no-text", "it is a frame without a message: ask the sender to send it again"
        )
    # Decoded in one piece: short messages alone give too little to guess the charset from.
    joined = MESSAGE.encode().join(PART.encode().join(map(_bare, _parts(each))) for each in raw)
    if len(joined) > MAX_BYTES:
        raise too_large(f"{MAX_BYTES:,} bytes of messages")
    if joined.count(b"\n") > MAX_ALL_LINES:
        raise too_large(f"{MAX_ALL_LINES:,} lines")
    text, warnings = repair_mojibake(*decode_alphabet(joined, charset))
    pairs = zip(raw, text.split(MESSAGE), strict=False)
    return Frames(tuple(_framed(each, decoded) for each, decoded in pairs), warnings)


def _messages(value: bytes) -> Iterator[bytes]:
    for piece in PIECE.finditer(value):
        for message in _split_piece(piece["message"]):
            outside = not piece["opened"] and STX not in message and STX in value
            if not PRINTED.search(message) or (outside and len(message) <= MAX_NOISE_BYTES):
                continue
            yield message


def split_bare(message: Framed, header: re.Pattern[str]) -> list[Framed]:
    """The messages in one frame, where no control characters separate them: each has a header.

    Raises UnreadableCopyError: `too-large`.
    """
    text = message.header
    if message.text:
        return [message]
    starts = within_limit((match.start() for match in header.finditer(text)), "messages")
    if len(starts) < 2:
        return [message]
    edges = [0, *starts[1:], len(text)]
    return [replace(message, header=text[start:end]) for start, end in pairwise(edges)]


def oversized() -> UnreadableCopyError:
    """The error for a message larger than any story."""
    return too_large(f"{MAX_CHARACTERS:,} characters or {MAX_LINES:,} lines")


def _split_piece(piece: bytes) -> Iterator[bytes]:
    """The messages between two ends of frames: a text after another has its own header.

    The line after ETX is the trailer of the message before it.
    """
    begin = 0
    for seam in SEAM.finditer(piece):
        line = seam["trailer"].find(b"\n") + 1
        if line and len(seam["trailer"]) <= MAX_SEAM_BYTES:
            end = seam.start("trailer") + line
            yield piece[begin:end]
            begin = end
    yield piece[begin:]


def _parts(message: bytes) -> tuple[bytes, bytes, bytes]:
    """Header, text and trailer."""
    header, _, rest = message.partition(STX)
    text, _, trailer = rest.partition(ETX)
    return header, text.replace(STX, b""), trailer


def _bare(part: bytes) -> bytes:
    """The part without control characters; field separators become spaces, aligners tabs."""
    return part.translate(MEANT, IDLE)


def _framed(raw: bytes, decoded: str) -> Framed:
    header, text, trailer, *_ = (*decoded.split(PART), "", "")
    raw_header = raw.partition(STX)[0]
    return Framed(header, text, trailer, raw.count(b"\x07"), TABULAR in raw_header)
