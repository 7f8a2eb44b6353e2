"""A file of configuration, YAML or TOML, as a strict model; read anew when it changes."""

import os
import tomllib
from collections.abc import Hashable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from runtime.errors import ConfigurationError
from runtime.visible import cut, visible

M = TypeVar("M", bound=BaseModel)
MAX_BYTES = 4 << 20
MAX_FAULT = 400
"""Characters of what is said of one fault, which may quote the file."""
ENDINGS = {".yaml": "YAML", ".yml": "YAML", ".toml": "TOML"}
Stamp = tuple[int, int, int, int]
"""What differs once a file has been written anew, or another has been put in its place."""
PLAIN = {
    "string_type": "has to be text: put it in quotes",
    "bool_type": "has to be true or false",
    "tuple_type": "has to be a list",
    "missing": "is missing",
    "dict_type": "has to be a table of keys",
    "model_type": "has to be a table of keys",
}
"""What is said instead of pydantic's own words, by the kind of fault."""


class FaultyFileError(ConfigurationError):
    """A file of configuration that can't be used; `faults` has a line for each fault."""

    def __init__(self, faults: Sequence[str]) -> None:
        """The text is the first fault, and how many more there are."""
        more = len(faults) - 1
        others = f" (and {more} more: `wiredesk check` lists them)" if more else ""
        super().__init__(f"{faults[0]}{others}")
        self.faults = tuple(faults)


class ConfigFile(Generic[M]):
    """A file as it was last read without a fault."""

    def __init__(self, path: str, model: type[M], setting: str) -> None:
        """Read it; `setting` is the variable that names it, for errors.

        Raises FaultyFileError.
        """
        self._path = Path(path)
        self._model = model
        self._setting = setting
        self._read = self._seen = self._stamped()
        self.content = read_config(path, model, setting)
        """What it says."""

    def refresh(self) -> bool:
        """Read it anew where it has changed; whether it was.

        Call it every second or so: a file is read once it has stayed the same from one call to the
        next, so that none is taken that is half written.

        Raises FaultyFileError, once for each change, and keeps what it said before.
        """
        stamp, seen = self._stamped(), self._seen
        self._seen = stamp
        if stamp == self._read or stamp != seen:
            return False
        self._read = stamp
        self.content = read_config(str(self._path), self._model, self._setting)
        return True

    def _stamped(self) -> Stamp | None:
        try:
            found = os.stat(self._path)
        except OSError:
            return None
        return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size


def read_config(path: str, model: type[M], setting: str) -> M:
    """What a file says; `setting` is the variable that names it, for errors.

    Raises FaultyFileError, with a line for each fault.
    """
    where = f"{setting}: {visible(path)}"
    try:
        return model.model_validate(_loaded(Path(path)))
    except ValidationError as error:
        faults = [_fault(each, model) for each in error.errors(include_url=False)]
        raise FaultyFileError([cut(f"{where}: {each}", MAX_FAULT) for each in faults]) from None
    except (OSError, ValueError, RecursionError) as error:
        raise FaultyFileError([cut(f"{where}: {_brief(error)}", MAX_FAULT)]) from None


def _loaded(path: Path) -> Any:
    kind = ENDINGS.get(path.suffix.casefold())
    if kind is None:
        raise ValueError(f"is neither YAML nor TOML by its ending: name it {', '.join(ENDINGS)}")
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise ValueError(f"is larger than {MAX_BYTES >> 20} MiB")
    text = content.decode("utf-8-sig")
    if kind == "TOML":
        return tomllib.loads(text)
    try:
        return yaml.load(text, _Loader) or {}  # noqa: S506 - it is a SafeLoader
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


class _Loader(yaml.SafeLoader):
    """Plain values only; a key that comes twice is a fault, of which PyYAML would keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for at, (key, (place, _)) in enumerate(zip(keys, node.value, strict=True)):
            line = place.start_mark.line + 1
            if not isinstance(key, str):
                raise ValueError(f"the key {key!r} in line {line} is no text: put it in quotes")
            if key in keys[:at]:
                raise ValueError(f"the key {key!r} comes a second time in line {line}: keep one")
        return super().construct_mapping(node, deep=deep)


def _brief(error: Exception) -> str:
    if isinstance(error, OSError):
        return str(error.strerror)
    if isinstance(error, UnicodeDecodeError):
        return "is not UTF-8"
    if isinstance(error, RecursionError):
        return "is nested too deeply"
    return visible(" ".join(str(error).split()))


def _fault(fault: Any, model: type[BaseModel]) -> str:
    """One fault on one line: where it is, and what is wrong there."""
    place = ".".join(str(part) for part in fault["loc"] if part != "[key]")
    kind, given = fault["type"], fault.get("input")
    if kind == "extra_forbidden":
        known = _fields(model, fault["loc"][:-1])
        near = get_close_matches(str(fault["loc"][-1]), known, n=1)
        meant = f"did you mean {near[0]}?" if near else f"it may be {', '.join(known)}"
        what = f"is no key that is known: {meant}"
    else:
        what = PLAIN.get(kind) or fault["msg"].removeprefix("Value error, ")
        if kind == "literal_error":
            what = f"{visible(repr(given))} has to be {fault['ctx']['expected']}"
    return visible(f"{place}: {what}" if place else what)


def _fields(model: type[BaseModel], place: Sequence[str | int]) -> list[str]:
    """The keys that the model at a place of the file knows."""
    for part in place:
        field = model.model_fields.get(str(part))
        inner = _models(field.annotation) if field else []
        model = inner[0] if inner else model
    return list(model.model_fields)


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for each in getattr(annotation, "__args__", ()) for found in _models(each)]
