"""Who wrote copy, and for whom, on the lines below its headline."""

import re
from functools import lru_cache

from lexicon.agencies import TAGS
from lexicon.word_lists import any_of
from services.ingest.text.byline import ENDS_IN_STOP, LEAD_IN, continues_byline, is_byline
from services.ingest.text.dateline.days import MONTH
from services.ingest.text.foot.cards import AGE
from services.ingest.text.foot.words import AGENCY, AGENCY_TAG, CAPITAL, PERSON
from services.ingest.text.head.authors import (
    FOR_A_PAPER,
    PARTS,
    are_names,
    goes_with_a_name,
    is_author,
    is_family_name_first,
)
from services.ingest.text.head.east_asian import BYLINES as EAST_ASIAN
from services.ingest.text.head.functions import is_with_function
from services.ingest.text.head.page import WEEKDAY
from services.ingest.text.line_families import family

IN_LISTS = rf"(?:{AGENCY}|(?-i:{any_of(tag.capitalize() for tag in TAGS if tag.isalpha())}|PL))"
"""An agency, also with one capital as Spanish papers credit it: `Afp`."""
AFFILIATIONS = (
    family(
        "agency",
        "provider",
        r"(?-i:[A-Z])[\w .&'’-]{2,50} (?:news|press|wire|media|information|feature) "
        r"(?:service|agency|association|group|network|foundation)s?",
        rf"\({AGENCY}\)",
        rf"(?:{IN_LISTS}(?:, ?| ?/ ?| (?:y|e|et|und|and) |$)){{1,5}}",
        rf"{AGENCY} ?/ ?(?-i:[A-Z])[\w .&'’-]{{2,40}}",
        r"\((?-i:[A-Z])\w{1,20}(?:news)?wire\)",
        examples=(
            "The Associated Press",
            "Catholic News Service",
            "Harbour Forces Press Service",
            "(TheNewswire)",
            "Dpa, Reuters y Afp",
            "Associated Press/Report for America",
        ),
        unlike=("Reuters Building Burns",),
        longest=80,
    ),
    family(
        "written for",
        "dropped",
        r"(?:special|exclusive) (?:to|for) (?:the )?(?-i:[A-Z])[\w .&'’-]{2,50}",
        r"\(for (?:use by|the use of) [^()]{5,60} (?:clients|subscribers|members)\)"
        r"(?: {1,2}c\. ?\d{4} (?-i:[A-Z])[\w .&'’-]{2,40})?",
        rf"from {AGENCY_TAG} ?newsfeatures",
        r"c\. ?(?:19|20)\d\d (?-i:[A-Z])[\w .&'’-]{2,50}",
        examples=(
            "Special to The Echo",
            "(For use by Fjord News Service clients)",
            "From AP Newsfeatures",
            "c. 2000 Fjord News Service",
        ),
        unlike=("Special forces land", "(For use by ships)"),
        longest=80,
    ),
    family(
        "provider",
        "provider",
        r"(?-i:Source|Quelle|Fuente|Fonte|Bron): ?[^.:]{2,80}"
        r"(?:\.(?: ?(?:inc|ltd|llc|co|plc)\.?)?)?",
        examples=("Source: Dredgers of Riga, Inc.", "Quelle: Hafenamt"),
        unlike=("Source: he was told so. He was there.", "Source code leaks"),
        longest=110,
    ),
)

