"""Records of many items, and of items that repeat what the record says once."""

from collections.abc import Callable

from services.ingest.formats.mail import MAX_MAILS
from services.ingest.input.charset import MAX_GUESSES
from services.ingest.input.limits import MAX_ITEMS
from tests.fuzz.hostile import ANPA, G2, MAIL, RSS

WORDS = "word " * 190_000
ITEM = "<item><title>x</title></item>" * 990
STORY = "<NewsItem><NewsComponent><NewsLines><HeadLine>x</HeadLine></NewsLines>{}</NewsComponent>"
STORIES = f"{STORY}</NewsItem>" * 900
G2_ITEMS = "<newsItem><contentMeta><headline>x</headline></contentMeta></newsItem>" * 990
SUBJECT = "<SubjectCode><Subject FormalName='15000000'/></SubjectCode>"
PICTURE = "<ContentItem Href='http://x.example/1.jpg'><MediaType FormalName='Photo'/></ContentItem>"
TEXT = "<ContentItem><DataContent>It rose.</DataContent></ContentItem>"
POSTMARK = b"From a@b Mon Mar  2 12:00:00 2026\nFrom: a\nSubject: x\n"
BYTES = b"Zb\xb3 \xdd\xfe\xf0 g\xea\xb6la ja\xbc\xf1 \xe6\n"

ENTRY = (
    b"<item><title>Port of Riga closed</title><guid>1</guid><pubDate>Mon, 30 Nov 2026 05:00:00 GMT"
    b"</pubDate><description>RIGA, Nov 30 (BNA) - It is closed, police said.</description></item>"
)
NOISE_BY_MAIL = b"From a@b.example Mon Nov 30 05:00:00 2026\nFrom: a@b.example\nSubject: x\n\n"
NOTE_BY_MAIL = (
    b"From a@b.example Mon Nov 30 05:00:00 2026\nFrom: a@b.example\nSubject: Port of Riga closed\n"
    b"Date: Mon, 30 Nov 2026 05:00:00 +0000\n\nSlug: PORT\nBy Ann Poe\n\n"
    b"RIGA, Nov 30 (BNA) - The port is closed.\n\nEmbargo: 6 p.m.\n\n"
)
TELEGRAM = ANPA + b"^BC-Riga,0011<\n^By ANN POE<\n\tRIGA (BNA) _ The port is closed.\n\x03\x04"


def _feed(channel: str, items: str = ITEM) -> bytes:
    return f"{RSS.decode()}{channel}{items}</channel></rss>".encode()


def _message(header: str, items: str = G2_ITEMS) -> bytes:
    space = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
    whole = f"<newsMessage {space}><header>{header}</header><itemSet>{items}</itemSet>"
    return f"{whole}</newsMessage>".encode()


def _g2(properties: str, content: str = "") -> bytes:
    head = G2.decode().replace("<contentSet>", f"<contentMeta>{properties}</contentMeta>")
    return f"{head}{content}</newsItem>".encode()


def _newsml(head: str, items: str) -> bytes:
    return f"<NewsML>{head}{items}</NewsML>".encode()


def _pictures(described: str) -> bytes:
    main = f"<NewsComponent><Role FormalName='Main'/>{TEXT}</NewsComponent>"
    apart = f"<NewsComponent>{described}{PICTURE * 480}</NewsComponent>"
    return _newsml("", STORY.format(main + apart) + "</NewsItem>")


def _attached(kind: str, value: str, note: str = "See it.") -> bytes:
    head = MAIL + b'Content-Type: multipart/mixed; boundary="b"\n\n'
    part = f"--b\nContent-Type: {kind}\nContent-Disposition: attachment\n\n{value}\n"
    return head + f"--b\n\n{note}\n{part * 190}--b--\n".encode()


def _composite(more: str, stories: int) -> bytes:
    parts = ",".join(['{"uri":"u","body_text":"b"}'] * stories)
    return f'{{"uri":"u","type":"composite",{more}"associations":[{parts}]}}'.encode()


def _typed(tag: str, text: str, attributes: str = "") -> str:
    return f"<{tag} {attributes}>{text}</{tag}>"


ADDRESS = "http://cv.iptc.org/newscodes/" + "u" * 4_000_000
SCHEMES = "".join(f"<scheme alias='a{each}' uri='u{each}'/>" for each in range(60_000))
ROLES = "".join(_typed("description", str(each), f"role='{':' * 7_000}'") for each in range(999))
DATA = _typed("ContentItem", _typed("DataContent", "{}"))
NITF = "<nitf><body><body.content>{}</body.content></body></nitf>"
MEDIA = "<item><media:group xmlns:media='http://search.yahoo.com/mrss/'>{}</media:group></item>"
SUBJECTS = "<subject qcode='a:b'/>" * 1_000
PAGE = b"<!DOCTYPE html><body><article>"
TOPIC = _typed("FormalName", "15000000") + _typed("Description", WORDS)

