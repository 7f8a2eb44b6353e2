"""Samples with some of their bytes changed, as lines and broken systems change them."""

import random
from pathlib import Path

from hypothesis import strategies as st

from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.format import Context, Format

SAMPLES = Path(__file__).parents[3] / "samples"
SPLINTERS = st.sampled_from(
    [
        b"", b"<", b">", b"&", b'"', b"\n", b"\r\n\r\n", b"--", b"\xff\xfe", b"=?utf-8?b?x",
        b"<p>", b"</p>", b"<item>", b"</item>", b"<entry/>", b"<script>", b"<table>", b"<!--",
        b"Content-Type: multipart/mixed; boundary=x\n", b"charset=x", b"From x 2026\n", b"{", b"]",
    ]
)  # fmt: skip


@st.composite
def altered(draw: st.DrawFn, folder: str) -> bytes:
    """A sample of a format, with up to eight stretches replaced."""
    paths = sorted((SAMPLES / folder).glob("*[!n]"))
    value = draw(st.sampled_from(paths)).read_bytes()
    for _ in range(draw(st.integers(1, 8))):
        start = draw(st.integers(0, len(value)))
        end = start + draw(st.sampled_from([0, 1, 5, 60]))
        value = value[:start] + draw(SPLINTERS | st.binary(max_size=4)) + value[end:]
    return value


def garbled(sample: bytes, chance: random.Random, noise: bytes) -> bytes:
    """A sample with up to twelve stretches turned into three bytes of the line's noise."""
    value = bytearray(sample)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(value))
        value[place : place + chance.randint(0, 30)] = bytes(chance.choice(noise) for _ in range(3))
    return bytes(value)


def read_or_refuse(form: Format, value: bytes) -> None:
    """Read some bytes twice: what comes is the same, copy or a reason and a line on each error."""
    form.sniff(value)
    found = _read(form, value)
    assert found
    assert found == _read(form, value)
    assert all(isinstance(each, Copy) or (each[0] and "\n" not in each[1]) for each in found)


def _read(form: Format, value: bytes) -> list[Copy | tuple[str, str]]:
    try:
        found = form.parse(value, Context())
    except UnreadableCopyError as error:
        found = [error]
    return [each if isinstance(each, Copy) else (each.reason, each.error) for each in found]
