import pytest

from runtime.errors import ConfigurationError
from runtime.handler import Reader, Stage
from runtime.settings import read_section
from schemas.topics import CORRESPONDENT_NAMES, CORRESPONDENTS, ENRICHED, ITEMS
from services.enrich import stage
from services.enrich.conventions import USUAL, Conventions
from services.enrich.entities.onnx_tagger import BrokenModelError, OnnxTagger
from services.enrich.settings import EnrichSettings


def test_the_stage_reads_items_and_writes_enriched_items_and_profiles() -> None:
    built = stage.build()
    assert (built.name, built.source, built.outputs) == ("enrich", ITEMS, (ENRICHED,))
    assert built.tables == (CORRESPONDENTS, CORRESPONDENT_NAMES)


def made(built: Stage) -> Reader:
    assert built.make_reader is not None
    return built.make_reader()


def test_a_broken_model_is_an_error_before_any_copy_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(name: str, threads: int = 1) -> OnnxTagger:
        raise BrokenModelError(f"cannot load the entity model in models/{name}: not there")

    stage.taggers_of.cache_clear()
    monkeypatch.setattr(OnnxTagger, "load", broken)
    with pytest.raises(ConfigurationError, match="install Wiredesk again"):
        made(stage.build())


def test_settings_are_the_desks_conventions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREDESK_ENRICH_JOIN_CITY_COUNTRY", "false")
    monkeypatch.setenv("WIREDESK_ENRICH_FACILITIES_AS_PLACES", "true")
    monkeypatch.setenv("WIREDESK_ENRICH_PLACE_CONFIDENCE", "0.8")
    monkeypatch.setenv("WIREDESK_ENRICH_DAY_FIRST", "true")

    assert stage.conventions_of(read_section(EnrichSettings)) == Conventions(
        join_city_country=False, facilities_as_places=True, place_confidence=0.8, day_first=True
    )


def test_without_settings_the_conventions_are_the_usual_ones() -> None:
    assert stage.conventions_of(read_section(EnrichSettings)) == USUAL


def test_a_missing_pipeline_is_an_error_that_names_the_setting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WIREDESK_ENRICH_TAGGER", "spacy:no_such_pipeline")

    with pytest.raises(ConfigurationError, match="WIREDESK_ENRICH_TAGGER=spacy:no_such_pipeline: "):
        made(stage.build())


@pytest.mark.parametrize("tagger", ["torch", "spacy:", "spacy", "spacy:a b"])
def test_a_tagger_that_nobody_knows_is_refused(
    monkeypatch: pytest.MonkeyPatch, tagger: str
) -> None:
    monkeypatch.setenv("WIREDESK_ENRICH_TAGGER", tagger)

    with pytest.raises(ConfigurationError, match="WIREDESK_ENRICH_TAGGER: "):
        read_section(EnrichSettings)
