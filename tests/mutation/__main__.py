"""`python -m tests.mutation`: how many small faults in the pure core the unit tests notice.

mutmut puts the faults in; `[tool.mutmut]` in pyproject.toml says into which modules and which
tests look for them. A fault that changes nothing is named in equivalent.toml, with the reason.
"""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Annotated

import typer

from tests.mutation.score import MIN_SCORE, Equivalent, Mutant, Score, scores

ROOT = Path(__file__).parents[2]
WORKPLACE = ROOT / "mutants"
"""Where mutmut keeps the faulty code; its name is fixed."""
LOG = WORKPLACE / "run.log"
MUTMUT = str(Path(sys.executable).with_name("mutmut"))
TABLE = Path(__file__).with_name("equivalent.toml")


def main(
    modules: Annotated[
        list[str] | None, typer.Argument(help="Parts of the names of modules; all if none.")
    ] = None,
) -> None:
    """Print the share of faults noticed, module by module, and each fault that was not."""
    chosen = [name for name in _modules() if not modules or any(part in name for part in modules)]
    if not chosen:
        sys.exit(f"no module of [tool.mutmut] is called like {' '.join(modules or ())}")
    _run(chosen)
    found = scores(chosen, _mutants(chosen), _equivalents())
    print(f"{'module':<36}{'faults':>8}{'change nothing':>16}{'noticed':>9}{'share':>8}")
    for score in found:
        print(_row(score))
    for score in found:
        for mutant in score.survivors:
            print(f"\n{mutant.name}\n{mutant.change}")
        for stale in score.stale:
            print(f"\nno such fault survives, take it out of {TABLE.name}:")
            print(f"{stale.module}.{stale.function}\n{stale.change}")
    sys.exit(not all(score.is_good for score in found))


def _modules() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "mutmut"
    ]
    return [path.removesuffix(".py").replace("/", ".") for path in settings["only_mutate"]]


def _equivalents() -> list[Equivalent]:
    return [
        Equivalent(**row) for row in tomllib.loads(TABLE.read_text(encoding="utf-8"))["equivalent"]
    ]


def _run(modules: list[str]) -> None:
    shutil.rmtree(WORKPLACE, ignore_errors=True)  # what it remembers of other tests would mislead
    WORKPLACE.mkdir()
    print(f"putting faults into {len(modules)} modules, for minutes; see {LOG}", file=sys.stderr)
    with LOG.open("wb") as log:
        command = [MUTMUT, "run", *(f"{module}.*" for module in modules)]
        done = subprocess.run(command, cwd=ROOT, stdout=log, stderr=log, check=False)
    if done.returncode:
        sys.exit(f"mutmut could not run the tests: see the end of {LOG}")


def _mutants(modules: list[str]) -> list[Mutant]:
    listed = _mutmut("results", "--all", "true").splitlines()
    found = [line.strip().split(": ", 1) for line in listed if ": " in line]
    return [
        Mutant(name, status, "" if status in Mutant.NOTICED else _mutmut("show", name))
        for name, status in found
        if name.rpartition(".")[0] in modules
    ]


def _mutmut(*arguments: str) -> str:
    done = subprocess.run(
        [MUTMUT, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


def _row(score: Score) -> str:
    numbers = f"{score.total:>8}{score.equivalent:>16}{score.noticed:>9}{score.share:>8.1%}"
    return f"{score.module:<36}{numbers}{'' if score.share >= MIN_SCORE else '  too few'}"


typer.run(main)
