"""The stories that records tell, and the lines in which they are read."""

from datetime import timedelta

import pytest

from schemas.article import EventKind
from schemas.delivery import Delivery
from schemas.held import HeldArticle
from schemas.item import KillReference, Stop
from schemas.site import SiteRights
from schemas.topics import (
    ARTICLES,
    ARTICLES_HELD,
    DELIVERIES,
    ENRICHED,
    ITEMS,
    OUTCOMES,
    SITES,
    UNRESOLVED_KILLS,
)
from schemas.unresolved_kill import Candidate, UnresolvedKill
from tests.unit.serve.wire_events import site
from tests.unit.wiredesk.trace.desk import NOON, Topics, enriched, event, item, letter, outcome
from wiredesk.trace.lines import lines
from wiredesk.trace.story import Answer, Story
from wiredesk.trace.telling import Telling

FERRY = "baltic-k3v6"


@pytest.fixture
def topics() -> Topics:
    return Topics()


def told(topics: Topics, ids: tuple[str, ...] = (FERRY,)) -> Story:
    telling = Telling(ids)
    for seen in topics.seen:
        telling.take(seen)
    (story,) = telling.stories()
    return story


def printed(story: Story) -> list[str]:
    return list(lines(Answer(what="x", since=NOON, records=9, stories=(story,))))


def test_a_story_that_was_published(topics: Topics) -> None:
    topics.pass_through(item(warnings=("the zone was guessed",)), "published")
    assert printed(told(topics)) == [
        "baltic-k3v6 · baltic · FERRY-STRIKE · Ferries stay in port · urn:baltic:ferry",
        "  now: published, version 1",
        "  came     2026-03-02T12:07:00Z  version 1, read as plain-text",
        f"  bytes    wire.raw/3@7, item 0, sha256 {'ab' * 32}",
        "  ingest   2026-03-02T12:00:00Z  item  wire.items/2@0",
        "  enrich   2026-03-02T12:00:01Z  tagged: 0 entities, 0 dates, 0 correspondents  "
        "wire.enriched/2@1",
        "  publish  2026-03-02T12:00:03Z  published  wire.outcomes/2@3",
        "  warning  the zone was guessed",
        "  event    2026-03-02T12:00:02Z  published, version 1  articles/2@2",
        "",
        "looked through 9 records from 2026-03-02T12:00:00Z on; --since looks further back",
    ]


def test_a_resend_names_what_it_is_the_duplicate_of(topics: Topics) -> None:
    topics.pass_through(item(7), "published")
    topics.pass_through(item(9), "duplicate", why="the same copy came before")
    story = told(topics)
    assert [each.same_as for each in story.arrivals] == [None, "wire.raw/3@7"]
    assert story.arrivals[1].steps[-1].reason == "the same copy came before"
    assert story.now == "published, version 1"


def test_what_is_held_says_until_when_and_nothing_of_its_copy(topics: Topics) -> None:
    stop = Stop(reason="embargo")
    until = NOON + timedelta(hours=6)
    warned = item(stop=stop, warnings=("'Ferries stay' was left out",))
    topics.pass_through(warned, "held", stop="embargo", until=until)
    row = HeldArticle(
        id=FERRY,
        source="baltic",
        version=1,
        stop=stop,
        until=until,
        since=NOON,
        kept=True,
        published=False,
    )
    topics.write(ARTICLES_HELD, row)
    story = told(topics)
    assert story.now == "version 1 is held until 2026-03-02T18:00:00+00:00: embargo"
    assert "Ferries" not in "\n".join(printed(story))
    assert "held until 2026-03-02T18:00:00Z: embargo" in "\n".join(printed(story))

    topics.write(ARTICLES_HELD, None, FERRY)
    topics.write(ARTICLES, event(item()))
    assert told(topics).now == "published, version 1"


@pytest.mark.parametrize(
    ("kind", "kept"),
    [
        (EventKind.PUBLISHED, ["  kept     from post: its terms of use do not allow it: “no web”"]),
        (EventKind.WITHHELD, []),
    ],
)
def test_a_story_says_whom_terms_of_use_keep_it_from(
    topics: Topics, kind: EventKind, kept: list[str]
) -> None:
    rights = SiteRights(territories=("DE",), uses=("online",))
    for name, sources in (("post", None), ("gazette", ("dpa",))):
        made = site().model_copy(update={"name": name, "rights": rights, "sources": sources})
        topics.write(SITES, made, name)
    topics.write(ARTICLES, event(item(), kind, usage_terms="No web"))
    assert [line for line in printed(told(topics)) if "kept" in line] == kept