WORK = (
    r"(?:reporting|article|texts?|story|words|written|reported|compiled|edited|posted|published|interview"
    r"|analysis|opinion|commentary|column|exclusive|feature|review|(?:text|story|words) and photos"
    r"|ein (?:bericht|interview|kommentar)|eine (?:analyse|reportage)|propos recueillis|texte|testo"
    r"|texto|a cura|publicado|publié|pubblicato|escrito|scritto|écrit)"
)
LABEL = (
    r"(?:by|text|words|texte|texto|testo|tekst|reporter|writer|auteur|автор|oleh|penulis"
    r"|haber|muhabir|pewarta|written by|reported by)"
)
CREDITED = re.compile(
    rf"(?:{WORK} (?:by|von|par|di|de|por):?|from|aus|oleh|od) {{1,2}}(?={CAPITAL})"
    rf"|{LABEL} ?: ?(?={CAPITAL})|\((?=(?:by|von|par|por|di) )"
    r"|(?:exclusive|exklusiv|exclusif|exclusiva):? (?=by )",
    re.IGNORECASE,
)
BEHIND = re.compile(
    rf"(?: ?@\w{{2,30}}|,? for (?:the )?{CAPITAL}[\w .&'’-]{{2,40}}| ?[|•·].{{2,40}}| ?=|\)"
    rf"| ?[–-] ?(?:analysis|column|commentary|opinion|interview|exclusive|review|feature)"
    rf"| I {AGENCY}.{{0,40}}| {{1,2}}\||,? ?[-–—•·|]? ?{AGE})$",
    re.IGNORECASE,
)
"""What may stand behind the name: `@annpoe`, `For The Echo`, `5 hours ago`.

Scanners read the bar before an agency as a letter: `I Reuters`.
"""
DAY_BEHIND = re.compile(
    rf"(?<![^\W_])(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}} {MONTH}|\d{{1,2}}:\d\d"
    r"|\d{1,2} min|\d{1,2}[./-]\d{1,2}[./-]\d{4})\b.{0,70}$",
    re.IGNORECASE,
)
"""A day or a time at the end: `March 3, 2011`."""
DIGIT = re.compile(r"\d")
BEFORE_DAY = re.compile(
    r",? ?(?:[-–—•·|/]|on|(?:last )?(?:published|updated|posted)(?: on)?|publi(?:cad[oa]|é|shed)"
    r"(?: e[nm]| le| el)?|pubblicato(?: il)?|geplaatst(?: op)?|veröffentlicht(?: am)?|lesezeit"
    r"|am|le|il|el"
    rf"|op)? ?:? ?(?:{WEEKDAY}[.,]? ?)?$",
    re.IGNORECASE,
)
LONGEST_BEFORE_DAY = 25
AGE_BEHIND = re.compile(rf",? ?[-–—•·|]? ?{AGE}$", re.IGNORECASE)
AGENCY_BEHIND = re.compile(rf" ?\| ?{AGENCY}$", re.IGNORECASE)
"""`By Ann Poe | AP`: a page's own line."""
STAMP_BEHIND = re.compile(r"\s?\[ ?[^\[\]]{4,50}\d ?(?:GMT|ET|[AP]M) ?\]$")
"""`[ 06-25-07 1439ET ]`, `[ TUESDAY, MARCH 05, 2002 3:19:14 PM ]`."""
BLOGGER = re.compile(
    r"(?:(?:[Pp]ost|[Ww]ritt|[Pp]ublish)e[dn] )?[Bb][Yy]:? [^\W\d_][\w.-]{1,25}"
    r"(?: [\w.&-]{1,20}){0,3}"
)
"""A name as it stands before the day of a page, whatever its form: `by quaymaster`."""
DATED_WITH_YEAR = re.compile(r" on .{3,20}\b(?:19|20)\d\d\b")
REDACTION = r"(?:redacci[oó]n|redazione|redação|redaktion|rédaction|redactie)"
WORD = rf"{CAPITAL}[\w.&'’-]*"
COLLECTIVE = re.compile(
    r"(?:(?:van|door) (?:onze|een)(?: onzer)? (?:[\w-]+ )?"
    rf"(?:correspondent|verslaggever|verslaggeefster|redactie)(?:en|e|s)?(?: {PERSON})?"
    rf"|von unser(?:em|er|en) (?:[\w-]+ )?(?:korrespondent(?:en|in)?|mitarbeiter(?:n|in)?|redaktion"
    rf"|redakteur(?:in)?|reporter(?:in)?)(?: {PERSON})?"
    r"|de (?:notre|nos) (?:correspondant|envoyé|correspondants)e?s?\b.{0,50}"
    r"|(?:de nuestro|del) (?:corresponsal|enviado)\b.{0,30}|d[oa] noss[oa] (?:correspondente"
    r"|enviad[oa])\b.{0,30}|dal? nostr[oa] (?:inviato|corrispondente)\b.{0,30}"
    rf"|\(?d[ae]ll['’]?(?:inviat[oa]|corrispondente) {PERSON}\)?"
    r"|by (?:the )?(?-i:[A-Z])[\w .&'’-]{2,40} (?:news|press|wire) (?:agency|service|association)"
    r"|(?:from|by) (?:our|a|an) (?:own |special |staff )?(?:correspondents?|reporters?)"
    r"(?: in [\w ]{2,30})?|(?:staff|wire|agency|news services?) reports?"
    r"|(?:(?:our|special|staff|own|political|sports) ){1,2}(?:correspondents?|reporters?|bureau)"
    rf"|(?:por|di|da|von|par|door) (?:la |a |der |onze )?{REDACTION}(?: (?:binnen|buiten)land)?"
    rf"|{REDACTION} {WORD}"
    rf"|da agência {WORD}|d[ao] {AGENCY}(?:, em {WORD}(?: {WORD}){{0,2}})?"
    r"|da folhapress|agencias|agências|agenturen|voa news"
    rf"|(?-i:[A-Z]{{2,4}}):s (?:korrespondent|utsända)|{AGENCY}['’]s {WORD} service"
    rf"|{WORD}(?: {WORD}){{0,2}} (?:avec|et|mit|met|con) {AGENCY}|\((?:avec|mit|con) {AGENCY}\))",
    re.IGNORECASE,
)
PLACED = rf"{PERSON} in {CAPITAL}[\w .'’-]{{1,30}}?"
SEVERAL = re.compile(rf"{PLACED}(?:(?:, | and |, and ){PLACED}){{1,4}}")
"""`Ann Poe in Riga and Bo Lind in Oslo`."""
ROLE = (
    r"(?:(?:[A-Z][\w-]{1,15}|staff|our|special|foreign|political|business|sports) ){0,2}"
    r"(?:correspondent|reporter|writer|intern|journalist)s?"
)
FAMILY_FIRST = rf"{CAPITAL}[\w-]{{1,20}}, {CAPITAL}[\w-]{{1,20}}"
POSTED = re.compile(
    rf"(?:[Bb]y |\(){ROLE} (?:{PERSON}|{FAMILY_FIRST})"
    rf"(?:(?:, | and )(?:{ROLE} )?{PERSON}){{0,4}}\)?"
    r"|[Vv]on (?:[\w-]{2,20}-)?(?:Korrespondent|Reporter|Redakteur|Mitarbeiter)(?:in|en)?"
    rf" {PERSON}"
)
"""`by reporter Ann Poe`, `(correspondent Ann Poe, reporter Bo Lind)`, `by reporter Li, Na`."""
BYLINES = (COLLECTIVE, SEVERAL, POSTED, EAST_ASIAN)
DASH = re.compile(r"\s[-–—]\s")
MAX_LENGTH = 160
MAX_POST = 60
REPEATS = re.compile(rf"(?P<name>{PERSON})\s?[,|/–-]?\s{AGENCY}")


