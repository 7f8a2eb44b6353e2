"""What owner and keeper tell each other, as JSON."""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel

from local_broker.choice import BrokerKind, StartedKind


class Request(BaseModel):
    """What the owner asks for: the keeper's only argument."""

    owner: int
    """Its process id."""
    kind: BrokerKind
    port: int | None
    data: Path | None


class Word(BaseModel):
    """What the keeper has to say: a line of its standard output."""

    about: Literal["progress", "ready", "failure"]
    text: str
    """A line for people; when ready, the bootstrap address."""
    kind: StartedKind | None = None
    """What runs; when ready."""
