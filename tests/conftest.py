"""Tests that need a Docker engine run where one answers; the summary names those that could not."""

import pytest
from _pytest.terminal import TerminalReporter

from runtime.local_broker.container import engine_answers

NO_ENGINE = "no Docker engine answers"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
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
