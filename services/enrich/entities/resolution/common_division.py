"""The state that the small places of local copy share, though it names none.

Walker County is in three states and Huntsville in ten; both are in Texas, Alabama and Georgia, and
with Lovelady they are in Texas.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from services.enrich.entities.gazetteer import Place, PlaceKind, places_called
from services.enrich.entities.gazetteer.small_places import small_places_called
from services.enrich.entities.spelling import without_region

MIN_PLACES = 2
"""Names that have to share a division."""


def common_division(names: Iterable[str]) -> Sequence[Place]:
    """For each name one place in the division that most of them share; none for a tie.

    Names are those of places that nothing else in the item decides on.
    """
    found = [_candidates(name) for name in dict.fromkeys(names)]
    shared = Counter(division for each in found for division in each)
    first, *others = shared.most_common(2) or [(("", ""), 0)]
    if first[1] < MIN_PLACES or any(count == first[1] for _, count in others):
        return ()
    return [each[first[0]] for each in found if first[0] in each]


def _candidates(name: str) -> dict[tuple[str, str], Place]:
    """The towns and counties of a name, by country and division."""
    name = without_region(name)
    found = [place for place in places_called(name) if place.kind == PlaceKind.CITY]
    return {
        (place.country, place.division): place for place in (*small_places_called(name), *found)
    }
