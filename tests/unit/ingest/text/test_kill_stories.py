"""A kill of any story: what the story is about does not make news of its label."""

import pytest

from services.ingest.text.kills.stops import read_stop

LABELS = [
    "KILL: {}",
    "WITHDRAWN - {}",
    "RETRACTION: {}",
    "Story withdrawn: {}",
    "AP KILL: {}",
    "DISREGARD: {}",
    "Please ignore: {}",
    "ANNULATION - {}",
    "CANCELLED: {}",
    "{} - STORY WITHDRAWN",
    "{} (WITHDRAWN)",
]
STORIES = [
    "Ferry fares rise in May",
    "Troops leave the valley",
    "Train drivers vote to strike",
    "Minister quits over emails",
    "Carmaker's profit falls by half",
    "Council passes housing bill",
    "Police arrest three after match",
]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("story", STORIES)
def test_a_label_stops_any_story(label: str, story: str) -> None:
    assert read_stop(label.format(story), (), ("The quay stays open.",)) is not None
