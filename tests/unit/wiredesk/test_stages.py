"""Which stages run together."""

import pytest

from wiredesk.stages import NAMES, load_stages, with_ahead


def test_what_goes_ahead_runs_beside_its_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    everything = ["ingest", "ingest-ahead", "enrich", "enrich-ahead", "publish"]
    assert [stage.name for stage in with_ahead(NAMES)] == everything
    assert [stage.name for stage in with_ahead(["publish"])] == ["publish"]
    assert [stage.name for stage in load_stages()] == list(NAMES)

    monkeypatch.setenv("WIREDESK_INGEST_AHEAD", "false")
    assert [stage.name for stage in with_ahead(["ingest"])] == ["ingest"]
