"""Samples with one value after another made hostile, each item between two good ones.

`python -m tests.fuzz.neighbours` tries every place of every sample, in ten minutes, and prints how
many items came of it.
"""

import copy
import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from schemas.item import WireItem
from services.ingest.formats import FORMATS
from tests.conformance.samples import Sample, samples
from tests.fuzz.invariants import checked

DIGITS = "9" * 5_000
"""Python refuses to read, or to print, a number of more than 4,300."""

WORDS = (
    *("", " ", "0", "-0", "-1", "1e400", "NaN", "Infinity", "null", "true", DIGITS, f"-{DIGITS}"),
    *("99999999999999999999", "9" * 400, "0x10", "1_000", "٣", "²", "x" * 70_000),
    *("0000-00-00", "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "20261301T250000Z"),
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-23:59", "2026-01-01T00:00:00+99:99"),
    *("1900-01-01T00:00:00+14:00", "2199-12-31T23:59:59-14:00", "Fri, 31 Dec 9999 23:59:59 -2359"),
    *("Mon, 30 Feb 2026 25:61:61 +9999", "24:00", "P99999999999Y", "urn:", "a:b:c:d", "://", "//["),
    *("javascript:x", "http://[", "https://x.example:99999", "\u202ex\u2069", "e\u0301" * 9),
    *("%", "%s %(x)s {0} {x}", "\\", "\\ud800", "&#xd800;", "&#0;", "]]>", "<p>", "<!--", "[/b]"),
)  # fmt: skip
"""Texts, as XML, mail and header lines can have them in any place."""

LONE, PAIRED = "\ud800", "\ud83c\udf0a"
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 10**20, 10**400, -(10**400), 2**63, 0.5, -0.0, 1e308),
    *(float("nan"), float("inf"), float("-inf"), [], {}, [[]], [{}], [None], [[[[["x"]]]]]),
    *({"": ""}, {"x": {"x": {"x": 1}}}, {"value": [1]}, {"name": {}}, {"text": None}, [1, "x"]),
    *({"href": 1}, {"href": [LONE]}, {LONE: LONE}, [{"name": LONE, "href": LONE}], [True, 1e300]),
    *(LONE, f"x{LONE}x", f"{LONE}{LONE}", "\udc00\ud800", PAIRED, "\x00", "x\x00\x1f\x7f\x85"),
)
"""Values that only JSON has."""

Json = dict[str, Any]
Record = tuple[str, bytes, str | None]
"""What it is, the copy, its content type."""


MULTIPLE = tuple("newsml-g2 newsml-1.2 nitf rss atom ninjs json iptc7901 anpa1312 mail".split())
"""The formats with several items a record."""


def hostile_records(name: str) -> Iterator[Record]:
    """A record for each place in the samples of a format, its items between two good ones."""
    makers: dict[str, Callable[[Sample], Iterator[Record]]] = {
        "json": _of_json,
        "ninjs": _of_json,
        "mail": _of_mail,
        "iptc7901": _of_messages,
        "anpa1312": _of_messages,
    }
    for sample in samples():
        if sample.format == name:
            yield from makers.get(name, _of_xml)(sample)


def _of_json(sample: Sample) -> Iterator[Record]:
    """A list, and the same as lines, for each place of an item; one item for each value."""
    try:
        item = json.loads(sample.path.read_bytes())
    except ValueError:
        return
    while isinstance(item, list):
        item = item[0]
    good = {"uri": "urn:x", "type": "text"} if sample.format == "ninjs" else {}
    for number, path in enumerate(_paths(item)):
        alone = good | {"headline": "H", "body": "B"} | {path[0]: item[path[0]]}
        bad = [_changed(alone, path, value) for value in (*VALUES, *WORDS)]
        whole = [good | {"headline": "First", "body": "B"}, *bad, good | {"headline": "Last"}]
        texts = list(map(json.dumps, whole))
        # json.dumps writes no number that is too long to read.
        texts.insert(1, json.dumps(_changed(alone, path, "DIGITS")).replace('"DIGITS"', DIGITS))
        what = f"{sample.name}: {'.'.join(map(str, path))}"
        if number % 2:
            yield what, f"[{','.join(texts)}]".encode(), None
        else:
            yield f"{what}, lines", "\n".join(texts).encode(), "application/x-ndjson"


def _paths(value: Any, depth: int = 5) -> Iterator[tuple[Any, ...]]:
    """The places within a value, of a list only the first."""
    inner = value.items() if isinstance(value, dict) else ()
    for key, each in [*inner, *(enumerate(value[:1]) if isinstance(value, list) else ())]:
        yield (key,)
        if depth:
            yield from ((key, *path) for path in _paths(each, depth - 1))


def _changed(item: Json, path: tuple[Any, ...], value: object) -> Json:
    changed = copy.deepcopy(item)
    place: Any = changed
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return changed


