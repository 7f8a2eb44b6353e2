"""RSS and Atom: which element becomes which field, and what broken feeds still give."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.item import Association, Status, Subject
from services.ingest.copy import Copy
from services.ingest.errors import UnreadableCopyError
from services.ingest.formats.feed import ATOM, RSS
from services.ingest.formats.format import Context
from tests.unit.ingest.formats.altered import altered, read_or_refuse

NAMESPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" '
    'xmlns:atom="http://www.w3.org/2005/Atom"'
)


def entry(inner: str, channel: str = "") -> Copy:
    """The copy of an RSS item with these elements."""
    feed = f'<rss version="2.0" {NAMESPACES}><channel>{channel}<item>{inner}</item></channel></rss>'
    (copy,) = RSS.parse(feed.encode(), Context())
    assert isinstance(copy, Copy)
    return copy


def atom_entry(inner: str, feed: str = "") -> Copy:
    """The copy of an Atom entry with these elements."""
    whole = f'<feed xmlns="http://www.w3.org/2005/Atom">{feed}<entry>{inner}</entry></feed>'
    (copy,) = ATOM.parse(whole.encode(), Context())
    assert isinstance(copy, Copy)
    return copy


@pytest.mark.parametrize(
    ("head", "rss", "atom"),
    [
        ('<rss version="2.0">', True, False),
        ('<?xml version="1.0"?>\n<!-- x --><rdf:RDF xmlns:rdf="r">', True, False),
        ('<feed xmlns="http://www.w3.org/2005/Atom">', False, True),
        ('<atom:entry xmlns:atom="http://www.w3.org/2005/Atom">', False, True),
        ("<nitf>", False, False),
        ("rss", False, False),
    ],
)
def test_is_known_by_its_root(head: str, rss: bool, atom: bool) -> None:
    assert (RSS.sniff(head.encode()), ATOM.sniff(head.encode())) == (rss, atom)


PORT = "<title>Port shut</title>"
RSS_FIELDS = [
    (f"{PORT}<guid>urn:1</guid><link>https://x.example/1</link>", "guid", "urn:1"),
    (f"{PORT}<link>https://x.example/1</link>", "guid", "https://x.example/1"),
    ("<title>R&amp;amp;D &amp;#8217;26</title>", "headline", "R&D ’26"),
    ("<title>&lt;b&gt;Port&lt;/b&gt; shut</title>", "headline", "Port shut"),
    ("<title>Ice: 3 &lt; 4</title>", "headline", "Ice: 3 < 4"),
    (f"{PORT}<author>ap@x.example (Ann Poe)</author>", "byline", "Ann Poe"),
    (f"{PORT}<author>Ann Poe &lt;ap@x.example></author>", "byline", "Ann Poe"),
    (f"{PORT}<author>ap@x.example</author>", "byline", None),
    (f"{PORT}<dc:creator>A B</dc:creator><dc:creator>C D</dc:creator>", "byline", "A B; C D"),
    (f"{PORT}<description>Ice &amp;amp; fog.</description>", "body", ("Ice & fog.",)),
    (f"{PORT}<description>&lt;p>A&lt;b>b&lt;/b>c.&lt;p>D.</description>", "body", ("Abc.", "D.")),
    (f"{PORT}<description>&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;</description>", "body",
     ("One.",)),
    (f"{PORT}<description>One.\n\nTwo.</description>", "body", ("One.", "Two.")),
    (f"{PORT}<description>One. &nbsp;Two.</description>", "body", ("One. Two.",)),
    (f"{PORT}<description>One.</description><content:encoded>&lt;p>One.&lt;p>Two."
     "</content:encoded>", "abstract", "One."),
    (f"{PORT}<description>&lt;p>One.&lt;p>Two.</description><content:encoded>One."
     "</content:encoded>", "body", ("One.", "Two.")),
    (f"{PORT}<description>&lt;p>One.&lt;/p>&lt;p>The post Port shut first appeared on X.&lt;/p>"
     "</description>", "body", ("One.",)),
    (f"{PORT}<category>ice</category><category>sea</category>", "keywords", ("ice", "sea")),
    (f"{PORT}<category>medtop:20000151</category>", "subjects",
     (Subject(scheme="medtop", code="20000151"),)),
    (f'{PORT}<category domain="d">ice</category>', "subjects", (Subject(scheme="d", code="ice"),)),
    (f"{PORT}<geo:lat>57.1</geo:lat><geo:long>24.0</geo:long>", "located", "57.1 24.0"),
    (f"{PORT}<dcterms:replaces>urn:0</dcterms:replaces>", "updates", ("urn:0",)),
    (f"{PORT}<pubDate>Tue, 24 Nov 2026 06:00:00 EST</pubDate>", "sent_at",
     datetime.fromisoformat("2026-11-24T06:00:00-05:00")),
    (f"{PORT}<pubDate>soon</pubDate>", "sent_at", None),
    (f"{PORT}<dc:rights>© 2026 Bay Wire. All rights reserved.</dc:rights>", "copyright_holder",
     "Bay Wire"),
    (f'{PORT}<enclosure url="https://x.example/a.mp3" type="audio/mpeg"/>', "associations",
     (Association(rel="enclosure", href="https://x.example/a.mp3", type="audio/mpeg"),)),
    (f'{PORT}<media:group><media:title>Quay</media:title><media:content medium="video" '
     'url="https://x.example/v"/></media:group>', "associations",
     (Association(rel="video", href="https://x.example/v", title="Quay"),)),
    (f'{PORT}<description>&lt;img src="https://x.example/p.gif" width="1"></description>',
     "associations", ()),
]  # fmt: skip


@pytest.mark.parametrize(("inner", "field", "value"), RSS_FIELDS)
def test_rss_says(inner: str, field: str, value: object) -> None:
    assert getattr(entry(inner), field) == value


ATOM_FIELDS = [
    ("<id>urn:1</id>", "guid", "urn:1"),
    ("<title>AT&amp;T</title>", "headline", "AT&T"),
    ('<title type="html">AT&amp;amp;T &lt;i>up&lt;/i></title>', "headline", "AT&T up"),
    ("<updated>2026-11-24T10:00:00Z</updated><published>2026-11-24T09:00:00Z</published>",
     "created_at", datetime.fromisoformat("2026-11-24T09:00:00+00:00")),
    ('<category term="x" label="Ice"/>', "keywords", ("Ice",)),
    ('<content type="text">1 &lt; 2</content>', "body", ("1 < 2",)),
    ('<content type="html">&lt;p>One.&lt;p>Two.</content>', "body", ("One.", "Two.")),
    ('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>O<b>n</b>e.</p></div>'
     "</content>", "body", ("One.",)),
    ('<content mode="base64" type="text/html">PHA+T25lLjwvcD4=</content>', "body", ("One.",)),
    ('<content type="image/png">iVBORw0KGgo=</content><summary>A map.</summary>', "body",
     ("A map.",)),
    ('<content type="application/xml"><nitf xmlns=""><body><body.content><p>One.</p>'
     "</body.content></body></nitf></content>", "body", ("One.",)),
    ('<link href="https://x.example/1"/><link rel="edit" href="https://x.example/e"/>',
     "associations", (Association(rel="canonical", href="https://x.example/1"),)),
    ("", "byline", "Feed Desk"),
    ("<author><name>Ann Poe</name></author>", "byline", "Ann Poe"),
    ("", "copyright_notice", "© Bay"),
    ('<control xmlns="http://www.w3.org/2007/app"><draft>yes</draft></control>', "status",
     Status.WITHHELD),
]  # fmt: skip


@pytest.mark.parametrize(("inner", "field", "value"), ATOM_FIELDS)
def test_atom_says(inner: str, field: str, value: object) -> None:
    feed = "<author><name>Feed Desk</name></author><rights>© Bay</rights>"
    assert getattr(atom_entry(inner, feed), field) == value


@pytest.mark.parametrize(
    ("status", "field", "value"),
    [
        ("<s:PublishingStatus>Canceled</s:PublishingStatus>", "status", Status.CANCELED),
        ("<s:PublishingStatus>Parked</s:PublishingStatus>", "status", Status.WITHHELD),
        ("<s:PublishingStatus>Embargoed</s:PublishingStatus>", "embargo_indefinite", True),
        ("<s:ManagementSequenceNumber>4</s:ManagementSequenceNumber>", "version", 4),
        ("<s:ManagementSequenceNumber>4b</s:ManagementSequenceNumber>", "version", None),
    ],
)
def test_the_status_of_a_wire_entry(status: str, field: str, value: object) -> None:
    management = f'<s:NewsManagement xmlns:s="http://ap.org/schemas/03/2005/apnm">{status}</s:NewsManagement>'
    assert getattr(atom_entry(management), field) == value


PRISM = 'xmlns:p="http://prismstandard.org/namespaces/basic/2.0/"'


@pytest.mark.parametrize(
    ("stated", "field", "value"),
    [
        ("2026-11-25T06:00:00Z", "embargo_until", datetime(2026, 11, 25, 6, tzinfo=UTC)),
        ("25 Nov 2026 06:00 GMT", "embargo_until", datetime(2026, 11, 25, 6, tzinfo=UTC)),
        ("25 Nov 2026 06:00 IST", "ednote", "Embargo: 25 Nov 2026 06:00 IST"),
        ("not before noon", "ednote", "Embargo: not before noon"),
        ("soon", "ednote", "Embargo: soon"),
    ],
)
def test_an_embargo_date_that_is_not_sure_is_left_to_the_words(
    stated: str, field: str, value: object
) -> None:
    assert getattr(atom_entry(f"<p:embargoDate {PRISM}>{stated}</p:embargoDate>"), field) == value


def test_entries_of_a_broken_feed_are_read_one_by_one() -> None:
    feed = (
        '<rss version="2.0"><channel><title>Bay</title>'
        "<item><guid>1</guid><media:credit>x</media:credit><title>One</title></item>"
        "<item><guid>2</guid><title>Two <b></title></item>"
        "<item><guid>3</guid><title>Thr"
    )
    one, two, three = RSS.parse(feed.encode(), Context())
    assert isinstance(one, Copy)
    assert (one.guid, one.headline, one.provider) == ("1", "One", "Bay")
    assert one.warnings
    for each in (two, three):
        assert isinstance(each, UnreadableCopyError)
        assert each.reason == "malformed-xml"


def test_an_entry_that_was_deleted_is_a_kill() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><x:deleted-entry ref="urn:7" when="2026-11-24T'
        '10:00:00Z" xmlns:x="http://purl.org/atompub/tombstones/1.0"/></feed>'
    )
    (copy,) = ATOM.parse(feed.encode(), Context())
    assert isinstance(copy, Copy)
    assert (copy.guid, copy.status, copy.signal) == ("urn:7", Status.CANCELED, "kill")


@pytest.mark.parametrize(
    ("feed", "reason"),
    [
        ("<rss><channel><title>x</title></channel></rss>", "empty"),
        ("<rss><channel>", "malformed-xml"),
        (
            '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item>&a;</item></channel></rss>',
            "hostile-xml",
        ),
        (f"<rss><channel>{'<item/>' * 6_000}</channel></rss>", "too-large"),
    ],
)
def test_what_no_feed_is(feed: str, reason: str) -> None:
    with pytest.raises(UnreadableCopyError) as caught:
        RSS.parse(feed.encode(), Context())
    assert caught.value.reason == reason


@given(altered("rss") | altered("atom") | st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(value: bytes) -> None:
    for each in (RSS, ATOM):
        read_or_refuse(each, value)


@pytest.mark.parametrize(
    ("stated", "byline"),
    [
        ("Goodrich, Abby", "Abby Goodrich"),
        ("Abby Goodrich, Bo Lind", "Abby Goodrich, Bo Lind"),
        ("Reuters, AFP", "Reuters, AFP"),
        ("staff, online", "staff, online"),
    ],
)
def test_a_name_is_put_in_its_order(stated: str, byline: str) -> None:
    feed = (
        "<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item><title>Ferry stays</title>"
        f"<dc:creator>{stated}</dc:creator></item></channel></rss>"
    )
    (copy,) = RSS.parse(feed.encode(), Context())
    assert isinstance(copy, Copy)
    assert copy.byline == byline
