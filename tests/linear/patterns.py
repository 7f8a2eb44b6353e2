"""Every pattern of the project, and the methods of it that are used."""

import importlib
import re
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

from tests.linear.growth import MAX_SECONDS_PER_CHARACTER, Rule
from tests.linear.pumps import GENERAL, pumps_of
from tests.linear.source import FOLDERS, ROOT, Call, Source, sources


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern, where it is compiled, and what is done with it."""

    pattern: str | bytes
    flags: int
    name: str
    methods: frozenset[str]


class Recorder:
    """Records what `re` compiles for modules of the project."""

    def __init__(self, read: Mapping[str, Source]) -> None:
        self.found: dict[tuple[str | bytes, int], Found] = {}
        self.lines: set[tuple[str, int]] = set()
        """File and line of all that led to a pattern."""
        self._sources = read
        # All functions of `re` compile by this one, those that take a string too.
        self._compile = re._compile  # type: ignore[attr-defined]

    def __enter__(self) -> "Recorder":
        re._compile = self._recorded  # type: ignore[attr-defined]
        return self

    def __exit__(self, *_: object) -> None:
        re._compile = self._compile  # type: ignore[attr-defined]

    def _recorded(self, pattern: Any, flags: Any) -> Any:
        # The caller of the function of `re` that called this one.
        frames = list(_own_frames(sys._getframe(1).f_back))
        if frames and isinstance(pattern, str | bytes):
            self.lines.update((frame.f_code.co_filename, frame.f_lineno) for frame in frames)
            inner, outer = (
                (self._sources[each.f_code.co_filename], each.f_lineno)
                for each in (frames[0], frames[-1])
            )
            functions = {call.function for call in inner[0].calls[inner[1]]}
            # A constant is named for where it is assigned, and not for what compiled it.
            at = outer if frames[-1].f_code.co_name == "<module>" else inner
            self.add(pattern, int(flags), *at, functions)
        return self._compile(pattern, flags)

    def add(
        self, pattern: str | bytes, flags: int, source: Source, line: int, functions: set[str]
    ) -> None:
        """Add a pattern that functions of `re` get, for a line of a module."""
        target = source.targets.get(line)
        name = f"{source.module}.{target or f'line {line}'}"
        methods = functions - {"compile"}
        if not methods:
            methods = _methods(target, source, self._sources.values())
        if known := self.found.get((pattern, flags)):
            name, methods = known.name, methods | known.methods
        self.found[pattern, flags] = Found(pattern, flags, name, frozenset(methods))


def _own_frames(frame: FrameType | None) -> Iterator[FrameType]:
    """The innermost frames as far as they are the project's, to a module that is imported."""
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if not (path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in FOLDERS):
            return
        yield frame
        frame = frame.f_back if frame.f_code.co_name != "<module>" else None


def _methods(target: str | None, source: Source, read: Iterable[Source]) -> set[str]:
    """The methods of a pattern that are used; where its name does not show it, all that may be."""
    named: set[str] = set()
    unnamed: set[str] = set()
    for each in read:
        if each is source or target in each.imported:
            named |= each.methods.get(target or "", set())
            unnamed |= each.methods.get("", set())
    return named or unnamed or {"search"}


def patterns(examples: Callable[[], object]) -> tuple[list[Found], list[str]]:
    """The patterns of the project, and the calls of `re` that none of them comes from.

    `examples` runs what compiles patterns of strings that only a call knows. It has to come before
    anything imports a module of the project.
    """
    assert not {name.partition(".")[0] for name in sys.modules} & {"services", "lexicon"}
    read = {each.path: each for each in sources()}
    with Recorder(read) as recorder:
        for source in read.values():
            importlib.import_module(source.module)
        examples()
    missed = [
        f"{source.module}, line {line}"
        for source in read.values()
        for line, calls in source.calls.items()
        if (source.path, line) not in recorder.lines and not _add_all(recorder, source, line, calls)
    ]
    return list(recorder.found.values()), missed


def _add_all(recorder: Recorder, source: Source, line: int, calls: Sequence[Call]) -> bool:
    """Add the patterns of calls in a function; False where only the call knows one."""
    for call in calls:
        try:
            pattern = eval(call.pattern, vars(sys.modules[source.module]))  # noqa: S307
        except NameError:
            return False
        if isinstance(pattern, str | bytes):
            recorder.add(pattern, 0, source, line, {call.function})
    return True


RUNS: dict[str, Callable[[re.Pattern[Any], Any], object]] = {
    "search": lambda pattern, text: pattern.search(text),
    "match": lambda pattern, text: pattern.match(text),
    "fullmatch": lambda pattern, text: pattern.fullmatch(text),
    "finditer": lambda pattern, text: deque(pattern.finditer(text), maxlen=0),
}


def rules(found: Found, bounds: Mapping[str, int]) -> Iterator[Rule]:
    """A rule for each way in which a pattern is used, on its own pumps and those for all.

    `bounds` has the length of the longest text of a pattern, by name, where there is one.
    """
    compiled = re.compile(found.pattern, found.flags)
    for way in sorted({method if method in RUNS else "finditer" for method in found.methods}):
        yield Rule(
            f"{found.name} ({way})",
            partial(_run, RUNS[way], compiled),
            lambda: (*GENERAL, *pumps_of(found.pattern, found.flags)),
            per_character=MAX_SECONDS_PER_CHARACTER,
            bound=bounds.get(found.name),
        )


def _run(
    run: Callable[[re.Pattern[Any], Any], object], compiled: re.Pattern[Any], text: str
) -> None:
    run(compiled, text if isinstance(compiled.pattern, str) else text.encode())