ITEMS = frozenset("nitf newsItem packageItem NewsItem item entry".split())
WRAPPERS = {
    "nitf": "<wrapper>{}</wrapper>",
    "newsml-g2": '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{}</itemSet>'
    "</newsMessage>",
    "newsml-1.2": "<NewsML>{}</NewsML>",
    "rss": "<rss><channel>{}</channel></rss>",
    "atom": '<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>',
}
GOOD = {
    "nitf": "<nitf><body><body.head><hedline><hl1>{0}</hl1></hedline></body.head><body.content>"
    "<p>B</p></body.content></body></nitf>",
    "newsml-g2": '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{0}"><contentMeta>'
    "<headline>{0}</headline></contentMeta></newsItem>",
    "newsml-1.2": "<NewsItem><Identification><NewsIdentifier><NewsItemId>{0}</NewsItemId>"
    "</NewsIdentifier></Identification><NewsManagement/><NewsComponent><NewsLines><HeadLine>{0}"
    "</HeadLine></NewsLines></NewsComponent></NewsItem>",
    "rss": "<item><title>{0}</title><description>B</description></item>",
    "atom": '<entry xmlns="http://www.w3.org/2005/Atom"><id>{0}</id><title>{0}</title></entry>',
    "mail": "From: a@x.example\nSubject: {0}\n\n{0}",
    "iptc7901": "\x01{0}1 4 pl 1\r\n\x02{0}\r\nB\r\n\x03020304 MAR 26\x04",
    "anpa1312": "\x16\x16\x01a0001\x1f\r\nu a bc-{0} 03-02 0001\r\n\x02^bc-{0}\r\n^{0}\r\n"
    "   B\x03\r\n\x04",
}
POSTMARK = b"From a@x.example Mon Mar  2 12:00:00 2026\n"


def _of_xml(sample: Sample) -> Iterator[Record]:
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
    try:
        root = etree.fromstring(sample.path.read_bytes(), parser)
    except etree.XMLSyntaxError:
        return
    found = (each for each in root.iter(etree.Element) if _local_name(each) in ITEMS)
    if (item := next(found, None)) is None:
        return
    for number, element in enumerate(item.iter(etree.Element)):
        for attribute in (None, *element.attrib):
            texts = list(map(str, _xml_items(item, number, attribute)))
            first, last = (GOOD[sample.format].format(each) for each in ("First", "Last"))
            whole = WRAPPERS[sample.format].format("".join((first, *texts, last)))
            yield f"{sample.name}: {element.tag} {attribute or ''}", whole.encode(), None


def _xml_items(item: etree._Element, number: int, attribute: Any) -> Iterator[str]:
    for word in WORDS:
        changed = copy.deepcopy(item)
        changed.tail = None
        element = list(changed.iter(etree.Element))[number]
        if attribute is None:
            element.text = word
        else:
            element.set(attribute, word)
        yield etree.tostring(changed, encoding="unicode")


def _local_name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _of_mail(sample: Sample) -> Iterator[Record]:
    """An mbox for each header line of a mail and of its parts."""
    lines = sample.path.read_bytes().split(b"\n")
    for number, line in enumerate(lines):
        name, colon, _ = line.partition(b": ")
        if not colon or not name.replace(b"-", b"").isalpha():
            continue
        mails = [
            b"\n".join((*lines[:number], name + colon + word.encode(), *lines[number + 1 :]))
            for word in WORDS
            if len(word) < len(DIGITS)
        ]
        first, last = (GOOD["mail"].format(each).encode() for each in ("First", "Last"))
        whole = b"".join(POSTMARK + each + b"\n\n" for each in (first, *mails, last))
        yield f"{sample.name}: {name.decode()}", whole, "message/rfc822"


def _of_messages(sample: Sample) -> Iterator[Record]:
    """A stream for each word of a message's first lines and of its last."""
    copy_of_sample = sample.path.read_bytes()
    if not copy_of_sample.count(b"\x02"):
        return
    message = copy_of_sample[copy_of_sample.index(b"\x01") :].partition(b"\x04")[0]
    words = message.split(b" ")
    first, last = (GOOD[sample.format].format(each).encode() for each in ("First", "Last"))
    for number in (*range(min(16, len(words))), *range(max(0, len(words) - 4), len(words))):
        bad = [
            b" ".join((*words[:number], word.encode(), *words[number + 1 :])) + b"\x04"
            for word in WORDS
            if len(word) < len(DIGITS)
        ]
        yield f"{sample.name}: word {number}", b"".join((first, *bad, last)), None


def read_beside(record: Record, name: str) -> Counter[str]:
    """What became of a record's items: `item`, or the reasons of their dead letters.

    Raises AssertionError where a good item has not come out, or where one is `stage-defect`.
    """
    what, value, content_type = record
    # A wrapper around several documents of NITF says nothing of its format.
    read_as = next(each for each in FORMATS if each.name == name) if name == "nitf" else None
    found = checked(value, content_type, read_as)
    ends = [WireItem.from_bytes(each.emits[0].value).headline for each in (found[0], found[-1])]
    assert ends == ["First", "Last"], what
    return Counter(each.rejection.reason if each.rejection else "item" for each in found)


def main() -> None:
    """Read every hostile record, and print what came of them by format."""
    for name in MULTIPLE:
        total: Counter[str] = Counter()
        records = 0
        for record in hostile_records(name):
            records += 1
            total += read_beside(record, name)
        outcomes = ", ".join(f"{count} {each}" for each, count in sorted(total.items()))
        print(f"{name}: {records} records: {outcomes}", flush=True)


if __name__ == "__main__":
    main()
