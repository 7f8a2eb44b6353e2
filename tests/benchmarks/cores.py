"""Words a second of enrich in several processes at once: it grows with the cores there are."""

import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier

from schemas.item import WireItem
from services.enrich.entities.onnx_tagger import OnnxTagger
from services.enrich.handler import enrich

SECONDS = 5.0
"""On the wall, since what processes take from each other is what is asked."""


def rates(items: Sequence[WireItem]) -> Iterator[tuple[int, float]]:
    """How many processes there were, and the words/s of all of them together."""
    count = 1
    while count <= (os.cpu_count() or 1):
        yield count, _rate(items, count)
        count *= 2


def _rate(items: Sequence[WireItem], count: int) -> float:
    spawning = multiprocessing.get_context("spawn")
    start = spawning.Barrier(count)
    rate: SimpleQueue[float] = spawning.SimpleQueue()
    for _ in range(count):
        spawning.Process(target=_measure, args=(items, start, rate), daemon=True).start()
    return sum(rate.get() for _ in range(count))


def _measure(items: Sequence[WireItem], start: Barrier, rate: "SimpleQueue[float]") -> None:
    tagger = OnnxTagger.load()
    _enrich(items, tagger)
    start.wait()
    begun, words = time.perf_counter(), 0
    while time.perf_counter() - begun < SECONDS:
        words += _enrich(items, tagger)
    rate.put(words / (time.perf_counter() - begun))


def _enrich(items: Sequence[WireItem], tagger: OnnxTagger) -> int:
    """The words that were read."""
    return sum(enrich(item, [tagger]).word_count for item in items)
