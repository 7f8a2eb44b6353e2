"""Datelines behind the time at which a page showed them."""

import pytest

from services.ingest.copy import Copy
from services.ingest.text.head.timed import time_and_dateline
from services.ingest.text.story import read_story

NEWS = "Le port de Riga a été fermé lundi à cause de la glace, selon son directeur."


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("20h09 Levuka (AFP)", ("20h09", "Levuka (AFP) -")),
        ("03h15 Riga, 4 mars 2016 (AFP)", ("03h15", "Riga, 4 mars 2016 (AFP) -")),
        (f"12h11 RIGA {NEWS}", ("12h11", f"RIGA - {NEWS}")),
        (
            "Publié le 04 mars 2016 à 13h34 Riga, 4 mars 2016 (AFP)",
            ("Publié le 04 mars 2016 à 13h34", "Riga, 4 mars 2016 (AFP) -"),
        ),
    ],
)
def test_the_time_stands_alone(line: str, parts: tuple[str, ...]) -> None:
    assert time_and_dateline(line) == parts


@pytest.mark.parametrize(
    "line", ["20h09 Le port est fermé", "20h09", "25h09 Riga (AFP)", "Riga (AFP)", f"20h09 {NEWS}"]
)
def test_other_lines_stay_whole(line: str) -> None:
    assert time_and_dateline(line) == ()


def test_the_story_has_the_dateline() -> None:
    title = "La glace ferme le port"
    story = read_story(Copy(body=(title, "20h09 Levuka (AFP)", NEWS, "Il a gelé toute la nuit.")))
    assert story.headline == title
    assert story.dateline is not None
    assert story.dateline.places == ("Levuka",)
    assert story.body == (NEWS, "Il a gelé toute la nuit.")
