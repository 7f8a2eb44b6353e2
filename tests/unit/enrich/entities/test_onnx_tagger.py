"""The model that is built in: whole, quick to load, and the same whatever it reads beside."""

import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import EntityType
from services.enrich.entities import tag_entities
from services.enrich.entities.onnx_tagger import BrokenModelError, OnnxTagger

ROOT = Path(__file__).parents[4]
MAX_MODEL_BYTES = 30_000_000

COPY = (
    "OSLO, March 3 (Fjord News) — Finance Minister Ingrid Dahl said on Monday that Norway would "
    "lend Ukraine €2 billion, Reuters reported.",
    "Dahl spoke after talks with the European Union and the World Bank in Brussels.",
    "“We have a duty,” said Petro Kovalenko, a Ukrainian economist at the University of Lviv.",
)


@pytest.fixture(scope="module")
def tagger() -> OnnxTagger:
    return OnnxTagger.load()


def test_the_model_is_small() -> None:
    files = ROOT.joinpath("models", "ner-en").iterdir()
    assert 0 < sum(path.stat().st_size for path in files) < MAX_MODEL_BYTES


def test_the_model_loads_in_two_seconds_of_processor_time() -> None:
    began = time.process_time()
    OnnxTagger.load()
    assert time.process_time() - began < 2


def test_names_of_plain_copy(tagger: OnnxTagger) -> None:
    found = {one.name: one.type for one in tag_entities(COPY, tagger)}
    assert found.items() >= {
        ("Ingrid Dahl", EntityType.PERSON),
        ("Petro Kovalenko", EntityType.PERSON),
        ("Norway", EntityType.PLACE),
        ("Ukraine", EntityType.PLACE),
        ("Brussels", EntityType.PLACE),
        ("European Union", EntityType.ORGANIZATION),
        ("World Bank", EntityType.ORGANIZATION),
        ("University of Lviv", EntityType.ORGANIZATION),
        ("Ukrainian", EntityType.NORP),
        ("€2 billion", EntityType.MONEY),
    }


def test_tags_do_not_depend_on_what_is_read_beside(tagger: OnnxTagger) -> None:
    together = tagger.tag(COPY)
    assert [tagger.tag([paragraph])[0] for paragraph in COPY] == together
    assert tagger.tag(COPY[::-1]) == together[::-1]


def test_threads_share_a_tagger(tagger: OnnxTagger) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(tagger.tag, [COPY] * 8))
    assert results == [tagger.tag(COPY)] * 8


def test_another_process_tags_alike(tagger: OnnxTagger) -> None:
    code = (
        "import json, sys\n"
        "from services.enrich.entities.onnx_tagger import OnnxTagger\n"
        "print(OnnxTagger.load().tag(json.load(sys.stdin)))\n"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, input=json.dumps(COPY), cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(tagger.tag(COPY))


def test_copy_without_capitals_has_no_names(tagger: OnnxTagger) -> None:
    assert tagger.tag(["rain fell on the plain.", "", "the plain dried again."]) == [[], [], []]


@settings(max_examples=30, deadline=None)
@given(paragraphs=st.lists(st.text(max_size=200), max_size=3))
def test_any_text_has_spans_within_it(tagger: OnnxTagger, paragraphs: list[str]) -> None:
    for text, spans in zip(paragraphs, tagger.tag(paragraphs), strict=True):
        ends = [0, *(end for span in spans for end in (span.start, span.end)), len(text)]
        assert ends == sorted(ends)
        assert all(span.start < span.end for span in spans)


def test_very_long_words_take_bounded_time(tagger: OnnxTagger) -> None:
    began = time.process_time()
    tagger.tag(["x" * 1_000_000, "漢" * 3_000, "a-" * 2_000])
    assert time.process_time() - began < 20


def test_a_missing_model_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(BrokenModelError, match="cannot load the entity model"):
        OnnxTagger(tmp_path)
