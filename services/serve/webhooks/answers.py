"""What came back from a site, and what it means. Pure."""

from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus

MAX_SHOWN = 200
"""Characters of an answer that people are shown."""


class Outcome(Enum):
    """What a try came to."""

    ACKNOWLEDGED = "acknowledged"
    FAILED = "failed"
    GONE = "gone"
    """The site says that it wants no more."""
    OVERTAKEN = "overtaken"
    """Nothing was sent: at the last moment it was no longer to be."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int | None
    """Of HTTP; None where there was no answer."""
    what: str
    """The same for people: `200`, `no answer in 15 s`, …"""
    seconds: float = 0.0
    """From the first byte sent to the last read."""
    body: bytes = b""
    """The beginning of it."""
    retry_after: float | None = None
    """Seconds that the site asked to wait."""
    unreachable: bool = False
    """Whether nobody answered: no connection, no such host, no TLS."""
    overtaken: bool = False
    """Whether nothing was sent."""

    @property
    def outcome(self) -> Outcome:
        """What it means. 3xx is a failure: an event goes where the operator said, nowhere else."""
        if self.overtaken:
            return Outcome.OVERTAKEN
        if self.status == HTTPStatus.GONE:
            return Outcome.GONE
        if self.status is not None and HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES:
            return Outcome.ACKNOWLEDGED
        return Outcome.FAILED

    @property
    def shown(self) -> str:
        """What was answered, in a few words."""
        text = self.body.decode("utf-8", "replace").strip()
        return f"{self.what}: {text[:MAX_SHOWN]}" if text else self.what
