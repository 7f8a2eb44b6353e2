"""Bylines and sign-offs: who did what, with titles, agencies and places.

"By Ann Poe and John Roe, AP Writers", "(Reporting by Ann Poe in Oslo; editing by John Roe)".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from schemas.correspondent import Role
from services.enrich.correspondent.names import is_person, normal_case
from services.enrich.correspondent.passage import Fact, Passage, Statement, fact
from services.enrich.correspondent.phrases import (
    AGENCY,
    CONTACT,
    ORGANISATION_WORDS,
    contacts_in,
    leading_place,
    reads_as_organisation,
    without_article,
    without_honorific,
)
from services.enrich.correspondent.post import HEAD, read_post
from services.enrich.correspondent.segments import (
    BEFORE_A_PLACE,
    CONJUNCTIONS,
    CREDITS,
    EDGES,
    NO_INITIALS,
    REPORTED_FROM,
    TAIL,
    split_parts,
    split_segments,
)
from services.enrich.correspondent.titles import MODIFIERS
from services.enrich.correspondent.turned_names import turned_names
from services.enrich.dateline import is_place

MAX_LINE_LENGTH = 2000
"""Characters: nothing longer is a credit."""

INITIALS = re.compile(rf"(?!(?:{'|'.join(NO_INITIALS)})$)[a-zäöüß]{{2,4}}")
SPECIAL_TO = re.compile(r"(?:special|exclusive(?:ly)?)\s+(?:to|for)\b", re.IGNORECASE)
BY = re.compile(r"\bby\s+", re.IGNORECASE)
AT = re.compile(r"(?<!\s)\s{1,3}at$", re.IGNORECASE)
OWN = re.compile(rf"(?P<agency>{AGENCY.pattern})['’]s\s+")
ROMANCE_POST = re.compile(
    r"(?:rep[óo]rter|jornalista|correspondente|enviad[oa]|corresponsal|periodista|correspondante?"
    r"|envoyée?|inviat[oa]|corrispondente)(?: (?:especial|speciale?|spéciale))?"
    r"(?: (?:da|do|de|de la|del|dell|della|per)(?:['’]| ))?",
    re.IGNORECASE,
)
"""A post before an agency: `Repórter da Agência Brasil`."""
JOINT = re.compile(rf"(?:^|\s)(?:{CONJUNCTIONS})\s+(?:the\s+)?$", re.IGNORECASE)
"""Before an organisation: "Ann Poe and AP" does not say that she is of the AP."""


@dataclass
class CreditedPeople:
    """The people of one segment as they are read, and what it says of whom."""

    role: Role
    statements: list[Statement] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)
    """Those named since the last fact: what comes next may be said of all of them."""
    described: bool = False
    """Whether a fact about the `pending` came: the next name begins anew."""
    reported_from: bool = False
    """Whether it says who reported from where."""
    ahead: list[Fact] = field(default_factory=list)
    """What was said before the names: "AP writers Ann Poe and John Roe"."""

    def add_person(self, words: Passage) -> None:
        """Someone is named."""
        name = normal_case(words.text.replace(",", ""))
        if self.described:
            self.pending, self.described = [], False
        self.pending.append(name)
        self.statements.append(Statement(name, "name", name, words))
        self.statements.append(Statement(name, "role", self.role, words))
        self.statements += (
            Statement(name, each.field, each.value, each.words) for each in self.ahead
        )
        if not any(each.plural for each in self.ahead):
            self.ahead = []

    def add_fact(self, said: Fact) -> None:
        """Something is said of those named since the last fact; one title is one person's."""
        whom = self.pending[-1:] if said.field == "title" and not said.plural else self.pending
        self.statements += (Statement(name, said.field, said.value, said.words) for name in whom)
        self.described = True

    def change_role(self, role: Role) -> None:
        """What was named last did this: "John Roe (photos)"."""
        self.statements = [
            Statement(statement.person, "role", role, statement.words)
            if statement.field == "role" and statement.person in self.pending
            else statement
            for statement in self.statements
        ]
        self.described = True


def read_credit_line(line: Passage, known: Sequence[str] = ()) -> list[Statement]:
    """All that a byline or sign-off says of people; `known`: others whose address it may have."""
    line = line.first(MAX_LINE_LENGTH)
    if turned := list(turned_names(line)):
        return [
            Statement(name, field, value, words)
            for name, words in turned
            for field, value in (("name", name), ("role", "writer"))
        ]
    statements: list[Statement] = []
    for role, segment in split_segments(line):
        credited = CreditedPeople(role)
        for part in split_parts(segment):
            _read_part(part, credited)
        statements += credited.statements
    names = [statement.person for statement in statements if statement.field == "name"]
    return [*statements, *_contacts(line, list(dict.fromkeys((*names, *known))))]


def _contacts(line: Passage, people: list[str]) -> Iterator[Statement]:
    """Each address with the one whose name it has, or who is the only one."""
    for words in contacts_in(line):
        named = [name for name in people if name.split()[-1].lower() in words.text.lower()]
        if len(owners := named or people) == 1:
            yield Statement(owners[0], "contact", words.text, words)


