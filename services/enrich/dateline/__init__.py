"""Where copy was filed from, and what time it was there."""

from services.enrich.dateline.known_places import is_place, is_region
from services.enrich.dateline.located import Located, locate, located_dateline
from services.enrich.dateline.zones import zone_of

__all__ = ["Located", "is_place", "is_region", "locate", "located_dateline", "zone_of"]
