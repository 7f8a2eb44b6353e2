"""Whose a record is, as its header `wire-source` says: any bytes, of any length."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from runtime.config_file import ConfigFile
from runtime.handler import Reader, Record, Stage
from runtime.settings import WiredeskSettings, read_section
from runtime.visible import cut, visible
from schemas.sources import ANY_SOURCE, MAX_SOURCE, UNKNOWN_SOURCE, Sources

HEADER = "wire-source"
SETTING = "WIREDESK_SOURCES"


def source_of(record: Record) -> str:
    """Who sent a record, fit for a key, a label and a log line.

    A name that `why_unusable` refuses is what can be shown of it.
    """
    return shown(record.header(HEADER) or UNKNOWN_SOURCE)


def shown(name: str) -> str:
    """The name as it is shown and counted, the name itself where nothing is wrong with it."""
    return cut(visible(name), MAX_SOURCE)


def why_unusable(name: str) -> str | None:
    """What is wrong with a source's name, and what to do; None where nothing is.

    Identity and order go by the name, so that it is refused rather than mended: mended, it might be
    another's.
    """
    if "\N{REPLACEMENT CHARACTER}" in name:
        wrong = "is not UTF-8"
    elif len(name) > MAX_SOURCE:
        wrong = f"has {len(name):,} characters, and may have {MAX_SOURCE}"
    elif not name.isprintable() or visible(name) != name:
        wrong = f"has characters that can't be seen: {visible(name)}"
    else:
        return None
    return f"the source's name, {HEADER}, {wrong}: push it with a name of plain letters"


def source_file() -> ConfigFile[Sources] | None:
    """What the file of WIREDESK_SOURCES says; None where there is none.

    Raises ConfigurationError, a FaultyFileError where the file is at fault.
    """
    path = read_section(WiredeskSettings).sources
    return ConfigFile(path, Sources, SETTING) if path else None


def with_reader(
    stage: Stage,
    make: Callable[[Sources], Reader],
    file: ConfigFile[Sources] | None,
    sources: Sources = ANY_SOURCE,
) -> Stage:
    """The stage with its reader, which is made anew when the file of sources changes.

    `sources`: what holds without a file.
    """
    if file is None:
        return replace(stage, make_reader=partial(make, sources))
    return replace(
        stage,
        make_reader=partial(make, file.content),
        refresh=file.refresh,
        renewed_reader=lambda: partial(make, file.content),
    )