def test_a_killed_story_has_no_headline_and_says_who_ordered_it(topics: Topics) -> None:
    topics.pass_through(item(), "published")
    emptied = {"headline": "", "slugline": None}
    topics.write(
        ARTICLES,
        event(item(), EventKind.KILLED, ordered_by="Ann Poe", ordered_at=NOON, **emptied),
    )
    story = told(topics)
    assert story.now == "killed by Ann Poe"
    assert "Ferries" not in "\n".join(printed(story))
    assert "killed, version 1; ordered by Ann Poe at 2026-03-02T12:00:00Z" in printed(story)[-3]


@pytest.mark.parametrize(
    ("stages", "waits"),
    [((ITEMS,), "enrich"), ((ITEMS, ENRICHED), "publish"), ((ITEMS, OUTCOMES), None)],
)
def test_a_stage_that_has_said_nothing_is_named(
    topics: Topics, stages: tuple[object, ...], waits: str | None
) -> None:
    for topic, value in (
        (ITEMS, item()),
        (ENRICHED, enriched(item())),
        (OUTCOMES, outcome(item(), "superseded")),
    ):
        if topic in stages:
            topics.write(topic, value)
    assert told(topics).arrivals[0].missing == waits


def test_an_item_that_enrich_could_not_use_is_a_dead_letter(topics: Topics) -> None:
    topics.write(ITEMS, item())
    topics.seen.append(letter(item().to_bytes(), stage="enrich", reason="too-slow"))
    story = told(topics)
    assert story.arrivals[0].missing is None
    assert story.now == "dead-letter at enrich: too-slow: line 1: it ends too early"


def test_copy_that_goes_on_under_a_former_id_is_told_with_it(topics: Topics) -> None:
    copy = item(id="baltic-new", former_id=FERRY)
    topics.write(ITEMS, copy)
    topics.write(OUTCOMES, outcome(copy, "updated", article=FERRY))
    assert told(topics).arrivals[0].steps[-1].outcome == "updated"


def test_kills_that_may_mean_it_are_told_until_they_are_settled(topics: Topics) -> None:
    topics.pass_through(item(), "published")
    kill = UnresolvedKill(
        id="kill-1",
        notice="n",
        source="nordic",
        reference=KillReference(source="baltic", slug="ferry"),
        why="several",
        explanation="two stories are called so",
        candidates=(Candidate(id=FERRY, source="baltic", sent_at=NOON, state="published"),),
        at=NOON,
        received_at=NOON,
    )
    topics.write(UNRESOLVED_KILLS, kill)
    assert "may mean it: kill-1 of nordic" in "\n".join(printed(told(topics)))
    topics.write(UNRESOLVED_KILLS, None, "kill-1")
    assert told(topics).kills == ()


def test_what_sites_were_sent_is_told_as_the_records_say_together(topics: Topics) -> None:
    topics.pass_through(item(), "published")
    sent = Delivery(
        site="post",
        article_id=FERRY,
        source="baltic",
        event_id="e1",
        kind=EventKind.PUBLISHED,
        version=1,
        channel="stream",
        sent_at=NOON,
    )
    topics.write(DELIVERIES, sent, sent.key)
    assert printed(told(topics))[-3] == (
        "  sent     2026-03-02T12:00:00Z  published, version 1, to post by stream; not acknowledged"
    )
    got = sent.model_copy(update={"acknowledged_at": NOON + timedelta(minutes=1)})
    topics.write(DELIVERIES, got, sent.key)
    topics.write(DELIVERIES, sent, sent.key)
    assert printed(told(topics))[-3].endswith("; acknowledged at 2026-03-02T12:01:00Z")


def test_where_the_item_is_not_kept_any_more_the_event_says_which_bytes_it_was(
    topics: Topics,
) -> None:
    topics.write(ARTICLES, event(item()))
    arrival = told(topics).arrivals[0]
    assert (arrival.offset, arrival.steps, arrival.missing) == (7, (), None)


def test_what_was_never_seen_is_said() -> None:
    answer = Answer(what="ghost", since=NOON, records=9)
    assert not answer.found
    assert next(lines(answer)) == "never seen: ghost"
