"""The faults that are proved to do no harm, as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One fault, struck again and again while copy comes in."""

    name: str
    what: str
    """The same for people."""
    mode: str | None
    """By its name in `tests.torture`; None: it is the copy that is the fault."""
    count: int
    """How often it strikes in the whole proof."""
    poison: float = 0.01
    """The share of records that nobody can read."""
    records: int = 0
    """The least that are pushed; more are, for as long as faults strike."""
    over_network: bool = False
    """Whether the stages reach the broker through a proxy."""


ROWS = (
    Row("calm", "no fault", None, 0, records=5000),
    Row("kill-ingest", "`kill -9` of an ingest", "kill-ingest", 500),
    Row("kill-enrich", "`kill -9` of an enrich", "kill-enrich", 500),
    Row("kill-publish", "`kill -9` of a publish", "kill-publish", 500),
    Row("freeze", "a process frozen for longer than its session", "freeze", 100),
    Row("blink", "a process frozen for less than its session", "blink", 100),
    Row("term", "SIGTERM, and another process in its place", "term", 100),
    Row("scale", "one process more for a while, then one less", "scale", 100),
    Row("storm", "8 members that come to a group and leave it", "storm", 100),
    Row("broker-kill", "`kill -9` of the broker", "broker-kill", 100),
    Row("broker-freeze", "the broker frozen for 3 to 20 s", "broker-freeze", 50),
    Row("reset", "all connections cut", "reset", 200, over_network=True),
    Row(
        "half-open",
        "nothing passes for 5 to 12 s, connections gone",
        "half-open",
        50,
        over_network=True,
    ),
    Row("delay", "200 ms more for each message", "delay", 50, over_network=True),
    Row("narrow", "50 kB/s for each connection", "narrow", 50, over_network=True),
    Row("poison", "a third of the copy that nobody can read", None, 0, poison=0.33, records=5000),
    Row("all-poison", "copy that nobody can read, and no other", None, 0, poison=1.0, records=900),
)
ROWS_BY_NAME = {row.name: row for row in ROWS}
