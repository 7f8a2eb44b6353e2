"""One statement of terms of use, as the limits that it sets. Pure.

A statement is read by how it begins and ends, and what lies between has to be names alone. Whatever
else it says, it is not read: nobody may be sent copy under terms that are not understood.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from services.serve.rights.names import Named
from services.serve.rights.territories import territories
from services.serve.rights.uses import uses

Kind = Literal["territories", "uses"]
BY_KIND: Mapping[Kind, Mapping[str, Named]] = {"territories": territories(), "uses": uses()}
HARMLESS = frozenset(
    {
        *("none", "no restrictions", "unrestricted", "keine", "keine einschränkungen"),
        *("mandatory credit", "credit mandatory", "credit required"),
        *("world rights", "worldwide rights"),
        *("all rights reserved", "alle rechte vorbehalten"),
    }
)
"""What asks for a credit, or says nothing that a site of the wire does not know."""


def _longest_first(excludes: Sequence[str], alone: Sequence[str]) -> Sequence[tuple[str, bool]]:
    both = [(each, False) for each in excludes] + [(each, True) for each in alone]
    return sorted(both, key=lambda each: -len(each[0]))


EXCLUDES = (
    *("no", "not", "not for", "not in", "no use in", "no use on", "no publication in"),
    *("not for use in", "not for use on", "not to be used in", "not for publication in"),
    *("no distribution in", "not for distribution in", "not available in"),
    *("excluding", "except", "except in", "world rights except", "worldwide except"),
    *("world except", "worldwide excluding", "all countries except"),
    *("kein", "keine", "nicht in", "nicht für", "nicht zur", "außer", "außer in"),
    *("keine nutzung in", "keine verwendung in", "keine veröffentlichung in"),
    *("weltweit außer", "nicht zur veröffentlichung in", "nicht zur verwendung in"),
)
ALONE = (
    *("only", "only in", "only for", "only for use in", "use only in", "for use only in"),
    *("for", "for use in", "use in", "for publication in", "rights for", "rights in"),
    *("not for use outside", "not for use outside of", "no use outside", "no use outside of"),
    *("not for publication outside", "not for distribution outside"),
    *("nur", "nur in", "nur für", "nutzung nur in", "verwendung nur in", "nur zur nutzung in"),
)
EXCLUDES_BEHIND = ("out", "excluded", "prohibited", "not permitted", "not allowed", "verboten")
ALONE_BEHIND = ("only", "use only", "usage only", "rights only")
NOTHING_BEHIND = ("use", "usage", "rights", "nutzung", "zwecke")
BEGINNINGS = _longest_first(EXCLUDES, ALONE)
ENDINGS = _longest_first(EXCLUDES_BEHIND, ALONE_BEHIND)
ARTICLES = ("the ", "in ", "die ", "der ", "dem ", "den ", "in the ")
BETWEEN = re.compile(r" and | or | nor | und | oder |/|, ?")


@dataclass(frozen=True, slots=True)
class Limit:
    """What one statement allows."""

    kind: Kind
    named: Named
    alone: bool
    """Whether it allows what is named alone; else all but that."""

    def allows(self, wanted: frozenset[str]) -> bool:
        """Whether all that is wanted is allowed."""
        return wanted <= self.named.sure if self.alone else wanted.isdisjoint(self.named.possible)


def read_statement(text: str) -> Sequence[Limit] | None:
    """The limits of a statement in small letters with single blanks; None for what can't be read.

    Names alone are not read: `Europe` may be where it is allowed, or where it is not.
    """
    if text in HARMLESS:
        return ()
    if whole := _limit(text):
        return (whole,)
    parts = [part.strip() for part in text.split(",")]
    limits = [_limit(part) for part in parts if part not in HARMLESS]
    return None if None in limits else [each for each in limits if each]


def _limit(text: str) -> Limit | None:
    reading = _reading(text)
    if reading is None:
        return None
    alone, names = reading
    found = ((kind, _named(names, kind)) for kind in BY_KIND)
    return next((Limit(kind, named, alone) for kind, named in found if named), None)


def _reading(text: str) -> tuple[bool, str] | None:
    """Whether it says what alone is allowed, and the names; the longest beginnings come first.

    What says both, or neither, is not read.
    """
    before, rest = _cut(text, BEGINNINGS, str.startswith, str.removeprefix, "{} ")
    behind, names = _cut(rest, ENDINGS, str.endswith, str.removesuffix, " {}")
    said = {before, behind} - {None}
    if len(said) != 1:
        return None
    for phrase in NOTHING_BEHIND:
        names = names.removesuffix(f" {phrase}")
    return True in said, names


def _cut(
    text: str,
    phrases: Sequence[tuple[str, bool]],
    has: Callable[[str, str], bool],
    without: Callable[[str, str], str],
    form: str,
) -> tuple[bool | None, str]:
    """What the phrase at one end of a text says, and the text without it."""
    for phrase, alone in phrases:
        if has(text, form.format(phrase)):
            return alone, without(text, form.format(phrase))
    return None, text


def _named(text: str, kind: Kind) -> Named | None:
    """All names of a list together; None where one of them is unknown."""
    known, whole = BY_KIND[kind], Named(frozenset(), frozenset())
    parts = [text] if _bare(text) in known else BETWEEN.split(text)
    for part in parts:
        named = known.get(_bare(part))
        if named is None:
            return None
        whole |= named
    return whole


def _bare(name: str) -> str:
    name = name.strip()
    for article in ARTICLES:
        if name.startswith(article) and name != article:
            return name.removeprefix(article).strip()
    return name
