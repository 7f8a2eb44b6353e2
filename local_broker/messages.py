"""The messages between launcher and supervisor, as JSON."""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel

from local_broker.choice import BrokerKind, StartedKind


class Request(BaseModel):
    """What the launcher asks for: the only argument of the supervisor."""

    owner: int
    """The process id of the launcher."""
    kind: BrokerKind
    port: int | None
    data: Path | None


class Message(BaseModel):
    """A line of the supervisor's standard output."""

    event: Literal["progress", "ready", "failure"]
    text: str
    """One line for people; for `ready`, the bootstrap address."""
    kind: StartedKind | None = None
    """How the broker runs; for `ready`."""
