"""Organisations and places, by their form at the start of a phrase."""

import re
from collections.abc import Iterator

from lexicon.agencies import AGENCIES, NAMES, TAGS
from lexicon.person_names import HONORIFICS
from lexicon.word_lists import any_of, words
from schemas.addresses import is_safe_contact
from services.enrich.correspondent.passage import Passage
from services.enrich.correspondent.titles import HEADS, MODIFIERS
from services.enrich.dateline import is_place, is_region
from services.enrich.entities.vocabulary import word_list

ORGANISATION_WORDS = words(
    """
    agence agencia agency agentur agenzia agência association bbc board broadcaster broadcasting
    bulletin bureau center centre chronicle college committee company consortium corporation council
    courier courier-journal daily department desk dispatch echo examiner express federation figaro
    folhapress foundation gazette globe group guardian herald images inc independent inquirer
    institute institution journal ltd magazine mail media ministry mirror monitor network networks
    news newspaper newspapers newsroom observer office online photos post press presse project
    pulitzer radio record register review school sentinel service services society standard star
    station studio sun syndicate telegraph television think-tank times today tribune trust tv union
    university weekly wire wires zeitung
    """
)
"""Words, in lower case, that stand in names of organisations and in none of people."""

CAPITAL = r"(?![a-zß-öø-ÿα-ωа-яёіїєґ])[^\W\d_]"
MAX_WORD_LENGTH = 60
WORD = rf"{CAPITAL}(?:[\w&+-]|['’](?=\w{{2}})|\.(?=\w)|(?<=\.\w)\.(?!\w)){{0,{MAX_WORD_LENGTH}}}"
"""A word with a capital, its possessive and its full stop left out.

A full stop fits one branch only: if two fit, the time doubles with each letter of `A.B.C.D.E.`
"""

TAGS_LIKE_NAMES = frozenset(tag for each in AGENCIES if each.tag_is_a_name for tag in each.tags)
FAMILY_NAME_BEHIND = rf"\s+(?!(?i:{any_of([*MODIFIERS, *HEADS])})\b){CAPITAL}"
AGENCY = re.compile(
    rf"(?:[Tt]he\s+)?(?:(?i:{any_of(NAMES)})|{any_of(TAGS - TAGS_LIKE_NAMES)}"
    rf"|(?:{any_of(TAGS_LIKE_NAMES)})(?!{FAMILY_NAME_BEHIND}))(?!-?\w)"
)
"""An agency's name in any case, or its tag: `HINA Sports Writer`, and not `HINA KHAN`."""

ORGANISATION = re.compile(rf"(?:the\s+)?({WORD}(?:\s+(?:(?:of|for|the|de|du|&)\s+)*{WORD})*)")
ORGANISATION_OF_PAIRS = re.compile(
    rf"(?:the\s+)?({WORD}(?:\s+(?:(?:of|for|the|de|du|&|and)\s+)*{WORD})*)"
)
"""For names that begin with `Institute` and the like, where "and" joins what it is for."""

PLACE = re.compile(
    rf"(?:[Tt]he\s+(?=Hague))?(?:(?:St|Mt|Ft)\.\s+)?{WORD}"
    rf"(?:\s+(?:(?:de|da|do|del|di|la|le|los|el|upon|es)\s+)?{WORD}){{0,3}}"
)
CAPITALS = re.compile(rf"(?:\s+{WORD})*")
MAX_PHRASE_LENGTH = 200
"""Characters that are looked at for an organisation or a place."""

CONTACT = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"
    r"|(?<![\w@/.])@\w{2,30}|https?://[^\s<>()\"”]{1,200}[\w/]"
    r"|\b(?:facebook|instagram|linkedin|twitter|x)\.com/[\w/.-]{0,60}\w"
    r"|(?<!\w)\+\d(?:[ ./-]?(?:\(\d{1,4}\)|\d)){6,16}"
)
"""An e-mail address, a handle, a link or a telephone number with its country's code."""

REGION = re.compile(rf",\s*({WORD}\.?(?:\s+(?:and\s+)?{WORD}\.?){{0,3}})")


def contacts_in(phrase: Passage) -> Iterator[Passage]:
    """The addresses in it that may be passed on."""
    found = map(phrase.group, CONTACT.finditer(phrase.text))
    return (words for words in found if is_safe_contact(words.text))


def leading_agency(phrase: Passage) -> Passage | None:
    """The news agency that the phrase begins with, the article left out unless it is capital."""
    found = AGENCY.match(phrase.text)
    return without_article(phrase.group(found)) if found else None


def leading_organisation(phrase: Passage) -> Passage | None:
    """The organisation that the phrase begins with: an agency, else the words with capitals."""
    phrase = phrase.first(MAX_PHRASE_LENGTH)
    text = phrase.text
    opening = re.match(rf"(?:the\s+)?({WORD})", text)
    if not opening:
        return leading_agency(phrase)
    of_pairs = opening[1].lower() in ORGANISATION_WORDS
    found = (ORGANISATION_OF_PAIRS if of_pairs else ORGANISATION).match(text)
    agency = leading_agency(phrase)
    if not found or (agency and agency.end >= phrase.group(found, 1).end):
        return agency
    return phrase.group(found, 1)


def reads_as_organisation(phrase: Passage) -> bool:
    """Whether the phrase as a whole is an organisation: a known agency, or a word says so."""
    text = phrase.text
    if (agency := AGENCY.match(text)) and CAPITALS.fullmatch(text, agency.end()):
        return True
    parts = {word.strip(".,'’").lower() for word in text.split()}
    capitals = bool(re.match(CAPITAL, text))
    return capitals and (text.startswith(("The ", "THE ")) or bool(parts & ORGANISATION_WORDS))


def leading_place(phrase: Passage) -> Passage | None:
    """The place that the phrase begins with, its country or state included."""
    phrase = phrase.first(MAX_PHRASE_LENGTH)
    found = PLACE.match(phrase.text)
    if not found or leading_agency(phrase):
        return None
    region = REGION.match(phrase.text, found.end())
    parts = list(re.finditer(r"\S+", region[1])) if region else []
    for last in reversed(parts):
        named = region[1][: last.end()] if region else ""
        if region and (is_region(named) or is_region(named.rstrip("."))):
            kept = named if is_region(named) else named.rstrip(".")
            return phrase.cut(0, region.start(1) + len(kept))
    return phrase.group(found)


def is_beat_region(text: str) -> bool:
    """Whether the words name a part of the world that someone can be assigned to."""
    plain = re.sub(r"^the\s+", "", text.casefold())
    return plain in word_list("beat_regions") or is_place(plain)


def without_article(phrase: Passage) -> Passage:
    """The phrase without a "the" that is no part of the name."""
    return phrase.cut(4).strip() if phrase.text.startswith("the ") else phrase


def without_honorific(phrase: Passage) -> Passage:
    """The phrase without the `Dr.` or `Sir` that stands before a name."""
    first, _, rest = phrase.text.partition(" ")
    return phrase.cut(len(first)).strip() if rest and first.lower() in HONORIFICS else phrase
