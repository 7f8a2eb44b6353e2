"""What `wiredesk top` makes of metrics, and of processes that say none."""

import pytest

from runtime.http.pages import metrics_page, serve_pages, status_page
from runtime.metrics.prometheus import Metrics
from runtime.metrics.table import (
    ACQUIRING,
    ASSIGNED,
    BOOKS,
    CONSUMED,
    DEAD_LETTERS,
    LAG,
    LAST_RECORD,
    OLDEST_UNPROCESSED,
    PARTITIONS,
    READY,
)
from wiredesk.client.pages import NoPageError, read_pages
from wiredesk.top.rows import span, tables
from wiredesk.top.snapshot import Page, Snapshot

NOW = 1_700_000_000.0


def page(metrics: Metrics, **waits: str) -> Page:
    return Page(metrics_page(metrics)().body.decode(), waits)


@pytest.fixture
def enrich() -> Metrics:
    """A process that works on three partitions, and gets a fourth ready."""
    metrics = Metrics()
    metrics.set(READY, 0, "enrich")
    metrics.set(ASSIGNED, 4, "enrich")
    metrics.set(ACQUIRING, 1, "enrich")
    metrics.set(PARTITIONS, 6, "enrich")
    metrics.add(CONSUMED, "enrich", "wire.items", amount=100)
    metrics.add(DEAD_LETTERS, "enrich", "too-slow", amount=2)
    for partition, lag in (("0", 5), ("1", 7)):
        metrics.set(LAG, lag, "enrich", "wire.items", partition)
    metrics.set(OLDEST_UNPROCESSED, NOW - 80, "enrich", "wire.items", "0")
    return metrics


def test_a_stage_is_added_up_over_its_processes(enrich: Metrics) -> None:
    other = Metrics()
    other.set(READY, 1, "enrich")
    other.set(ASSIGNED, 2, "enrich")
    other.set(PARTITIONS, 6, "enrich")
    other.set(READY, 1, "ingest")
    pages = [page(other, enrich="ready", ingest="ready"), page(enrich, enrich="partitions [3]")]
    before = Snapshot(pages, NOW - 10)
    enrich.add(CONSUMED, "enrich", "wire.items", amount=50)
    pages[1] = page(enrich, enrich="partitions [3]")
    (_, stages), _ = tables(Snapshot(pages, NOW), before)
    assert stages == [
        ("ingest", "ready", "", "0.0", "0", "", "0", ""),
        ("enrich", "partitions [3]", "5 of 6", "5.0", "12", "1m 20s", "2", ""),
    ]


def test_a_source_shows_its_rate_its_newest_record_and_its_books() -> None:
    metrics = Metrics()
    metrics.set(READY, 1, "ingest")
    metrics.add(BOOKS, "ingest", "baltic", "in", amount=10)
    before = Snapshot([page(metrics)], NOW - 2)
    metrics.add(BOOKS, "ingest", "baltic", "in", amount=4)
    metrics.add(BOOKS, "ingest", "baltic", "dead", amount=1)
    metrics.add(BOOKS, "publish", "baltic", "dropped", amount=3)
    metrics.set(LAST_RECORD, NOW - 30, "ingest", "baltic")
    _, (_, sources) = tables(Snapshot([page(metrics)], NOW), before)
    assert sources == [("baltic", "2.0", "30s", "3", "0", "1", "0")]


def test_a_process_that_was_started_anew_has_no_rate_below_nothing(enrich: Metrics) -> None:
    fresh = Metrics()
    fresh.set(READY, 1, "enrich")
    (_, stages), _ = tables(Snapshot([page(fresh)], NOW), Snapshot([page(enrich)], NOW - 2))
    assert stages[0][3] == "0.0"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0s"), (59.6, "1m 0s"), (3661, "1h 1m"), (90_000, "1d 1h"), (7, "7s")],
)
def test_a_time_has_two_units(seconds: float, text: str) -> None:
    assert span(seconds) == text


async def test_the_pages_of_a_process_are_read(enrich: Metrics) -> None:
    pages = {"/metrics": metrics_page(enrich), "/readyz": lambda: status_page("ready")}
    async with serve_pages(pages, "127.0.0.1", 0) as address:
        [found] = await read_pages([address.removeprefix("http://")])
    assert found.waits == {"serve": "ready"}
    assert Snapshot([found], NOW).total("wiredesk_dead_letters_total") == 2


async def test_who_does_not_answer_is_named() -> None:
    pages = {"/metrics": lambda: status_page("hello")}
    async with serve_pages(pages, "127.0.0.1", 0) as address:
        with pytest.raises(NoPageError, match=rf"{address}/metrics is not a page of Wiredesk"):
            await read_pages([address])
    with pytest.raises(NoPageError, match="name the metrics ports of the processes"):
        await read_pages([address])
