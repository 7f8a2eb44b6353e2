"""One article from all versions of an item, in every format.

`services/ingest/fields/identifiers.py` says what identifies an item of each.
"""

import pytest

from services.ingest.formats import FORMATS
from tests.unit.ingest.articles import become, format_shown, formats, ids, outcomes
from tests.unit.ingest.versions import (
    FERRY,
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

COUNTED = ["published", "updated", "killed"]
UNCOUNTED = ["published", "corrected", "killed"]
"""Where versions have no numbers: other text of the same one is a correction."""
BY_NAME = "kill-order"
"""A kill of a slug or headline, which means the item that has just been killed."""
URN = "urn:newsml:wire.example:20260301:041"
REPLY = "In-Reply-To: <1@wire.example>\r\n"
CHAIN = "In-Reply-To: <2@wire.example>\r\nReferences: <1@wire.example> <2@wire.example>\r\n"
ALTIDS = [{"role": "itemid", "value": "11112222333344445555666677778888"}]
GUID = '<guid isPermaLink="false">exa-1</guid>'
PAGE = "https://wire.example/ferry"
CONTENT = "https://api.ap.org/media/v/content/11112222333344445555666677778888"


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
    "ninjs, as Superdesk writes it": (
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
    "ninjs, a moment and a version in the name": (
        [ninjs(n, status, uri=f"http://PA_API/HSX0410.6657/2026-03-10T11:0{n}:15.000Z/{n}")
         for n, status in ((1, "usable"), (2, "usable"), (3, "canceled"))],
        COUNTED,
    ),
    "json": ([fields("1", 1), fields("1", 2), fields("1", 3, "canceled")], COUNTED),
    "ninjs, a version and a token in the address": (
        [ninjs(n, status, uri=f"{PAGE}?id=7&token={n}f&version={n}")
         for n, status in ((1, "usable"), (2, "usable"), (3, "canceled"))],
        COUNTED,
    ),
    "json, the version in the id": (
        [fields("1-v1", 1), fields("1-v2", 2), fields("1-v3", 3, "canceled")], COUNTED
    ),
    "iptc7901": (
        [iptc7901("0041", 1), iptc7901("0041", 2), iptc7901("041", 3, note="KILL KILL KILL\r\n")],
        UNCOUNTED,
    ),
    "anpa1312": ([anpa("", 1), anpa("1st Ld,", 2), anpa("KILL,", 3)], [*COUNTED, BY_NAME]),
    "mail": (
        [mail("1", 1), mail("2", 2, f"CORRECTION: {FERRY}", REPLY),
         mail("3", 3, f"KILL: {FERRY}", CHAIN)],
        [*UNCOUNTED, BY_NAME],
    ),
    "mail that supersedes": (
        [mail("1", 1), mail("2", 2, more="Supersedes: <1@wire.example>\r\n"),
         mail("3", 3, f"KILL: {FERRY}", REPLY)],
        [*UNCOUNTED, BY_NAME],
    ),
    "plain-text": (
        [plain("1", 1), plain("1", 2), plain("1", 3, headline="KILL KILL KILL")], COUNTED
    ),
}  # fmt: skip
"""By what is shown, which opens with the format's name: versions and a cancel, and their events."""


@pytest.mark.parametrize("shown", ONE_STORY)
def test_all_versions_of_a_story_are_one_article(shown: str) -> None:
    documents, events = ONE_STORY[shown]
    found = become(*documents)

    assert outcomes(found) == events
    assert len(ids(found)) == 1
    assert formats(found) == {format_shown(shown)}


def test_every_format_is_shown() -> None:
    assert {format_shown(each) for each in ONE_STORY} == {each.name for each in FORMATS}
