"""A moment as it is written on the command line."""

from datetime import UTC, datetime

import typer


def as_moment(text: str, option: str) -> datetime:
    """An ISO 8601 time, in UTC if it names no zone.

    Raises typer.BadParameter, which names the option.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(
            f"{text!r} is no time: write it as 2026-03-01T12:00:00+01:00",
            param_hint=f"'{option}'",
        ) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
