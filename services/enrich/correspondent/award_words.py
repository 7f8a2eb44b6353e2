"""Data: the words by which a biography speaks of awards."""

GIVEN = (
    "awarded",
    "awards include",
    "earned",
    "named",
    "honou?red with",
    "prizes include",
    "received",
    "recipient of",
    "recipients of",
    "shared",
    "winner of",
    "winners of",
    "winning",
    "won",
)
"""Patterns of what stands before an award that was won."""

NOT_GIVEN = (
    "covered",
    "covers",
    "covering",
    "finalists?",
    "for the team that",
    "judged",
    "judges?",
    "jury",
    "nominated",
    "nominee",
    "runner-up",
    "short-?listed",
    "long-?listed",
    "writes",
)
"""Patterns of what stands before an award that was not."""

BARE_PRIZES = ("Bafta", "BAFTA", "Emmy", "Peabody", "Pulitzer")
"""Prizes that go by a name alone."""
