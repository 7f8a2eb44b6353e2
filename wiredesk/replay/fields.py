"""Which fields of two article events differ, by kind. Pure."""

import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from schemas.article import ArticleEvent

SHOWN = 120
"""Characters of a value that are shown."""
BEFORE = 30
"""Of them, those before the first that differs."""

KINDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "id": ("id", "provider_guid"),
        "headline": ("headline",),
        "dateline": ("dateline",),
        "byline": ("byline", "sign_off", "biography"),
        "body": ("body", "body_html", "abstract", "word_count"),
        "tags": ("entities", "dates", "language", "reference_time", "located_dateline"),
        "correspondents": ("correspondents",),
        "status": ("status", "signal", "version", "kills", "holds", "stop", "management_only"),
        "embargo": ("embargo_until", "embargo_indefinite", "embargo_lifted"),
        "warnings": ("warnings",),
    }
)
"""The fields of each kind; all others are `metadata`."""
METADATA = "metadata"
DIGEST = "digest"
"""The kind of events that differ in nothing but their digest: sent again, one would be news."""
NOT_COMPARED = frozenset(
    {"event", "event_id", "previous_version", "ordered_by", "ordered_at", "received_at", DIGEST}
)
"""Fields that follow from others, or that are compared by themselves."""
KIND_OF = {field: kind for kind, fields in KINDS.items() for field in fields}


class Change(NamedTuple):
    """A kind of field that differs, with the values of the first such field."""

    kind: str
    field: str
    was: str
    would: str


def changes(was: ArticleEvent, would: ArticleEvent) -> Iterator[Change]:
    """What differs, a change a kind; of a digest only where nothing else does."""
    old, new = _fields(was), _fields(would)
    found: dict[str, Change] = {}
    for name in {**old, **new}:
        kind = KIND_OF.get(name, METADATA)
        if old.get(name) != new.get(name) and kind not in found:
            found[kind] = Change(kind, name, *excerpts(old.get(name), new.get(name)))
    if not found and was.digest != would.digest:
        found[DIGEST] = Change(DIGEST, DIGEST, was.digest[:16], would.digest[:16])
    yield from found.values()


def excerpts(was: object, would: object) -> tuple[str, str]:
    """Two values as JSON, from shortly before the first character that differs."""
    old, new = (_as_text(value) for value in (was, would))
    pairs = enumerate(zip(old, new, strict=False))
    differs = next((at for at, (one, other) in pairs if one != other), min(len(old), len(new)))
    begins = max(0, differs - BEFORE)
    return _cut(old, begins), _cut(new, begins)


def _fields(event: ArticleEvent) -> dict[str, Any]:
    fields = event.model_dump(mode="json", exclude=set(NOT_COMPARED))
    # The places of a dateline are tags; who wrote it is known by what was read before.
    dateline = fields["dateline"] or {}
    fields["located_dateline"] = dateline.pop("located", [])
    fields["correspondents"] = sorted(
        each.family_name or each.name for each in event.correspondents
    )
    fields["format"] = fields.pop("provenance")["format"]
    return fields


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _cut(text: str, begins: int) -> str:
    shown = text[begins : begins + SHOWN]
    before, after = "…" if begins else "", "…" if len(text) > begins + SHOWN else ""
    return f"{before}{shown}{after}"
