"""The tagger that runs the model of `models/ner-en` on onnxruntime."""

import json
import os
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.resources import as_file, files
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from schemas.article import EntityType
from services.enrich.entities.tagger import Span
from services.enrich.entities.windows import LARGEST_WINDOW, windows
from services.enrich.entities.words import LONGEST_WORD, shape_of, word_spans

# What a desk does is nobody else's business; onnxruntime looks at this when it is imported.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
import onnxruntime

TYPES = {
    "PER": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "LOC": EntityType.PLACE,
    "MISC": EntityType.EVENT,
}

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
        pieces = self._pieces(words)
        labels: list[str] = []
        for start, end in windows(words, [len(of_word) for of_word in pieces]):
            labels += self._labels_of(words[start:end], pieces[start:end])
        return list(_spans(labels, offsets))

    def _pieces(self, words: Sequence[str]) -> list[list[int]]:
        """The pieces of each word; none for a word of characters that the vocabulary drops."""
        encoded = self._tokenizer.encode(words, is_pretokenized=True, add_special_tokens=False)
        pieces: list[list[int]] = [[] for _ in words]
        for piece, word in zip(encoded.ids, encoded.word_ids, strict=True):
            if word is not None:
                pieces[word].append(piece)
        return pieces

    def _labels_of(self, words: Sequence[str], pieces: Sequence[list[int]]) -> list[str]:
        """The label of each word, which the first of its pieces bears."""
        first_piece, ids, shapes = [], [self._start], [0]
        for word, of_word in zip(words, pieces, strict=True):
            first_piece.append(len(ids) if of_word else 0)
            ids += of_word
            shapes += [shape_of(word)] * len(of_word)
        best = self._run(
            [*ids[: LARGEST_WINDOW + 1], self._end], [*shapes[: LARGEST_WINDOW + 1], 0]
        )
        return [self._labels[best[at]] if at else "O" for at in first_piece]

    def _run(self, ids: list[int], shapes: list[int]) -> NDArray[np.int64]:
        inputs = {
            "input_ids": np.array([ids], dtype=np.int64),
            "attention_mask": np.ones((1, len(ids)), dtype=np.int64),
            "token_type_ids": np.array([shapes], dtype=np.int64),
        }
        (logits,) = self._session.run(None, inputs)
        best: NDArray[np.int64] = logits[0].argmax(axis=-1)
        return best

    @cached_property
    def _start(self) -> int:
        return self._piece("[CLS]")

    @cached_property
    def _end(self) -> int:
        return self._piece("[SEP]")

    def _piece(self, name: str) -> int:
        piece = self._tokenizer.token_to_id(name)
        if piece is None:
            raise BrokenModelError(f"the entity model's tokenizer has no {name}")
        return piece


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
