"""Expressions with a value of their own, whatever the reference day."""

from services.enrich.dates.language import Found, Reading, Readings


def present(_: Found) -> Readings:
    """Now, currently."""
    return (Reading("DATE", "PRESENT_REF"),)


def past(_: Found) -> Readings:
    """Recently, the past."""
    return (Reading("DATE", "PAST_REF"),)


def future(_: Found) -> Readings:
    """The near future."""
    return (Reading("DATE", "FUTURE_REF"),)
