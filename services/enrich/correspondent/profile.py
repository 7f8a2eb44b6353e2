"""The correspondents of an item: what its byline, biography and sign-off say, by person."""

from collections.abc import Iterable, Mapping, Sequence

from schemas.correspondent import Correspondent, Role
from schemas.item import WireItem
from services.enrich.correspondent.biography import read_biography
from services.enrich.correspondent.claim import Claim
from services.enrich.correspondent.credit_line import read_credit_line
from services.enrich.correspondent.credits import STRONGEST_FIRST
from services.enrich.correspondent.identity import correspondent_id
from services.enrich.correspondent.names import same_person, split_name
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.titles import ROLE_OF_TITLE

STRONGEST_ORIGIN_FIRST = ("biography", "byline", "sign_off")
"""A biography says what someone is; a byline or sign-off what one did for this item."""

STRENGTH: Mapping[str, int] = {role: rank for rank, role in enumerate(STRONGEST_FIRST)}
SINGLE = ("title", "organisation", "base")
SEVERAL = ("beats", "focus", "languages", "contact", "biography")


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


def says_more_than_a_name(correspondent: Correspondent) -> bool:
    """Whether there is something to remember of the correspondent."""
    return any(getattr(correspondent, field) for field in SINGLE + SEVERAL)


def _people(claims: Iterable[Claim]) -> list[str]:
    return list(dict.fromkeys(claim.person for claim in claims if claim.field == "name"))


def _by_person(claims: Sequence[Claim]) -> list[list[Claim]]:
    """The claims, those of one person together; an initial may stand for a name only if for one."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        alike = [name for name in groups if same_person(name, claim.person)]
        exact = claim.person if claim.person in groups else None
        name = exact or (alike[0] if len(alike) == 1 else claim.person)
        groups.setdefault(name, []).append(claim)
    return list(groups.values())


def _correspondent(claims: Sequence[Claim], item: WireItem) -> Correspondent:
    kept = _believed(claims)
    name = kept["name"][0].value
    given_name, family_name = split_name(name)
    one = {field: kept[field][0].value if kept[field] else None for field in SINGLE}
    several = {field: tuple(claim.value for claim in kept[field]) for field in SEVERAL}
    return Correspondent(
        id=correspondent_id(name, one["organisation"] or item.source),
        name=name,
        given_name=given_name,
        family_name=family_name,
        role=_role(kept),
        title=one["title"],
        organisation=one["organisation"],
        base=one["base"],
        beats=several["beats"],
        focus=several["focus"],
        languages=several["languages"],
        contact=several["contact"],
        biography="\n\n".join(several["biography"]) or None,
        evidence=tuple(
            claim.words.evidence(claim.field) for each in kept.values() for claim in each
        ),
        seen_in=item.id,
        seen_at=item.sent_at or item.received_at,
    )


def _believed(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The claims of a profile by field: the strongest, or for lists each that is not a repeat."""
    ranked = sorted(claims, key=lambda claim: STRONGEST_ORIGIN_FIRST.index(claim.words.origin))
    fields = {
        field: [claim for claim in ranked if claim.field == field]
        for field in ("name", "role", *SINGLE, *SEVERAL)
    }
    fullest = max(fields["name"], key=lambda claim: len(claim.value))
    roles = sorted(fields["role"], key=lambda claim: STRENGTH[claim.value])
    first = {field: fields[field][:1] for field in SINGLE}
    different = {field: _different(fields[field]) for field in SEVERAL}
    return {"name": [fullest], "role": roles[:1], **first, **different}


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
