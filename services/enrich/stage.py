"""The enrich stage as the runtime runs it."""

from datetime import datetime
from functools import cache, partial

from runtime.errors import ConfigurationError
from runtime.handler import Stage
from runtime.settings import read_section
from runtime.sources import source_file, with_reader
from schemas.cloudevents import is_urgent
from schemas.sources import Sources
from schemas.topics import CORRESPONDENT_NAMES, CORRESPONDENTS, ENRICHED, ITEMS, URGENT
from services.enrich import ahead
from services.enrich.conventions import Conventions
from services.enrich.entities.tagger import Tagger
from services.enrich.handler import STAGE, EnrichHandler
from services.enrich.metrics import METRICS
from services.enrich.reader import EnrichReader
from services.enrich.settings import EnrichSettings


def build(reference_time: datetime | None = None) -> Stage:
    """The stage as the environment's settings want it.

    `reference_time` overrides every item's own. Raises ConfigurationError where a setting is wrong.
    """
    settings = read_section(EnrichSettings)
    make = partial(make_reader, settings.tagger, reference_time, conventions_of(settings))
    stage = Stage(
        STAGE,
        ITEMS,
        EnrichHandler(),
        tables=(CORRESPONDENTS, CORRESPONDENT_NAMES),
        outputs=(ENRICHED,),
        is_urgent=is_urgent,
        metrics=METRICS,
    )
    return with_reader(stage, make, source_file())


def build_ahead() -> Stage:
    """The stage that tags flashes ahead of it.

    Raises ConfigurationError where a setting is wrong.
    """
    settings = read_section(EnrichSettings)
    stage = Stage(
        ahead.STAGE,
        URGENT,
        ahead.AheadHandler(),
        outputs=(ENRICHED,),
        is_urgent=is_urgent,
        goes_ahead=True,
    )
    make = partial(make_reader, settings.tagger, None, conventions_of(settings))
    return with_reader(stage, make, source_file())


def make_reader(
    tagger: str, reference_time: datetime | None, conventions: Conventions, sources: Sources
) -> EnrichReader:
    """The stage's reader, with its model loaded.

    Raises ConfigurationError where the model can't be loaded: without it no copy may pass.
    """
    return EnrichReader(taggers_of(tagger), reference_time, conventions, sources)


def conventions_of(settings: EnrichSettings) -> Conventions:
    """How the desk wants its tags."""
    return Conventions(
        join_city_country=settings.join_city_country,
        facilities_as_places=settings.facilities_as_places,
        place_confidence=settings.place_confidence,
        day_first=settings.day_first,
    )


@cache
def taggers_of(setting: str) -> tuple[Tagger, ...]:
    """The taggers that WIREDESK_ENRICH_TAGGER names; the same for all the stages of a process.

    A pipeline of spaCy comes before the models for what it reads.

    Raises ConfigurationError, which says what to install.
    """
    # A stage's own process needs neither model nor library: its reader processes do.
    from services.enrich.entities.onnx_tagger import (  # noqa: PLC0415
        MODELS,
        BrokenModelError,
        OnnxTagger,
    )
    from services.enrich.entities.spacy_tagger import (  # noqa: PLC0415
        MissingPipelineError,
        SpacyTagger,
    )

    _, _, pipeline = setting.partition("spacy:")
    try:
        models = tuple(OnnxTagger.load(name) for name in MODELS)
        return (SpacyTagger.load(pipeline), *models) if pipeline else models
    except BrokenModelError as error:
        raise ConfigurationError(f"{error}; install Wiredesk again") from error
    except MissingPipelineError as error:
        raise ConfigurationError(f"WIREDESK_ENRICH_TAGGER={setting}: {error}") from error
