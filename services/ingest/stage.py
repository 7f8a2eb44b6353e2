"""The ingest stage as the runtime runs it."""

from functools import partial
from zoneinfo import ZoneInfo

from runtime.errors import ConfigurationError
from runtime.handler import AsRead, Stage
from runtime.settings import read_section
from schemas.cloudevents import is_urgent
from schemas.topics import ENRICHED, ITEMS, RAW, URGENT
from services.ingest.ahead import reader as ahead
from services.ingest.errors import STAGE
from services.ingest.formats import Format
from services.ingest.input.settings import IngestSettings
from services.ingest.reader import IngestReader


def build(read_as: Format | None = None) -> Stage:
    """The stage with the environment's settings.

    `read_as` is the format of all copy; without it each record's format is detected. Raises
    ConfigurationError for a wrong setting.
    """
    settings = read_section(IngestSettings)
    return Stage(
        STAGE,
        RAW,
        AsRead(),
        outputs=(ITEMS,),
        is_urgent=is_urgent,
        make_reader=partial(IngestReader, zones_of(settings.zones), read_as, _desks(settings)),
    )


def build_ahead(read_as: Format | None = None) -> Stage | None:
    """The stage that goes ahead of it; None where the setting wants none. As `build`."""
    settings = read_section(IngestSettings)
    if not settings.ahead:
        return None
    return Stage(
        ahead.STAGE,
        RAW,
        AsRead(),
        outputs=(URGENT, ENRICHED),
        make_reader=partial(ahead.AheadReader, zones_of(settings.zones), read_as, _desks(settings)),
        concerns=ahead.concerns,
        goes_ahead=True,
    )


def _desks(settings: IngestSettings) -> frozenset[str]:
    return frozenset(filter(None, map(str.strip, settings.desks.split(","))))


def zones_of(setting: str) -> dict[str, ZoneInfo]:
    """The zones by source in `dpa=Europe/Berlin,ap=America/New_York`. Raises ConfigurationError."""
    pairs = [pair.partition("=") for pair in setting.split(",") if pair.strip()]
    return {source.strip(): _zone(source.strip(), name.strip()) for source, _, name in pairs}


def _zone(source: str, name: str) -> ZoneInfo:
    try:
        if source and name:
            return ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # by what is wrong with the name
        pass
    raise ConfigurationError(
        f"WIREDESK_INGEST_ZONES: {source}={name} is no source with its zone: "
        "write it as dpa=Europe/Berlin,ap=America/New_York"
    )
