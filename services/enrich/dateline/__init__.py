"""Where copy was filed from, and what time it was there."""

from services.enrich.dateline.zones import is_place, is_region, zone_of

__all__ = ["is_place", "is_region", "zone_of"]
