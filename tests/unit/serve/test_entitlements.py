"""What a site may see: sources, terms of use, and what is under embargo."""

from typing import Any

import pytest

from schemas.article import ArticleEvent, EventKind
from schemas.held import HeldArticle
from schemas.item import Association, Stop
from schemas.site import Site, SiteRights
from services.serve.entitlements import may_preview, seen
from services.serve.entries import Entry, make_entry
from tests.unit.serve.wire_events import NOON, event, site

RIGHTS = SiteRights(territories=("DE",), uses=("online",))
OUT = "Not for use in Germany"


def limited(**changes: Any) -> Site:
    return site().model_copy(update={"rights": RIGHTS, **changes})


def entry(said: ArticleEvent, **changes: Any) -> Entry:
    return make_entry(0, 7, 0, said.model_copy(update=changes).to_bytes())


def told(who: Site, made: Entry, now: str = "") -> Entry | None:
    return seen(who, made, lambda _: now)


def test_what_terms_of_use_allow_is_sent_as_it_is() -> None:
    made = entry(event(), usage_terms="No archives")
    assert told(limited(), made) is made


@pytest.mark.parametrize(
    "changes",
    [
        {"usage_terms": OUT},
        {"usage_terms": "Ask the desk"},
        {"associations": (Association(rel="picture", href="a.jpg", usage_terms=OUT),)},
    ],
)
def test_what_they_do_not_allow_is_not_sent(changes: dict[str, Any]) -> None:
    made = entry(event(), **changes)
    assert told(limited(), made) is None
    assert told(site(), made) is made  # which keeps to terms by itself


def test_a_version_before_is_not_sent_once_the_article_has_other_terms() -> None:
    assert told(limited(), entry(event()), now=OUT) is None


def test_copy_that_is_no_longer_allowed_is_taken_back() -> None:
    made = entry(event(version=2), usage_terms=OUT, previous_version=1, ednote="Secret.")
    back = told(limited(), made)
    assert back is not None
    assert (back.facts.event, back.facts.version, back.facts.has_copy) == ("withheld", 2, False)
    assert back.facts.event_id != made.facts.event_id
    assert (back.partition, back.offset) == (made.partition, made.offset)
    for words in (b"Ferries", b"Vaasa", b"Secret", OUT.encode()):
        assert words not in back.json
    assert ArticleEvent.from_bytes(back.json[back.data_at :]).stop == Stop(reason="usage-terms")
    assert told(limited(), back) is back


@pytest.mark.parametrize("kind", [EventKind.KILLED, EventKind.WITHHELD])
def test_kills_and_what_is_taken_back_reach_a_site_whatever_the_terms(kind: EventKind) -> None:
    made = entry(event(kind=kind), usage_terms=OUT)
    assert told(limited(), made) is made
    assert told(limited(sources=("dpa",)), made) is None


def held(**changes: Any) -> HeldArticle:
    made = HeldArticle(
        id="ferry",
        source="baltic",
        version=1,
        usage_terms="",
        stop=Stop(reason="embargo"),
        since=NOON,
        kept=True,
        published=False,
    )
    return made.model_copy(update=changes)


@pytest.mark.parametrize(
    ("who", "changes", "may"),
    [
        ({}, {}, True),
        ({}, {"stop": Stop(reason="embargo-indefinite")}, True),
        ({"embargo_preview": False}, {}, False),
        ({"sources": ("dpa",)}, {}, False),
        ({}, {"stop": Stop(reason="pre-release")}, False),
        ({}, {"stop": Stop(reason="hold")}, False),
        ({}, {"ordered_by": "desk"}, False),
        ({}, {"usage_terms": OUT}, True),
        ({"rights": RIGHTS}, {}, True),
        ({"rights": RIGHTS}, {"usage_terms": OUT}, False),
        ({"rights": RIGHTS}, {"usage_terms": None}, False),
    ],
)
def test_who_may_know_of_an_embargo(
    who: dict[str, Any], changes: dict[str, Any], may: bool
) -> None:
    entitled = site().model_copy(update={"embargo_preview": True, **who})
    assert may_preview(entitled, held(**changes)) is may
