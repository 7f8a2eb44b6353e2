"""Copy goes to the topic of its source, as the file of sources says by now."""

from pathlib import Path

import pytest

from services.serve.intake.raw_topics import RawTopics


async def test_a_source_has_the_topic_that_the_file_gives_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text("sources:\n  dpa:\n    topic: wire.raw.dpa\n  ap:\n", encoding="utf-8")
    monkeypatch.setenv("WIREDESK_SOURCES", str(file))
    topics = RawTopics()
    named = [topics.of(source) for source in ("dpa", "ap", "other")]
    assert named == ["wire.raw.dpa", "wire.raw", "wire.raw"]
    file.write_text("sources: nonsense", encoding="utf-8")
    for _ in range(3):
        await topics.refresh()
    assert topics.of("dpa") == "wire.raw.dpa"
    file.write_text("sources:\n  ap:\n    topic: wire.raw.ap\n", encoding="utf-8")
    for _ in range(3):
        await topics.refresh()
    assert [topics.of(source) for source in ("dpa", "ap")] == ["wire.raw", "wire.raw.ap"]


async def test_without_a_file_all_copy_goes_to_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WIREDESK_SOURCES", raising=False)
    topics = RawTopics()
    await topics.refresh()
    assert topics.of("dpa") == "wire.raw"