SHARED: dict[str, Callable[[], bytes]] = {
    "entries of a feed": lambda: RSS + ENTRY * MAX_ITEMS,
    "mails in one": lambda: NOTE_BY_MAIL * MAX_MAILS,
    "mails in no charset": lambda: (NOISE_BY_MAIL + bytes(range(128, 255)) + b"\n\n") * MAX_GUESSES,
    "telegrams": lambda: TELEGRAM * MAX_ITEMS,
    "a feed's notice": lambda: _feed(_typed("copyright", "&lt;p&gt;word " * 60_000)),
    "a feed's links": lambda: _feed("<link></link>" * 990),
    "a feed's language": lambda: _feed("").replace(
        b"<channel", b"<channel xml:lang='" + b"x" * 1_000_000 + b"'"
    ),
    "a broken feed's root": lambda: _feed("", "<item></item>" * 990 + "</b>").replace(
        b"<rss", b"<rss x='" + b"x" * 4_000_000 + b"'"
    ),
    "a feed's markup": lambda: _feed(
        "", _typed("item", _typed("description", "&lt;p&gt;word word " * 60)) * 990
    ),
    "a group's title": lambda: _feed(
        "", MEDIA.format("<media:content url='x'/>" * 900 + _typed("media:title", WORDS))
    ),
    "a message's catalog": lambda: _message(_typed("catalog", SCHEMES)),
    "a message's time": lambda: _message(_typed("sent", "1 Jan " * 900_000)),
    "a code's names": lambda: _g2(
        SUBJECTS, _typed("assert", "<name>x</name>" * 60_000, "qcode='a:b'")
    ),
    "a code's address": lambda: _g2(
        SUBJECTS, _typed("catalog", f"<scheme alias='a' uri='{ADDRESS}'/>")
    ),
    "an item's language": lambda: _g2("<headline>x</headline>" * 1_000).replace(
        b"<newsItem", b"<newsItem xml:lang='" + b"a-" * 1_000_000 + b"'"
    ),
    "roles": lambda: _g2(ROLES),
    "a namespace's name": lambda: _typed(
        "nitf", "<z:p>x</z:p>" * 90_000, f"xmlns:z='{'u' * 60_000}'"
    ).encode(),
    "an envelope": lambda: _newsml(
        _typed("NewsEnvelope", _typed("DateAndTime", "1 Jan " * 500_000)), STORIES.replace("{}", "")
    ),
    "a topic": lambda: _newsml(
        _typed("TopicSet", _typed("Topic", TOPIC)),
        STORIES.replace("{}", _typed("DescriptiveMetadata", SUBJECT)),
    ),
    "lines of items": lambda: _newsml("", STORIES.replace("{}", DATA.format("é\n" * 1_500))),
    "a caption of pictures": lambda: _pictures(
        _typed("NewsComponent", "<Role FormalName='Caption'/>" + DATA.format(WORDS))
    ),
    "a role of texts": lambda: _pictures(f"<Role FormalName='{'x-' * 900_000}'/>" + TEXT * 480),
    "a headline of pictures": lambda: _pictures(_typed("NewsLines", _typed("HeadLine", WORDS))),
    "a caption of references": lambda: NITF.format(
        _typed("media", "<media-reference source='x'/>" * 20_000 + _typed("media-caption", WORDS))
    ).encode(),
    "a composite's terms": lambda: _composite(f'"usageterms":"{WORDS[:900_000]}",', 900),
    "a composite's stories": lambda: _composite("", 20_000),
    "a note to what is attached": lambda: _attached(
        "application/xml", NITF.format("<p>x</p>"), "word" * 200_000
    ),
    "feeds in a mail": lambda: _attached(
        "application/rss+xml", f"<rss><channel>{ITEM[: 29 * 1_400]}</channel></rss>"
    ),
    "lists in a mail": lambda: _attached(
        "application/json", '[{"headline":"x"}' + ',{"headline":"x"}' * 998 + "]"
    ),
    "texts of a mailbox": lambda: (POSTMARK + b"\n" + BYTES * 350 + b"\n") * 999,
    "long lines of a mailbox": lambda: (POSTMARK + b"\n" + b"word " * 1_600 + b"\n\n") * 999,
    "fields of a mailbox": lambda: (
        (POSTMARK + b"Keywords: " + b"=?zz?q?=DD=FE=B6=B3?= x " * 160 + b"\n\nx\n\n") * 999
    ),
    "lines of messages": lambda: (
        (b"\x01bdt0001 4 pl 1\r\nx\r\n\x02" + b"\xc3\xa9\r\n" * 180 + b"\x03020304 MAR 26\x04")
        * 1_900
    ),
    "paragraphs of items": lambda: (b'{"headline":"x","body":[' + b'"x",' * 900 + b'"x"]}\n') * 990,
    "headings in headings": lambda: PAGE + b"<h1><b>" * 110 + WORDS.encode(),
    "times in times": lambda: PAGE + b"<h1>t</h1><p>x" + b"<time>" * 200 + WORDS.encode(),
    "small print in small print": lambda: (
        PAGE + b"<h1>t</h1><p>x" + b"<small>" * 200 + WORDS.encode()
    ),
}
"""By what is repeated; made when they are wanted."""
