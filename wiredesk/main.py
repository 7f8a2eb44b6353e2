"""`wiredesk`: one command line for the people who run feeds.

Nothing is imported before Ctrl-C is taken care of.
"""

# ruff: noqa: PLC0415

import os
import sys


def main() -> None:
    """Run the command line: what goes wrong is one line, and an exit status that says so.

    Status 1: it can't be done as things are; 2: wrong arguments; 130: interrupted; 70: a defect
    of ours, whose traceback `WIREDESK_LOG_LEVEL=debug` shows.
    """
    try:
        from wiredesk.interrupts import leave_at_once

        leave_at_once()
        status = _run()
        leave_at_once()
    except KeyboardInterrupt:
        os._exit(130)
    sys.exit(status)


def _run() -> int | str | None:
    from wiredesk.commands import app
    from wiredesk.output import prepare_streams

    prepare_streams()
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except SystemExit as ended:
        return ended.code
    except (Exception, KeyboardInterrupt) as error:
        return _status_of(error)
    return 0


def _status_of(error: BaseException) -> int:
    """The exit status, having said what is wrong."""
    from runtime.errors import BrokerUnreachableError, WiredeskError
    from wiredesk.interrupts import STATUS
    from wiredesk.output import give_up

    match error:
        case BrokerUnreachableError():
            status = _say(_cause_of(error), 1)
        case WiredeskError():
            status = _say(str(error), 1)
        case KeyboardInterrupt():
            status = STATUS
        case BrokenPipeError():
            give_up()
            status = 0
        case OSError():
            give_up()
            what = error.filename or "standard output"
            status = _say(f"{what}: {error.strerror or error}", 1)
        case MemoryError():
            status = _say("there is too little memory: add some, or raise `ulimit -v`", 1)
        case _:
            status = _report(error)
    return status


def _cause_of(error: Exception) -> str:
    """Why no broker answers, found out by a connection of its own."""
    import asyncio

    from runtime.diagnosis import diagnose
    from runtime.settings import load_settings

    kafka = load_settings().kafka
    return str(asyncio.run(diagnose(kafka)) if kafka.bootstrap_servers else error)


def _report(error: BaseException) -> int:
    if os.environ.get("WIREDESK_LOG_LEVEL", "").lower() == "debug":
        from traceback import format_exception

        from wiredesk.output import say

        for line in "".join(format_exception(error)).splitlines():
            say(line)
    return _say(
        f"a defect of wiredesk ({type(error).__name__}: {error}); "
        "WIREDESK_LOG_LEVEL=debug shows where: please report it",
        70,
    )


def _say(text: str, status: int) -> int:
    from wiredesk.output import say

    say(f"wiredesk: {' '.join(text.split())}")
    return status
