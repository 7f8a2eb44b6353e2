"""Merges what an item says of a correspondent into the known profile. Pure.

The stronger statement counts, of equally strong ones the newer; the other is kept in `earlier`.
Languages, awards, former posts and forms of the name add up, since they stay true. Beats and
addresses do not: a new list of them replaces the old.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from schemas.correspondent import Correspondent, Evidence
from services.enrich.correspondent.fields import (
    FIELDS,
    MAX_VALUES,
    STRONGEST_ORIGIN_FIRST,
    STRONGEST_ROLE_FIRST,
    fields_of,
)
from services.enrich.correspondent.identity import name_length

MAX_EARLIER = 5
"""Values of one field that are kept in `earlier`, so that a profile stays small."""
MAX_ITEMS = 10
"""Ids of the latest items, by which an item that comes again is not counted twice."""

Stated = Sequence[Evidence]
"""The values of one field, as one place of an item lists them."""


def merge(known: Correspondent, said: Correspondent) -> Correspondent:
    """`known` with what an item says of the same person; to merge it again changes nothing."""
    evidence: list[Evidence] = []
    earlier: list[Evidence] = []
    past = _by_field(known.earlier)
    before, now = _with_one_name(_by_field(known.evidence), _by_field(said.evidence))
    for field in FIELDS:
        rule = RULES.get(field, _replace)
        counts, lost = rule(before.get(field, ()), now.get(field, ()))
        evidence += counts
        earlier += _visible([*lost, *past.get(field, ())], counts)
    counted = said.recent_items[0] in known.recent_items
    return known.model_copy(
        update={
            **fields_of(evidence),
            "earlier": tuple(earlier),
            "role": said.role,
            "roles": tuple(
                role for role in STRONGEST_ROLE_FIRST if role in {*known.roles, *said.roles}
            ),
            "first_seen": min(_times(known.first_seen, said.first_seen), default=None),
            "last_seen": max(_times(known.last_seen, said.last_seen), default=None),
            "items": known.items + (0 if counted else said.items),
            "recent_items": known.recent_items
            if counted
            else (*said.recent_items, *known.recent_items)[:MAX_ITEMS],
        }
    )


def _by_field(evidence: Iterable[Evidence]) -> Mapping[str, Stated]:
    fields: dict[str, list[Evidence]] = {}
    for each in evidence:
        fields.setdefault(each.field, []).append(each)
    return fields


def _with_one_name(
    before: Mapping[str, Stated], now: Mapping[str, Stated]
) -> tuple[Mapping[str, Stated], Mapping[str, Stated]]:
    """Both with the fullest form of the name as the name, and the other forms as aliases."""
    forms, _ = _add(
        [*before["name"], *before.get("aliases", ())],
        [*now.get("name", ()), *now.get("aliases", ())],
    )
    fullest = max(forms, key=lambda form: name_length(form.said))
    aliases = [form for form in forms if form is not fullest]
    named = {"name": [_as("name", fullest)], "aliases": [_as("aliases", each) for each in aliases]}
    return {**before, **named}, {**now, "name": (), "aliases": ()}


def _as(field: str, evidence: Evidence) -> Evidence:
    return evidence.model_copy(update={"field": field})


def _replace(before: Stated, now: Stated) -> tuple[Stated, Stated]:
    """The values that count, and those replaced: one list replaces the other as a whole."""
    if not before or not now:
        return before or now, ()
    wins = max(map(_weight, now)) >= max(map(_weight, before))
    counts, loses = (now, before) if wins else (before, now)
    others = {_folded(each): each for each in loses}
    kept = [_said_again(each, others.pop(_folded(each), None)) for each in counts]
    return kept, list(others.values())


def _add(before: Stated, now: Stated) -> tuple[Stated, Stated]:
    """The values of both, at most `MAX_VALUES`; none is replaced."""
    values = {_folded(each): each for each in before}
    for each in now:
        values[_folded(each)] = _said_again(each, values.get(_folded(each)))
    return list(values.values())[:MAX_VALUES], ()


def _latest(before: Stated, now: Stated) -> tuple[Stated, Stated]:
    """The values of the last item; the others are not kept."""
    return now or before, ()


RULES: Mapping[str, Callable[[Stated, Stated], tuple[Stated, Stated]]] = {
    "name": _add,
    "aliases": _add,
    "initials": _add,
    "languages": _add,
    "awards": _add,
    "former_posts": _add,
    "role": _latest,
}
"""How two statements of a field become one, where neither simply replaces the other."""


def _weight(evidence: Evidence) -> tuple[int, datetime]:
    """By which statements are compared: the stronger origin, then the newer item."""
    return -STRONGEST_ORIGIN_FIRST.index(evidence.origin), evidence.said_at


def _said_again(one: Evidence, other: Evidence | None) -> Evidence:
    """Two statements of the same value as one: the stronger, with the latest that repeats it."""
    if other is None:
        return one
    kept, repeat = (one, other) if _weight(one) >= _weight(other) else (other, one)
    at, item_id = max(_last_said(kept), _last_said(repeat))
    if (at, item_id) <= (kept.said_at, kept.said_in):
        return kept
    return kept.model_copy(update={"again_at": at, "again_in": item_id})


def _last_said(evidence: Evidence) -> tuple[datetime, str]:
    if evidence.again_at is None or evidence.again_in is None:
        return evidence.said_at, evidence.said_in
    return evidence.again_at, evidence.again_in


def _visible(lost: Iterable[Evidence], counts: Stated) -> Stated:
    """The latest values that no longer count, each once."""
    values: dict[str, Evidence] = {}
    for each in lost:
        values[_folded(each)] = _said_again(each, values.get(_folded(each)))
    for each in counts:
        values.pop(_folded(each), None)
    latest_first = sorted(values.values(), key=_last_said, reverse=True)
    return latest_first[:MAX_EARLIER]


def _folded(evidence: Evidence) -> str:
    return evidence.said.casefold()


def _times(*moments: datetime | None) -> list[datetime]:
    return [moment for moment in moments if moment]
