"""Which copy `wiredesk tables link` reads once more, and where that is sent."""

import pytest
from aiokafka import ConsumerRecord

from schemas.sources import Source, Sources
from schemas.topics import ONLY_IDS
from wiredesk.client.former_ids import Place, place_of

OWN = "wire.raw.north"
SOURCES = Sources(sources={"north": Source(topic=OWN), "east": Source()})


def record(source: str | None = None, *, linked: bool = False) -> ConsumerRecord:
    stated = [] if source is None else [("wire-source", source.encode())]
    headers = [*stated, *([(ONLY_IDS, b"yes")] if linked else [])]
    return ConsumerRecord("topic", 3, 17, 1, 0, b"key", b"copy", None, 3, 4, headers=tuple(headers))


@pytest.mark.parametrize(
    ("topic", "source", "named", "place"),
    [
        ("wire.raw", "east", (), Place("wire.raw", 3)),
        ("wire.raw", "east", ("east",), Place("wire.raw", 3)),
        ("wire.raw", "east", ("north",), None),
        ("wire.raw", None, (), Place("wire.raw", 3)),
        ("wire.raw", None, ("unknown",), Place("wire.raw", 3)),
        (OWN, "north", (), Place(OWN, 3)),
        (OWN, None, (), Place(OWN, 3)),
        (OWN, "", ("north",), Place(OWN, 3)),
        (OWN, "north", ("east",), None),
        (OWN, "east", (), None),
        (OWN, "east", ("east",), None),
        ("wire.raw", "north", (), None),
        ("wire.raw", "north", ("east",), None),
        ("wire.raw", "north", ("north",), Place(OWN, None)),
    ],
)
def test_copy_is_sent_again_where_ingest_takes_it(
    topic: str, source: str | None, named: tuple[str, ...], place: Place | None
) -> None:
    assert place_of(topic, record(source), SOURCES, frozenset(named)) == place


@pytest.mark.parametrize("topic", ["wire.raw", OWN])
def test_what_was_sent_for_its_ids_is_not_sent_again(topic: str) -> None:
    assert place_of(topic, record("north", linked=True), SOURCES, {"north"}) is None
