"""Records of the largest size that ingest reads, each made to cost as much as it can."""

from collections.abc import Callable
from functools import partial

from schemas.topics import MAX_COPY_BYTES

Maker = Callable[[], bytes]


def _filled(opening: bytes, unit: bytes, closing: bytes = b"") -> bytes:
    room = MAX_COPY_BYTES - len(opening) - len(closing)
    return opening + unit * (room // len(unit)) + closing


def _nested(opening: bytes, depth: int, closing: bytes) -> bytes:
    return opening * depth + b"x" + closing * depth


HTML = b"<!DOCTYPE html><html><body>"
RSS = b'<rss version="2.0"><channel><title>x</title>'
G2 = b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1"><contentSet>'
MAIL = b"From: a@example.org\nSubject: x\nMIME-Version: 1.0\n"
PARTS = MAIL + b'Content-Type: multipart/mixed; boundary="b"\n\n'

HOSTILE: dict[str, Maker] = {
    "50 MB": lambda: b"<nitf>" + b"x" * (50 << 20),
    "one word": partial(_filled, b"", b"A"),
    "words": partial(_filled, b"", b"word "),
    "lines": partial(_filled, b"", b"By A\n"),
    "paragraphs": partial(_filled, b"", b"A line.\n\n"),
    "spaces": partial(_filled, b"x", b" ", b"x"),
    "accents": partial(_filled, b"", "é".encode()),
    "mojibake": partial(_filled, b"", "itâ€™s ".encode()),
    "no charset": partial(_filled, b"", bytes(range(128, 256)) + b"abc def "),
    "angles": partial(_filled, b"", b"<"),
    "braces": partial(_filled, b"", b"{"),
    "brackets": partial(_filled, b"", b"["),
    "quotes": partial(_filled, b'{"body": "', b'" '),
    "commas": partial(_filled, b'{"body": "x"', b","),
    "items": partial(_filled, b"[", b'{"headline":"x"},', b"{}]"),
    "lines of JSON": partial(_filled, b"", b'{"headline":"x"}\n'),
    "tags": partial(_filled, b"<nitf>", b"<p>x</p>", b"</nitf>"),
    "attributes": partial(_filled, b"<nitf ", b"a='' ", b"/>"),
    "references": partial(_filled, b"<nitf>", b"&amp;", b"</nitf>"),
    "comments": partial(_filled, b"", b"<!---->"),
    "declarations": partial(_filled, b"<!DOCTYPE a [", b"<!ELEMENT b (c)>"),
    "laughs": lambda: b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>',
    "blanks": partial(_filled, b"<nitf><p>x", b" ", b"</p></nitf>"),
    "deep XML": partial(_nested, b"<nitf>", 1_000_000, b"</nitf>"),
    "deep HTML": partial(_nested, b"<div>", 1_000_000, b"</div>"),
    "tags of HTML": partial(_filled, HTML, b"<p>x"),
    "attributes of HTML": partial(_filled, HTML + b"<p ", b"a='' ", b">x"),
    "attributes in JSON": lambda: (
        b'{"headline":"x","body_html":"<p '
        + b" ".join(b"a%d=''" % number for number in range(70_000))
        + b'>x</p>"}'
    ),
    "tables": partial(_filled, HTML, b"<table><tr><td>"),
    "links": partial(_filled, HTML, b"<a href='x'>x</a>"),
    "feed": partial(_filled, RSS, b"<item><title>x</title></item>", b"</channel></rss>"),
    "categories": partial(
        _filled, RSS + b"<item>", b"<category>x</category>", b"</item></channel></rss>"
    ),
    "markup in a feed": partial(
        _filled, RSS + b"<item><description>", b"&lt;p&gt;x", b"</description>"
    ),
    "news items": partial(
        _filled, G2, b"<inlineXML><p>x</p></inlineXML>", b"</contentSet></newsItem>"
    ),
    "headers of mail": partial(_filled, MAIL, b"X-A: b\n"),
    "one header": partial(_filled, MAIL + b"X-A: ", b"=?utf-8?q?x?= "),
    "parts": partial(_filled, PARTS, b"--b\n\nx\n"),
    "nested parts": partial(_filled, b"", b"Content-Type: multipart/mixed; boundary=b\n\n--b\n"),
    "mailbox": partial(_filled, b"", b"From a Mon Mar  2 12:00:00 2026\nSubject: x\n\nx\n\n"),
    "messages of 7901": partial(
        _filled, b"", b"\x01bdt0001 4 pl 1\r\nx\r\n\x02x\x03020304 MAR 26\x04"
    ),
    "controls": partial(_filled, b"", b"\x01\x02\x03\x04"),
    "carets": partial(_filled, b"^BC-Slug,1st Ld,10\n", b"^"),
    "takes": partial(_filled, b"", b"Take 2 of 3 "),
    "datelines": partial(_filled, b"", b"KYIV, Ukraine (AP) _ "),
    "kills": partial(_filled, b"", b"please kill dpa 157 "),
    "embargoes": partial(_filled, b"", b"embargoed until "),
}
"""By what they are full of; made when they are wanted, since together they fill a machine."""
