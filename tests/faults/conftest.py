"""A desk for each test, on the session's broker."""

import pytest

from tests.faults.desk import Desk


@pytest.fixture(autouse=True)
def _one_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have stages read with one process, since each takes seconds to start."""
    monkeypatch.setenv("WIREDESK_READER_PROCESSES", "1")


@pytest.fixture
def desk(bootstrap: str) -> Desk:
    """Topics under a prefix for the test alone, once it opens them."""
    return Desk(bootstrap)
