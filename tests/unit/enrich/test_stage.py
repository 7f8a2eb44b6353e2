import pytest

from runtime.errors import ConfigurationError
from schemas.topics import CORRESPONDENTS, ENRICHED, ITEMS
from services.enrich import stage
from services.enrich.entities.onnx_tagger import BrokenModelError, OnnxTagger


def test_the_stage_reads_items_and_writes_enriched_items_and_profiles() -> None:
    built = stage.build()
    assert (built.name, built.source, built.tables) == ("enrich", ITEMS, ())
    assert built.outputs == (ENRICHED, CORRESPONDENTS)


def test_a_broken_model_is_told_before_any_copy_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(threads: int = 1) -> OnnxTagger:
        raise BrokenModelError("cannot load the entity model in models/ner-en: not there")

    stage._tagger.cache_clear()
    monkeypatch.setattr(OnnxTagger, "load", broken)
    with pytest.raises(ConfigurationError, match="install Wiredesk again"):
        stage.build()
