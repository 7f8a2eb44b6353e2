"""The memory that docs give to the services of `docker-compose.yml` is what they have."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
UNITS = {"GiB": "g", "MiB": "m"}


def test_docs_and_services_agree() -> None:
    services = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    page = (ROOT / "docs/operating/containers.md").read_text(encoding="utf-8")
    limits = dict(
        re.findall(r"^  (\w+):\n(?:    .*\n|\n)*?    mem_limit: (\w+)", services, re.MULTILINE)
    )
    rows = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|.*?\| (\d+) (GiB|MiB)", page, re.MULTILINE)
    documented = {
        name: number + UNITS[unit]
        for names, number, unit in rows
        for name in re.findall(r"\w+", names)
    }

    assert documented == limits
