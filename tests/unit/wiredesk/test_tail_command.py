"""Which events `wiredesk tail` shows, and from when."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import typer

from schemas.article import ArticleEvent, EventKind
from wiredesk.commands.moment import as_past
from wiredesk.commands.tail import Selection

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("chosen", "included"),
    [
        ({}, True),
        ({"sources": ["ap", "dpa"]}, True),
        ({"sources": ["ap"]}, False),
        ({"kinds": [EventKind.KILLED]}, True),
        ({"kinds": [EventKind.UPDATED]}, False),
        ({"ids": ["dpa-1"]}, True),
        ({"ids": ["dpa-2"]}, False),
        ({"sources": ["dpa"], "kinds": [EventKind.UPDATED]}, False),
    ],
)
def test_a_selection(chosen: Mapping[str, Any], included: bool) -> None:
    event = ArticleEvent.model_construct(  # type: ignore[call-arg]  # no more is looked at
        id="dpa-1", source="dpa", event=EventKind.KILLED
    )

    assert Selection(**chosen).includes(event) is included


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("90s", NOW - timedelta(seconds=90)),
        ("30m", NOW - timedelta(minutes=30)),
        ("2h", NOW - timedelta(hours=2)),
        ("7d", NOW - timedelta(days=7)),
        ("2026-03-01T09:00:00+01:00", NOW - timedelta(hours=4)),
        ("2026-03-01", NOW - timedelta(hours=12)),
    ],
)
def test_a_moment(text: str, meant: datetime) -> None:
    assert as_past(text, NOW, "--since") == meant


@pytest.mark.parametrize("text", ["noon", "2w", "-2h", "2", "999999d"])
def test_what_is_no_moment(text: str) -> None:
    with pytest.raises(typer.BadParameter, match=text):
        as_past(text, NOW, "--since")
