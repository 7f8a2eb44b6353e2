"""A moment as it is written on the command line."""

import re
from datetime import UTC, datetime, timedelta

import typer

UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
LENGTH = re.compile(r"(\d{1,6})([smhd])")


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


def as_past(text: str, now: datetime, option: str) -> datetime:
    """A moment as `as_moment` reads it, or the one that lies so long before now: `90s`, `2h`.

    Raises typer.BadParameter, which names the option.
    """
    if length := LENGTH.fullmatch(text):
        try:
            return now - timedelta(**{UNITS[length[2]]: int(length[1])})
        except OverflowError as error:
            raise typer.BadParameter(
                f"{text!r} is too long ago", param_hint=f"'{option}'"
            ) from error
    return as_moment(text, option)
