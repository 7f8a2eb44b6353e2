"""The demo's scene is read as what it is meant to show."""

import json
from datetime import UTC, datetime

from schemas.item import Status, WireItem
from services.ingest.reader import IngestReader
from wiredesk.commands.demo_scene import EMBARGO_SECONDS, scene

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_the_scene_has_a_correction_a_kill_and_an_embargo_that_ends() -> None:
    read = IngestReader()
    dues = list(scene(NOON))
    outcomes = [read(each.piece.as_record(at, NOON)) for at, each in enumerate(dues)]
    items = [WireItem.from_bytes(found[0].emits[0].value) for found in outcomes]
    survey, crane, mayor, corrected, killed = items
    assert survey.embargo_until is not None
    assert (survey.embargo_until - NOON).total_seconds() == EMBARGO_SECONDS
    assert (corrected.id, corrected.version, corrected.signal) == (crane.id, 2, "correction")
    assert (killed.id, killed.status) == (mayor.id, Status.CANCELED)
    assert crane.headline != corrected.headline


def test_it_is_over_before_the_embargo_ends() -> None:
    times = [each.seconds for each in scene(NOON)]
    assert times == sorted(times)
    assert times[-1] < EMBARGO_SECONDS


def test_another_scene_is_of_other_articles() -> None:
    guids = {
        json.loads(each.piece.value)["guid"]
        for moment in (NOON, NOON.replace(minute=1))
        for each in scene(moment)
    }
    assert len(guids) == 6
