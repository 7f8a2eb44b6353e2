"""The tagger that runs the models of `models/` on onnxruntime."""

import json
import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import as_file, files
from itertools import chain
from pathlib import Path

from tokenizers import Tokenizer

from schemas.article import EntityType
from services.enrich.entities.candidates import candidates, near
from services.enrich.entities.tagger import Span
from services.enrich.entities.views import View, Word, as_inputs, read_together
from services.enrich.entities.vocabulary import word_list
from services.enrich.entities.windows import windows
from services.enrich.entities.words import MAX_WORD_LENGTH, Shape, shape_of, word_spans

# No telemetry: onnxruntime reads this when it is imported.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
import onnxruntime

TYPES = {
    "PER": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "LOC": EntityType.PLACE,
    "MISC": EntityType.EVENT,
}

MODELS = ("ner-en", "ner-multi")
"""The models that come with Wiredesk, each for languages of its own."""

WORDS_REMEMBERED = 32_768
"""Words whose pieces are cached: the words of copy repeat."""

_OUTSIDE = "O"
_Offsets = tuple[int, int]


class BrokenModelError(RuntimeError):
    """The files of the entity model are missing or do not belong together."""


class OnnxTagger:
    """Reads the paragraphs of an item, several at once, each as if it were alone.

    The model counts in whole numbers on scales of its own, so that a paragraph has the same
    names wherever and whenever it is read. Safe to share between threads; the model runs
    without the interpreter's lock.
    """

    def __init__(self, directory: Path, threads: int = 1) -> None:
        """Loads the model in `directory`; raises `BrokenModelError`."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # The operators of the file are the fast ones; what further levels make of them is slower.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        try:
            self._tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
            config = json.loads((directory / "config.json").read_text(encoding="utf-8"))
            self._labels: tuple[str, ...] = tuple(config["labels"])
            self.languages: tuple[str, ...] = tuple(config.get("languages", ("en",)))
            self._ordinary = frozenset(config.get("ordinary") or word_list("stop_words"))
            self._start, self._end = self._tokenizer.encode("").ids
            self._session = onnxruntime.InferenceSession(
                str(directory / "model_int8.onnx"), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # each library raises its own, some bare Exception
            message = f"cannot load the entity model in {directory}: {error}"
            raise BrokenModelError(message) from error
        self._pieces_of = lru_cache(WORDS_REMEMBERED)(self._cut)

    @classmethod
    def load(cls, name: str = MODELS[0], threads: int = 1) -> "OnnxTagger":
        """The model of this name that comes with Wiredesk; raises `BrokenModelError`."""
        with as_file(files("models") / name) as directory:
            return cls(directory, threads)

    def size_of(self, word: str) -> int:
        """The pieces of the model's vocabulary that a word is made of."""
        return len(self._pieces_of(word))

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        """People, organisations, places and event candidates in each paragraph."""
        offsets = [word_spans(paragraph) for paragraph in paragraphs]
        labels = [[_OUTSIDE] * len(of_paragraph) for of_paragraph in offsets]
        for group in read_together(self._views(paragraphs, offsets)):
            words = chain.from_iterable(view.labelled for view in group)
            for word, best in zip(words, self._best(group), strict=True):
                if word:
                    paragraph, index = word
                    labels[paragraph][index] = self._labels[best]
        return [_spans(*of_paragraph) for of_paragraph in zip(labels, offsets, strict=True)]

    def _views(
        self, paragraphs: Sequence[str], offsets: Sequence[Sequence[_Offsets]]
    ) -> Iterator[View]:
        """What the model is to see of each paragraph, given where its words are."""
        for number, paragraph in enumerate(paragraphs):
            words = [paragraph[a : min(b, a + MAX_WORD_LENGTH)] for a, b in offsets[number]]
            pieces = [self._pieces_of(word) for word in words]
            for start, end in windows(words, list(map(len, pieces))):
                view = self._view(words[start:end], pieces[start:end], (number, start))
                if view.labelled:
                    yield view

    def _cut(self, word: str) -> tuple[int, ...]:
        """The pieces of a word; none if the vocabulary drops its characters."""
        return tuple(self._tokenizer.encode(word, add_special_tokens=False).ids[:MAX_WORD_LENGTH])

    def _view(self, words: Sequence[str], pieces: Sequence[tuple[int, ...]], first: Word) -> View:
        """What the model is to see of a window that begins with the word `first`."""
        view = View()
        paragraph, start = first
        position = 1
        found = candidates(words, self._ordinary)
        for index, is_near in enumerate(near(found)):
            of_word = pieces[index]
            if is_near and of_word:
                rows = view.context
                if found[index]:
                    rows = view.names
                    view.labelled += [(paragraph, start + index), *[None] * (len(of_word) - 1)]
                rows.add(of_word, shape_of(words[index]), position)
            position += len(of_word)
        view.context.add((self._start,), Shape.LOWER, 0)
        view.context.add((self._end,), Shape.LOWER, position)
        return view

    def _best(self, group: Sequence[View]) -> list[int]:
        """The number of the best label of each row of the names of `group`."""
        (best,) = self._session.run(None, as_inputs(group))
        numbers: list[int] = best[0].tolist()
        return numbers


def _spans(labels: Sequence[str], offsets: Sequence[_Offsets]) -> list[Span]:
    """Runs of words under one type, a B- starting a new one."""
    runs: list[list[int]] = []
    for word, label in enumerate(labels):
        if label == _OUTSIDE:
            continue
        if _goes_on(labels, word):
            runs[-1].append(word)
        else:
            runs.append([word])
    return [
        Span(offsets[run[0]][0], offsets[run[-1]][1], TYPES[labels[run[0]][2:]]) for run in runs
    ]


def _goes_on(labels: Sequence[str], word: int) -> bool:
    """Whether a word belongs to the name that the word before it belongs to."""
    label = labels[word]
    return word > 0 and not label.startswith("B-") and labels[word - 1][2:] == label[2:]
