"""`python -m tests.benchmarks --only peers`: the same work done by others, beside ours.

Two tables: speed, and with `--faults` what comes out after each kind of fault.
"""

import asyncio
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from runtime.settings import load_settings
from tests.benchmarks.peers.contenders import Contender
from tests.benchmarks.peers.environments import PeersError
from tests.benchmarks.peers.faults import SESSION_SECONDS, Fault, Result, suffered
from tests.benchmarks.peers.speed import Speed, measured, median
from tests.benchmarks.peers.table import table
from tests.benchmarks.peers.work import PARTITIONS, RECORD_BYTES
from tests.torture.broker import BrokerUnderFire
from wiredesk.commands.stages import cluster

RECORDS = 120_000
ROUNDS = 3
OUTAGE = 60.0
PATIENCE = 120.0
"""Longer than the time-out of a transaction that a killed process has left open: 60 s."""
SPEED_HEADER = (
    *("", "compression", "records", "records/s", "processor s", "MB", "p50 ms", "p95 ms"),
)
FAULTS_HEADER = (
    *("", "promises", "fault", "records", "lost", "waiting", "doubled", "reversed", "exits"),
    "back after",
)


def speed(
    contenders: Sequence[Contender], compressions: Sequence[str], records: int, rounds: int
) -> None:
    """Print the medians of some rounds, by turns, on the cluster or a local one.

    Raises PeersError in the end for those that have failed.
    """
    contenders = [each for each in contenders if not each.for_faults]
    _set_up(contenders)
    pairs = [(each, codec) for codec in compressions for each in contenders]
    runs: dict[tuple[str, str], list[Speed]] = {}
    failures = _Failures()
    with cluster(load_settings()) as settings:
        bootstrap = settings.kafka.bootstrap_servers or ""
        for turn in range(1, rounds + 1):
            for contender, codec in pairs:
                _show(f"round {turn}: {contender.name}, {codec}")
                with failures.passed_over():
                    given = records // contender.share
                    run = asyncio.run(measured(contender, bootstrap, codec, given))
                    runs.setdefault((contender.key, codec), []).append(run)
    print(
        f"Peers: {PARTITIONS} partitions, JSON of {RECORD_BYTES:,} bytes, medians of {rounds}; "
        "processor seconds for 10,000 records, latency of single records"
    )
    rows = [
        speed_row(each, codec, median(runs[each.key, codec]))
        for each, codec in pairs
        if (each.key, codec) in runs
    ]
    print("\n".join(table(SPEED_HEADER, rows, words=2)))
    failures.tell()


def speed_row(contender: Contender, compression: str, run: Speed) -> list[str]:
    """One line of the table."""
    return [
        contender.name,
        compression,
        f"{run.records:,}",
        f"{run.rate:,.0f}",
        f"{run.seconds:.2f}",
        f"{run.megabytes:,.0f}",
        f"{run.p50:,.0f}",
        f"{run.p95:,.0f}",
    ]


def faults(contenders: Sequence[Contender], outage: float) -> None:
    """Print what each kind of fault came to, on a broker of its own.

    `outage`: seconds without a broker. Raises PeersError in the end for those that have failed.
    """
    _set_up(contenders)
    failures = _Failures()
    results = asyncio.run(_faults(contenders, outage, failures))
    print(
        f"Faults: two processes of each, session time-out {SESSION_SECONDS:g} s, "
        f"the broker away for {outage:g} s"
    )
    rows = [faults_row(*each) for each in results]
    print("\n".join(table(FAULTS_HEADER, rows, words=3)))
    for contender, fault, result in results:
        if result.last_words:
            print(f"{contender.name}, {fault}, the last that ended: {result.last_words}")
    failures.tell()


def faults_row(contender: Contender, fault: Fault, result: Result) -> list[str]:
    """One line of the table."""
    return [
        contender.name,
        contender.promises,
        fault.value,
        f"{result.records:,}",
        f"{result.tally.lost:,}",
        f"{result.tally.waiting:,}",
        f"{result.tally.doubled:,}",
        f"{result.tally.reversed:,}",
        f"{result.exits}",
        "never" if result.back is None else f"{result.back:.0f} s",
    ]


class _Failures:
    """Runs that have failed: the others, which may take an hour, go on."""

    def __init__(self) -> None:
        self._said: list[str] = []

    @contextmanager
    def passed_over(self) -> Iterator[None]:
        try:
            yield
        except PeersError as error:
            self._said.append(str(error))

    def tell(self) -> None:
        """Raise PeersError where there are any."""
        if self._said:
            raise PeersError("; ".join(dict.fromkeys(self._said)))


async def _faults(
    contenders: Sequence[Contender], outage: float, failures: _Failures
) -> list[tuple[Contender, Fault, Result]]:
    results = []
    with tempfile.TemporaryDirectory(prefix="peers-kafka-") as data:
        broker = BrokerUnderFire(Path(data))
        await broker.start()
        try:
            for contender in contenders:
                for fault in Fault:
                    _show(f"{contender.name}: {fault}")
                    with failures.passed_over():
                        result = await suffered(contender, broker, fault, outage, PATIENCE)
                        results.append((contender, fault, result))
        finally:
            await broker.stop()
    return results


def _set_up(contenders: Sequence[Contender]) -> None:
    """Make all environments, so that one that can't be made is known before the work begins."""
    for contender in contenders:
        contender.command()


def _show(progress: str) -> None:
    print(progress, file=sys.stderr)