def _read_part(part: Passage, credited: CreditedPeople) -> None:
    """One part of a line: a person, or something about those before it."""
    if owner := OWN.match(part.text):
        # "CNN's Ann Poe"
        credited.ahead = [fact("organisation", part.group(owner, "agency"))]
        part = part.cut(owner.end())
    text = part.text
    if address := CONTACT.search(text):
        before = AT.sub("", text[: address.start()].rstrip(EDGES))
        _read_person(part.cut(0, len(before)).strip(EDGES), credited)
    elif role := CREDITS.get(text.lower()):
        credited.change_role(role)
    elif special := SPECIAL_TO.search(text):
        behind = BY.search(text, special.end())
        name = part.cut(behind.end()) if behind else part.cut(0, special.start())
        _read_person(name.strip(EDGES), credited)
    elif not (_read_person(part, credited) or _read_post_beside_name(part, credited)):
        for said in _facts(part):
            credited.add_fact(said)


def _facts(part: Passage) -> list[Fact]:
    """What a part without a name says: `AP Business Writer`, `The Echo`, `in Oslo`."""
    if post := read_post(part):
        return post
    if romance := ROMANCE_POST.match(part.text):
        part = part.cut(romance.end())
    if reads_as_organisation(part):
        joined = JOINT.search(part.whole[: part.start])
        return [] if joined else [fact("organisation", without_article(part))]
    if _is_in_brackets(part) and INITIALS.fullmatch(part.text):
        return [fact("initials", part)]
    if _is_place_in_brackets(part):
        return [fact("base", part)]
    tail = TAIL.match(f" {part.text}")
    return _tail(tail["word"], part.cut(tail.end() - 1)) if tail else []


def _is_in_brackets(part: Passage) -> bool:
    return part.whole[part.start - 1 : part.start] + part.whole[part.end : part.end + 1] == "()"


def _is_place_in_brackets(part: Passage) -> bool:
    """`Anna Weber (Bonn)`: in a sign-off any town, elsewhere one that is known for one."""
    if not _is_in_brackets(part):
        return False
    place = leading_place(part)
    whole = place is not None and place.end == part.end and not part.text.isupper()
    return is_place(part.text) or (whole and part.origin == "sign_off")


def _read_person(part: Passage, credited: CreditedPeople) -> bool:
    """Read `Ann Poe`, `Ann Poe in Oslo`, `Ann Poe of The Echo`; whether it was one of them."""
    tail = TAIL.search(part.text)
    preposition = tail["word"] if tail else ""
    if preposition == "from" and credited.reported_from:
        # "Poe reported from Oslo and Roe from Bonn."
        preposition = REPORTED_FROM
    name = without_honorific(part.cut(0, tail.start() if tail else None))
    only_word = (
        not credited.statements and part.start and " " not in part.text and part.text.istitle()
    )
    enough = 1 if only_word or preposition == REPORTED_FROM else 2
    # The one comma that is left within a part stands before `Jr.`
    if _is_second_place(part) or is_place(part.text):
        return False
    if not is_person(name.text.replace(",", ""), least=enough):
        return False
    credited.add_person(name)
    for said in _tail(preposition, part.cut(tail.end())) if tail else []:
        credited.add_fact(said)
    if preposition == REPORTED_FROM:
        credited.reported_from = True
        credited.change_role("reporting")
    return True


def _is_second_place(part: Passage) -> bool:
    """Whether it is BANDA ACEH of "Ann Poe in MEDAN/BANDA ACEH"."""
    behind_slash = part.whole[part.start - 1 : part.start] == "/"
    return behind_slash and part.text.isupper() and not part.whole.isupper()


def _tail(preposition: str, words: Passage) -> list[Fact]:
    """What stands behind a preposition: an organisation, or the place after "in"."""
    if reads_as_organisation(words):
        return [fact("organisation", without_article(words))]
    place = leading_place(words) if preposition in BEFORE_A_PLACE else None
    return [fact("base", place)] if place else []


def _read_post_beside_name(part: Passage, credited: CreditedPeople) -> bool:
    """Read `AP writer Ann Poe in Oslo` and `Ann Poe AP Writer`; whether it was one of them."""
    head = HEAD.search(part.text)
    behind = part.cut(head.end() if head else 0).strip()
    if head and _opens_with_person(behind):
        credited.ahead = read_post(part.cut(0, head.end()))
        return _read_person(behind, credited)
    start = _start_of_post(part.text[: head.start() if head else None], titled=head is not None)
    if not start or not _read_person(part.cut(0, start).strip(), credited):
        return False
    for said in _facts(part.cut(start).strip()):
        credited.add_fact(said)
    return True


def _opens_with_person(words: Passage) -> bool:
    tail = TAIL.search(words.text)
    return is_person(words.text[: tail.start() if tail else None])


def _start_of_post(before: str, *, titled: bool) -> int:
    """Where an agency or a title's modifiers begin behind a name; 0 if nowhere.

    `titled`: a title is behind them, and may have the name of a paper before it.
    """
    known = MODIFIERS | ORGANISATION_WORDS if titled else MODIFIERS
    if agency := AGENCY.search(before):
        return agency.start()
    start = len(before)
    for word in reversed(list(re.finditer(r"\S+", before))):
        if word[0].lower() not in known:
            break
        start = word.start()
    return start if start < len(before) else 0
