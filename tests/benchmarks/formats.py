"""Records a second and core of ingest by format: the same stories of 3 KB in each.

Seconds are the processor's, and the fastest of several rounds counts. What else the machine does
slows them still; the calls of functions hardly depend on it.
"""

import cProfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from textwrap import fill
from types import MappingProxyType
from xml.sax.saxutils import escape

from runtime.handler import Record
from schemas.item import WireItem
from schemas.topics import RAW
from services.ingest.reader import IngestReader
from services.ingest.writers import newsml_g2, ninjs

STORIES = 40
BYTES = 3300
"""Of the words of a story, at most."""
ROUNDS = 4
STORY = Path(__file__).with_name("story.txt")
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SYLLABLES = ("bo", "da", "fe", "gu", "ki", "lo", "mu", "na", "pe", "ro", "su", "ti")
NITF = """<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><docdata><doc-id id-string="{guid}"/><urgency ed-urg="4"/>
<date.issue norm="20260302T120000Z"/></docdata></head>
<body><body.head><hedline><hl1>{headline}</hl1></hedline></body.head>
<body.content>{paragraphs}</body.content></body></nitf>"""
ANPA = (
    "\x16\x16\x01a0123\x1f_pm-r\r\nu i\x13\x11 bc-bridge 03-02 0312\r\n\x02"
    "^{headline}<\r\n{lines}\r\n\x03\r\nNP-SK-03-02-26 1200GMT<\r\n\x04\r\n"
)


def run() -> None:
    """Print the figures of each format."""
    reader = IngestReader()
    stories = list(map(_story, range(STORIES)))
    print(f"Ingest: {STORIES} stories of {BYTES:,} bytes, on one core")
    print(f"  {'format':22} {'records/s':>10} {'calls a record':>16}")
    for name, written in FORMATS.items():
        records = [_record(at, written(text, reader)) for at, text in enumerate(stories)]
        seconds = min(_seconds(reader, records) for _ in range(ROUNDS))
        calls = _calls(reader, records) / len(records)
        print(f"  {name:22} {len(records) / seconds:>10,.0f} {calls:>16,.0f}")


def _story(number: int) -> str:
    """The project's own story with a name of its own: no line of one is one of another's."""
    name = "".join(SYLLABLES[(number // 12**place) % 12] for place in range(3)).title()
    text = STORY.read_text(encoding="utf-8").replace(" the ", f" the {name} ")
    return text[:BYTES].rpartition("\n\n")[0]


def _record(at: int, value: bytes) -> Record:
    return Record(RAW.name, 0, at, NOW, b"desk", value, (("wire-source", b"desk"),))


def _seconds(reader: IngestReader, records: Sequence[Record]) -> float:
    begun = time.process_time()
    for record in records:
        (outcome,) = reader(record)
        assert outcome.name == "item", outcome
    return time.process_time() - begun


def _calls(reader: IngestReader, records: Sequence[Record]) -> int:
    """Calls of functions, those of Python and those written in C."""
    with cProfile.Profile() as profile:
        for record in records:
            reader(record)
    return sum(each.callcount for each in profile.getstats())


def _item(text: str, reader: IngestReader) -> WireItem:
    (outcome,) = reader(_record(0, text.encode()))
    return WireItem.from_bytes(outcome.emits[0].value)


def _wrapped(text: str, _: IngestReader) -> bytes:
    return "\n\n".join(fill(each, 72) for each in text.split("\n\n")).encode()


def _nitf(text: str, _: IngestReader) -> bytes:
    headline, *body = map(escape, text.split("\n\n"))
    paragraphs = "".join(f"<p>{each}</p>" for each in body)
    return NITF.format(guid=hash(text), headline=headline, paragraphs=paragraphs).encode()


def _anpa(text: str, _: IngestReader) -> bytes:
    headline, *body = text.split("\n\n")
    lines = "\r\n".join(f"\t{fill(each, 66)}" for each in body).replace("\n", "\r\n")
    return ANPA.format(headline=headline, lines=lines.replace("\r\r", "\r")).encode()


def _mail(text: str, _: IngestReader) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "press@skarv.example", "desk@wiredesk.example"
    message["Subject"] = text.partition("\n")[0]
    message.set_content(text)
    return message.as_bytes()


FORMATS: Mapping[str, Callable[[str, IngestReader], bytes]] = MappingProxyType(
    {
        "plain text": lambda text, _: text.encode(),
        "plain text, wrapped": _wrapped,
        "NewsML-G2": lambda text, reader: newsml_g2.render(_item(text, reader)),
        "NITF": _nitf,
        "ninjs": lambda text, reader: ninjs.render(_item(text, reader)),
        "ANPA 1312": _anpa,
        "mail": _mail,
    }
)
