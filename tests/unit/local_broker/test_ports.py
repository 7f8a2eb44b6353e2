"""Ports: free ones, and another try."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from local_broker.errors import LocalBrokerError, PortTakenError
from local_broker.ports import LOCALHOST, check_free, enter_with_port, free_ports


class Starts:
    """A broker whose port is taken the first few times."""

    def __init__(self, taken: int) -> None:
        self._taken = taken
        self.tried: list[int] = []

    @contextmanager
    def __call__(self, port: int) -> Iterator[str]:
        self.tried.append(port)
        if len(self.tried) <= self._taken:
            raise PortTakenError
        yield f"up on {port}"


def test_free_ports_differ() -> None:
    assert len(set(free_ports(20))) == 20


def test_a_port_with_a_listener_is_not_free() -> None:
    with socket.create_server((LOCALHOST, 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(LocalBrokerError, match=f"port {port} can't be had .*: name another"):
            check_free(port)

    check_free(port)


@pytest.mark.parametrize("taken", [0, 1, 2])
def test_a_port_that_is_taken_in_between_costs_another_try(taken: int) -> None:
    starts = Starts(taken)

    with ExitStack() as stack:
        assert enter_with_port(stack, None, starts) == f"up on {starts.tried[-1]}"

    assert len(starts.tried) == taken + 1


def test_the_tries_end() -> None:
    starts = Starts(taken=99)

    with ExitStack() as stack, pytest.raises(PortTakenError):
        enter_with_port(stack, None, starts)

    assert len(starts.tried) == 3


def test_a_named_port_is_kept_to() -> None:
    starts = Starts(taken=1)

    with ExitStack() as stack:
        enter_with_port(stack, 19092, starts)

    assert starts.tried == [19092, 19092]
