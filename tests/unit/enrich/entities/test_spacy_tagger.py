"""A pipeline of spaCy as our tagger: its labels under our types, its spans exact."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pytest

from schemas.article import EntityType
from services.enrich.entities import tag_entities
from services.enrich.entities.spacy_tagger import (
    MAX_TEXT_LENGTH,
    TYPES,
    MissingPipelineError,
    Pipeline,
    SpacyTagger,
)
from services.enrich.entities.tagger import Span


@dataclass(frozen=True)
class FakeEntity:
    start_char: int
    end_char: int
    label_: str


@dataclass(frozen=True)
class FakeDoc:
    ents: Sequence[FakeEntity]


class FakePipeline:
    """Finds each of its names once in a text."""

    lang = "nb"

    def __init__(self, **names: str) -> None:
        self._names = names

    def pipe(self, texts: Iterable[str]) -> Iterator[FakeDoc]:
        for text in texts:
            yield FakeDoc(
                [
                    FakeEntity(text.index(name), text.index(name) + len(name), label)
                    for name, label in self._names.items()
                    if name in text
                ]
            )


@pytest.mark.parametrize(
    ("label", "type_"),
    [
        ("PERSON", EntityType.PERSON),
        ("PER", EntityType.PERSON),
        ("ORG", EntityType.ORGANIZATION),
        ("GPE", EntityType.PLACE),
        ("LOC", EntityType.PLACE),
        ("FAC", EntityType.FACILITY),
        ("NORP", EntityType.NORP),
        ("EVENT", EntityType.EVENT),
        ("PRODUCT", EntityType.PRODUCT),
    ],
)
def test_a_label_becomes_our_type(label: str, type_: EntityType) -> None:
    tagger = SpacyTagger(FakePipeline(Vik=label))
    assert tagger.tag(["", "To Vik."]) == [[], [Span(3, 6, type_)]]


@pytest.mark.parametrize("label", ["DATE", "MONEY", "CARDINAL", "WORK_OF_ART"])
def test_other_labels_are_left_aside(label: str) -> None:
    assert SpacyTagger(FakePipeline(Vik=label)).tag(["To Vik."]) == [[]]


def test_the_language_is_the_pipelines() -> None:
    assert SpacyTagger(FakePipeline()).languages == ("nb",)


def test_a_text_that_no_pipeline_takes_is_read_in_pieces() -> None:
    text = "x" * (MAX_TEXT_LENGTH - 3) + " . Vik"
    assert SpacyTagger(FakePipeline(Vik="PER")).tag([text]) == [
        [Span(MAX_TEXT_LENGTH, MAX_TEXT_LENGTH + 3, EntityType.PERSON)]
    ]


def test_without_spacy_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingPipelineError) as caught:
        SpacyTagger.load("en_core_web_md")
    assert "pip install 'wiredesk[spacy]'" in str(caught.value)
    assert "spacy download en_core_web_md" in str(caught.value)
    assert "\n" not in str(caught.value)


class TestWithSpacy:
    """The real thing, where it is installed."""

    @pytest.fixture
    def pipeline(self) -> Pipeline:
        spacy = pytest.importorskip("spacy")
        blank = spacy.blank("en")
        rules = blank.add_pipe("entity_ruler")
        rules.add_patterns(
            [
                {"label": label, "pattern": name}
                for name, label in {
                    "Kari Vik": "PERSON",
                    "Fjord Bank": "ORG",
                    "Tromsø": "GPE",
                    "Monday": "DATE",
                    "Storm Cup": "EVENT",
                    "gammel 🚢 kai": "FAC",
                }.items()
            ]
        )
        made: Pipeline = blank
        return made

    def test_spans_are_exact(self, pipeline: Pipeline) -> None:
        texts = ["On Monday 🚢 Kari Vik left Tromsø.", "", "Fjord Bank, gammel 🚢 kai"]
        spans = SpacyTagger(pipeline).tag(texts)
        printed = [
            [(text[one.start : one.end], one.type) for one in found]
            for text, found in zip(texts, spans, strict=True)
        ]
        assert printed == [
            [("Kari Vik", EntityType.PERSON), ("Tromsø", EntityType.PLACE)],
            [],
            [
                ("Fjord Bank", EntityType.ORGANIZATION),
                ("gammel 🚢 kai", EntityType.FACILITY),
            ],
        ]

    def test_the_rules_work_on_its_names(self, pipeline: Pipeline) -> None:
        found = tag_entities(
            ["Kari Vik of Fjord Bank left. Vik had won the Storm Cup."], SpacyTagger(pipeline)
        )
        assert {one.name: len(one.mentions) for one in found} == {
            "Kari Vik": 2,
            "Fjord Bank": 1,
            "Storm Cup": 1,
        }

    def test_a_megabyte_is_no_trouble(self, pipeline: Pipeline) -> None:
        assert SpacyTagger(pipeline).tag(["x" * 1_100_000]) == [[]]

    def test_an_unknown_pipeline_is_an_error_of_one_line(self, pipeline: Pipeline) -> None:
        with pytest.raises(MissingPipelineError, match=r"has no pipeline no_such_one that") as e:
            SpacyTagger.load("no_such_one")
        assert "\n" not in str(e.value)

    def test_its_labels_are_those_that_spacy_knows(self, pipeline: Pipeline) -> None:
        spacy = pytest.importorskip("spacy")
        assert all(spacy.explain(label) for label in TYPES)
