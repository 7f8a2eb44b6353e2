"""Why an item is stopped, as its fields and notes say: a fixed word, and the sender's own."""

import json
from itertools import pairwise

import pytest

from schemas.item import Status, Stop
from services.ingest.copy import Copy
from services.ingest.fields.stops import BY_GRAVITY, MAX_WORDS, stop_of
from tests.unit.ingest.ingested import item

NITF = (
    '<nitf><head><docdata management-status="{status}">{more}</docdata></head>'
    "<body><body.head><hedline><hl1>Quay closed</hl1></hedline></body.head>"
    "<body.content><p>The quay is closed.</p></body.content></body></nitf>"
)
G2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay" version="2">'
    "<itemMeta>{meta}</itemMeta><contentMeta><headline>Quay closed</headline></contentMeta>"
    "</newsItem>"
)
NEWSML_12 = (
    "<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>quay</NewsItemId>"
    "</NewsIdentifier></Identification><NewsManagement>{management}</NewsManagement>"
    "<NewsComponent><NewsLines><HeadLine>Quay closed</HeadLine></NewsLines></NewsComponent>"
    "</NewsItem></NewsML>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:quay</id><title>Quay closed</title>'
    "{more}</entry></feed>"
)
PAGE = (
    '<html><head><script type="application/ld+json">{{"@type": "NewsArticle", "headline": '
    '"Quay closed", "articleBody": "The quay is closed.", "creativeWorkStatus": "{status}"}}'
    "</script></head><body><h1>Quay closed</h1><p>The quay is closed.</p></body></html>"
)


def story(**fields: object) -> str:
    return json.dumps({"guid": "quay", "headline": "Quay closed", "body": "Closed.", **fields})


STOPS: list[tuple[str, str, tuple[str, str | None]]] = [
    # a status, in every format that has one
    ("JSON", story(status="pre-release"), ("pre-release", "pre-release")),
    ("a draft", story(status="Draft"), ("pre-release", "Draft")),
    ("pending", story(pubStatus="pending"), ("pre-release", "pending")),
    ("withheld, as a code", story(pubstatus="stat:withheld"), ("pre-release", "stat:withheld")),
    ("on hold", story(status="On hold"), ("hold", "On hold")),
    ("canceled", story(status="CANCELED"), ("canceled", "CANCELED")),
    ("a status that nobody knows", story(status="limbo"), ("pre-release", "limbo")),
    ("header lines", "Slug: QUAY\nStatus: Draft\n\nThe quay is closed.", ("pre-release", "Draft")),
    ("NITF", NITF.format(status="Withheld", more=""), ("pre-release", "Withheld")),
    ("NITF canceled", NITF.format(status="canceled", more=""), ("canceled", "canceled")),
    (
        "NewsML-G2",
        G2.format(meta='<pubStatus qcode="stat:withheld"/>'),
        ("pre-release", "withheld"),
    ),
    (
        "NewsML 1.2",
        NEWSML_12.format(management='<Status FormalName="Withheld"/>'),
        ("pre-release", "Withheld"),
    ),
    (
        "a draft in Atom",
        ATOM.format(
            more='<control xmlns="http://www.w3.org/2007/app"><draft>yes</draft></control>'
        ),
        ("pre-release", "draft"),
    ),
    ("a page", PAGE.format(status="Draft"), ("pre-release", "Draft")),
    ("a page of unknown status", PAGE.format(status="Limbo"), ("pre-release", "Limbo")),
    # what is to be done with it
    ("a signal", story(signal="hold"), ("hold", "hold")),
    ("a kill by signal", story(signal="Mandatory kill"), ("canceled", "Mandatory kill")),
    # embargoes
    (
        "an embargo",
        story(embargoed="2026-03-02T18:00:00Z"),
        ("embargo", "2026-03-02T18:00:00Z"),
    ),
    (
        "a status of embargoed, with its end",
        story(status="embargoed", embargo="2026-03-02T18:00:00Z"),
        ("embargo", "2026-03-02T18:00:00Z"),
    ),
    ("a status of embargoed alone", story(status="Embargoed"), ("embargo-indefinite", "Embargoed")),
    ("until further notice", story(embargoed=True), ("embargo-indefinite", None)),
    (
        "NewsML-G2 until further notice",
        G2.format(meta="<embargoed/>"),
        ("embargo-indefinite", None),
    ),
    (
        "words in the field",
        story(embargo="1900 GMT today"),
        ("embargo", "Embargo: 1900 GMT today"),
    ),
    (
        "words without a time",
        story(embargo="see note"),
        ("embargo-unclear", "Embargo: see note"),
    ),
    (
        "a note",
        story(ednote="Embargoed until 2026-03-02T18:00Z"),
        ("embargo", "Embargoed until 2026-03-02T18:00Z"),
    ),
    (
        "a note that is stricter than the field",
        story(embargo="2026-03-02T17:00:00Z", ednote="Embargoed until 2026-03-02T18:00Z"),
        ("embargo", "Embargoed until 2026-03-02T18:00Z"),
    ),
    # the gravest of several
    (
        "a draft under embargo",
        story(status="draft", embargoed="2026-03-02T18:00:00Z"),
        ("pre-release", "draft"),
    ),
    (
        "a kill of a draft",
        story(status="draft", signal="kill"),
        ("canceled", "kill"),
    ),
]


@pytest.mark.parametrize(
    ("copy", "expected"), [row[1:] for row in STOPS], ids=[r[0] for r in STOPS]
)
def test_why_an_item_is_stopped(copy: str, expected: tuple[str, str | None]) -> None:
    assert item(copy).stop == Stop(reason=expected[0], words=expected[1])


PASSING = [
    ("no status", story()),
    ("usable", story(status="usable")),
    ("corrected", story(status="Corrected", signal="correction")),
    ("an embargo that had ended", story(embargoed="2026-03-02T11:59:59Z")),
    ("a note of one that had", story(ednote="Embargoed until 2026-03-02T06:00Z")),
    ("no embargo", story(embargoed=False)),
    ("a page", PAGE.format(status="Published")),
    ("a headline with a colon", "Status: it is complicated\n\nThe quay is closed. Or is it?"),
]


@pytest.mark.parametrize("copy", [row[1] for row in PASSING], ids=[row[0] for row in PASSING])
def test_what_may_be_used_has_no_stop(copy: str) -> None:
    assert item(copy).stop is None


@pytest.mark.parametrize("copy", [row[1] for row in (*STOPS, *PASSING)])
def test_an_item_has_a_stop_if_and_only_if_it_may_not_be_used_now(copy: str) -> None:
    found = item(copy)
    until = found.embargo_until
    under_embargo = found.embargo_indefinite or (until is not None and until > found.received_at)
    stopped = found.status is not Status.USABLE or under_embargo
    assert (found.stop is not None) == stopped


def test_of_several_stops_the_gravest_counts() -> None:
    for weak, grave in pairwise(BY_GRAVITY):
        stops = [Stop(reason=grave, words="this"), None, Stop(reason=weak, words="that")]
        assert stop_of(Copy(), None, stops) == Stop(reason=grave, words="this")


def test_words_are_cut() -> None:
    stop = item(story(status="x" * 1000)).stop
    assert stop
    assert stop.words == "x" * (MAX_WORDS - 1) + "…"
