"""Two articles from two stories that share what identifies neither, in every format.

`services/ingest/fields/identifiers.py` says what identifies an item of each.
"""

import pytest

from services.ingest.copy import Copy
from services.ingest.formats import FORMATS, Context, parse
from services.ingest.text.bare_address import AddressRule
from tests.unit.ingest.articles import become, format_shown, formats, ids, outcomes
from tests.unit.ingest.versions import (
    FERRY,
    LORRIES,
    anpa,
    ap,
    fields,
    html,
    iptc7901,
    mail,
    newsml_12,
    newsml_g2,
    ninjs,
    nitf,
    plain,
)

REPLY = "In-Reply-To: <1@wire.example>\r\n"
GUID = '<guid isPermaLink="false">exa-1</guid>'
PAGE = "https://wire.example/ferry"


def feed(*entries: tuple[str, str]) -> str:
    inside = [
        f"<item><title>{headline}</title>{named}<description>It says: {headline}.</description>"
        "</item>"
        for headline, named in entries
    ]
    return f"<rss><channel><title>EXA</title>{''.join(inside)}</channel></rss>"


def entries(*said: tuple[str, str, str]) -> str:
    inside = [
        f'<entry><id>{named}</id><title>{headline}</title><link href="{page}"/>'
        f"<content>It says: {headline}.</content></entry>"
        for named, headline, page in said
    ]
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>EXA</title>{"".join(inside)}</feed>'


LINK = f"<link>{PAGE}</link>"
HOME = "<link>https://wire.example/</link>"
POST = "https://wire.example/live"
TWO_STORIES = {
    "newsml-g2": [newsml_g2("", 1), newsml_g2("", 1, headline=LORRIES)],
    "newsml-g2, ids that end in a number": [
        newsml_g2("urn:x:item:1", 1), newsml_g2("urn:x:item:2", 2, headline=LORRIES)
    ],
    "newsml-1.2": [
        newsml_12("urn:newsml:www.wire.example", 1),
        newsml_12("urn:newsml:www.wire.example", 1, headline=LORRIES),
    ],
    "newsml-1.2, a day and no item": [
        newsml_12("urn:newsml:wire.example:20260301::1", 1),
        newsml_12("urn:newsml:wire.example:20260301::1", 1, headline=LORRIES),
    ],
    "newsml-1.2, one PublicIdentifier and two NewsItemIds": [
        newsml_12("urn:newsml:wire7.example", 1, item="041", date=""),
        newsml_12("urn:newsml:wire7.example", 1, item="042", date="", headline=LORRIES),
    ],
    "nitf": [nitf("", 1), nitf("", 1, headline=LORRIES)],
    "nitf, ids that end in a number": [
        nitf("NTB9f_00", 1), nitf("NTB9f_01", 2, headline=LORRIES)
    ],
    "rss": [feed((FERRY, GUID), (LORRIES, GUID))],
    "rss, one guid and two pages": [
        feed((f"{FERRY} 1", f"{GUID}<link>{PAGE}/1</link>"),
             (f"{FERRY} 2", f"{GUID}<link>{PAGE}/2</link>"))
    ],
    "rss, one guid and headline, two pages": [
        feed((FERRY, f"{GUID}<link>{PAGE}/1</link>"), (FERRY, f"{GUID}<link>{PAGE}/2</link>"))
    ],
    "rss, one page": [feed(("Poll 1", LINK), ("Poll 2", LINK))],
    "rss, a site's page": [feed((FERRY, HOME)), feed((LORRIES, HOME))],
    "rss, neither guid nor page": [feed((FERRY, "")), feed((LORRIES, ""))],
    "rss, a query": [
        feed((FERRY, f"<link>{PAGE}?p=123</link>")), feed((LORRIES, f"<link>{PAGE}?p=124</link>"))
    ],
    "rss, posts of a live page": [
        feed((FERRY, f"<guid>{POST}#post-1</guid>")), feed((LORRIES, f"<guid>{POST}#post-2</guid>"))
    ],
    "atom": [entries(("tag:x:1", FERRY, f"{PAGE}/1"), ("tag:x:1", LORRIES, f"{PAGE}/2"))],
    "html": [html("https://wire.example/", 1), html("https://wire.example/", 1, headline=LORRIES)],
    "html, a query": [html(f"{PAGE}?id=1", 1), html(f"{PAGE}?id=2", 1, headline=LORRIES)],
    "ninjs": [
        ninjs(1, uri="", slugline="NORTHFIELD"),
        ninjs(1, headline=LORRIES, uri="", slugline="NORTHFIELD"),
    ],
    "ninjs of AP": [ap("A", 0), ap("A", 0, headline=LORRIES)],
    "ninjs, an itemid of something else": [
        ninjs(1, uri="https://wire.example/1", altids={"itemid": "set-9"}),
        ninjs(1, uri="https://wire.example/2", altids={"itemid": "set-9"}, headline=LORRIES),
    ],
    "json": [fields("", 1), fields("", 1, headline=LORRIES)],
    "json, ids that end in a number": [fields("x-1", 1), fields("x-2", 2, headline=LORRIES)],
    "iptc7901": [iptc7901("0041", 1), iptc7901("0041", 1, LORRIES, day=2)],
    "anpa1312": [anpa("", 1), anpa("", 1, LORRIES, day=2)],
    "mail": [mail("1", 1), mail("2", 2, LORRIES, REPLY, LORRIES)],
    "plain-text": [plain("", 1), plain("", 1, headline=LORRIES)],
}  # fmt: skip
"""By what is shown: two stories that share what identifies neither."""


