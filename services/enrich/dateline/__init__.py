"""Where copy was filed from, and what time it was there."""

from services.enrich.dateline.located import Located, locate, located_dateline
from services.enrich.dateline.zones import is_place, is_region, zone_of

__all__ = ["Located", "is_place", "is_region", "locate", "located_dateline", "zone_of"]
