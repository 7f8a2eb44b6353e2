"""What is accepted in spite of a rule, each with its reason: `exceptions.toml`."""

import tomllib
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

FILE = Path(__file__).with_name("exceptions.toml")


class LicenceException(BaseModel):
    """A licence that is not allowed in general, accepted for one package."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    package: str
    licence: str
    """The expression as `licences.toml` has it: another one needs another decision."""
    locks: frozenset[str] = Field(min_length=1)
    """The only locks that the package may be in."""
    reason: str = Field(min_length=20)


class AdvisoryException(BaseModel):
    """An advisory that does not apply here, or that has no mended version yet."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    """The advisory's own id or one of its aliases."""
    package: str
    until: date
    """The last day on which it is accepted."""
    reason: str = Field(min_length=20)


class Exceptions(BaseModel):
    """The file as a whole."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    licence: tuple[LicenceException, ...] = ()
    advisory: tuple[AdvisoryException, ...] = ()


def read_exceptions(path: Path = FILE) -> Exceptions:
    """The exceptions; raises pydantic's ValidationError."""
    return Exceptions.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