@pytest.mark.parametrize("shown", TWO_STORIES)
def test_two_stories_are_two_articles(shown: str) -> None:
    documents = TWO_STORIES[shown]
    found = become(*documents, *documents)

    assert outcomes(found) == ["published"] * 2 + ["duplicate"] * 2
    assert len(ids(found)) == 2
    assert formats(found) == {format_shown(shown)}


def test_every_format_is_shown() -> None:
    assert {format_shown(each) for each in TWO_STORIES} == {each.name for each in FORMATS}


SAME_IN_ONE_FEED = [
    feed((FERRY, GUID + LINK), (f"{FERRY}, all safe", GUID + LINK)),
    entries(("tag:x:1", FERRY, PAGE), ("tag:x:1", LORRIES, PAGE)),
    entries(("tag:x:1", FERRY, f"{PAGE}/1"), ("tag:x:1", f"{FERRY}, all safe", f"{PAGE}/2")),
]


@pytest.mark.parametrize("document", SAME_IN_ONE_FEED)
def test_versions_of_an_entry_in_one_feed_are_one_article(document: str) -> None:
    found = become(document)

    assert outcomes(found) == ["published", "corrected"]
    assert len(ids(found)) == 1


def test_a_kill_in_the_same_feed_is_of_the_story_with_its_guid() -> None:
    found = become(feed((FERRY, GUID), ("STORY WITHDRAWN", GUID)))

    assert outcomes(found) == ["published", "killed"]
    assert len(ids(found)) == 1


def test_copy_that_nothing_identifies_says_so() -> None:
    (found,) = become(newsml_12("urn:newsml:www.wire.example", 1))

    assert found.article
    assert found.article.provider_guid is None
    assert found.article.warnings == (
        "guid: neither NewsItemId nor PublicIdentifier names an item; the copy itself does",
    )


def test_what_tracks_readers_makes_no_correction() -> None:
    documents = [feed((FERRY, f"<link>{PAGE}?utm_campaign={n}</link>")) for n in range(3)]

    assert outcomes(become(*documents)) == ["published", "duplicate", "duplicate"]


@pytest.mark.parametrize(
    ("rule", "guid"),
    [
        (AddressRule.BARE, f"{PAGE}?id=1"),
        (AddressRule.PATH, PAGE),
        (AddressRule.WHOLE, f"{PAGE}?id=1&utm_id=2"),
    ],
)
def test_a_source_may_have_another_rule_for_addresses(rule: AddressRule, guid: str) -> None:
    document = feed((FERRY, f"<link>{PAGE}?id=1&amp;utm_id=2</link>"))
    (copy,) = parse(document.encode(), Context(addresses=rule)).items

    assert isinstance(copy, Copy)
    assert copy.guid == guid
