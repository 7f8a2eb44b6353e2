"""What the file of sources says of embargoes and headlines, and when it says otherwise."""

import json
from pathlib import Path

import pytest

from runtime.handler import Record
from runtime.tables.memory import CommittedTable
from schemas.item import Status
from schemas.sources import Source, Sources
from schemas.topics import ARTICLES_HELD, ENRICHED
from services.publish.handler import PublishHandler
from services.publish.settings import PublishSettings
from services.publish.stage import build
from tests.unit.publish.copy import NOON, item


def test_what_is_laid_down_for_a_source_comes_before_the_settings() -> None:
    settings = PublishSettings(held_headlines=True)
    strict = settings.of(Source(embargo_dropped="hold", show_headlines=False))
    assert (strict.embargo_dropped, strict.held_headlines, strict.killed_headlines) == (
        "hold", False, False,
    )  # fmt: skip
    shown = settings.of(Source(show_headlines=True))
    assert (shown.embargo_dropped, shown.held_headlines, shown.killed_headlines) == (
        "publish", True, True,
    )  # fmt: skip
    assert settings.of(Source()) == settings


def test_a_changed_file_holds_for_the_next_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(json.dumps({"sources": {}}), encoding="utf-8")
    monkeypatch.setenv("WIREDESK_SOURCES", str(file))
    stage = build()
    assert stage.refresh
    file.write_text(json.dumps({"sources": {"ap": {"show_headlines": True}}}), encoding="utf-8")
    assert [stage.refresh() for _ in range(3)] == [False, True, False]


@pytest.mark.parametrize("shown", [True, False])
def test_the_list_of_what_is_held_shows_headlines_as_it_says(shown: bool) -> None:
    sources = Sources(sources={"baltic": Source(show_headlines=shown)})
    handler = PublishHandler(PublishSettings(held_headlines=not shown), lambda: sources)
    copy = item(status=Status.WITHHELD)
    record = Record(ENRICHED.name, 0, 0, NOON, b"ferry", copy.to_bytes())
    tables = {topic.name: CommittedTable() for topic in build().tables}

    [outcome] = handler.handle(record, tables, NOON)

    [listed] = [emit.value for emit in outcome.emits if emit.topic is ARTICLES_HELD]
    assert (b"Ferries stay in port" in (listed or b"")) == shown
