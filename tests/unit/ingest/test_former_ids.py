"""The id that an item had in Wiredesk 0.1, so that its article goes on under it."""

import pytest

from schemas.item import WireItem
from services.ingest.copy import Copy
from services.ingest.identity import item_id
from tests.unit.ingest.ingested import item, items, outcomes
from tests.unit.ingest.versions import (
    FERRY,
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

URN = "urn:newsml:wire.example:20260301:041"
CONTENT = "https://api.ap.org/media/v/content/11112222333344445555666677778888"
PAGE = "https://wire.example/ferry"
NTBID = '<meta name="NTBID" content="NTB9f"/>'

CHANGED = [
    (ap("A", 1), f"{CONTENT}?qt=A&et=1a1aza0c0"),
    (newsml_g2(f"{URN}:2", 2), f"{URN}:2"),
    (newsml_12(f"{URN}:2", 2, item="041-v2"), "urn:newsml:EXA:20260301:041-v2"),
    (nitf("NTB9f_01", 2, meta=NTBID), "NTB9f_01"),
    (rss(f"<link>{PAGE}?utm_id=1</link>", 1), f"{PAGE}?utm_id=1"),
    (rss(f"<guid>{PAGE}#1</guid>", 1), f"{PAGE}#1"),
    (html(f"{PAGE}#main", 1), f"{PAGE}#main"),
    (fields("1-v2", 2), "1-v2"),
    (mail("2", 2, more="Supersedes: <1@wire.example>\r\n"), "2@wire.example"),
]
"""A document, and what identified it."""


@pytest.mark.parametrize(("document", "guid"), CHANGED)
def test_an_item_names_the_id_that_it_had(document: str, guid: str) -> None:
    found = item(document)

    assert found.former_id == item_id("harbour", Copy(guid=guid), "", ())
    assert found.former_id != found.id


def test_copy_that_identified_itself_names_that_id() -> None:
    found = item(ninjs(1, altids={"itemid": "1f"}, usageterms="None", uri=""))

    assert found.provider_guid == "1f"
    assert found.former_id == item_id("harbour", Copy(), FERRY, found.body)


NEWS = "The port fee will rise, its director said on Monday."
FOOT = "Not for publication before 0600 GMT Dec 20."
NOTED = [
    # copy, and the headline and body by which Wiredesk 0.1 knew it
    (f"EMBARGO UNTIL 0600 GMT DEC 20: Port fee to rise\n\nRIGA (BNA) - {NEWS}\n",
     "EMBARGO UNTIL 0600 GMT DEC 20: Port fee to rise", [NEWS]),
    (f"Port fee to rise (embargoed until 0600 GMT Dec 20)\n\nRIGA (BNA) - {NEWS}\n",
     "Port fee to rise (embargoed until 0600 GMT Dec 20)", [NEWS]),
    (f"Port fee to rise\n\nRIGA (BNA) - {NEWS}\n\n{FOOT}\n", "Port fee to rise", [NEWS, FOOT]),
    (f"Port fee to rise\n\nBitte diese Meldung nicht verwenden.\n\nRIGA (BNA) - {NEWS}\n",
     "Port fee to rise", ["Bitte diese Meldung nicht verwenden.", f"RIGA (BNA) - {NEWS}"]),
    ("HOLD HOLD HOLD\n\nPlease hold dpa 157.\n", "Please hold dpa 157.",
     ["Please hold dpa 157."]),
    # a slug, of which it made the headline
    (f"BC-LV--Port Fee\n\nPort fee to rise\n\nRIGA (BNA) - {NEWS}\n", "BC-LV--Port Fee",
     ["Port fee to rise", f"RIGA (BNA) - {NEWS}"]),
    # hard lines, which it took for wrapped ones
    (f"Latvia/port/\nPort fee to rise, says director of the harbour of Riga\n\n{NEWS}\n",
     "Latvia/port/", ["Port fee to rise, says director of the harbour of Riga", NEWS]),
    (f"World\n\nPort fee to rise\n\n5 min read\n\n{NEWS}\n", "World",
     ["Port fee to rise", NEWS]),
]  # fmt: skip


@pytest.mark.parametrize(("copy", "headline", "body"), NOTED)
def test_copy_that_was_known_by_itself_with_its_notes_names_that_id(
    copy: str, headline: str, body: list[str]
) -> None:
    found = item(copy)
    assert found.former_id == item_id("harbour", Copy(), headline, body)
    assert found.former_id != found.id


@pytest.mark.parametrize(
    "copy",
    [
        f"EMBARGO: 20 December 2026, 0600 GMT\n\nPort fee to rise\n\nRIGA (BNA) - {NEWS}\n",
        f"Eds: adds quotes.\n\nPort fee to rise\n\nRIGA (BNA) - {NEWS}\n",
        f"Port fee to rise\n\nRIGA (BNA) - {NEWS}\n",
        f"Guid: a-1\n\nPort fee to rise\n\nRIGA (BNA) - {NEWS}\n\n{FOOT}\n",
        fields("1", 1, headline="EMBARGO UNTIL 0600 GMT DEC 20: Port fee to rise"),
    ],
)
def test_copy_without_such_a_note_or_with_a_guid_has_no_other_id(copy: str) -> None:
    assert item(copy).former_id is None


UNCHANGED = [
    newsml_g2("urn:x:1", 1),
    newsml_g2(f"{URN}:7", 2),
    newsml_12(f"{URN}:2", 2, item="041", provider="wire.example"),
    newsml_12("urn:newsml:www.wire.example", 1),
    newsml_12("urn:newsml:www.wire.example", 1, item="041", date=""),
    nitf("E1", 1),
    nitf("NTB9f_01", 2),
    rss("<guid>exa-1</guid>", 1),
    rss("<link>https://wire.example/</link>", 1),
    atom("tag:x:1", 1),
    tombstone("tag:x:1"),
    html(PAGE, 1),
    ninjs(1, uri="urn:x:1"),
    fields("1", 1),
    iptc7901("0041", 1),
    mail("1", 1, more="In-Reply-To: <0@wire.example>\r\n"),
    plain("1", 1),
]


@pytest.mark.parametrize("document", UNCHANGED)
def test_an_item_whose_id_stays_has_no_other(document: str) -> None:
    assert item(document).former_id is None


def test_stories_that_shared_a_guid_do_not_share_an_article() -> None:
    entry = "<item><title>{}</title><guid>same</guid><description>It is so.</description></item>"
    both = "".join(map(entry.format, ("Ferry aground", "Lorries crash")))

    found = items(f"<rss><channel><title>EXA</title>{both}</channel></rss>")

    assert [each.former_id for each in found] == [None, None]


def test_copy_that_is_read_for_its_ids_gives_nothing_else() -> None:
    (outcome,) = outcomes(ap("A", 1), wire_only_ids="yes")
    found, whole = WireItem.from_bytes(outcome.emits[0].value), item(ap("A", 1))

    assert outcome.name == "ids"
    assert found.only_ids
    assert (found.id, found.former_id) == (whole.id, whole.former_id)
    assert (found.source, found.status) == (whole.source, "withheld")
    assert (found.headline, found.body, found.ednote, found.kills) == ("", (), None, ())


@pytest.mark.parametrize("document", [fields("1", 1), "", "{"])
def test_copy_without_another_id_gives_nothing(document: str) -> None:
    (outcome,) = outcomes(document, wire_only_ids="yes")

    assert (outcome.name, outcome.emits, outcome.rejection) == ("ids", (), None)


def test_copy_with_escaped_tags_names_the_id_of_these() -> None:
    tagged = ("The port is <b>shut</b>.",)
    found = item('{"headline": "Ferry stays", "body": ["The port is <b>shut</b>."]}')
    assert found.body == ("The port is shut.",)
    assert found.former_id == item_id("harbour", Copy(), "Ferry stays", tagged)
