"""The tagger that runs a pipeline of spaCy, which is installed apart: `wiredesk[spacy]`."""

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from threading import Lock
from types import MappingProxyType
from typing import Protocol

from schemas.article import EntityType
from services.enrich.entities.tagger import Span

TYPES = MappingProxyType(
    {
        "PERSON": EntityType.PERSON,
        "PER": EntityType.PERSON,
        "ORG": EntityType.ORGANIZATION,
        "GPE": EntityType.PLACE,
        "LOC": EntityType.PLACE,
        "FAC": EntityType.FACILITY,
        "NORP": EntityType.NORP,
        "EVENT": EntityType.EVENT,
        "MISC": EntityType.EVENT,
        "PRODUCT": EntityType.PRODUCT,
    }
)
"""Our types for the labels of OntoNotes and WikiNER, which spaCy's pipelines give; amounts and
dates have rules of their own, other labels are left aside."""

MAX_TEXT_LENGTH = 100_000
"""Characters that a pipeline reads at once: it takes a gigabyte for ten times as many."""


class MissingPipelineError(RuntimeError):
    """spaCy or the pipeline that was asked for is not installed."""


class SpacyEntity(Protocol):
    """A span as spaCy gives it."""

    @property
    def start_char(self) -> int:
        """Where it starts."""
        ...

    @property
    def end_char(self) -> int:
        """Where it ends."""
        ...

    @property
    def label_(self) -> str:
        """What it was taken for."""
        ...


class Doc(Protocol):
    """A text as spaCy has read it."""

    @property
    def ents(self) -> Sequence[SpacyEntity]:
        """Its names, in order and apart from each other."""
        ...


class Pipeline(Protocol):
    """What is used of `spacy.Language`."""

    @property
    def lang(self) -> str:
        """ISO 639-1, or `xx`."""
        ...

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        """Reads texts in batches."""
        ...


class SpacyTagger:
    """Reads paragraphs with one pipeline; safe to share between threads, which take turns."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._turn = Lock()

    @classmethod
    def load(cls, name: str) -> "SpacyTagger":
        """The pipeline of that name, or in that folder.

        Raises MissingPipelineError, which says what to install.
        """
        try:
            spacy = import_module("spacy")
        except ImportError as error:
            raise MissingPipelineError(
                "spaCy is not installed: `pip install 'wiredesk[spacy]'`, then "
                f"`python -m spacy download {name}`"
            ) from error
        try:
            return cls(spacy.load(name))
        except (OSError, ValueError, ImportError) as error:
            raise MissingPipelineError(
                f"spaCy has no pipeline {name} that it can load: install it, with "
                f"`python -m spacy download {name}` for instance, or name its folder"
            ) from error

    @property
    def languages(self) -> tuple[str]:
        """The language that the pipeline says it is for."""
        return (self._pipeline.lang,)

    def size_of(self, word: str) -> int:  # the protocol's
        """Any word is one piece."""
        return 1

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        """The pipeline's entities in each paragraph, under our types."""
        pieces = [
            (number, start, paragraph[start : start + MAX_TEXT_LENGTH])
            for number, paragraph in enumerate(paragraphs)
            for start in range(0, len(paragraph), MAX_TEXT_LENGTH)
        ]
        spans: list[list[Span]] = [[] for _ in paragraphs]
        with self._turn:
            docs = self._pipeline.pipe(text for _, _, text in pieces)
            for (number, start, _), doc in zip(pieces, docs, strict=True):
                spans[number] += _spans(doc, start)
        return spans


def _spans(doc: Doc, offset: int) -> Iterator[Span]:
    for one in doc.ents:
        if type_ := TYPES.get(one.label_):
            yield Span(offset + one.start_char, offset + one.end_char, type_)
