"""One article from all versions of an item, and two from two stories, in every format.

`services/ingest/identifiers.py` says what identifies an item of each.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from runtime.handler import Stage
from services.enrich import stage as enrich
from services.ingest import stage as ingest
from services.ingest.formats import FORMATS
from services.publish import stage as publish
from tests.unit.ingest.versions import (
    FERRY,
    LORRIES,
    anpa,
    ap,
    atom,
    fields,
    html,
    iptc7901,
    mail,
    newsml_12,
    newsml_g2,
    ninjs,
    nitf,
    plain,
    rss,
    tombstone,
)
from wiredesk.copy_files import Piece
from wiredesk.dry_run import Inspected, inspect_pieces

LATER = datetime(2026, 3, 2, 12, tzinfo=UTC)
COUNTED = ["published", "updated", "killed"]
UNCOUNTED = ["published", "corrected", "killed"]
"""Where versions have no numbers: other text of the same one is a correction."""
URN = "urn:newsml:wire.example:20260301:041"
REPLY = "In-Reply-To: <1@wire.example>\r\n"
CHAIN = "In-Reply-To: <2@wire.example>\r\nReferences: <1@wire.example> <2@wire.example>\r\n"
ALTIDS = [{"role": "itemid", "value": "11112222333344445555666677778888"}]
GUID = '<guid isPermaLink="false">exa-1</guid>'
PAGE = "https://wire.example/ferry"
CONTENT = "https://api.ap.org/media/v/content/11112222333344445555666677778888"


@pytest.fixture(scope="module")
def stages() -> Sequence[Stage]:
    return ingest.build(), enrich.build(), publish.build()


def become(stages: Sequence[Stage], *documents: str) -> list[Inspected]:
    pieces = [Piece(str(n), each.encode(), "exa") for n, each in enumerate(documents)]
    return list(inspect_pieces(pieces, stages, LATER))


def ids(found: Sequence[Inspected]) -> list[str]:
    return [each.article.id for each in found if each.article]


def formats(found: Sequence[Inspected]) -> set[str]:
    return {each.article.provenance.format for each in found if each.article}


def links(*addresses: str) -> list[str]:
    entries = [f"<link>{each}</link>" for each in addresses]
    return [
        rss(entries[0], 1),
        rss(entries[1], 2),
        rss(entries[2], 3, "Canceled"),
    ]


ONE_STORY = {
    "newsml-g2": (
        [newsml_g2("urn:x:1", 1), newsml_g2("urn:x:1", 2), newsml_g2("urn:x:1", 3, "canceled")],
        COUNTED,
    ),
    "newsml-g2, the version at the guid's end": (
        [newsml_g2(f"{URN}:{n}", n, status) for n, status in ((1, "usable"), (2, "usable"),
                                                              (3, "canceled"))],
        COUNTED,
    ),
    "newsml-1.2": (
        [newsml_12(f"{URN}:{n}", n, status, item="041", provider="wire.example")
         for n, status in ((1, "Usable"), (2, "Usable"), (3, "Canceled"))],
        COUNTED,
    ),
    "newsml-1.2, the revision at NewsItemId's end": (
        [newsml_12(f"{URN}:{n}", n, status, item=f"041-v{n}")
         for n, status in ((1, "Usable"), (2, "Usable"), (3, "Canceled"))],
        COUNTED,
    ),
    "newsml-1.2, the revision in both": (
        [newsml_12(f"{URN}-v{n}:{n}U", n, status, item=f"041-v{n}")
         for n, status in ((1, "Usable"), (2, "Usable"), (3, "Canceled"))],
        COUNTED,
    ),
    "newsml-1.2, one PublicIdentifier for all, but NewsItemId": (
        [newsml_12("urn:newsml:www.wire.example", n, status, item="041")
         for n, status in ((1, "Usable"), (2, "Usable"), (3, "Canceled"))],
        COUNTED,
    ),
    "newsml-1.2, no NewsItemId, but PublicIdentifier": (
        [newsml_12(f"{URN}:{n}", n, status)
         for n, status in ((1, "Usable"), (2, "Usable"), (3, "Canceled"))],
        COUNTED,
    ),
    "nitf": ([nitf("E1", 1), nitf("E1", 2), nitf("E1", 3, "canceled")], COUNTED),
    "nitf, NTB's number of the version": (
        [nitf(f"NTB9f_0{n - 1}", n, status, meta='<meta name="NTBID" content="NTB9f"/>')
         for n, status in ((1, "usable"), (2, "usable"), (3, "canceled"))],
        COUNTED,
    ),
    "rss": ([rss(GUID, 1), rss(GUID, 2), rss(GUID, 3, "Canceled")], COUNTED),
    "rss, by the page": (links(PAGE, PAGE, PAGE), COUNTED),
    "rss, by the page with tracking": (
        links(f"{PAGE}?at_medium=RSS&amp;at_campaign=a", f"{PAGE}?utm_source=x#xtor=RSS-1", PAGE),
        COUNTED,
    ),
    "rss, by a query with tracking": (
        links(f"{PAGE}?id=1&amp;utm_id=2", f"{PAGE}?id=1", f"{PAGE}?ref=rss&amp;id=1"),
        COUNTED,
    ),
    "rss, a guid that counts": (
        [rss(f"<guid>{PAGE}#{n}</guid>", n + 1, status)
         for n, status in ((0, "Usable"), (1, "Usable"), (2, "Canceled"))],
        COUNTED,
    ),
    "atom": ([atom("tag:x:1", 1), atom("tag:x:1", 2), tombstone("tag:x:1")], UNCOUNTED),
    "html": ([html(PAGE, 1), html(f"{PAGE}?fbclid=x", 2), html(PAGE, 3, "Retracted")], COUNTED),
    "html, a part of the page": (
        [html(f"{PAGE}#article", 1), html(PAGE, 2), html(f"{PAGE}#main", 3, "Retracted")],
        COUNTED,
    ),
    "ninjs": (
        [ninjs(1, uri="urn:x:1"), ninjs(2, uri="urn:x:1"), ninjs(3, "canceled", uri="urn:x:1")],
        COUNTED,
    ),
    "json, as Superdesk writes ninjs": (
        [ninjs(n, status, guid="urn:x:1", usageterms="None")
         for n, status in ((1, "usable"), (2, "usable"), (3, "canceled"))],
        COUNTED,
    ),
    "ninjs 2 with a list of altids": (
        [ninjs(n, status, uri=f"{CONTENT}?et={n}", altids=ALTIDS)
         for n, status in ((1, "usable"), (2, "usable"), (3, "canceled"))],
        COUNTED,
    ),
    "ninjs of AP": ([ap("A", 0), ap("B", 1), ap("C", 2, "canceled")], COUNTED),
    "ninjs of AP without altids": (
        [ap("A", 0), ninjs(1, uri=f"{CONTENT}.1/download?qt=B"), ap("C", 2, "canceled")],
        COUNTED,
    ),
    "ninjs of Reuters, one version's name": (
        [ninjs(n, status, uri=f"tag:reuters.com,2026:newsml_L1N3:{n}")
         for n, status in ((1, "usable"), (2, "usable"), (3, "canceled"))],
        COUNTED,
    ),
    "json": ([fields("1", 1), fields("1", 2), fields("1", 3, "canceled")], COUNTED),
    "json, the version in the id": (
        [fields("1-v1", 1), fields("1-v2", 2), fields("1-v3", 3, "canceled")], COUNTED
    ),
    "iptc7901": (
        [iptc7901("0041", 1), iptc7901("0041", 2), iptc7901("041", 3, note="KILL KILL KILL\r\n")],
        UNCOUNTED,
    ),
    "anpa1312": ([anpa("", 1), anpa("1st Ld,", 2), anpa("KILL,", 3)], COUNTED),
    "mail": (
        [mail("1", 1), mail("2", 2, f"CORRECTION: {FERRY}", REPLY),
         mail("3", 3, f"KILL: {FERRY}", CHAIN)],
        UNCOUNTED,
    ),
    "mail that supersedes": (
        [mail("1", 1), mail("2", 2, more="Supersedes: <1@wire.example>\r\n"),
         mail("3", 3, f"KILL: {FERRY}", REPLY)],
        UNCOUNTED,
    ),
    "plain-text": (
        [plain("1", 1), plain("1", 2), plain("1", 3, headline="KILL KILL KILL")], COUNTED
    ),
}  # fmt: skip
"""By what is shown, which opens with the format's name: versions and a cancel, and their events."""


