"""The base of every record: frozen, strict, written and read as JSON."""

from typing import Self

from pydantic import BaseModel, ConfigDict, ValidationError

SCHEMA_VERSION = "1.1"
"""MAJOR.MINOR of everything that others read: docs/compatibility.md says when each is raised."""


class MalformedRecordError(ValueError):
    """The bytes are not a record of the expected schema."""


class WireModel(BaseModel):
    """A frozen value with strict types; fields it does not know are ignored when read.

    Unknown fields pass so that a stage can be upgraded after the one before it.
    """

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="ignore",
        use_attribute_docstrings=True,
        json_schema_serialization_defaults_required=True,
    )

    @classmethod
    def schema_id(cls) -> str:
        """The URI of the record's JSON Schema, its version included."""
        return f"urn:wiredesk:schema:{cls.__name__}:{SCHEMA_VERSION}"

    def to_bytes(self) -> bytes:
        """The record as compact UTF-8 JSON, fields in the order of the schema."""
        return self.__pydantic_serializer__.to_json(self)

    @classmethod
    def from_bytes(cls, value: bytes | None) -> Self:
        """Read a record back.

        Raises MalformedRecordError, whose text names the first field at fault.
        """
        try:
            return cls.model_validate_json(value or b"")
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(part) for part in first["loc"]) or "the value"
            message = f"not a {cls.__name__}: {where}: {first['msg']}"
            raise MalformedRecordError(message) from error
