"""What a site is pushed, and what it has already."""

import pytest

from schemas.article import EventKind
from schemas.delivery import Channel, Delivery
from schemas.site import Site
from services.serve.filters import FilterError, filter_of
from services.serve.webhooks.deciding import as_sent, has_already, what_is_sent
from tests.unit.serve.webhooks.hooks import hooked
from tests.unit.serve.wire_events import NOON, entry, site


@pytest.mark.parametrize(
    ("who", "sends"),
    [
        (None, "nothing"),
        (site(), "nothing"),
        (hooked(), "all"),
        (hooked(begun_at=None), "nothing"),
        (hooked(state="unverified"), "nothing"),
        (hooked(state="disabled", disabled_why="operator"), "nothing"),
        (hooked(state="disabled", disabled_why="gone"), "nothing"),
        (hooked(state="disabled", disabled_why="failures"), "kills"),
    ],
)
def test_what_is_sent(who: Site | None, sends: str) -> None:
    assert what_is_sent(who) == sends


@pytest.mark.parametrize(
    ("who", "wanted", "kind", "gets"),
    [
        (hooked(), "source=baltic,dpa", EventKind.PUBLISHED, True),
        (hooked(), "source=dpa", EventKind.PUBLISHED, False),
        (hooked(), "source=dpa", EventKind.KILLED, True),
        (hooked().model_copy(update={"sources": ("dpa",)}), "source=dpa", EventKind.KILLED, False),
    ],
)
def test_filters_are_those_of_requests(who: Site, wanted: str, kind: EventKind, gets: bool) -> None:
    made = entry("ferry", 1, kind)
    found = as_sent(who, filter_of((wanted, "urgency=1-3")), made, lambda _: "")
    assert found is (made if gets else None)


@pytest.mark.parametrize("text", ["", "source", "source=", "sauce=dpa", "cursor=x", "urgency=11"])
def test_a_filter_that_cant_be_meant_is_refused(text: str) -> None:
    with pytest.raises(FilterError):
        filter_of((text,))


def delivery(
    version: int,
    kind: EventKind = EventKind.PUBLISHED,
    *,
    channel: Channel = "webhook",
    answer: str | None = "204",
    acknowledged: bool = True,
) -> Delivery:
    return Delivery(
        site="post",
        article_id="ferry",
        source="baltic",
        event_id=f"ferry-{version}-{kind}",
        kind=kind,
        version=version,
        channel=channel,
        sent_at=NOON,
        acknowledged_at=NOON if acknowledged else None,
        last_answer=answer,
    )


@pytest.mark.parametrize(
    ("known", "version", "has"),
    [
        (None, 1, False),
        (delivery(1), 1, True),
        (delivery(2), 1, True),
        (delivery(1), 2, False),
        (delivery(1, acknowledged=False), 1, False),
        (delivery(1, channel="stream"), 1, True),
        # Acknowledged otherwise, by another system of the site perhaps.
        (delivery(1, channel="queue", answer=None), 1, False),
        (delivery(1, channel="stream", answer=None), 1, False),
        (delivery(1, answer="500"), 1, False),
        (delivery(2, answer="no answer in 15 s"), 1, False),
        # Another event of the same version: which came first is not known.
        (delivery(1, EventKind.WITHHELD), 1, False),
    ],
)
def test_what_was_acknowledged_is_not_sent_again(
    known: Delivery | None, version: int, has: bool
) -> None:
    assert has_already(known, entry("ferry", 1, version=version)) is has


def test_a_kill_is_had_only_by_its_own_acknowledgement() -> None:
    kill = entry("ferry", 1, EventKind.KILLED)
    assert not has_already(delivery(5), kill)
    assert not has_already(delivery(1, EventKind.KILLED, answer=None), kill)
    assert has_already(delivery(1, EventKind.KILLED), kill)
