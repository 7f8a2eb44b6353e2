"""Who is who: names and organisations compared, and the id of a correspondent."""

import hashlib
import re
import unicodedata

from lexicon.agencies import NAME_OF
from lexicon.person_names import GENERATIONS, suffix_of, without_suffix
from services.enrich.correspondent.phrases import AGENCY, CAPITALS

DIGITS = 8
"""Of the hash: enough to keep apart those whose names give one slug."""

OWN = ""
"""The organisation that a source's own people belong to, in the form that is compared."""

CANONICAL = {key: name.casefold() for key, name in NAME_OF.items()}
AGENCY_NAMES = frozenset(CANONICAL.values())

WORDS = re.compile(r"[^\W_]+")
MAX_CODE_LENGTH = 2
"""Letters of what a feed's name ends in and is no part of its owner's: `northwire-en`."""


def correspondent_id(name: str, source: str, organisation: str | None, taken: int = 0) -> str:
    """`ann-poe-1a2b3c4d`, the same for AP, `The Associated Press` and `Associated Press`.

    An organisation that is the source's own makes no difference, nor does it to state none.
    `taken` counts the people before who would have the same id.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "correspondent"
    named = " ".join(name.split()).casefold()
    owner = comparable_organisation(organisation, source) or OWN
    hashed = "\n".join((named, source.casefold(), owner, str(taken)))
    return f"{slug}-{hashlib.sha256(hashed.encode()).hexdigest()[:DIGITS]}"


def comparable_organisation(organisation: str | None, source: str) -> str | None:
    """An organisation in the one form that is compared: `OWN` for the source's, None for none."""
    if organisation is None:
        return None
    named = _canonical(organisation)
    return OWN if same_organisation(named, _owner(source)) else named


def same_organisation(one: str | None, other: str | None) -> bool:
    """Whether two comparable forms are one: `northwire` and `northwire foundation` are."""
    if not one or not other:
        return one == other
    shorter, longer = sorted((one, other), key=len)
    return f"{longer} ".startswith(f"{shorter} ")


def is_agency_feed(source: str) -> bool:
    """Whether the source's name says which agency it is: `ap`, `reuters-en`."""
    return _owner(source) in AGENCY_NAMES


def same_person(one: str, other: str) -> bool:
    """Whether two full names can be of one person: `J. Doe`, `Jane Doe` and `Jane K. Doe`."""
    if _generation(one) and _generation(other) and _generation(one) != _generation(other):
        return False
    first, second = folded(one), folded(other)
    if first == second:
        return True
    if min(len(first), len(second)) < 2 or first[-1] != second[-1]:
        return False
    return all(_same_given_name(a, b) for a, b in zip(first[:-1], second[:-1], strict=False))


def may_be_one(one: str, other: str) -> bool:
    """Whether two names can be of one person, a family name alone being enough: `Doe`."""
    shorter, longer = sorted((folded(one), folded(other)), key=len)
    return shorter == longer[-1:] or same_person(one, other)


def abbreviates(short: str, full: str) -> bool:
    """Whether `short` can be `full` with less of it: `J. Doe` and `Doe` of `Jane Doe`."""
    return name_length(short) < name_length(full) and may_be_one(short, full)


def name_length(name: str) -> int:
    """The letters of a name as it is compared: the fuller form has more."""
    return sum(map(len, folded(name)))


def folded(name: str) -> list[str]:
    """A name's words as they are compared: no case, accents, full stops or suffix."""
    plain = unicodedata.normalize("NFKD", " ".join(without_suffix(name.split())))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return bare.casefold().replace(".", " ").split()


def _canonical(organisation: str) -> str:
    """`AP`, `The Associated Press` and `AP Sports` are one; so are `The Echo` and `Echo`."""
    plain = " ".join(organisation.split())
    agency = AGENCY.match(plain)
    if agency and CAPITALS.fullmatch(plain, agency.end()):
        plain = agency[0]
    plain = plain.casefold().removeprefix("the ")
    return CANONICAL.get(plain, plain)


def _owner(source: str) -> str:
    """Whose copy a source sends, as far as its name says."""
    words = WORDS.findall(source.casefold())
    for tag in (source.casefold(), *words[:1]):
        if tag in CANONICAL:
            return CANONICAL[tag]
    while len(words) > 1 and len(words[-1]) <= MAX_CODE_LENGTH:
        words.pop()
    return " ".join(words).removeprefix("the ")


def _generation(name: str) -> str | None:
    suffix = (suffix_of(name) or "").lower().strip(".")
    return suffix if suffix in GENERATIONS else None


def _same_given_name(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
