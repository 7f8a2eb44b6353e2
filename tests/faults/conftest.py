"""A desk for each test, on the session's broker."""

import pytest

from tests.faults.desk import Desk


@pytest.fixture
def desk(bootstrap: str) -> Desk:
    """Topics under a prefix for the test alone, once it opens them."""
    return Desk(bootstrap)
