"""The process that owns a local broker, and ends a moment after the process that launched it.

`launcher` starts it in a session of its own, so that Ctrl-C in a terminal does not stop the broker
while stages still have to drain. Its standard input is a pipe that the launcher holds open and
writes nothing to: end of file, however the launcher ended, means stop. It writes messages to
standard output, one JSON object (`Message`) a line.
"""

import os
import select
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from itertools import pairwise

from local_broker.choice import StartedKind, choose
from local_broker.container import engine_answers, in_container
from local_broker.errors import LocalBrokerError
from local_broker.folder import BrokerFolder, open_folder
from local_broker.jvm import on_jvm
from local_broker.messages import Message, Request
from local_broker.ports import check_free
from runtime.errors import WiredeskError

_CHECK_SECONDS = 1.0
Starter = Callable[[BrokerFolder, int | None, Callable[[str], None]], AbstractContextManager[str]]
STARTERS: dict[StartedKind, Starter] = {"container": in_container, "jvm": on_jvm}


def supervise(request: Request, send: Callable[[Message], None]) -> None:
    """Start the broker, send its address, and run it until the process gets SIGTERM."""

    def progress(line: str) -> None:
        send(Message(event="progress", text=line))

    if request.port is not None:
        check_free(request.port)
    with ExitStack() as stack:
        folder = stack.enter_context(open_folder(request.data))
        kinds = choose(request.kind, engine_answers)
        kind, bootstrap = _start_first(stack, kinds, folder, request.port, progress)
        send(Message(event="ready", text=bootstrap, kind=kind))
        while True:
            signal.pause()


def _start_first(
    stack: ExitStack,
    kinds: Sequence[StartedKind],
    folder: BrokerFolder,
    port: int | None,
    progress: Callable[[str], None],
) -> tuple[StartedKind, str]:
    for kind, following in pairwise(kinds):
        try:
            return kind, stack.enter_context(STARTERS[kind](folder, port, progress))
        except LocalBrokerError as error:
            progress(f"{error}; trying {following} instead")
    return kinds[-1], stack.enter_context(STARTERS[kinds[-1]](folder, port, progress))


def watch(owner: int) -> None:
    """Send this process SIGTERM once the process `owner` has ended.

    The pipe shows that at once, unless the owner has forked children that hold it open too; then
    the id of our parent process does.
    """
    while os.getppid() == owner:
        if select.select([sys.stdin], [], [], _CHECK_SECONDS)[0]:
            break
    os.kill(os.getpid(), signal.SIGTERM)


def _stop(*_: object) -> None:
    """End by unwinding, so that everything is removed; a second signal changes nothing."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise SystemExit


def _send(message: Message) -> None:
    print(message.model_dump_json(), flush=True)


def main() -> None:
    """Run a broker as the request asks: the only argument, as JSON."""
    request = Request.model_validate_json(sys.argv[1])
    signal.signal(signal.SIGTERM, _stop)
    threading.Thread(target=watch, args=(request.owner,), daemon=True).start()
    try:
        supervise(request, _send)
    except BrokenPipeError:
        pass  # the launcher ended while we were writing
    except WiredeskError as error:
        _send(Message(event="failure", text=str(error)))
    except Exception as error:
        traceback.print_exc()
        text = f"a defect of the local broker ({type(error).__name__}: {error}): please report it"
        _send(Message(event="failure", text=text))
    finally:
        # All that may still run was started by us: this process leads its group.
        os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    main()
