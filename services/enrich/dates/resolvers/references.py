"""Values of expressions that name no date: now, recently, the near future."""

from services.enrich.dates.language import Reading, Readings, RuleMatch


def present(_: RuleMatch) -> Readings:
    """Now, currently."""
    return (Reading("DATE", "PRESENT_REF"),)


def past(_: RuleMatch) -> Readings:
    """Recently, the past."""
    return (Reading("DATE", "PAST_REF"),)


def future(_: RuleMatch) -> Readings:
    """The near future."""
    return (Reading("DATE", "FUTURE_REF"),)
