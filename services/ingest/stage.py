"""The ingest stage as the runtime runs it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from pydantic import ValidationError

from runtime.config_file import ConfigFile
from runtime.errors import ConfigurationError
from runtime.handler import AsRead, Reader, Stage
from runtime.settings import read_section
from runtime.sources import source_file, with_reader
from schemas.cloudevents import is_urgent
from schemas.sources import OF_A_DESK, UNSTATED, Source, Sources
from schemas.topics import ENRICHED, ITEMS, RAW, URGENT, Topic, own_topic
from services.ingest.ahead import STAGE as AHEAD_STAGE
from services.ingest.ahead.scan import concerns
from services.ingest.errors import STAGE
from services.ingest.input.settings import IngestSettings

if TYPE_CHECKING:
    from services.ingest.formats import Format


def build(read_as: "Format | None" = None) -> Stage:
    """The stage with the environment's settings.

    `read_as` is the format of all copy; without it each record's format is detected. Raises
    ConfigurationError for a wrong setting.
    """
    settings = read_section(IngestSettings)
    stage = Stage(
        STAGE,
        RAW,
        AsRead(),
        outputs=(ITEMS,),
        is_urgent=is_urgent,
    )
    return _reading(stage, partial(_reader, read_as=read_as), settings)


def build_ahead(read_as: "Format | None" = None) -> Stage | None:
    """The stage that goes ahead of it; None where the setting wants none. As `build`."""
    settings = read_section(IngestSettings)
    if not settings.ahead:
        return None
    stage = Stage(
        AHEAD_STAGE,
        RAW,
        AsRead(),
        outputs=(URGENT, ENRICHED),
        concerns=concerns,
        goes_ahead=True,
    )
    return _reading(stage, partial(_ahead_reader, read_as=read_as), settings)


# The formats are imported where copy is read: a stage's own process needs none, and starts faster.
def _reader(sources: Sources, read_as: "Format | None") -> Reader:
    from services.ingest.reader import IngestReader  # noqa: PLC0415

    return IngestReader(sources, read_as)


def _ahead_reader(sources: Sources, read_as: "Format | None") -> Reader:
    from services.ingest.ahead.reader import AheadReader  # noqa: PLC0415

    return AheadReader(sources, read_as)


def _reading(stage: Stage, make: Callable[[Sources], Reader], settings: IngestSettings) -> Stage:
    """The stage with its reader and topics, which change with the file of sources."""
    file = source_file()
    given = {"WIREDESK_INGEST_ZONES": settings.zones, "WIREDESK_INGEST_DESKS": settings.desks}
    if file and (both := [name for name, value in given.items() if value]):
        raise ConfigurationError(
            f"{both[0]} and WIREDESK_SOURCES are both set: put what it says into the file"
        )
    if file is None:
        return with_reader(stage, make, None, sources_of(settings.zones, settings.desks))
    return replace(with_reader(stage, make, file), beside=partial(_own_topics, file))


def _own_topics(file: ConfigFile[Sources]) -> tuple[Topic, ...]:
    return tuple(map(own_topic, sorted(file.content.topics)))


def sources_of(zones: str, desks: str = "") -> Sources:
    """The sources in `dpa=Europe/Berlin,ap=America/New_York`, and `desks`, joined by commas.

    Raises ConfigurationError.
    """
    pairs = [pair.partition("=") for pair in zones.split(",") if pair.strip()]
    named = {source.strip(): _source(source.strip(), zone.strip()) for source, _, zone in pairs}
    for desk in filter(None, map(str.strip, desks.split(","))):
        named[desk] = named.get(desk, UNSTATED).model_copy(update={"may": OF_A_DESK})
    return Sources(unknown="accept", sources=named)


def _source(name: str, zone: str) -> Source:
    try:
        if name and zone:
            return Source(zone=zone)
    except ValidationError:
        pass
    raise ConfigurationError(
        f"WIREDESK_INGEST_ZONES: {name}={zone} is no source with its zone: "
        "write it as dpa=Europe/Berlin,ap=America/New_York"
    )
