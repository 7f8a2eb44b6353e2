"""A ferry aground, in every format: its versions and cancel, and the crash of two lorries.

The identifiers are as the formats' senders write them, and the copy is made up.
"""

import json
from typing import Any

FERRY, LORRIES = "Ferry aground off Northfield", "Two lorries crash at Eastham"
TIMES = ("09:00", "10:00", "11:00")


def text(version: int, headline: str = FERRY) -> str:
    return f"{headline}, the coastguard says in its report number {version} of the day."


def newsml_g2(guid: str, version: int, status: str = "usable", headline: str = FERRY) -> str:
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}"
 version="{version}" standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:text"/>
<versionCreated>2026-03-01T{TIMES[version - 1]}:00Z</versionCreated>
<pubStatus qcode="stat:{status}"/></itemMeta><contentMeta><headline>{headline}</headline>
</contentMeta><contentSet><inlineData contenttype="text/plain">{text(version, headline)}
</inlineData></contentSet></newsItem>"""


def newsml_12(
    public: str,
    version: int,
    status: str = "Usable",
    headline: str = FERRY,
    *,
    item: str = "",
    provider: str = "EXA",
    date: str = "20260301",
) -> str:
    stamp = TIMES[version - 1].replace(":", "")
    return f"""<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260301T{stamp}00Z</DateAndTime>
</NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>{provider}</ProviderId>
<DateId>{date}</DateId><NewsItemId>{item}</NewsItemId>
<RevisionId PreviousRevision="{version - 1}" Update="N">{version}</RevisionId>
<PublicIdentifier>{public}</PublicIdentifier></NewsIdentifier></Identification><NewsManagement>
<NewsItemType FormalName="News"/><ThisRevisionCreated>20260301T{stamp}00Z</ThisRevisionCreated>
<Status FormalName="{status}"/></NewsManagement><NewsComponent><NewsLines><HeadLine>{headline}
</HeadLine></NewsLines><ContentItem><DataContent>{text(version, headline)}</DataContent>
</ContentItem></NewsComponent></NewsItem></NewsML>"""


def nitf(
    id_string: str, version: int, status: str = "usable", headline: str = FERRY, meta: str = ""
) -> str:
    identity = f'<doc-id regsrc="EXA" id-string="{id_string}"/>' if id_string else ""
    return f"""<nitf><head>{meta}<docdata management-status="{status}">{identity}
<du-key key="NORTHFIELD" version="{version}"/><date.issue norm="20260301T{version + 8:02}0000Z"/>
</docdata></head><body><body.head><hedline><hl1>{headline}</hl1></hedline></body.head>
<body.content><p>{text(version, headline)}</p></body.content></body></nitf>"""


def rss(entry: str, version: int, status: str = "Usable", headline: str = FERRY) -> str:
    return f"""<rss version="2.0" xmlns:apnm="http://ap.org/schemas/03/2005/apnm"><channel>
<title>EXA</title><item><title>{headline}</title>{entry}<pubDate>Sun, 01 Mar 2026
{TIMES[version - 1]}:00 GMT</pubDate><description>{text(version, headline)}</description>
<apnm:NewsManagement><apnm:ManagementSequenceNumber>{version}</apnm:ManagementSequenceNumber>
<apnm:PublishingStatus>{status}</apnm:PublishingStatus></apnm:NewsManagement></item></channel></rss>"""


def atom(entry_id: str, version: int, headline: str = FERRY) -> str:
    return f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>EXA</title><entry><id>{entry_id}</id>
<title>{headline}</title><updated>2026-03-01T{TIMES[version - 1]}:00Z</updated>
<content>{text(version, headline)}</content></entry></feed>"""


def tombstone(entry_id: str) -> str:
    return f"""<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
<title>EXA</title><at:deleted-entry ref="{entry_id}" when="2026-03-01T11:00:00Z"/></feed>"""


def html(address: str, version: int, status: str = "Published", headline: str = FERRY) -> str:
    data = {
        "@type": "NewsArticle",
        "headline": headline,
        "version": str(version),
        "creativeWorkStatus": status,
        "dateModified": f"2026-03-01T{TIMES[version - 1]}:00Z",
    }
    return f"""<html><head><link rel="canonical" href="{address}">
<script type="application/ld+json">{json.dumps(data)}</script></head>
<body><article><h1>{headline}</h1><p>{text(version, headline)}</p></article></body></html>"""


def ninjs(version: int, status: str = "usable", headline: str = FERRY, **ids: Any) -> str:
    return json.dumps(
        {
            **ids,
            "version": version,
            "type": "text",
            "pubstatus": status,
            "versioncreated": f"2026-03-01T{TIMES[version % 3 - 1]}:00Z",
            "headline": headline,
            "body_text": text(version, headline),
        }
    )


def ap(token: str, version: int, status: str = "usable", headline: str = FERRY) -> str:
    item = "11112222333344445555666677778888" if headline == FERRY else "a" * 32
    uri = f"https://api.ap.org/media/v/content/{item}?qt={token}&et={version}a1aza0c0"
    return ninjs(version, status, headline, uri=uri, altids={"itemid": item, "etag": token})


def fields(guid: str, version: int, status: str = "usable", headline: str = FERRY) -> str:
    said = {"id": guid, "version": version, "status": status, "headline": headline}
    return json.dumps({**said, "body": text(version, headline)})


def iptc7901(number: str, version: int, headline: str = FERRY, note: str = "", day: int = 1) -> str:
    hour = TIMES[version - 1].replace(":", "")
    return (
        f"\x01bdt{number} 4 vm 123 exa\r\n\r\nNorthfield\r\n\x02{note}{headline}\r\n\r\n"
        f"Northfield (exa) - {text(version, headline)}\r\n\x03{day:02}{hour} Mar 26\r\n\x04"
    )


def anpa(mark: str, version: int, headline: str = FERRY, day: int = 1) -> str:
    return (
        f"\x16\x16\x01a{version:04}\x1f_\r\nr i \x1f BC-Ferry \x1f 03-{day:02} 0060\r\n"
        f"\x02^BC-Ferry,{mark}0060<\r\n^{headline}<\r\n"
        f"\tNORTHFIELD (EXA) _ {text(version, headline)}\r\n"
        f"\x03\r\nEXA-NF-03-{day:02}-26 {TIMES[version - 1].replace(':', '')}GMT<\r\n\x04"
    )


def mail(
    own: str, version: int, subject: str = FERRY, more: str = "", headline: str = FERRY
) -> str:
    return (
        f"From: desk@wire.example\r\nMessage-ID: <{own}@wire.example>\r\nSubject: {subject}\r\n"
        f"{more}Date: Sun, 1 Mar 2026 {TIMES[version - 1]}:00 +0000\r\n\r\n"
        f"{text(version, headline)}\r\n"
    )


def plain(guid: str, version: int, status: str = "usable", headline: str = FERRY) -> str:
    return (
        f"Guid: {guid}\nVersion: {version}\nStatus: {status}\nHeadline: {headline}\n\n"
        f"{text(version, headline)}\n"
    )
