"""The example file of sources can be used, and shows each key."""

import re
from pathlib import Path

import pytest
import yaml

from runtime.config_file import read_config
from schemas.sources import Mapped, Source, Sources
from wiredesk.sources import source_lines

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "deploy/sources.example.yaml"
MANUAL = ROOT / "docs/sources.md"


def test_it_can_be_used_as_it_is() -> None:
    sources = read_config(str(EXAMPLE), Sources, "WIREDESK_SOURCES")
    assert len(list(source_lines(sources))) == len(sources.sources) + 1


def test_it_shows_each_key() -> None:
    text = EXAMPLE.read_text("utf-8")
    for key in (*Sources.model_fields, *Source.model_fields, *Mapped.model_fields):
        assert re.search(rf"\b{key}:", text), key


def test_the_manual_lists_each_key_of_a_source() -> None:
    rows = set(re.findall(r"^\| `(\w+)` \|", MANUAL.read_text("utf-8"), re.MULTILINE))
    assert set(Source.model_fields) <= rows


@pytest.mark.parametrize(
    "block", re.findall(r"```yaml\n(.*?)```", MANUAL.read_text("utf-8"), re.DOTALL)
)
def test_the_manuals_examples_can_be_used(block: str) -> None:
    loaded = yaml.safe_load(block)
    Sources.model_validate(loaded if "sources" in loaded else {"sources": loaded})
