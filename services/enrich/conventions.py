"""How a desk wants its tags, where desks differ."""

from dataclasses import dataclass, replace

from schemas.sources import Source


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
    language: str | None = None
    """The language of copy that does not state it and is too short to tell."""

    def of(self, source: Source) -> "Conventions":
        """Those for the copy of a source."""
        day_first = self.day_first if source.day_first is None else source.day_first
        return replace(self, day_first=day_first, language=source.language)


USUAL = Conventions()
