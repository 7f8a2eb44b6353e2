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
from services.enrich.entities.onnx_tagger import MODELS, BrokenModelError, OnnxTagger
from services.enrich.entities.tagger import tagger_for

ROOT = Path(__file__).parents[4]
MAX_MODELS_BYTES = 45_000_000

COPY = (
    "OSLO, March 3 (Fjord News) — Finance Minister Ingrid Dahl said on Monday that Norway would "
    "lend Ukraine €2 billion, Reuters reported.",
    "Dahl spoke after talks with the European Union and the World Bank in Brussels.",
    "“We have a duty,” said Petro Kovalenko, a Ukrainian economist at the University of Lviv.",
)


@pytest.fixture(scope="module", params=MODELS)
def tagger(request: pytest.FixtureRequest) -> OnnxTagger:
    return OnnxTagger.load(request.param)


def test_the_models_are_small() -> None:
    files = [path for name in MODELS for path in ROOT.joinpath("models", name).iterdir()]
    assert 0 < sum(path.stat().st_size for path in files) < MAX_MODELS_BYTES


@pytest.mark.parametrize("name", MODELS)
def test_a_model_loads_in_two_seconds_of_processor_time(name: str) -> None:
    began = time.process_time()
    OnnxTagger.load(name)
    assert time.process_time() - began < 2


def test_each_language_has_one_model() -> None:
    languages = [language for name in MODELS for language in OnnxTagger.load(name).languages]
    assert sorted(languages) == ["de", "en", "es", "fr", "it", "nl", "pt"]


def test_names_of_plain_copy() -> None:
    found = {one.name: one.type for one in tag_entities(COPY, OnnxTagger.load())}
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


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "de",
            "Die Ministerin Ingrid Dahl sprach am Montag in Hamburg mit Vertretern der "
            "Europäischen Union.",
            {"Ingrid Dahl": "PERSON", "Hamburg": "PLACE", "Europäischen Union": "ORGANIZATION"},
        ),
        (
            "es",
            "La ministra Ana Trobo habló el lunes en Sevilla con la Unión Europea.",
            {"Ana Trobo": "PERSON", "Sevilla": "PLACE", "Unión Europea": "ORGANIZATION"},
        ),
        (
            "fr",
            "La ministre Anne Trobe a parlé lundi à Lyon devant la Banque mondiale.",
            {"Anne Trobe": "PERSON", "Lyon": "PLACE"},
        ),
        (
            "it",
            "La ministra Anna Trobi ha parlato lunedì a Milano con la Banca d'Italia.",
            {"Anna Trobi": "PERSON", "Milano": "PLACE"},
        ),
        (
            "nl",
            "Minister Ans Dops sprak maandag in Rotterdam met de Europese Unie.",
            {"Ans Dops": "PERSON", "Rotterdam": "PLACE", "Europese Unie": "ORGANIZATION"},
        ),
        (
            "pt",
            "A ministra Ana Trobes falou na segunda-feira em Lisboa com a União Europeia.",
            {"Ana Trobes": "PERSON", "Lisboa": "PLACE", "União Europeia": "ORGANIZATION"},
        ),
    ],
)
def test_names_of_copy_in_other_languages(language: str, text: str, names: dict[str, str]) -> None:
    tagger = tagger_for(language, [OnnxTagger.load(name) for name in MODELS])
    assert tagger is not None
    found = {one.name: str(one.type) for one in tag_entities([text], tagger, language=language)}
    assert found.items() >= names.items()


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
        "print(OnnxTagger.load(sys.argv[1]).tag(json.load(sys.stdin)))\n"
    )
    (name,) = (each for each in MODELS if OnnxTagger.load(each).languages == tagger.languages)
    command = [sys.executable, "-c", code, name]
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
