"""The tables of `wiredesk top`: a row a stage, and a row a source. Pure."""

from collections.abc import Sequence

from wiredesk.top.snapshot import Snapshot

STAGES = ("ingest", "ingest-ahead", "enrich", "enrich-ahead", "publish", "serve")
"""In the order of the flow; any other comes behind them."""
STAGE_HEADINGS = (
    *("stage", "state", "partitions", "records/s", "lag", "oldest", "dead letters", "broker"),
)
SOURCE_HEADINGS = ("source", "items/s", "newest", "dropped", "waiting", "dead", "open kills")
Table = tuple[Sequence[str], Sequence[Sequence[str]]]


def tables(now: Snapshot, before: Snapshot) -> tuple[Table, Table]:
    """Stages and sources; rates are those since `before`, counters those since each start."""
    stages = sorted(now.named("stage", "wiredesk_ready"), key=_place)
    sources = now.named("source", "wiredesk_books_total", "wiredesk_last_record_timestamp_seconds")
    return (
        (STAGE_HEADINGS, [_stage(each, now, before) for each in stages]),
        (SOURCE_HEADINGS, [_source(each, now, before) for each in sources]),
    )


def _stage(name: str, now: Snapshot, before: Snapshot) -> tuple[str, ...]:
    return (
        name,
        now.waits.get(name) or ("ready" if _all_ready(name, now) else "not ready"),
        _partitions(name, now),
        _rate("wiredesk_records_consumed_total", now, before, stage=name),
        f"{now.total('wiredesk_consumer_lag_records', stage=name):.0f}",
        _age("wiredesk_oldest_unprocessed_timestamp_seconds", now, stage=name, oldest=True),
        f"{now.total('wiredesk_dead_letters_total', stage=name):.0f}",
        _age("wiredesk_broker_last_contact_timestamp_seconds", now, stage=name, oldest=True),
    )


def _source(name: str, now: Snapshot, before: Snapshot) -> tuple[str, ...]:
    books = {
        entry: now.total("wiredesk_books_total", source=name, entry=entry)
        for entry in ("dropped", "waiting", "dead")
    }
    return (
        name,
        _rate("wiredesk_books_total", now, before, source=name, stage="ingest", entry="in"),
        _age("wiredesk_last_record_timestamp_seconds", now, source=name, stage="ingest"),
        *(f"{number:.0f}" for number in books.values()),
        f"{now.total('wiredesk_open_kills', source=name):.0f}",
    )


def _all_ready(name: str, now: Snapshot) -> bool:
    return now.best(min, "wiredesk_ready", stage=name) == 1


def _partitions(name: str, now: Snapshot) -> str:
    """Those at work, of all that there are."""
    there = now.best(max, "wiredesk_partitions", stage=name)
    if there is None:
        return ""
    assigned = now.total("wiredesk_assigned_partitions", stage=name)
    at_work = assigned - now.total("wiredesk_acquiring_partitions", stage=name)
    return f"{at_work:.0f} of {there:.0f}"


def _rate(metric: str, now: Snapshot, before: Snapshot, **labels: str) -> str:
    """A second; a counter that is less than before was of a process that has ended."""
    more = now.total(metric, **labels) - before.total(metric, **labels)
    seconds = now.at - before.at
    return f"{max(0.0, more) / seconds:.1f}" if seconds > 0 else ""


def _age(metric: str, now: Snapshot, *, oldest: bool = False, **labels: str) -> str:
    """How long ago the newest was, or the oldest; empty where there is none."""
    since = now.best(min if oldest else max, metric, **labels)
    return "" if since is None else span(max(0.0, now.at - since))


def span(seconds: float) -> str:
    """A time in its two greatest units, such as `3m 20s`."""
    rest = round(seconds)
    parts: list[str] = []
    for size, unit in ((86400, "d"), (3600, "h"), (60, "m"), (1, "s")):
        number, rest = divmod(rest, size)
        if number or (parts and len(parts) < 2):
            parts.append(f"{number}{unit}")
    return " ".join(parts[:2]) or "0s"


def _place(name: str) -> tuple[int, str]:
    return (STAGES.index(name) if name in STAGES else len(STAGES), name)
