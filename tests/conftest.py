"""A real Kafka for the tests, and a note about those that need a Docker engine if there is none."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
import structlog
from _pytest.terminal import TerminalReporter
from hypothesis import settings

from local_broker import local_broker
from runtime.settings import load_settings

NO_ENGINE = "no Docker engine answers"
ON_A_TERMINAL = (
    *("COLUMNS", "LINES", "TERMINAL_WIDTH", "TTY_COMPATIBLE", "TTY_INTERACTIVE"),
    *("FORCE_COLOR", "NO_COLOR", "PY_COLORS", "GITHUB_ACTIONS"),
)
"""What pytest, typer and rich take from the environment."""

WAITING = ("tests/integration/", "tests/faults/")
"""Whose tests wait for a broker and for time to pass more than they compute."""

# Machines differ in speed, and a run that is green has to be green again.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


def pytest_configure() -> None:
    """Take from the environment what would change a test: a terminal's habits, a desk's settings.

    Which cluster to test on may be named, and how to start one.
    """
    for name in list(os.environ):
        setting = name.startswith("WIREDESK_") and name != "WIREDESK_BROKER"
        if setting or name in ON_A_TERMINAL:
            del os.environ[name]
    # Without it rich asks whatever terminal the tests were started on.
    os.environ["COLUMNS"] = "80"
    if "TEST_CLOCK" in os.environ and "TEST_CLOCK_AHEAD" not in os.environ:
        pytest.exit("the clock was not set: make unit CLOCK=2028-02-29T12:00Z", returncode=1)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Two more than there are cores for the whole suite, since tests on a broker mostly wait."""
    return None if config.option.file_or_dir else (os.cpu_count() or 1) + 2


@pytest.fixture(autouse=True)
def _logs_end_with_their_test() -> Iterator[None]:
    """A command that a test runs logs to a stream that is closed once it has ended."""
    root = logging.getLogger()
    before = [*root.handlers]
    yield
    if structlog.is_configured():
        structlog.reset_defaults()
        root.handlers[:] = before


@pytest.fixture(scope="session")
def bootstrap() -> Iterator[str]:
    """The address of the cluster that KAFKA_BOOTSTRAP_SERVERS names, or else of one of our own.

    It is the same for the whole session: a test keeps to itself by a topic prefix of its own.
    """
    if named := os.environ.get("KAFKA_BOOTSTRAP_SERVERS"):
        yield named
        return
    with local_broker(load_settings().wiredesk.broker, progress=print) as broker:
        yield broker.bootstrap


def engine_answers() -> bool:
    """Asked in a separate process: an engine's client that finds none leaks its socket."""
    asking = "from local_broker.container import engine_answers as ask; exit(not ask())"
    return subprocess.run([sys.executable, "-c", asking], check=False).returncode == 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # One worker begins with what waits, while others compute; what is left at the end is short.
    items.sort(key=lambda item: not item.nodeid.startswith(WAITING))
    need_engine = [item for item in items if item.get_closest_marker("engine")]
    if need_engine and not engine_answers():
        for item in need_engine:
            item.add_marker(pytest.mark.skip(reason=NO_ENGINE))


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    left_out = [
        report.nodeid
        for report in terminalreporter.stats.get("skipped", [])
        if NO_ENGINE in str(report.longrepr)
    ]
    if left_out:
        terminalreporter.section(f"left out, since {NO_ENGINE}: {len(left_out)}")
        for name in left_out:
            terminalreporter.line(name)
        terminalreporter.line("Start one to run them.")
