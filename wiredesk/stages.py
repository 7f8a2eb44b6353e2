"""The three stages, loaded when they are asked for: enrich brings its model along."""

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


def load_stages() -> list[Stage]:
    """All of them, in the order of the flow."""
    return [load_stage(name) for name in NAMES]
