"""What a site shows, as it says itself, and what is wrong with it. Pure."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from runtime.errors import WiredeskError

WANTED = '{"articles": {"ID": {"version": 1, "headline": "…"}}}'


class StateError(WiredeskError):
    """A site does not say what it shows, or not as the kit reads it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An article as a site shows it."""

    version: int
    headline: str

    def __str__(self) -> str:
        """For people."""
        return f"version {self.version}, “{self.headline}”"


def parse_state(content: bytes, prefix: str) -> Mapping[str, Shown]:
    """The articles that a site shows, of those whose ids begin so. Raises StateError."""
    try:
        articles = json.loads(content)["articles"]
        return {
            name: _shown(article) for name, article in articles.items() if name.startswith(prefix)
        }
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise StateError(f"the state is not as {WANTED}: let it answer so") from error


def differences(expected: Mapping[str, Shown], found: Mapping[str, Shown]) -> Iterator[str]:
    """What a site shows wrongly, a line an article."""
    for name in sorted({*expected, *found}):
        right, there = expected.get(name), found.get(name)
        if right is None:
            yield f"{name} is shown ({there}), and must not be"
        elif there is None:
            yield f"{name} is not shown: it should be {right}"
        elif there != right:
            yield f"{name} is shown as {there}: it should be {right}"


def _shown(article: Any) -> Shown:
    version, headline = article["version"], article["headline"]
    if not isinstance(version, int) or not isinstance(headline, str):
        raise TypeError
    return Shown(version, headline)
