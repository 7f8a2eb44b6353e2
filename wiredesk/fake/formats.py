"""Messages as bytes, in the format of the agency. Pure."""

import json
from collections.abc import Callable, Mapping
from email.utils import format_datetime
from textwrap import wrap
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from schemas.item import Dateline, Provenance, WireItem
from services.ingest.writers import newsml_g2, ninjs
from wiredesk.fake.messages import Message
from wiredesk.fake.words import WORDS

WIDTH = 69
"""Characters of a line of IPTC 7901."""


class Writing(NamedTuple):
    """How a format is written."""

    write: Callable[[Message], bytes]
    content_type: str
    ending: str
    """Of files."""


def _item(message: Message) -> WireItem:
    story = message.story
    return WireItem(
        id=message.guid,
        source=message.agency.source,
        provider_guid=message.guid,
        version=message.version,
        status=message.status,
        signal=message.signal,
        urgency=message.urgency,
        language=story.language,
        headline=message.headline,
        slugline=story.slug,
        byline=_byline(message) if message.body else None,
        body=message.body,
        dateline=Dateline(text=_dateline(message)) if message.body else None,
        sent_at=message.sent_at,
        created_at=message.created_at,
        embargo_until=message.embargo_until,
        ednote=message.note,
        provider=message.agency.tag,
        received_at=message.sent_at,
        provenance=Provenance(
            format=message.agency.format, topic="wire.raw", partition=0, offset=0, sha256=""
        ),
        digest="",
    )


def _dateline(message: Message) -> str:
    return f"{message.story.place} ({message.agency.tag})"


def _byline(message: Message) -> str:
    return f"{WORDS[message.story.language].by} {message.story.author}"


def _paragraphs(message: Message) -> tuple[str, ...]:
    """The paragraphs as they are printed: the first behind the dateline."""
    first, *rest = message.body or ("",)
    place = f"{message.story.place.upper()} ({message.agency.tag})"
    return (f"{place} - {first}", *rest) if first else ()


def _json(message: Message) -> bytes:
    """Our own field names."""
    said = {
        "guid": message.guid,
        "version": message.version,
        "status": message.status.value,
        "signal": message.signal,
        "urgency": message.urgency,
        "language": message.story.language,
        "slugline": message.story.slug,
        "take": message.take,
        "headline": message.headline,
        "byline": _byline(message) if message.body else None,
        "dateline": _dateline(message) if message.body else None,
        "body": list(message.body),
        "sent_at": message.sent_at.isoformat(),
        "embargo_until": message.embargo_until and message.embargo_until.isoformat(),
        "ednote": message.note,
    }
    stated = {name: value for name, value in said.items() if value not in (None, "", [])}
    return json.dumps(stated, ensure_ascii=False, indent=2).encode()


def _nitf(message: Message) -> bytes:
    """NITF 3.6: identity and status in `docdata`, copy in `body`."""
    story, stamp = message.story, "%Y%m%dT%H%M%SZ"
    body = "".join(f"<p>{escape(each)}</p>" for each in message.body)
    head = (
        f"<hedline><hl1>{escape(message.headline)}</hl1></hedline>"
        f"<byline>{escape(_byline(message))}</byline>"
        f"<dateline><location>{escape(_dateline(message))}</location></dateline>"
    )
    until = message.embargo_until
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<nitf baselang="{story.language}">',
        "<head>",
        f"<docdata management-status={quoteattr(_management(message))}>",
        f'<doc-id regsrc="{message.agency.source}" id-string={quoteattr(message.guid)}/>',
        f'<urgency ed-urg="{message.urgency}"/>',
        f'<date.issue norm="{message.created_at.strftime(stamp)}"/>',
        f'<date.release norm="{(until or message.sent_at).strftime(stamp)}"/>',
        f'<du-key key={quoteattr(story.slug)} version="{message.version}"/>',
        *([f"<ed-msg info={quoteattr(message.note)}/>"] if message.note else ()),
        *(['<correction info="text"/>'] if message.signal == "correction" else ()),
        "</docdata>",
        "</head>",
        f"<body><body.head>{head if body else ''}</body.head>",
        f"<body.content>{body}</body.content></body>",
        "</nitf>",
    ]
    return "\n".join(lines).encode()


def _management(message: Message) -> str:
    return "embargoed" if message.embargo_until else message.status.value


def _iptc7901(message: Message) -> bytes:
    """A telegram in latin-1, its lines as long as a teleprinter's."""
    block, number = divmod(message.number, 10_000)
    service = f"{message.agency.tag.lower()}{_letters(block)}"
    keywords = message.story.slug.replace("-", "/")
    lines = [
        f"\x01{service}{number:04} {message.urgency} pl {_words(message)}",
        "",
        f"{keywords}/",
        f"\x02{message.headline} =",
        "",
        *([f"{_byline(message)}, {message.agency.tag} =", ""] if message.urgency > 1 else ()),
        *(line for each in _paragraphs(message) for line in _wrapped(each)),
        "",
        f"\x03{message.sent_at.strftime('%d%H%M %b %y')}",
        "\x04",
        "",
    ]
    return "\r\n".join(lines).encode("latin-1", "replace")


def _letters(block: int) -> str:
    """A number in letters: numbers of messages have four digits."""
    found = ""
    while block:
        block, letter = divmod(block, 26)
        found = chr(ord("a") + letter) + found
    return found


def _words(message: Message) -> int:
    return sum(len(each.split()) for each in message.body)


def _wrapped(text: str) -> list[str]:
    """The lines of a paragraph, the first one indented."""
    return wrap(text, WIDTH, initial_indent="   ", break_on_hyphens=False)


def _plain(message: Message) -> bytes:
    """A headline, a byline and the copy."""
    if message.urgency == 1:
        return f"URGENT\n\n{message.headline}\n\n{_paragraphs(message)[0]}\n".encode()
    parts = (message.headline, _byline(message), *_paragraphs(message))
    return "\n\n".join((*parts, "")).encode()


def _rss(message: Message) -> bytes:
    """A feed of one entry."""
    body = "".join(f"<p>{escape(each)}</p>" for each in message.body)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
        '     xmlns:dc="http://purl.org/dc/elements/1.1/">',
        f"<channel><title>{message.agency.source}</title>",
        f"<link>https://{message.agency.source}.example/</link>",
        f"<language>{message.story.language}</language>",
        f"<item><title>{escape(message.headline)}</title>",
        f'<guid isPermaLink="false">{message.guid}</guid>',
        f"<pubDate>{format_datetime(message.sent_at)}</pubDate>",
        f"<dc:creator>{escape(message.story.author)}</dc:creator>",
        f"<content:encoded>{escape(body)}</content:encoded></item>",
        "</channel></rss>",
    ]
    return "\n".join(lines).encode()


WRITERS: Mapping[str, Writing] = {
    "newsml-g2": Writing(
        lambda message: newsml_g2.render(_item(message)),
        "application/vnd.iptc.g2.newsitem+xml",
        "xml",
    ),
    "ninjs": Writing(
        lambda message: ninjs.render(_item(message)), "application/ninjs+json", "json"
    ),
    "nitf": Writing(_nitf, "text/vnd.iptc.nitf", "nitf"),
    "json": Writing(_json, "application/json", "json"),
    "iptc7901": Writing(_iptc7901, "text/x-iptc7901", "iptc"),
    "plain-text": Writing(_plain, "text/plain", "txt"),
    "rss": Writing(_rss, "application/rss+xml", "rss"),
}
"""By the names of `services/ingest/formats`."""
