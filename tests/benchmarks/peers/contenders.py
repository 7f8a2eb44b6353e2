"""Who is compared, and what each promises."""

import sys
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.peers.environments import PeersError, python_of

PROGRAMS = "tests.benchmarks.peers.programs"


@dataclass(frozen=True, slots=True)
class Contender:
    """One program, with its settings."""

    key: str
    """What it is chosen by."""
    name: str
    promises: str
    """What its documentation says of it, in a few words."""
    module: str
    arguments: tuple[str, ...] = ()
    environment: str | None = None
    """The lock of its environment; None for the one that Wiredesk itself runs in."""
    share: int = 1
    """It is given one record in so many, since it would take too long over all."""
    for_faults: bool = False
    """It differs from another only where something fails, so its speed is that one's."""

    def command(self) -> list[str]:
        """What starts it; its environment is made first. Raises PeersError."""
        python = python_of(self.environment) if self.environment else Path(sys.executable)
        return [str(python), "-m", f"{PROGRAMS}.{self.module}", *self.arguments]


ONCE, LEAST = "exactly once", "at least once"
CONTENDERS = (
    Contender("ours", "Wiredesk's runtime", ONCE, "ours"),
    Contender("bare", "bare aiokafka loop", f"{ONCE}, if nothing fails", "bare", (), "bare"),
    Contender("quix", "Quix Streams, commits of 500 or 5 s", ONCE, "quix", ("5",), "quix"),
    Contender("quix-short", "Quix Streams, of 500 or 10 ms", ONCE, "quix", ("0.01",), "quix"),
    Contender(
        "faststream-batches",
        "FastStream, batches",
        f"{LEAST}, an error is tried again",
        "faststream_batches",
        ("nack_on_error",),
        "faststream",
    ),
    Contender(
        "faststream-batches-ack",
        "FastStream, batches, ACK",
        f"{LEAST}, but for an error's batch",
        "faststream_batches",
        ("ack",),
        "faststream",
        for_faults=True,
    ),
    Contender(
        "faststream-messages",
        "FastStream, a message at a time",
        f"{LEAST}, an error is tried again",
        "faststream_messages",
        ("nack_on_error",),
        "faststream",
        share=10,
    ),
)


def chosen(keys: list[str]) -> list[Contender]:
    """Those of these keys, or all; raises PeersError for a key that there is not."""
    known = [contender.key for contender in CONTENDERS]
    if unknown := [key for key in keys if key not in known]:
        raise PeersError(f"no contender is called {unknown[0]}: there are {', '.join(known)}")
    return [each for each in CONTENDERS if not keys or each.key in keys]
