"""One process of the fuzzer: changes samples, runs them, saves what goes wrong."""

import resource
import signal
import time
import traceback
from collections.abc import Iterable
from pathlib import Path
from random import Random
from types import FrameType

from tests.conformance.samples import samples
from tests.fuzz.bounds import MAX_MEGABYTES, MAX_SECONDS
from tests.fuzz.desk import ENRICH, INGEST, PUBLISH, TOPICS, Handled
from tests.fuzz.invariants import examined
from tests.fuzz.memory import forget_peak
from tests.fuzz.mutations import MAX_LENGTH, changed
from tests.linear.source import FOLDERS, ROOT

MAX_KEPT = 500
"""Changed inputs that are kept of one format, to be changed further."""
END_SECONDS = 60
"""Of processor time, several times what the items of a record take in all stages together.

Then the kernel ends the process; an expression can't be stopped otherwise.
"""
STAGE_OF = {"item": ENRICH, "enriched": PUBLISH}
"""What is no copy of a format but a record of an inner topic."""

Inputs = dict[str, list[bytes]]


class Worker:
    """`folder` gets a file for each find, named for its kind and place, and `current-NUMBER`."""

    def __init__(self, folder: Path, number: int, seed: int) -> None:
        self._folder, self._current = folder, folder / f"current-{number}"
        self._random = Random(seed)
        self._inputs = first_inputs()
        self._seen: set[object] = set()
        self._slow_at = ""
        self._large = MAX_MEGABYTES // 2

    def run(self, until: float) -> None:
        """Fuzz until that moment on the monotonic clock; print how much was tried."""
        signal.signal(signal.SIGPROF, self._note_place)
        tried = 0
        while time.monotonic() < until:
            tried += 1
            format_ = self._random.choice(list(self._inputs))
            copy, other = (self._random.choice(self._inputs[format_]) for _ in range(2))
            self._try(format_, changed(self._random, format_, copy, other))
        print(f"{tried:,} samples tried, {len(self._seen):,} different outcomes", flush=True)

    def _try(self, format_: str, value: bytes) -> None:
        self._current.write_bytes(format_.encode() + b"\n" + value)
        self._slow_at = ""
        before = forget_peak()
        with _Limits():
            found = self._examined(format_, value)
        if self._slow_at and any(each.seconds > MAX_SECONDS for each in found):
            self._save(f"slow-{self._slow_at}", value)
        # What the fuzzer itself keeps is not the record's.
        taken = max((each.megabytes for each in found), default=0) - before
        if taken > self._large:
            self._large = taken + 50
            self._save(f"memory-{format_}", value)
        kind = (format_, *((each.stage, _what(each)) for each in found[:5]))
        if kind not in self._seen and len(value) < MAX_LENGTH // 8:
            self._seen.add(kind)
            self._inputs[format_][MAX_KEPT:] = [value]

    def _examined(self, format_: str, value: bytes) -> list[Handled]:
        try:
            return examined(value, STAGE_OF.get(format_, INGEST))
        except Exception as error:
            frames = traceback.extract_tb(error.__traceback__)
            place = _place([(each.filename, each.name) for each in frames])
            text = "".join(traceback.format_exception(error))
            self._save(f"crash-{type(error).__name__}-{place}", value, text[-4000:])
            return []

    def _note_place(self, _: int, frame: FrameType | None) -> None:
        frames = []
        while frame:
            frames.append((frame.f_code.co_filename, frame.f_code.co_name))
            frame = frame.f_back
        self._slow_at = _place(frames[::-1])

    def _save(self, name: str, value: bytes, why: str = "") -> None:
        path = self._folder / name
        if not path.exists():
            path.write_bytes(value)
            print(name, len(value), "bytes", flush=True)
            if why:
                path.with_name(f"{name}.txt").write_text(why, encoding="utf-8", errors="replace")


class _Limits:
    """Processor time for what is within: a note after MAX_SECONDS, the end after END_SECONDS."""

    def __enter__(self) -> None:
        signal.setitimer(signal.ITIMER_PROF, MAX_SECONDS)
        used = resource.getrusage(resource.RUSAGE_SELF)
        end = int(used.ru_utime + used.ru_stime) + END_SECONDS
        self._before = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (end, self._before[1]))

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        resource.setrlimit(resource.RLIMIT_CPU, self._before)


def _place(frames: Iterable[tuple[str, str]]) -> str:
    """The innermost function of the project, or else of the tests: it tells finds apart."""
    files = ((Path(file), name) for file, name in frames)
    own = [(file.relative_to(ROOT), name) for file, name in files if file.is_relative_to(ROOT)]
    project = [each for each in own if each[0].parts[0] in FOLDERS]
    file, name = (project or own)[-1]
    return f"{'.'.join(file.with_suffix('').parts)}.{name}"


def _what(handled: Handled) -> object:
    return tuple(
        (each.name, each.rejection.reason if each.rejection else None)
        for each in handled.outcomes[:5]
    )


def first_inputs() -> Inputs:
    """The samples by format, and the items that are made of them."""
    inputs: Inputs = {}
    for sample in samples():
        copy = sample.path.read_bytes()
        inputs.setdefault(sample.format, []).append(copy)
        for each in examined(copy):
            for name, stage in STAGE_OF.items():
                if each.record.topic == TOPICS[stage] and each.record.value:
                    inputs.setdefault(name, []).append(each.record.value)
    return inputs