@pytest.mark.parametrize("shown", ONE_STORY)
def test_all_versions_of_a_story_are_one_article(shown: str, stages: Sequence[Stage]) -> None:
    documents, events = ONE_STORY[shown]
    found = become(stages, *documents)

    assert [each.outcome for each in found] == events
    assert len(set(ids(found))) == 1
    assert formats(found) == {shown.partition(",")[0].split()[0]}


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
def test_two_stories_are_two_articles(shown: str, stages: Sequence[Stage]) -> None:
    documents = TWO_STORIES[shown]
    found = become(stages, *documents, *documents)

    assert [each.outcome for each in found] == ["published"] * 2 + ["duplicate"] * 2
    assert len(set(ids(found))) == 2
    assert formats(found) == {shown.partition(",")[0].split()[0]}


def test_every_format_is_shown() -> None:
    named = {each.name for each in FORMATS}
    for table in (ONE_STORY, TWO_STORIES):
        assert {shown.partition(",")[0].split()[0] for shown in table} == named


SAME_IN_ONE_FEED = [
    feed((FERRY, GUID + LINK), (f"{FERRY}, all safe", GUID + LINK)),
    entries(("tag:x:1", FERRY, PAGE), ("tag:x:1", LORRIES, PAGE)),
    entries(("tag:x:1", FERRY, f"{PAGE}/1"), ("tag:x:1", f"{FERRY}, all safe", f"{PAGE}/2")),
]


@pytest.mark.parametrize("document", SAME_IN_ONE_FEED)
def test_versions_of_an_entry_in_one_feed_are_one_article(
    document: str, stages: Sequence[Stage]
) -> None:
    found = become(stages, document)

    assert [each.outcome for each in found] == ["published", "corrected"]
    assert len(set(ids(found))) == 1


def test_copy_that_nothing_identifies_says_so(stages: Sequence[Stage]) -> None:
    (found,) = become(stages, newsml_12("urn:newsml:www.wire.example", 1))

    assert found.article
    assert found.article.provider_guid is None
    assert found.article.warnings == (
        "guid: neither NewsItemId nor PublicIdentifier names an item; the copy itself does",
    )


def test_what_tracks_readers_makes_no_correction(stages: Sequence[Stage]) -> None:
    documents = [feed((FERRY, f"<link>{PAGE}?utm_campaign={n}</link>")) for n in range(3)]
    outcomes = [each.outcome for each in become(stages, *documents)]

    assert outcomes == ["published", "duplicate", "duplicate"]
