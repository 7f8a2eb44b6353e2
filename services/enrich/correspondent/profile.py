"""The correspondents of an item: what its byline, biography and sign-off say, by person."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from schemas.correspondent import Correspondent, Role
from schemas.item import WireItem
from services.enrich.correspondent.biography import read_biography
from services.enrich.correspondent.claim import Claim
from services.enrich.correspondent.credit_line import read_credit_line
from services.enrich.correspondent.credits import STRONGEST_FIRST
from services.enrich.correspondent.fields import (
    FIELDS,
    MAX_VALUES,
    SEVERAL,
    SINGLE,
    STRONGEST_ORIGIN_FIRST,
)
from services.enrich.correspondent.identity import correspondent_id
from services.enrich.correspondent.likeness import letters, may_be_one
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.portrait import portrait
from services.enrich.correspondent.titles import ROLE_OF_TITLE

STRENGTH: Mapping[str, int] = {role: rank for rank, role in enumerate(STRONGEST_FIRST)}


def profile(item: WireItem) -> tuple[Correspondent, ...]:
    """Everyone who is credited with the item, in the order of their first mention.

    A person who is named in several places is one correspondent; where these differ, the
    biography is believed before the byline, and that before the sign-off.
    """
    byline = read_credit_line(Passage.of("byline", 0, item.byline or ""))
    biography = read_biography(item.biography, _people(byline))
    sign_off = read_credit_line(Passage.of("sign_off", 0, item.sign_off or ""))
    groups = _by_person((*byline, *biography, *sign_off))
    return tuple(_correspondent(claims, item) for claims in groups)


def _people(claims: Iterable[Claim]) -> list[str]:
    return list(dict.fromkeys(claim.person for claim in claims if claim.field == "name"))


def _by_person(claims: Sequence[Claim]) -> list[list[Claim]]:
    """The claims, those of one person together; less than a name stands for one only if for one."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        name = claim.person
        if name not in groups:
            alike = [other for other in groups if may_be_one(other, name)]
            name = alike[0] if len(alike) == 1 else name
        groups.setdefault(name, []).append(claim)
    return list(groups.values())


def _correspondent(claims: Sequence[Claim], item: WireItem) -> Correspondent:
    kept = _believed(claims)
    said_at = statement_time(item)
    evidence = [
        claim.words.evidence(field, claim.value, item.id, said_at)
        for field, each in kept.items()
        for claim in each
    ]
    fields = portrait(evidence)
    role = _role(kept)
    return Correspondent(
        id=correspondent_id(fields["name"], item.source, fields["organisation"]),
        source=item.source,
        role=role,
        roles=(role,),
        **fields,
        first_seen=item.received_at,
        last_seen=item.received_at,
        items=1,
        recent_items=(item.id,),
    )


def statement_time(item: WireItem) -> datetime:
    """When an item says what it says: when it was sent, if that is before it was received.

    A sender whose clock is fast must not have the last word for ever.
    """
    return min(item.sent_at or item.received_at, item.received_at)


def _believed(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The claims of a profile by field: the strongest, or for lists each that is not a repeat."""
    ranked = sorted(claims, key=lambda claim: STRONGEST_ORIGIN_FIRST.index(claim.words.origin))
    fields = {field: [claim for claim in ranked if claim.field == field] for field in FIELDS}
    names = sorted(_different(fields["name"]), key=lambda claim: -letters(claim.value))
    roles = sorted(fields["role"], key=lambda claim: STRENGTH[claim.value])
    single = {field: fields[field][:1] for field in SINGLE}
    several = {field: _different(fields[field])[:MAX_VALUES] for field in ("initials", *SEVERAL)}
    believed = {"name": names[:1], "aliases": names[1:], "role": roles[:1], **single, **several}
    return {field: believed[field] for field in FIELDS}


def _different(claims: Iterable[Claim]) -> list[Claim]:
    seen: dict[str, Claim] = {}
    for claim in claims:
        seen.setdefault(claim.value.casefold(), claim)
    return list(seen.values())


def _role(kept: Mapping[str, Sequence[Claim]]) -> Role:
    """The role that was credited, else the one that goes with the title."""
    if credited := kept["role"]:
        return STRONGEST_FIRST[STRENGTH[credited[0].value]]
    title = kept["title"][0].value.lower() if kept["title"] else ""
    return next((role for noun, role in ROLE_OF_TITLE.items() if title.endswith(noun)), "writer")
