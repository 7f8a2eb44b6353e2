"""The correspondents of an item: what its byline, biography and sign-off say, by person."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from schemas.correspondent import Correspondent, Role
from schemas.item import WireItem
from services.enrich.correspondent.biography import read_biography
from services.enrich.correspondent.credit_line import read_credit_line
from services.enrich.correspondent.fields import (
    FIELDS,
    MAX_VALUES,
    SEVERAL,
    SINGLE,
    STRONGEST_ORIGIN_FIRST,
    STRONGEST_ROLE_FIRST,
    fields_of,
)
from services.enrich.correspondent.identity import correspondent_id, may_be_one, name_length
from services.enrich.correspondent.passage import Passage, Statement
from services.enrich.correspondent.titles import ROLE_OF_TITLE

STRENGTH: Mapping[str, int] = {role: rank for rank, role in enumerate(STRONGEST_ROLE_FIRST)}


def profile(item: WireItem) -> tuple[Correspondent, ...]:
    """Everyone who is credited with the item, in the order of their first mention.

    A person who is named in several places is one correspondent; where these differ, the
    biography is believed before the byline, and that before the sign-off.
    """
    byline = read_credit_line(Passage.of("byline", 0, item.byline or ""))
    authors = _people(byline)
    biography = read_biography(item.biography, authors)
    sign_off = read_credit_line(Passage.of("sign_off", 0, item.sign_off or ""), authors)
    groups = _by_person((*byline, *biography, *sign_off))
    return tuple(_correspondent(statements, item) for statements in groups)


def _people(statements: Iterable[Statement]) -> list[str]:
    return list(
        dict.fromkeys(statement.person for statement in statements if statement.field == "name")
    )


def _by_person(statements: Sequence[Statement]) -> list[list[Statement]]:
    """The statements, those of one person together.

    Less than a full name counts for somebody where it fits only one of the others.
    """
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        name = statement.person
        if name not in groups:
            alike = [other for other in groups if may_be_one(other, name)]
            name = alike[0] if len(alike) == 1 else name
        groups.setdefault(name, []).append(statement)
    return list(groups.values())


def _correspondent(statements: Sequence[Statement], item: WireItem) -> Correspondent:
    kept = _strongest(statements)
    said_at = statement_time(item)
    evidence = [
        statement.words.evidence(field, statement.value, item.id, said_at)
        for field, each in kept.items()
        for statement in each
    ]
    fields = fields_of(evidence)
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


def _strongest(statements: Sequence[Statement]) -> dict[str, list[Statement]]:
    """What counts, by field: the strongest statement, or for lists each that is no repeat."""
    ranked = sorted(
        statements, key=lambda statement: STRONGEST_ORIGIN_FIRST.index(statement.words.origin)
    )
    fields = {
        field: [statement for statement in ranked if statement.field == field] for field in FIELDS
    }
    names = sorted(_different(fields["name"]), key=lambda statement: -name_length(statement.value))
    roles = sorted(fields["role"], key=lambda statement: STRENGTH[statement.value])
    single = {field: fields[field][:1] for field in SINGLE}
    several = {field: _different(fields[field])[:MAX_VALUES] for field in ("initials", *SEVERAL)}
    strongest = {
        "name": names[:1],
        "aliases": names[1:MAX_VALUES],
        "role": roles[:1],
        **single,
        **several,
    }
    return {field: strongest[field] for field in FIELDS}


def _different(statements: Iterable[Statement]) -> list[Statement]:
    seen: dict[str, Statement] = {}
    for statement in statements:
        seen.setdefault(statement.value.casefold(), statement)
    return list(seen.values())


def _role(kept: Mapping[str, Sequence[Statement]]) -> Role:
    """The role that was credited, else the one that goes with the title."""
    if credited := kept["role"]:
        return STRONGEST_ROLE_FIRST[STRENGTH[credited[0].value]]
    title = kept["title"][0].value.lower() if kept["title"] else ""
    return next((role for noun, role in ROLE_OF_TITLE.items() if title.endswith(noun)), "writer")
