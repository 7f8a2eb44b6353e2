"""Where metrics and health can't be served."""

import pytest

from runtime.errors import ConfigurationError
from runtime.http import serve
from runtime.metrics import Metrics


async def test_a_name_that_no_host_can_have_is_no_defect() -> None:
    with pytest.raises(ConfigurationError, match="WIREDESK_HTTP_HOST to an address"):
        async with serve([], Metrics(), "a..b", 0):
            pass
