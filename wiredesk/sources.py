"""What the file of WIREDESK_SOURCES lays down, for commands."""

from collections.abc import Iterator

from runtime.sources import source_file
from schemas.sources import ANY_SOURCE, Source, Sources
from schemas.topics import RAW, TOPICS, Topic, own_topic

UNKNOWN = {
    "accept": "is taken as it is",
    "rename": "is taken as copy of `unknown`",
    "refuse": "is a dead letter, unknown-source",
    "quarantine": "is withheld, unknown-source",
}


def read_sources() -> Sources:
    """What the file says; without one, what holds then.

    Raises ConfigurationError.
    """
    file = source_file()
    return file.content if file else ANY_SOURCE


def all_topics() -> tuple[Topic, ...]:
    """Those of the registry, and behind them those that are a source's own.

    Raises ConfigurationError.
    """
    return (*TOPICS, *map(own_topic, read_sources().topics))


def raw_topic_of(source: str) -> Topic:
    """The topic that copy of a source goes to. Raises ConfigurationError."""
    topic = read_sources().of(source).topic
    return own_topic(topic) if topic else RAW


def source_lines(sources: Sources) -> Iterator[str]:
    """A line for each source, and one for all others."""
    for name, source in sources.sources.items():
        yield f"source {name}: {'; '.join(_stated(source))}"
    yield f"copy of any other source {UNKNOWN[sources.unknown]}"


def impersonable(sources: Sources) -> Iterator[str]:
    """A line for each source that may kill others' copy, and in whose name anybody may write."""
    for name, source in sources.sources.items():
        if {"kill-others", "order"}.intersection(source.may) and not source.topic:
            yield (
                f"{name} decides on the copy of others, and whoever may write to {RAW.name} may "
                "write in its name: give it a topic of its own"
            )


def _stated(source: Source) -> Iterator[str]:
    values = {
        "zone": source.zone,
        "language": source.language,
        "read as": source.read_as,
        "tags": ", ".join(source.tags),
        "topic": source.topic,
        "a dropped embargo": source.embargo_dropped,
    }
    yield from (f"{name} {value}" for name, value in values.items() if value)
    if source.addresses != "bare":
        yield f"items known by {source.addresses} addresses"
    if source.day_first is not None:
        yield f"3/4 is {'3 April' if source.day_first else 'March 4'}"
    if source.show_headlines is not None:
        yield f"headlines of held and killed copy {'shown' if source.show_headlines else 'hidden'}"
    if source.mapping:
        yield f"{len(source.mapping.fields)} paths of its {source.mapping.format} mapped"
    yield f"may {', '.join(source.may) or 'ask for nothing'}"
