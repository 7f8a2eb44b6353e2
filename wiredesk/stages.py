"""The three stages and those that go ahead of them, loaded when asked for: enrich has a model."""

from collections.abc import Sequence
from importlib import import_module

from runtime.handler import Stage

NAMES = ("ingest", "enrich", "publish")
"""In the order of the flow."""


def load_stage(name: str) -> Stage:
    """The stage of that name, one of `NAMES`."""
    stage = import_module(f"services.{name}.stage").build()
    if not isinstance(stage, Stage):
        raise TypeError(f"services.{name}.stage.build() gives no Stage")
    return stage


def load_ahead(name: str) -> Stage | None:
    """The stage that goes ahead of the one of that name; None where there is none."""
    build = getattr(import_module(f"services.{name}.stage"), "build_ahead", None)
    return build() if build else None


def with_ahead(names: Sequence[str]) -> list[Stage]:
    """The stages of these names, each with the one that goes ahead of it."""
    loaded = [each for name in names for each in (load_stage(name), load_ahead(name))]
    return [stage for stage in loaded if stage]


def load_stages() -> list[Stage]:
    """All of them, in the order of the flow."""
    return [load_stage(name) for name in NAMES]