def name_alone(text: str) -> str:
    """The text without what may stand behind an author's name."""
    return min(BEHIND.sub("", text), _undated(text), key=len)


def _undated(text: str) -> str:
    """The text without a day or time at its end."""
    day = DAY_BEHIND.search(text) if DIGIT.search(text) else None
    if not day:
        return text
    end = max(0, day.start() - LONGEST_BEFORE_DAY)
    return text[:end] + BEFORE_DAY.sub("", text[end : day.start()])


def without_time(byline: str) -> str:
    """A byline without a day, a time or an age behind the name: `By Ann Poe 5 hours ago`."""
    if len(byline) > MAX_LENGTH:
        return byline
    bare = AGE_BEHIND.sub("", STAMP_BEHIND.sub("", byline))
    undated = _undated(bare)
    named = undated != bare and (
        _has_authors(undated) or are_names(undated) or BLOGGER.fullmatch(undated)
    )
    return AGENCY_BEHIND.sub("", undated if named else bare)


def byline_in(line: str) -> str | None:
    """The byline that a line is, without what a page or desk sets around it; None for others."""
    return _byline_in(line) if len(line) <= MAX_LENGTH else None


# A dozen rules ask for the byline of each of the first lines.
@lru_cache(maxsize=64)
def _byline_in(line: str) -> str | None:
    bare = line.rstrip("=^* ").removesuffix("--").rstrip()
    if (
        _has_authors(bare)
        or any(form.fullmatch(bare) for form in BYLINES)
        or is_with_function(bare)
    ):
        return bare
    if credited := CREDITED.match(bare):
        return bare if _is_by(name_alone(bare[credited.end() :])) else None
    short = name_alone(bare)
    if short != bare and DATED_WITH_YEAR.search(bare) and BLOGGER.fullmatch(short):
        return bare
    return bare if short != bare and _has_authors(short) else None


def is_post(line: str) -> bool:
    """Whether a line below a byline only says what the author is, or for whom: `AP Writer`."""
    bare = line.rstrip("= ")
    return continues_byline(bare) or (
        len(bare) <= MAX_POST and FOR_A_PAPER.fullmatch(bare) is not None
    )


def _has_authors(line: str) -> bool:
    """Whether a line is a byline, or has an author behind its first word."""
    if is_byline(line):
        return True
    lead_in = LEAD_IN.match(line)
    if not lead_in or ENDS_IN_STOP.search(line):
        return False
    if is_family_name_first(line[lead_in.end() :]):
        return True
    named, *behind = PARTS.split(line[lead_in.end() :])
    return is_author(named) and (not DASH.search(line) or all(map(goes_with_a_name, behind)))


def names_again(line: str, byline: str) -> bool:
    """Whether a line is the name of a byline with an agency, as pages set it: `Ann Poe Reuters`."""
    named = REPEATS.fullmatch(line) if len(line) <= MAX_LENGTH else None
    return named is not None and named["name"].casefold() in byline.casefold()


def _is_by(named: str) -> bool:
    # `FROM HOUSE TO LIBRARY` is a headline.
    if named.split(maxsplit=1)[0] in TAGS or (named.isupper() and not are_names(named)):
        return False
    return _has_authors(named if LEAD_IN.match(named) else f"By {named}")
