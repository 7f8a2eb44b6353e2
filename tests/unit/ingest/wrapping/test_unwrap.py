"""What copy is wrapped in, and what of it is refused."""

import base64
import gzip
import io
import json
import zipfile
from collections.abc import Mapping

import pytest

from schemas.topics import MAX_COPY_BYTES
from services.ingest.errors import UnreadableCopyError
from services.ingest.input.limits import MAX_ITEMS
from services.ingest.wrapping import MAX_LAYERS, unwrap
from tests.unit.ingest.ingested import item, items, outcomes

NITF = (
    "<?xml version='1.0'?><nitf><body><body.head><hedline><hl1>Ferry stays</hl1></hedline>"
    "</body.head><body.content><p>The ferry stays in port, Måns said.</p></body.content></body>"
    "</nitf>"
)
JSON = '{"uri":"tag:a","headline":"Ferry stays","body_text":"The ferry stays in port, Måns said."}'
TEXT = "Ferry stays\n\nRIGA (BNA) - The ferry stays in port, Måns said on Tuesday to reporters.\n"
REGISTRY = b"\x00\x00\x00\x00\x05"


def packed(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, value in files.items():
            archive.writestr(name, value)
    return out.getvalue()


def gzipped(value: bytes) -> bytes:
    """The value by gzip, without the time, so that it is the same in each process of tests."""
    return gzip.compress(value, mtime=0)


def event(**more: object) -> bytes:
    """A CloudEvent in structured mode."""
    said = {"specversion": "1.0", "id": "1", "source": "/desk", "type": "copy", **more}
    return json.dumps(said).encode()


def event_in_xml(data: str, kind: str) -> bytes:
    return (
        '<event xmlns="http://cloudevents.io/xmlformat/V1" specversion="1.0" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        "<id>1</id><source>/desk</source><type>copy</type>"
        f'<datacontenttype>text/xml</datacontenttype><data xsi:type="{kind}">{data}</data></event>'
    ).encode()


def in_base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


WRAPPED = [
    (gzipped(NITF.encode()), "nitf"),
    (gzipped(TEXT.encode()[:20]) + gzipped(TEXT.encode()[20:]), "plain-text"),
    (packed({"a.xml": NITF.encode()}), "nitf"),
    (packed({"a.json": JSON.encode(), "a.jpg": b"x", "__MACOSX/a": b"x"}), "ninjs"),
    (gzipped(packed({"a.txt": TEXT.encode()})), "plain-text"),
    (base64.encodebytes(NITF.encode()), "nitf"),
    (base64.b64encode(TEXT.encode()), "plain-text"),
    (base64.b64encode(gzipped(JSON.encode())), "ninjs"),
    (json.dumps(NITF).encode(), "nitf"),
    (json.dumps(JSON).encode(), "ninjs"),
    (json.dumps(json.dumps(JSON)).encode(), "ninjs"),
    (REGISTRY + JSON.encode(), "ninjs"),
    (event(data=json.loads(JSON)), "ninjs"),
    (event(data=NITF, datacontenttype="application/xml"), "nitf"),
    (event(data=TEXT, datacontenttype="text/plain"), "plain-text"),
    (event(data=TEXT, datacontenttype="application/json"), "plain-text"),
    (event(data_base64=in_base64(NITF)), "nitf"),
    (event_in_xml(NITF.partition("?>")[2], "xs:any"), "nitf"),
    (event_in_xml(in_base64(NITF), "xs:base64Binary"), "nitf"),
    (event_in_xml(f"<![CDATA[{NITF}]]>", "xs:string"), "nitf"),
]


@pytest.mark.parametrize(("value", "name"), WRAPPED)
def test_copy_is_read_out_of(value: bytes, name: str) -> None:
    found = item(value, "application/octet-stream")
    assert found.headline == "Ferry stays"
    assert found.provenance.format == name
    assert "Måns said" in found.body[0]


def test_wrapped_copy_is_the_same_item() -> None:
    bare = item(TEXT)
    assert {item(value).id for value in (gzipped(TEXT.encode()), packed({"a": TEXT.encode()}))} == {
        bare.id
    }
    assert not item(gzipped(TEXT.encode())).warnings
    assert item(base64.b64encode(TEXT.encode())).warnings == ("read out of base64",)


def test_an_archive_of_several_files_is_as_many_items() -> None:
    files = {"1.xml": NITF.encode(), "2.json": JSON.encode(), "3.png": b"x", ".hidden": b"x"}
    found = items(packed(files))
    assert [each.provenance.format for each in found] == ["nitf", "ninjs"]
    assert [each.provenance.item for each in found] == [0, 1]
    assert found[0].warnings == ("archive: left out: 3.png, .hidden",)


def test_a_batch_of_events_is_as_many_items_and_one_may_fail() -> None:
    batch = f"[{event(data=NITF).decode()},{event(data='<nitf>').decode()}]"
    assert [bool(each.rejection) for each in outcomes(batch)] == [False, True]


NOT_WRAPPED = [
    '"Ferry stays"',
    '"We stay," he said.\n\nAnd he stayed. "Yes"',
    "PK is a party.",
    "Riga",
    "Abc1" * 30,
    '{"headline":"specversion","body":"It is \\"specversion\\": \\"1.0\\"."}',
    "\x00\x00\x00T\x00\x00\x00h",
]


@pytest.mark.parametrize("text", NOT_WRAPPED)
def test_what_is_not_wrapped_is_left_as_it_is(text: str) -> None:
    (piece,) = unwrap(text.encode(), "text/plain")
    assert piece == (text.encode(), "text/plain", ())


def _nested(times: int) -> bytes:
    value = TEXT.encode()
    for _ in range(times):
        value = gzipped(value)
    return value


RTF = b"{\\rtf1\\ansi Ferry stays in port, and so does the crew of the ferry.}"
BOMB = gzipped(b"x" * (MAX_COPY_BYTES + 1))
REFUSED = [
    (BOMB, "too-large"),
    (packed({"a": b"x" * (MAX_COPY_BYTES + 1)}), "too-large"),
    (packed({"a": b"x" * (MAX_COPY_BYTES - 9), "b": b"x" * 10}), "too-large"),
    (packed({str(n): gzipped(b"x" * 1_000_000) for n in range(9)}), "too-large"),
    (packed({str(number): b"x" for number in range(MAX_ITEMS + 1)}), "too-large"),
    (gzipped(TEXT.encode())[:-9], "malformed-archive"),
    (packed({"a": TEXT.encode() * 9})[:-9], "malformed-archive"),
    (packed({"a": TEXT.encode()}, zipfile.ZIP_LZMA), "unknown-format"),
    (packed({"[Content_Types].xml": b"<a/>", "word/document.xml": b"<a/>"}), "unknown-format"),
    (packed({"a.jpg": b"x"}), "empty"),
    (event(), "empty"),
    (event(data_base64="?"), "malformed-archive"),
    (_nested(MAX_LAYERS + 1), "unknown-format"),
    (b"%PDF-1.7", "unknown-format"),
    (base64.b64encode(RTF), "unknown-format"),
    (b"BZh91AY", "unknown-format"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "reason"), REFUSED)
def test_what_is_refused_says_why(value: bytes, reason: str) -> None:
    (found,) = outcomes(value)
    assert found.rejection
    assert found.rejection.reason == reason


def test_an_encrypted_archive_is_named() -> None:
    value = bytearray(packed({"a.txt": TEXT.encode()}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        value[value.index(mark) + place] |= 1
    with pytest.raises(UnreadableCopyError, match="encrypted"):
        unwrap(bytes(value), None)


DECLARED = [
    (event(data="a", datacontenttype="text/plain; v=1"), "a/b", "text/plain; v=1"),
    (event(data="a", datacontenttype="application/json"), "a/b", None),
    (gzipped(b"a"), "application/gzip", None),
    (gzipped(b"a"), "text/html", "text/html"),
    (packed({"a.htm": b"a"}), "application/zip", "text/html"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "outer", "inner"), DECLARED)
def test_the_declared_type_of_what_is_within_counts(
    value: bytes, outer: str, inner: str | None
) -> None:
    assert [each.content_type for each in unwrap(value, outer)] == [inner]
