"""What each program is told by its environment, and what it does to a record."""

import os
from dataclasses import dataclass
from typing import Self

BATCH = 500
"""Records that are committed together, where a program has a say in it."""


@dataclass(frozen=True, slots=True)
class Job:
    """Where a program reads and writes."""

    bootstrap: str
    source: str
    """The topic that it reads."""
    out: str
    """The topic that it writes."""
    group: str
    """Its consumer group."""
    compression: str
    """What it writes is compressed by: `none`, `gzip`, `snappy`, `lz4`, `zstd`."""
    session_seconds: float | None
    """The group's session time-out; None leaves it to the program's library."""

    @property
    def codec(self) -> str | None:
        """The compression as most clients name it."""
        return None if self.compression == "none" else self.compression

    @property
    def session_ms(self) -> int | None:
        """The session time-out in milliseconds."""
        return round(self.session_seconds * 1000) if self.session_seconds else None

    @classmethod
    def from_environment(cls) -> Self:
        """The job that `environment` was made from."""
        session = os.environ["PEERS_SESSION_SECONDS"]
        return cls(
            bootstrap=os.environ["PEERS_BOOTSTRAP"],
            source=os.environ["PEERS_SOURCE"],
            out=os.environ["PEERS_OUT"],
            group=os.environ["PEERS_GROUP"],
            compression=os.environ["PEERS_COMPRESSION"],
            session_seconds=float(session) if session else None,
        )

    def environment(self) -> dict[str, str]:
        """The variables that tell a program its job."""
        return {
            "PEERS_BOOTSTRAP": self.bootstrap,
            "PEERS_SOURCE": self.source,
            "PEERS_OUT": self.out,
            "PEERS_GROUP": self.group,
            "PEERS_COMPRESSION": self.compression,
            "PEERS_SESSION_SECONDS": f"{self.session_seconds or ''}",
        }


def passed(value: bytes) -> bytes:
    """The record as it is to be written.

    Raises ValueError for what is no JSON object: such a record is poison.
    """
    if not value.startswith(b"{"):
        raise ValueError("not a JSON object")
    return value
