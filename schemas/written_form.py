"""The bytes that `WireModel.to_bytes` writes, as a pattern: it takes a third of Pydantic's time.

A table of millions of records is checked whenever it is read back. Nearly all of its records are as
a stage of this release has written them: every field, in the order of the schema. What matches is a
record of the schema for sure. Of what does not match nothing is said: it may be one all the same.
"""

import json
import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any

from schemas.record import WireModel

MAX_DEPTH = 8
"""Of models in models."""
TEXT = rb'"[^"\\\x00-\x1f]*+(?:\\["\\/bfnrt][^"\\\x00-\x1f]*+)*+"'
WHOLE_NUMBER = rb"(?:0|-?[1-9][0-9]{0,17})"
DAY_OF_YEAR = (
    rb"(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    rb"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    rb"|02-(?:0[1-9]|1[0-9]|2[0-8]))"
)
"""Without the 29th of February."""
TIME_OF_DAY = rb"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?+"
MOMENT = rb"[12][0-9]{3}-" + DAY_OF_YEAR + rb"T" + TIME_OF_DAY + rb"Z"
TIME = b'"' + MOMENT + b'"'
ANY_KEYS = {"type", "ref", "metadata"}
CONFIG_KEYS = {"strict", "extra_fields_behavior", "title"}

_Schema = Mapping[str, Any]


def is_surely(model: type[WireModel], value: bytes) -> bool:
    """Whether the bytes are a record of the model; False may also mean that it is not known."""
    pattern = written_form(model)
    if pattern is None or pattern.fullmatch(value) is None:
        return False
    return is_utf8(value)


@cache
def written_form(model: type[WireModel]) -> re.Pattern[bytes] | None:
    """What records of the model match as they are written; None where that can't be told.

    The pattern says nothing of UTF-8.
    """
    try:
        return re.compile(_Forms().of(model.__pydantic_core_schema__))
    except ValueError:
        return None


def narrowed(model: type[WireModel], fields: Mapping[str, bytes]) -> re.Pattern[bytes]:
    """The same for records some of whose fields, by `name` or `name.name`, are as patterns say.

    Raises ValueError where the form of the model can't be told.
    """
    try:
        return re.compile(_Forms(fields).of(model.__pydantic_core_schema__))
    except ValueError as error:
        raise ValueError(f"{model.__name__} has no form that is known: {error}") from error


def is_utf8(value: bytes) -> bool:
    """Whether the bytes are text, of which the patterns say nothing."""
    if value.isascii():
        return True
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True


class _Forms:
    """Patterns of a schema of pydantic-core's; whatever a pattern can't say is unknown."""

    def __init__(self, narrowed: Mapping[str, bytes] | None = None) -> None:
        """`narrowed`: patterns of fields by their paths, in place of what the schema takes."""
        self._definitions: dict[str, _Schema] = {}
        self._narrowed = narrowed or {}
        self._path: list[str] = []

    def of(self, schema: _Schema) -> bytes:
        """The pattern of the values that the schema takes. Raises ValueError."""
        kind = schema["type"]
        if kind not in self._KINDS:
            raise ValueError(kind)
        form, keys = self._KINDS[kind]
        if unknown := schema.keys() - ANY_KEYS - keys:
            raise ValueError(f"{kind}: {unknown}")
        return form(self, schema)

    def _definitions_and_schema(self, schema: _Schema) -> bytes:
        self._definitions |= {each["ref"]: each for each in schema["definitions"]}
        return self.of(schema["schema"])

    def _defined(self, schema: _Schema) -> bytes:
        return self.of(self._definitions[schema["schema_ref"]])

    def _model(self, schema: _Schema) -> bytes:
        odd = bool(schema.get("config", {}).keys() - CONFIG_KEYS)
        odd |= schema.get("custom_init", False) or schema.get("root_model", False)
        if odd or len(self._path) > MAX_DEPTH:
            raise ValueError(str(schema["cls"]))
        return self.of(schema["schema"])

    def _fields(self, schema: _Schema) -> bytes:
        if schema.get("computed_fields"):
            raise ValueError("a computed field")
        named = (
            re.escape(json.dumps(name).encode()) + b":" + self._field(name, field)
            for name, field in schema["fields"].items()
        )
        return rb"\{" + b",".join(named) + rb"\}"

    def _field(self, name: str, schema: _Schema) -> bytes:
        self._path.append(name)
        path = ".".join(self._path)
        form = self._narrowed[path] if path in self._narrowed else self.of(schema)
        self._path.pop()
        return form

    def _inner(self, schema: _Schema) -> bytes:
        return self.of(schema["schema"])

    def _nullable(self, schema: _Schema) -> bytes:
        depth, path = len(self._path), ".".join(self._path)
        try:
            form = self.of(schema["schema"])
        except ValueError:
            del self._path[depth:]
            return b"null"
        is_narrowed = any(each.startswith(f"{path}.") for each in self._narrowed)
        return form if is_narrowed else b"(?:null|" + form + b")"

    def _list(self, schema: _Schema) -> bytes:
        items = schema["items_schema"]
        if schema.get("variadic_item_index") != 0 or len(items) != 1:
            raise ValueError("a tuple")
        item = self.of(items[0])
        return rb"\[(?:" + item + b"(?:," + item + rb")*+)?+\]"

    def _enum(self, schema: _Schema) -> bytes:
        members: list[Enum] = schema["members"]
        if schema.get("sub_type") != "str":
            raise ValueError("an enum")
        return _one_of(member.value for member in members)

    def _literal(self, schema: _Schema) -> bytes:
        if not all(type(each) is str for each in schema["expected"]):
            raise ValueError("a literal")
        return _one_of(schema["expected"])

    _KINDS: Mapping[str, tuple[Callable[["_Forms", _Schema], bytes], set[str]]] = {
        "definitions": (_definitions_and_schema, {"definitions", "schema"}),
        "definition-ref": (_defined, {"schema_ref"}),
        "model": (_model, {"cls", "config", "custom_init", "root_model", "schema"}),
        "model-fields": (_fields, {"fields", "model_name", "computed_fields"}),
        "model-field": (_inner, {"schema"}),
        "default": (_inner, {"schema", "default"}),
        "nullable": (_nullable, {"schema"}),
        "tuple": (_list, {"items_schema", "variadic_item_index"}),
        "enum": (_enum, {"cls", "members", "sub_type"}),
        "literal": (_literal, {"expected"}),
        "str": (lambda _, __: TEXT, set()),
        "int": (lambda _, __: WHOLE_NUMBER, set()),
        "bool": (lambda _, __: b"(?:true|false)", set()),
        "datetime": (lambda _, __: TIME, {"microseconds_precision", "tz_constraint"}),
    }


def _one_of(values: Any) -> bytes:
    return b"(?:" + b"|".join(re.escape(json.dumps(value).encode()) for value in values) + b")"
