"""Who signed copy with less than a name: `jr/tib` at its end, `By ROE`.

Initials or a family name count only where exactly one correspondent of the item, or else of the
directory, has them, and the directory lists all who do.
"""

import re
from collections.abc import Iterator, Sequence

from lexicon.agencies import NAME_OF
from schemas.correspondent import Correspondent, Evidence, Role
from schemas.item import WireItem
from services.enrich.correspondent.identity import folded
from services.enrich.correspondent.names import normal_case
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.profile import statement_time
from services.enrich.directory.changes import DirectoryChanges, initials_of

MARK = r"[a-zäöüß]{2,4}"
DESK_MARK = re.compile(
    rf"\(?(?:dpa )?(?P<marks>{MARK}(?:[/ -]{MARK}){{0,5}})(?: [a-z]?\d{{1,2}})?\)?"
)
"""`jr/tib`, `bur-jr/tib`, `dpa abc xy n1`: the writer first, then the editors."""
FAMILY_NAME = re.compile(r"(?:by\s+)?(?P<name>[^\W\d_]{3,20})", re.IGNORECASE)


def signed(
    directory: DirectoryChanges, item: WireItem, named: Sequence[Correspondent]
) -> Iterator[tuple[Correspondent, Correspondent]]:
    """What the item's marks say and the profile they belong to; `named`: the people it names."""
    sign_off = Passage.of("sign_off", 0, item.sign_off or "")
    if found := DESK_MARK.fullmatch(sign_off.text):
        marks = sign_off.group(found, "marks")
        for at, mark in enumerate(re.finditer(MARK, marks.text)):
            role: Role = "editing" if at else "writer"
            yield from _by_initials(directory, item, marks.group(mark), role, named)
    byline = Passage.of("byline", 0, item.byline or "")
    found = FAMILY_NAME.fullmatch(byline.text)
    if found and not named:
        yield from _by_family_name(directory, item, byline.group(found, "name"))


def _by_initials(
    directory: DirectoryChanges,
    item: WireItem,
    mark: Passage,
    role: Role,
    named: Sequence[Correspondent],
) -> Iterator[tuple[Correspondent, Correspondent]]:
    initials = mark.text
    known = directory.called(initials)
    signers = [each for each in known if initials in each.initials] or [
        each for each in known if initials in initials_of(each.name)
    ]
    here = [each for each in signers if each.id in {one.id for one in named}]
    match here or ([] if directory.is_full(initials) else signers):
        case [person]:
            # Below a byline they are what its writer signs with; alone they may be another's.
            stated = {"initials": initials} if here else {}
            yield _statement(item, person, mark, role, stated), person


def _by_family_name(
    directory: DirectoryChanges, item: WireItem, name: Passage
) -> Iterator[tuple[Correspondent, Correspondent]]:
    text = name.text
    if text != text.upper() or text.casefold() in NAME_OF or directory.is_full(text):
        return
    match [each for each in directory.called(text) if folded(each.name)[-1:] == folded(text)]:
        case [person]:
            yield _statement(item, person, name, "writer", {"aliases": normal_case(text)}), person


def _statement(
    item: WireItem, person: Correspondent, words: Passage, role: Role, stated: dict[str, str]
) -> Correspondent:
    """What the words say of a correspondent: the role, and the fields that are stated."""
    said_at = statement_time(item)
    evidence: list[Evidence] = [
        words.evidence(field, value, item.id, said_at)
        for field, value in {"role": role, **stated}.items()
    ]
    return Correspondent(
        id=person.id,
        source=item.source,
        name=person.name,
        role=role,
        roles=(role,),
        evidence=tuple(evidence),
        first_seen=item.received_at,
        last_seen=item.received_at,
        items=1,
        recent_items=(item.id,),
    )
