"""Records of the largest size that ingest reads, each made to cost as much as it can."""

from collections.abc import Callable
from functools import partial

from schemas.topics import MAX_COPY_BYTES
from services.ingest.input.limits import (
    ITEM,
    MAX_CHARACTERS,
    MAX_ITEMS,
    MAX_LINES,
    MAX_TEXT,
    PARAGRAPH,
)

Maker = Callable[[], bytes]


def filled(opening: bytes, unit: bytes, closing: bytes = b"") -> bytes:
    room = MAX_COPY_BYTES - len(opening) - len(closing)
    return opening + unit * (room // len(unit)) + closing


def item(opening: bytes, unit: bytes, closing: bytes = b"") -> bytes:
    """A record whose item is just below the limit on characters, so that it is read."""
    room = MAX_CHARACTERS - 1000 - len(opening) - len(closing)
    return opening + unit * (room // len(unit)) + closing


def _under_a_story(line: str) -> bytes:
    """A story, and below it as many lines as are read, each of them another."""
    story = (
        "Port shut\n\nRIGA (AP) - The port of Riga is shut today, since the ice has closed it.\n"
    )
    count = min(MAX_LINES, (MAX_CHARACTERS - 1000) // (len(line) + 7)) - 10
    return (story + "".join(f"{line} {number}\n" for number in range(count))).encode()


def _items(opening: bytes, unit: bytes, closing: bytes) -> bytes:
    """Lines of JSON, as many as are read, each as long as the record has room for it."""
    room = MAX_COPY_BYTES // MAX_ITEMS - len(opening) - len(closing) - 1
    return (opening + unit * (room // len(unit)) + closing + b"\n") * MAX_ITEMS


def _bodies(unit: bytes, *, closely: bool = True) -> bytes:
    """As many items as are read, with as much text as is read.

    In paragraphs of as many units as are read `closely`, else each unit as it stands.
    """
    part = unit * (READ_CLOSELY // len(unit)) + BLANK if closely else unit
    room = MAX_TEXT // MAX_ITEMS - PARAGRAPH - ITEM
    size = len(part) + PARAGRAPH * part.count(b"\\n")
    body = part * max(1, room // size)
    return (b'{"headline":"h","body":"' + body + b'"}\n') * MAX_ITEMS


def _nested(opening: bytes, depth: int, closing: bytes) -> bytes:
    return opening * depth + b"x" + closing * depth


BLANK = b"\\n\\n"
READ_CLOSELY = 480
"""Characters of a paragraph that may be a note."""
HTML = b"<!DOCTYPE html><html><body>"
RSS = b'<rss version="2.0"><channel><title>x</title>'
G2 = b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1"><contentSet>'
MAIL = b"From: a@example.org\nSubject: x\nMIME-Version: 1.0\n"
ARMOUR = b"-----BEGIN PGP SIGNED MESSAGE-----\n"
ANPA = b"\x16\x16\x01a0001\x1f\r\nr w bylczz\r\n"
TEXT = b'{"headline":"h","body":"b","'
PARTS = MAIL + b'Content-Type: multipart/mixed; boundary="b"\n\n'

HOSTILE: dict[str, Maker] = {
    "log": partial(item, b"", b"2026-11-24 10:00:00 "),
    "50 MB": lambda: b"<nitf>" + b"x" * (50 << 20),
    "one word": partial(filled, b"", b"A"),
    "words": partial(filled, b"", b"word "),
    "lines": partial(filled, b"", b"By A\n"),
    "lines under a story": lambda: _under_a_story("Keywords: a"),
    "lines that go on": lambda: _under_a_story("and by Ann Poe"),
    "lines with datelines": lambda: _under_a_story(
        "RIGA, Latvia (AP) - The port is shut, it is so,"
    ),
    "paragraphs": partial(filled, b"", b"A line.\n\n"),
    "spaces": partial(filled, b"x", b" ", b"x"),
    "accents": partial(filled, b"", "é".encode()),
    "mojibake": partial(filled, b"", "itâ€™s ".encode()),
    "no charset": partial(filled, b"", bytes(range(128, 256)) + b"abc def "),
    "angles": partial(filled, b"", b"<"),
    "braces": partial(filled, b"", b"{"),
    "brackets": partial(filled, b"", b"["),
    "quotes": partial(filled, b'{"body": "', b'" '),
    "commas": partial(filled, b'{"body": "x"', b","),
    "items": partial(filled, b"[", b'{"headline":"x"},', b"{}]"),
    "lines of JSON": partial(filled, b"", b'{"headline":"x"}\n'),
    "tags": partial(filled, b"<nitf>", b"<p>x</p>", b"</nitf>"),
    "attributes": partial(filled, b"<nitf ", b"a='' ", b"/>"),
    "references": partial(filled, b"<nitf>", b"&amp;", b"</nitf>"),
    "comments": partial(filled, b"", b"<!---->"),
    "declarations": partial(filled, b"<!DOCTYPE a [", b"<!ELEMENT b (c)>"),
    "laughs": lambda: b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>',
    "blanks": partial(filled, b"<nitf><p>x", b" ", b"</p></nitf>"),
    "deep XML": partial(_nested, b"<nitf>", 1_000_000, b"</nitf>"),
    "deep HTML": partial(_nested, b"<div>", 1_000_000, b"</div>"),
    "tags of HTML": partial(filled, HTML, b"<p>x"),
    "attributes of HTML": partial(filled, HTML + b"<p ", b"a='' ", b">x"),
    "attributes in JSON": lambda: (
        b'{"headline":"x","body_html":"<p '
        + b" ".join(b"a%d=''" % number for number in range(70_000))
        + b'>x</p>"}'
    ),
    "items of words in no field": partial(_items, TEXT + b'x":"', b"word and ", b'"}'),
    "words in no field": partial(item, TEXT + b'x":"', b"word and ", b'"}'),
    "words beside an item": partial(
        filled, b'{"x":"', b"word and ", b'","data":{"headline":"h","body":"b"}}'
    ),
    "items to cut": partial(_bodies, b"<p>By A</p>word and ", closely=False),
    "an item to cut": partial(
        item, b'{"headline":"h","body_html":"<p>A and B (AP) - I', b"<p>word x", b'</p>"}'
    ),
    "escaped tags": partial(item, b'{"headline":"h","body_html":"', b"&lt;b&gt;a&lt;/b&gt;", b'"}'),
    "tables": partial(filled, HTML, b"<table><tr><td>"),
    "links": partial(filled, HTML, b"<a href='x'>x</a>"),
    "feed": partial(filled, RSS, b"<item><title>x</title></item>", b"</channel></rss>"),
    "categories": partial(
        filled, RSS + b"<item>", b"<category>x</category>", b"</item></channel></rss>"
    ),
    "markup in a feed": partial(
        filled, RSS + b"<item><description>", b"&lt;p&gt;x", b"</description>"
    ),
    "news items": partial(
        filled, G2, b"<inlineXML><p>x</p></inlineXML>", b"</contentSet></newsItem>"
    ),
    "headers of mail": partial(filled, MAIL, b"X-A: b\n"),
    "one header": partial(filled, MAIL + b"X-A: ", b"=?utf-8?q?x?= "),
    "parts": partial(filled, PARTS, b"--b\n\nx\n"),
    "nested parts": partial(filled, b"", b"Content-Type: multipart/mixed; boundary=b\n\n--b\n"),
    "mailbox": partial(filled, b"", b"From a Mon Mar  2 12:00:00 2026\nSubject: x\n\nx\n\n"),
    "messages of 7901": partial(
        filled, b"", b"\x01bdt0001 4 pl 1\r\nx\r\n\x02x\x03020304 MAR 26\x04"
    ),
    "controls": partial(filled, b"", b"\x01\x02\x03\x04"),
    "carets": partial(filled, b"^BC-Slug,1st Ld,10\n", b"^"),
    "takes": partial(filled, b"", b"Take 2 of 3 "),
    "datelines": partial(filled, b"", b"KYIV, Ukraine (AP) _ "),
    "kills": partial(filled, b"", b"please kill dpa 157 "),
    "embargoes": partial(filled, b"", b"embargoed until "),
    "character data": partial(filled, b"<nitf>", b"<![CDATA["),
    "styles": partial(filled, b'{"headline":"h","body_html":"', b"<style>", b'"}'),
    "styles of an item": partial(item, b'{"headline":"h","body_html":"', b"<style>", b'"}'),
    "styles and scripts": partial(item, b'{"headline":"h","body_html":"', b"<head><script>", b'"}'),
    "scripts in a feed": partial(
        item,
        RSS + b"<item><description>",
        b"&lt;script&gt;",
        b"</description></item></channel></rss>",
    ),
    "styles in mail": partial(item, MAIL + b"Content-Type: text/html\n\n", b"<style>"),
    "blanks in keywords": partial(item, TEXT + b'keywords":"a', b" ", b'b"}'),
    "blanks in a header line": partial(item, b"Headline: h\nKeywords: a", b" ", b"b\n\nText"),
    "commas in keywords": partial(item, TEXT + b'keywords":"a', b" ,", b'b"}'),
    "commas in a byline": partial(item, TEXT + b'byline":"Ann Poe', b",", b'"}'),
    "names in a byline": partial(item, TEXT + b'byline":"', b"Ann Poe, ", b'"}'),
    "authors": partial(item, TEXT + b'signoff":"(Reporting by ', b"Ann Poe, ", b'"}'),
    "dashes in a dateline": partial(item, TEXT + b'dateline":"', b"-", b'x"}'),
    "blanks in a time": partial(item, TEXT + b'sent_at":"', b" ", b'Z x"}'),
    "blanks in a copyright": partial(item, TEXT + b'copyright_notice":"(c)', b"\t", b'1"}'),
    "armour": partial(item, MAIL + b"\n", ARMOUR),
    "armour and headers": partial(item, MAIL + b"\n" + ARMOUR, b"-: " + ARMOUR),
    "forwarded mail": partial(item, MAIL + b"\n", b"-- forwarded message\n\n\nFrom: a\n \n"),
    "disclaimers": partial(item, MAIL + b"\n", b"This message " + b"is " * 130 + b"\n\n"),
    "a postmark": partial(filled, b"From ", b"1"),
    "postmarks": partial(filled, b"", b"From a " + b"1" * 100 + b"\n"),
    "blanks behind a number": partial(filled, b"a0123", b" "),
    "blanks behind numbers": partial(filled, b"a0123 r w\r\n", b"a0123" + b" " * 500 + b"\r\n"),
    "blanks in ANPA": partial(filled, ANPA + b"^BC-Slug,", b" ", b"x\r\n^h\r\n\x02b\r\n\x03"),
    "returns": partial(item, b"\x01bdt0001 4 pl 1\r\nh\r\n\x02", b"\r", b"x\x03020304 MAR 26"),
    "blanks behind a time": partial(item, b"\x01bdt0001 4 pl 1\r\nh\r\n\x02b\x03020304", b" "),
    "a name's encoding": partial(
        filled, b"<?xml version='1.0' encoding='punycode'?><nitf>", b"a", b"</nitf>"
    ),
    "pictures": partial(item, b'{"headline":"h","body_html":"<p>x', b"<img src=x>word ", b'"}'),
    "a figure": partial(item, b'{"headline":"h","body_html":"<figure>', b"<img src=x>", b'"}'),
    "times of a page": partial(item, HTML + b"<article><h1>t</h1>", b"<time></time> "),
    "paragraphs of JSON": lambda: TEXT + b'biography":[' + b'"x",' * 480_000 + b'"x"]}',
    "authors of JSON": lambda: TEXT + b'byline":[' + b'{"name":"x"},' * 240_000 + b"{}]}",
    "attribute of comments": lambda: HTML + b'<p title="' + b"&lt;!--" * 29_000 + b'">b</p>',
    "items of blanks": partial(_items, TEXT + b'keywords":"a', b" ", b'b"}'),
    "items of kills": partial(_bodies, b"bitte . die ", closely=False),
    "items of marks": partial(_items, b'{"headline":"h","body":"', b". . . !!", b'"}'),
    "items of stories": partial(
        _bodies,
        b"Shippers asked for a delay of 12 months after the report was released on Monday, and "
        b"will not publish prices until May. ",
    ),
    "items of holds": partial(_bodies, b"hold and us at noon and the port of Riga and "),
    "items of killed stories": partial(_bodies, b"kill the story and the report of us and "),
    "items of endings": partial(_bodies, b"embargo until 6 am or the day after "),
    "items of bans": partial(_bodies, b"not to publish and not use before the "),
    "items of releases": partial(_bodies, b"for release at 6 am on Monday or "),
    "items of notes": partial(
        _items, TEXT + b'ednote":"embargo until 6 am or ', b"on Monday or ", b'"}'
    ),
    "items of takes": partial(_items, b'{"headline":"take', b" - ", b'x","body":"b"}'),
    "items of credits": partial(_bodies, b"(Editing by "),
    "items of biographies": partial(_bodies, b"\\n\\nAnn Poe is x@x@", closely=False),
    "items of notices": partial(_items, TEXT + b'copyright_notice":"', b"(c) a 2026 ", b'"}'),
    "items of datelines": partial(_bodies, b"A and " * 25 + b"- x" + BLANK, closely=False),
    "items of times": partial(_items, TEXT + b'sent_at":"', b"1 Jan ", b'"}'),
    "items of embargoes": partial(_items, TEXT + b'ednote":"', b"Embargo: 6 p.m. ", b'"}'),
    "items of markup": partial(_items, b'{"headline":"h","body_html":"', b"<p><script>", b'"}'),
    "items of a page": partial(_bodies, b"By A \\n", closely=False),
}
ITEMS = {
    "a word": b"A",
    "words": b"word ",
    "names": b"Ann Poe, ",
    "initials": b"A.B.C. ",
    "lines": b"By A\n",
    "short lines": b"a\n" * 49 + b"word " * 180 + b"\n",
    "paragraphs": b"A line." + b" word" * 4 + b"\n\n",
    "blanks": b" ",
    "blank lines": b"x\n" + b" " * 40 + b"\n",
    "accents": "é".encode(),
    "marks": "\u0316\u0301".encode(),
    "mojibake": "itâ€™s ".encode(),
    "mojibake without a blank": "â€™".encode(),
    "references": b"&amp;",
    "commas": b",",
    "brackets": b"([",
    "quotes": b"``a''",
    "hyphens": b"a-\n",
    "dashes": b"-",
    "tags": b"x < p ",
    "datelines": b"KYIV, Ukraine (AP) _ ",
    "places": b"A and A, " * 16 + b"- x\n\n",
    "takes": b"Take 2 of 3\n\n",
    "kills": b"please kill dpa 157 ",
    "notices": b"Eds: please kill dpa 157\n\n",
    "embargoes": b"embargoed until ",
    "credits": b"(Reporting by Ann Poe)\n\n",
    "biographies": b"Ann Poe is a reporter.\n\n",
    "days": b"March 3, ",
    "figures": b"1 ",
}
"""Of one item's text, up to its limit on characters."""
HOSTILE |= {f"text of {name}": partial(item, b"", unit) for name, unit in ITEMS.items()}
HOSTILE |= {
    f"field of {name}": partial(item, TEXT + b'ednote":"', unit.replace(b"\n", b"\\n"), b'"}')
    for name, unit in ITEMS.items()
}
"""By what they are full of; made when they are wanted, since together they fill a machine."""
