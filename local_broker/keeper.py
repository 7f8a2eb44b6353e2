"""The process that owns a local broker, and outlives its own owner by a moment only.

`owner` starts it in a session of its own, so that Ctrl-C in a terminal does not take the broker
away from those who still have to drain. Standard input is a pipe that the owner holds open and
writes nothing to: its end, however the owner ended, is the sign to stop. What there is to say
goes to standard output, one JSON object (`Word`) a line.
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
from local_broker.jvm import on_jvm
from local_broker.messages import Request, Word
from local_broker.place import Place, place
from local_broker.ports import check_free
from runtime.errors import WiredeskError

_LOOK_SECONDS = 1.0
Starter = Callable[[Place, int | None, Callable[[str], None]], AbstractContextManager[str]]
STARTERS: dict[StartedKind, Starter] = {"container": in_container, "jvm": on_jvm}


def keep(request: Request, say: Callable[[Word], None]) -> None:
    """Start the broker, say where it is, and hold it until the process is told to stop."""

    def progress(line: str) -> None:
        say(Word(about="progress", text=line))

    if request.port is not None:
        check_free(request.port)
    with ExitStack() as stack:
        there = stack.enter_context(place(request.data))
        kinds = choose(request.kind, engine_answers)
        kind, bootstrap = _start_first(stack, kinds, there, request.port, progress)
        say(Word(about="ready", text=bootstrap, kind=kind))
        while True:
            signal.pause()


def _start_first(
    stack: ExitStack,
    kinds: Sequence[StartedKind],
    there: Place,
    port: int | None,
    progress: Callable[[str], None],
) -> tuple[StartedKind, str]:
    for kind, following in pairwise(kinds):
        try:
            return kind, stack.enter_context(STARTERS[kind](there, port, progress))
        except LocalBrokerError as error:
            progress(f"{error}; trying {following} instead")
    return kinds[-1], stack.enter_context(STARTERS[kinds[-1]](there, port, progress))


def watch(owner: int) -> None:
    """Send this process SIGTERM once the owner is gone.

    The pipe tells at once. It does not where the owner has forked children that hold it open
    too; the id of our parent does.
    """
    while os.getppid() == owner:
        if select.select([sys.stdin], [], [], _LOOK_SECONDS)[0]:
            break
    os.kill(os.getpid(), signal.SIGTERM)


def _leave(*_: object) -> None:
    """End by unwinding, so that everything is cleared away; being told twice changes nothing."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise SystemExit


def _say(word: Word) -> None:
    print(word.model_dump_json(), flush=True)


def main() -> None:
    """Keep a broker as the request, the only argument, says."""
    request = Request.model_validate_json(sys.argv[1])
    signal.signal(signal.SIGTERM, _leave)
    threading.Thread(target=watch, args=(request.owner,), daemon=True).start()
    try:
        keep(request, _say)
    except BrokenPipeError:
        pass  # the owner went while we had something to say
    except WiredeskError as error:
        _say(Word(about="failure", text=str(error)))
    except Exception as error:
        traceback.print_exc()
        text = f"a defect of the local broker ({type(error).__name__}: {error}): please report it"
        _say(Word(about="failure", text=text))
    finally:
        # Whatever might still be running was started by us: this process leads its group.
        os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    main()
