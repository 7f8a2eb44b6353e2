"""What importing the lexicon brings along."""

import subprocess
import sys
from pathlib import Path

import lexicon

MODULES = sorted(path.stem for path in Path(lexicon.__path__[0]).glob("[!_]*.py"))
SCRIPT = """
import sys
before = set(sys.modules)
{imports}
packages = {{name.partition(".")[0] for name in set(sys.modules) - before}}
print(*sorted(packages - set(sys.stdlib_module_names)))
"""


def test_it_imports_nothing_but_the_standard_library() -> None:
    assert "agencies" in MODULES
    imports = "\n".join(f"import lexicon.{module}" for module in MODULES)
    script = SCRIPT.format(imports=imports)
    root = Path(lexicon.__path__[0]).parent
    found = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True
    )
    # zoneinfo reads the build's own settings, which stdlib_module_names leaves out.
    packages = [name for name in found.stdout.split() if not name.startswith("_sysconfigdata")]
    assert packages == ["lexicon"]
