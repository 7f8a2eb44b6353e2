"""Where metrics and health can't be served."""

import pytest

from runtime.errors import ConfigurationError
from runtime.http.pages import serve
from runtime.http.server import PageServer
from runtime.metrics.prometheus import Metrics


async def test_a_name_that_no_host_can_have_is_no_defect() -> None:
    with pytest.raises(ConfigurationError, match="WIREDESK_HTTP_HOST to an address"):
        async with serve([], Metrics(), "a..b", 0):
            pass


async def test_the_address_of_ipv6_can_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    async def start(*_arguments: object) -> tuple[str, int]:
        return "::1", 9464

    monkeypatch.setattr(PageServer, "start", start)
    async with serve([], Metrics(), "::1", 0) as address:
        assert address == "http://[::1]:9464"
