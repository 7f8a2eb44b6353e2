"""`make proof`: what each fault does to copy on its way, and a page that says so."""

import asyncio
import math
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from runtime.logs import configure_logs
from tests.proof.page import PAGE, RESULTS, ROOT, Proved, machine, read_results, write
from tests.proof.rows import ROWS_BY_NAME
from tests.proof.run import prove

MIN_RECORDS = 400
"""In each row, so that kills and embargoes are among them."""
WHAT_RUNS = ("lexicon", "models", "runtime", "schemas", "services", "wiredesk")


def main(
    rows: Annotated[str, typer.Option(help="The faults, joined by commas.")] = ",".join(
        ROWS_BY_NAME
    ),
    share: Annotated[
        float, typer.Option(help="Of the faults and records of the whole proof.", min=0.001, max=1)
    ] = 1.0,
    seed: Annotated[int, typer.Option(help="For the same moments and victims again.")] = 1,
) -> None:
    """Strike the stages and their broker with each fault, and have a judge count what went wrong.

    The whole takes some hours; each fault is written down as soon as it is through, and one that
    has been proved for this commit, with this share and seed, is not struck again.
    Exit status 1 where anything was lost, doubled, reordered, leaked or resurrected.
    """
    named = rows.split(",")
    if unknown := sorted(set(named) - set(ROWS_BY_NAME)):
        raise typer.BadParameter(f"{', '.join(unknown)}; there are {', '.join(ROWS_BY_NAME)}")
    configure_logs(level="error")
    proved = {each.result.row: each for each in read_results(RESULTS)}
    commit, is_well = _commit(), True
    for name in named:
        row = ROWS_BY_NAME[name]
        known = proved.get(name)
        asked = commit, share, seed
        if known is None or (known.commit, known.share, known.result.seed) != asked:
            folder = Path(tempfile.mkdtemp(prefix="proof-"))
            print(f"{name}: logs in {folder}", file=sys.stderr)
            count = math.ceil(row.count * share)
            records = max(MIN_RECORDS, round(row.records * share))
            result = asyncio.run(prove(row, count, records, seed, folder))
            known = proved[name] = Proved(result, commit, share, machine())
            write([proved[each] for each in ROWS_BY_NAME if each in proved])
        print(f"{name}: {known.result.verdict.faults or 'nothing went wrong'}")
        is_well &= known.result.is_well
    print(f"see {PAGE}")
    raise typer.Exit(0 if is_well else 1)


def _commit() -> str:
    """The last commit that has changed what runs, and whether anything has been changed since."""
    last = _git("log", "-1", "--format=%h", "--abbrev=12", "--", *WHAT_RUNS)
    return last + (" and changes" if _git("status", "--porcelain", "--", *WHAT_RUNS) else "")


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.strip()


if __name__ == "__main__":
    typer.run(main)
