"""Writes what the chart for Strimzi takes from the project: `python -m deploy.helm.registry`.

The topics are those of the registry, the users and their rights those of docs/security.md.
"""

import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from schemas.topics import TOPICS

ROOT = Path(__file__).parents[2]
CHART = ROOT / "deploy/helm/wiredesk-strimzi"
OURS = "wiredesk-"
"""What the names of the desk's own users begin with; agencies and sites are values."""
TYPES = {"--topic": "topic", "--group": "group", "--transactional-id": "transactionalId"}


def topics() -> list[dict[str, Any]]:
    """Each topic with its partitions and settings."""
    return [
        {"name": each.name, "partitions": each.partitions, "config": dict(each.config)}
        for each in TOPICS
    ]


def users(page: str) -> Mapping[str, list[dict[str, Any]]]:
    """The rights of each of the desk's own users, as a page has them as commands."""
    found: dict[str, list[dict[str, Any]]] = {}
    for line in page.splitlines():
        if line.startswith("acl --allow-principal"):
            name, rules = rules_of(shlex.split(line))
            if name.startswith(OURS):
                found.setdefault(name, []).extend(rules)
    return found


def rules_of(words: list[str]) -> tuple[str, list[dict[str, Any]]]:
    """The user of a command, and a rule for each kind of resource that it names."""
    pairs = list(_pairs(words))
    given = {name: [value for each, value in pairs if each == name] for name, _ in pairs}
    prefixed = given.get("--resource-pattern-type") == ["prefixed"]
    rules = [
        {"operations": given["--operation"], "type": kind, "names": given[option]}
        | ({"prefixed": True} if prefixed else {})
        for option, kind in TYPES.items()
        if option in given
    ]
    return given["--allow-principal"][0].removeprefix("User:"), rules


def _pairs(words: list[str]) -> Iterator[tuple[str, str]]:
    rest = words[1:]
    yield from zip(rest[::2], rest[1::2], strict=True)


def files() -> Mapping[Path, str]:
    """What each file of the chart has to be."""
    page = (ROOT / "docs/security.md").read_text(encoding="utf-8")
    made = {"topics.yaml": {"topics": topics()}, "users.yaml": {"users": dict(users(page))}}
    head = "# Written by `python -m deploy.helm.registry`.\n"
    return {
        CHART / name: head + yaml.safe_dump(content, sort_keys=False, width=120)
        for name, content in made.items()
    }


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text, encoding="utf-8")
