"""The script and its judgement: what a site has to show, and how that is said. Pure."""

import json
from datetime import UTC, datetime

import pytest

from schemas.article import ArticleEvent, EventKind
from wiredesk.conformance.report import Verdict, as_json, as_lines, is_right
from wiredesk.conformance.script import How, Step, make_script, shown_after
from wiredesk.conformance.shown import Shown, StateError, differences, parse_state

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SCRIPT = make_script("kit", NOON)


def test_every_promise_is_played() -> None:
    assert [step.name for step in SCRIPT] == [
        "heartbeat only",
        "published",
        "silent correction",
        "correction",
        "an older event after a newer one",
        "the same event twice",
        "withheld",
        "a hold that is lifted",
        "the end of an embargo",
        "kill of a known article",
        "kill of an unknown article",
        "a kill overtakes what waits",
        "the connection is cut",
        "503 with Retry-After",
        "a restart",
        "a message that is forged",
        "410 for a cursor that has expired",
    ]
    assert {step.how for step in SCRIPT} == set(How)


def events(steps: tuple[Step, ...]) -> list[ArticleEvent]:
    return [event for step in steps for event in step.events]


def test_the_events_are_as_publish_writes_them() -> None:
    for event in events(tuple(SCRIPT)):
        assert ArticleEvent.from_bytes(event.to_bytes()) == event
        gone = event.event in (EventKind.KILLED, EventKind.WITHHELD)
        assert gone == (event.headline == "" and event.body == ())


def test_only_what_comes_twice_has_an_id_twice() -> None:
    ids = [event.event_id for event in events(tuple(SCRIPT))]
    [twice] = [step for step in SCRIPT if step.name == "the same event twice"]
    assert {each for each in ids if ids.count(each) > 1} == {
        event.event_id for event in twice.events[:-1]
    }


def test_nothing_is_shown_after_its_kill() -> None:
    killed, shown = set[str](), dict[str, Shown]()
    for step in SCRIPT:
        killed |= {event.id for event in step.events if event.event is EventKind.KILLED}
        shown = dict(shown_after(shown, step))
        assert killed.isdisjoint(shown)
        assert step.marker in shown


def test_what_is_shown_wrongly_is_said_by_article() -> None:
    right = {"a": Shown(2, "Ferry"), "b": Shown(1, "Tram"), "c": Shown(1, "Bus")}
    found = {"a": Shown(1, "Ferry"), "c": Shown(1, "Bus"), "d": Shown(1, "Train")}
    assert list(differences(right, found)) == [
        "a is shown as version 1, “Ferry”: it should be version 2, “Ferry”",
        "b is not shown: it should be version 1, “Tram”",
        "d is shown (version 1, “Train”), and must not be",
    ]


def test_other_articles_of_a_site_are_its_own_affair() -> None:
    state = {"articles": {"kit-a": {"version": 1, "headline": "x", "more": 1}, "other": {}}}
    assert parse_state(json.dumps(state).encode(), "kit") == {"kit-a": Shown(1, "x")}


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"articles": []}', '{"articles": {"kit": {"version": "1"}}}']
)
def test_a_state_that_cant_be_read_is_refused_with_its_form(content: str) -> None:
    with pytest.raises(StateError, match="articles"):
        parse_state(content.encode(), "kit")


def test_the_report_is_text_and_json() -> None:
    verdicts = [
        Verdict("one", "show it"),
        Verdict("two", "take it down", wrong=("a is shown",)),
        Verdict("three", "go on", not_played="it is for HTTP"),
    ]
    assert [line for each in verdicts for line in as_lines(each)] == [
        "right  one",
        "WRONG  two: take it down",
        "         a is shown",
        "-      three: not played, it is for HTTP",
    ]
    assert not is_right(verdicts)
    report = json.loads(as_json(verdicts))
    assert (report["right"], report["steps"][1]["wrong"]) == (False, ["a is shown"])
