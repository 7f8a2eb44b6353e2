"""How a desk wants its tags, where desks differ."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conventions:
    """Choices between two usual ways to tag; each is a setting, `WIREDESK_ENRICH_…`."""

    join_city_country: bool = True
    """Whether "Lagos, Nigeria" is one place rather than two."""
    facilities_as_places: bool = False
    """Whether an airport or a stadium is a PLACE rather than a FACILITY."""
    place_confidence: float = 0.0
    """The least confidence, from 0 to 1, with which a place is identified."""
    day_first: bool | None = None
    """Whether 3/4/2023 is the third of April; None: by the language of the copy."""


USUAL = Conventions()
