"""What a stage's reader makes of a record, or why there is nothing. Pure."""

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from runtime.handler import Reading, Record, Refusal

STAGE_DEFECT = "stage-defect"
"""The reason of the dead letters that are a defect of the stage, not of the record."""
TOO_SLOW = "too-slow"
"""The reason of those that took more processor time than they may."""
TOO_LARGE = "too-large"
"""The reason of those that took more memory than they may, or made more than a topic takes."""
READER_LOST = "reader-lost"
"""The reason of those over which a process ended twice, by a fault of a library for example."""
ENDS_A_PROCESS = signal.SIGPROF
"""What the kernel sends to a reader process when its processor time is up."""
OUT_OF_MEMORY = 75
"""The exit status of a reader process that had no more memory."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader may take for one record."""

    seconds: float
    """Of processor time."""
    megabytes: int
    """Of memory, beyond what the process has once it is ready."""
    niceness: int = 0
    """By so much other processes of the machine go before it, as `nice` counts."""


def read(reader: Callable[[Record], object], record: Record, stage: str) -> Reading:
    """What a reader says of a record; a defect of the reader is a refusal.

    Raises MemoryError.
    """
    begun = time.perf_counter()
    try:
        content = reader(record)
    except MemoryError:
        raise
    except Exception as error:  # a defect must not stop the records behind it
        content = refuse_defect(stage, error)
    return Reading(content, time.perf_counter() - begun)


def as_read(reader: Callable[[Record], object], record: Record, stage: str) -> Record:
    """The record with what a reader says of it, read in this process. Raises MemoryError."""
    return replace(record, reading=read(reader, record, stage))


def refuse_defect(stage: str, error: Exception) -> Refusal:
    """The refusal of a record on which a stage's own code has failed."""
    advice = f"{stage} failed on it ({brief(error)}): report this, and redrive once mended"
    return Refusal(STAGE_DEFECT, advice)


def brief(error: Exception) -> str:
    """The kind of a defect and the first line of what it says, at most 300 characters."""
    return f"{type(error).__name__}: {error}".splitlines()[0][:300]
