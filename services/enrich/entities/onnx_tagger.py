"""The tagger that runs the model of `models/ner-en` on onnxruntime."""

import json
import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import as_file, files
from itertools import groupby
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from schemas.article import EntityType
from services.enrich.entities.candidates import candidates, near
from services.enrich.entities.tagger import Span
from services.enrich.entities.windows import windows
from services.enrich.entities.words import LONGEST_WORD, Shape, shape_of, word_spans

# What a desk does is nobody else's business; onnxruntime looks at this when it is imported.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
import onnxruntime

TYPES = {
    "PER": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "LOC": EntityType.PLACE,
    "MISC": EntityType.EVENT,
}

WORDS_REMEMBERED = 32_768
"""Words whose pieces need not be cut again: copy repeats itself."""

_Offsets = tuple[int, int]


class BrokenModelError(RuntimeError):
    """The files of the entity model are missing or do not belong together."""


class OnnxTagger:
    """Reads one window of one paragraph at a time.

    Int8 arithmetic depends on what else is in a batch; with windows of their own, a
    paragraph has the same names wherever and whenever it is read. Safe to share between
    threads; the model runs without the interpreter's lock.
    """

    language = "en"

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
            self._session = onnxruntime.InferenceSession(
                str(directory / "model_int8.onnx"), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # each library raises its own, some bare Exception
            message = f"cannot load the entity model in {directory}: {error}"
            raise BrokenModelError(message) from error
        self._start, self._end = self._piece("[CLS]"), self._piece("[SEP]")
        self._pieces_of = lru_cache(WORDS_REMEMBERED)(self._cut)

    @classmethod
    def load(cls, threads: int = 1) -> "OnnxTagger":
        """The English model that comes with Wiredesk; raises `BrokenModelError`."""
        with as_file(files("models") / "ner-en") as directory:
            return cls(directory, threads)

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        """People, organisations, places and event candidates in each paragraph."""
        return [self._tag(paragraph) for paragraph in paragraphs]

    def _tag(self, paragraph: str) -> list[Span]:
        offsets = word_spans(paragraph)
        words = [paragraph[start : min(end, start + LONGEST_WORD)] for start, end in offsets]
        pieces = [self._pieces_of(word) for word in words]
        labels: list[str] = []
        for start, end in windows(words, [len(of_word) for of_word in pieces]):
            labels += self._labels_of(words[start:end], pieces[start:end])
        return list(_spans(labels, offsets))

    def _cut(self, word: str) -> tuple[int, ...]:
        """The pieces of a word; none if the vocabulary drops its characters."""
        return tuple(self._tokenizer.encode(word, add_special_tokens=False).ids[:LONGEST_WORD])

    def _labels_of(self, words: Sequence[str], pieces: Sequence[tuple[int, ...]]) -> list[str]:
        """The label of each word of a window, which the first of its pieces bears."""
        names, context = _Rows(), _Rows()
        bearers: list[tuple[int, int]] = []
        position = 1
        found = candidates(words)
        for index, is_near in enumerate(near(found)):
            if is_near and pieces[index]:
                if found[index]:
                    bearers.append((index, len(names.pieces)))
                rows = names if found[index] else context
                rows.add(pieces[index], shape_of(words[index]), position)
            position += len(pieces[index])
        labels = ["O"] * len(words)
        if bearers:
            context.add((self._start,), Shape.LOWER, 0)
            context.add((self._end,), Shape.LOWER, position)
            best = self._run(names, context)
            for index, row in bearers:
                labels[index] = self._labels[best[row]]
        return labels

    def _run(self, names: "_Rows", context: "_Rows") -> list[int]:
        """The number of the best label of each piece of `names`."""
        inputs = {
            "pieces": np.array([names.pieces + context.pieces], dtype=np.int64),
            "shapes": np.array([names.shapes + context.shapes], dtype=np.int64),
            "positions": np.array([names.positions + context.positions], dtype=np.int64),
            "names": np.array([len(names.pieces)], dtype=np.int64),
        }
        (best,) = self._session.run(None, inputs)
        numbers: list[int] = best[0].tolist()
        return numbers

    def _piece(self, name: str) -> int:
        piece = self._tokenizer.token_to_id(name)
        if piece is None:
            raise BrokenModelError(f"the entity model's tokenizer has no {name}")
        return piece


class _Rows:
    """Pieces as the model takes them in."""

    def __init__(self) -> None:
        self.pieces: list[int] = []
        self.shapes: list[int] = []
        self.positions: list[int] = []

    def add(self, pieces: Sequence[int], shape: int, position: int) -> None:
        """Appends the pieces of one word, the first of which is at `position` of the window."""
        self.pieces += pieces
        self.shapes += [shape] * len(pieces)
        self.positions += range(position, position + len(pieces))


def _spans(labels: Sequence[str], offsets: Sequence[_Offsets]) -> Iterator[Span]:
    """Runs of words under one type, a B- starting a new one."""
    numbered = []
    run = 0
    previous = ""
    for label in labels:
        kind = label[2:]
        if label.startswith("B-") or kind != previous:
            run += 1
        numbered.append((run, kind))
        previous = kind
    words = zip(numbered, offsets, strict=True)
    for (_, kind), group in groupby(words, key=lambda word: word[0]):
        if kind:
            found = [word_offsets for _, word_offsets in group]
            yield Span(found[0][0], found[-1][1], TYPES[kind])
