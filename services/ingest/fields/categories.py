"""Categories with a `type` each, as dpa's digitalwires has them."""

from collections.abc import Mapping
from types import MappingProxyType

from services.ingest.fields.reader import folded_name, listed

TYPES = MappingProxyType(
    {
        kind: field
        for field, kinds in {
            "subjects": "dpasubject geosubject subject desk rubric mediatopic subjectcode",
            "keywords": "keyword",
            "genre": "genre",
            "provider": "provider",
            "service": "wire service",
        }.items()
        for kind in kinds.split()
    }
)
"""Our field by the type of a category, without its prefix (`dnltype:`)."""


def split_categories(values: Mapping[str, object]) -> dict[str, object]:
    """The fields that an item's typed categories stand for; empty where they have no types."""
    parts = [part for part in listed(values.get("categories")) if isinstance(part, Mapping)]
    if not any(isinstance(part.get("type"), str) for part in parts):
        return {}
    found: dict[str, list[object]] = {"subjects": []}
    for part in parts:
        kind = str(part.get("type")).rpartition(":")[2]
        if field := TYPES.get(folded_name(kind)):
            found.setdefault(field, []).append(part if field == "subjects" else part.get("name"))
    services = found.pop("service", [])
    return {**found, **({"service": services[0]} if services else {})}
