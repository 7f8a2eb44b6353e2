"""`python -m tests.fuzz`: changed samples of all formats go through all three stages.

It goes on after a find, and runs until stopped. A find is saved in the folder: what a stage raised
or an invariant that did not hold (`crash-…`), more than two seconds of processor time for a record
in a stage (`slow-…`), a minute in all (`ended-…`), more than 256 MB of its own (`memory-…`). Those
of one place in the code are one find. Ends with status 1 if there were any.
"""

import argparse
import os
import sys
import time
from pathlib import Path

from tests.fuzz.worker import Worker


def main() -> int:
    """Fuzz in several processes until the time is up; the finds are listed at the end."""
    args = _arguments()
    args.finds.mkdir(parents=True, exist_ok=True)
    until = time.monotonic() + args.max_total_time
    running: dict[int, int] = {}
    seed = args.seed
    try:
        while time.monotonic() < until or running:
            while len(running) < args.processes and time.monotonic() < until:
                number = min(set(range(args.processes)) - set(running.values()))
                running[_start(args.finds, number, seed, until)] = number
                seed += 1
            process, status = os.wait()
            number = running.pop(process)
            if os.WIFSIGNALED(status) or os.WEXITSTATUS(status):
                _save_ended(args.finds, number, status)
    except KeyboardInterrupt:
        print("stopped")
    finds = sorted(each.name for each in args.finds.iterdir() if _is_find(each))
    print(f"{len(finds)} finds in {args.finds}", *finds, sep="\n")
    return 1 if finds else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument(
        "-max_total_time", type=float, default=float("inf"), metavar="SECONDS", help="then stop"
    )
    parser.add_argument("-processes", type=int, default=os.cpu_count() or 1, metavar="NUMBER")
    parser.add_argument("-seed", type=int, default=int(time.time()), metavar="NUMBER")
    parser.add_argument("-finds", type=Path, default=Path("fuzz-finds"), metavar="FOLDER")
    return parser.parse_args()


def _start(folder: Path, number: int, seed: int, until: float) -> int:
    process = os.fork()
    if process:
        return process
    try:
        Worker(folder, number, seed).run(until)
    except KeyboardInterrupt:
        os._exit(0)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        os._exit(70)
    os._exit(0)


def _save_ended(folder: Path, number: int, status: int) -> None:
    """The input over which a process ended is a find, too."""
    name = f"ended-{os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)}"
    current = folder / f"current-{number}"
    if current.exists():
        format_, _, value = current.read_bytes().partition(b"\n")
        path = folder / f"{name}-{format_.decode()}-{int(time.time())}"
        path.write_bytes(value)
        print(path.name, len(value), "bytes", flush=True)


def _is_find(path: Path) -> bool:
    return path.suffix != ".txt" and not path.name.startswith("current-")


if __name__ == "__main__":
    sys.exit(main())
