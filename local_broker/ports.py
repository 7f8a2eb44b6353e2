"""Finds free ports, and tries again where one has been taken meanwhile."""

import socket
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack

from local_broker.errors import LocalBrokerError, PortTakenError

LOCALHOST = "127.0.0.1"
_TRIES = 3


def free_ports(number: int) -> list[int]:
    """Ports that no process listens on at this moment."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(number)]
        for each in sockets:
            each.bind((LOCALHOST, 0))
        return [int(each.getsockname()[1]) for each in sockets]


def check_free(port: int) -> None:
    """Raise LocalBrokerError where no listener could be opened on the port."""
    with socket.socket() as trial:
        # As servers do, so that connections left over from the last listener don't matter.
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((LOCALHOST, port))
        except OSError as error:
            message = (
                f"port {port} can't be had ({error.strerror}): "
                "name another with --port, or none for a free one"
            )
            raise LocalBrokerError(message) from error


def enter_with_port(
    stack: ExitStack, named: int | None, start: Callable[[int], AbstractContextManager[str]]
) -> str:
    """Start something on the named port, or on a free one, and enter it into the stack.

    Raises PortTakenError where ports are taken faster than they are found.
    """
    for _ in range(_TRIES - 1):
        try:
            return stack.enter_context(start(named or free_ports(1)[0]))
        except PortTakenError:
            continue
    return stack.enter_context(start(named or free_ports(1)[0]))
