"""Marked documents: one JSON object a line, a model for each kind of tag.

Fields that a model does not name are ignored, so that one file may hold several kinds of tag.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator

from runtime.errors import WiredeskError
from schemas.correspondent import Role

Entity = tuple[int, int, str]
"""Start and end in characters of the text, and the label."""
Expression = tuple[int, int, str, str | None]
"""Start and end in characters of the text, TIMEX3 type and value."""

Day = date
"""So that a field may be called `date`."""


class GoldError(WiredeskError):
    """A file of marked documents can't be used."""


def _first_four(marked: Any) -> Any:
    """TIMEX3's further attributes are not scored."""
    return marked[:4] if isinstance(marked, list) else marked


class Document(BaseModel):
    """What every marked document has."""

    model_config = ConfigDict(frozen=True)

    id: str | int
    text: str

    def _check(self, marked: Sequence[Entity | Expression]) -> None:
        for start, end, *_ in marked:
            if not 0 <= start < end <= len(self.text):
                raise ValueError(
                    f"[{start}, {end}] is no stretch of its text of {len(self.text)} characters"
                )


class EntityDocument(Document):
    """A text with the names in it."""

    language: str = "en"
    """BCP 47."""
    ents: tuple[Entity, ...]

    @model_validator(mode="after")
    def _within_text(self) -> Self:
        self._check(self.ents)
        return self


class ExpressionDocument(Document):
    """A text with the time expressions in it."""

    dct: datetime
    """The document creation time, from which "Tuesday" is counted."""
    language: str = "en"
    """BCP 47."""
    timex: tuple[Annotated[Expression, BeforeValidator(_first_four)], ...]

    @model_validator(mode="after")
    def _within_text(self) -> Self:
        self._check(self.timex)
        return self


class DatelineMarks(BaseModel):
    """A dateline; a field that is left out is not scored, None says that there is none."""

    model_config = ConfigDict(frozen=True)

    text: str | None = None
    places: tuple[str, ...] = ()
    agency: str | None = None
    date: Day | None = None


class DatelineDocument(Document):
    """The opening of an item with its dateline, or None where it has none."""

    dct: datetime | None = None
    """When it was sent: a day that is printed without a year is the last one before."""
    dateline: DatelineMarks | None


class PersonMarks(BaseModel):
    """Someone who is credited; a field that is left out is not scored, None says it is not said."""

    model_config = ConfigDict(frozen=True)

    name: str
    role: Role | None = None
    title: str | None = None
    organisation: str | None = None


class BylineDocument(Document):
    """A byline, a sign-off or a biography, with the people that it credits."""

    people: tuple[PersonMarks, ...]


D = TypeVar("D", bound=Document)


def read_gold(content: bytes, model: type[D], name: str) -> list[D]:
    """The documents of a file, in its order; `name` is the file's, for the errors.

    Raises GoldError, whose text names the line at fault.
    """
    lines = content.rstrip().split(b"\n")
    if lines == [b""]:
        raise GoldError(f"{name} is empty: it has to hold a marked document a line")
    return [_read(line, model, f"{name}, line {number}") for number, line in enumerate(lines, 1)]


def _read(line: bytes, model: type[D], where: str) -> D:
    if not line.strip():
        raise GoldError(f"{where} is empty: take it out, or put the missing document there")
    try:
        return model.model_validate_json(line)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        # Of a line, the parser says only that it is the first one.
        said = first["msg"].replace("at line 1 column", "at column").removeprefix("Value error, ")
        raise GoldError(f"{where}: {f'{field}: ' if field else ''}{said}") from error
