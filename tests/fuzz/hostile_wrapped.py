"""Records of copy in wrappings: compressed, in base64, in events, between a telegram's marks."""

import base64
import gzip
import io
import json
import zipfile
from functools import partial

from schemas.topics import MAX_COPY_BYTES
from services.ingest.input.limits import MAX_ITEMS
from tests.fuzz.hostile import PARTS, Maker, filled, item


def _zipped(files: int, value: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(files):
            archive.writestr(str(number), value)
    return out.getvalue()


def _events(data: bytes) -> bytes:
    event = b'{"specversion":"1.0","id":"1","source":"a","type":"b","data":"' + data + b'"}'
    return b"[" + b",".join([event] * MAX_ITEMS) + b"]"


def _wrapped(value: bytes) -> bytes:
    """In every wrapping at once."""
    encoded = base64.b64encode(gzip.compress(value, 1)).decode()
    event = {"specversion": "1.0", "id": "1", "source": "a", "type": "b", "data_base64": encoded}
    return gzip.compress(json.dumps(event).encode(), 1)


WRAPPED: dict[str, Maker] = {
    "gzip": lambda: gzip.compress(b"x" * (1 << 24), 9) * 64,
    "gzip of text": lambda: gzip.compress(filled(b"", b"A line.\n\n")),
    "gzips": lambda: gzip.compress(b"") * (MAX_COPY_BYTES // 20),
    "zip": lambda: _zipped(1, b"x" * (1 << 25)),
    "zips": lambda: _zipped(MAX_ITEMS, gzip.compress(b"x" * MAX_COPY_BYTES)),
    "files in a zip": lambda: _zipped(MAX_ITEMS, b"Ferry stays in port.\n\nIt stays.\n" * 12),
    "entries": partial(filled, b"PK\x03\x04", b"PK\x01\x02" + b"\0" * 42),
    "base64": lambda: base64.b64encode(b"A line of text. " * (MAX_COPY_BYTES * 3 // 4 // 16)),
    "events": lambda: _events(b"Ferry stays in port.\\n\\nIt stays. " * 12),
    "event of quotes": lambda: _events(b'\\"' * 4_000),
    "all wrappings": lambda: _wrapped(b"<nitf>" + b"<p>x</p>" * 500_000 + b"</nitf>"),
    "string of JSON": lambda: json.dumps("{" + '"a":[' * 800_000).encode(),
    "XML event": partial(
        filled,
        b'<event xmlns="http://cloudevents.io/xmlformat/V1" specversion="1.0"><data>',
        b"<a>x</a>",
        b"</data></event>",
    ),
    "frames of telegrams": partial(filled, b"", b"ZCZC A\n#x\nText of it\nNNNN\n"),
    "framed telegrams": lambda: (
        (b"ZCZC A\n#x\n" + b"Ferry stays in port.\n\nIt stays.\n" * 12 + b"NNNN\n") * MAX_ITEMS
    ),
    "marks of a telegram": partial(item, b"ZCZC\n", b":a\n"),
    "headers of 7901": partial(filled, b"", b"eca0003 3 i 380  exa 0045\nA/\nB =\n"),
    "mail in base64": lambda: (
        PARTS
        + b"--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 100_000)
        + b"\n--b--"
    ),
}
"""By the wrapping; made when they are wanted."""
