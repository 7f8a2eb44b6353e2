"""Who wrote copy, and for whom, on the lines below its headline."""

import re

from services.ingest.text.byline import continues_byline, is_byline
from services.ingest.text.foot.words import AGENCY, CAPITAL, PERSON
from services.ingest.text.line_families import family

AFFILIATIONS = (
    family(
        "agency",
        "provider",
        rf"{AGENCY}",
        r"(?-i:[A-Z])[\w .&'’-]{2,50} (?:news|press|wire|media|information|feature) "
        r"(?:service|agency|association|group|network|foundation)s?",
        rf"\({AGENCY}\)",
        r"\((?-i:[A-Z])\w{1,20}(?:news)?wire\)",
        examples=(
            "The Associated Press",
            "Catholic News Service",
            "Harbour Forces Press Service",
            "(TheNewswire)",
        ),
        unlike=("Reuters Building Burns",),
        longest=80,
    ),
    family(
        "written for",
        "dropped",
        r"(?:special|exclusive) (?:to|for) (?:the )?(?-i:[A-Z])[\w .&'’-]{2,50}",
        examples=("Special to The Echo",),
        unlike=("Special forces land",),
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

CREDITED = re.compile(
    rf"(?:(?:reporting|texts?|story|written|reported|compiled|posted|published|interview|texte|testo"
    rf"|texto) (?:by|von|par|di|de|por)|from|aus) {{1,2}}(?={CAPITAL})|\((?=By )",
    re.IGNORECASE,
)
BEHIND = re.compile(
    rf"(?: ?@\w{{2,30}}|,? for (?:the )?{CAPITAL}[\w .&'’-]{{2,40}}| ?\|.{{2,40}}| ?=|\)"
    r"| ?[–-] ?(?:analysis|column|commentary|opinion|interview|exclusive|review|feature)"
    r"|,? \d{1,2} (?:minutes?|hours?|days?|weeks?) ago)$",
    re.IGNORECASE,
)
"""What may stand behind the name: `@annpoe`, `For The Echo`."""
COLLECTIVE = re.compile(
    r"(?:van (?:onze|een) (?:[\w-]+ )?(?:correspondent|verslaggever|redactie)(?:en|e)?"
    r"|von unser(?:em|er|en) (?:[\w-]+ )?(?:korrespondent(?:en|in)?|mitarbeiter(?:n|in)?|redaktion"
    r"|redakteur(?:in)?|reporter(?:in)?)"
    r"|de (?:notre|nos) (?:correspondant|envoyé|correspondants)\b.{0,30}"
    r"|(?:de nuestro|del) (?:corresponsal|enviado)\b.{0,30}|d[oa] noss[oa] (?:correspondente"
    r"|enviad[oa])\b.{0,30}|dal? nostr[oa] (?:inviato|corrispondente)\b.{0,30}"
    r"|by (?:the )?(?-i:[A-Z])[\w .&'’-]{2,40} (?:news|press|wire) (?:agency|service|association)"
    r"|(?:from|by) (?:our|a|an) (?:own |special |staff )?(?:correspondents?|reporters?)"
    r"(?: in [\w ]{2,30})?|(?:staff|wire|agency|news services?) reports?)",
    re.IGNORECASE,
)
NAMED = r"[^\W\d_a-zß-ÿ][\w.&'’-]*"
FOR_A_PAPER = re.compile(rf"(?:[Ff]or|Staff Reporters? of) (?:[Tt]he )?{NAMED}(?: {NAMED}){{0,4}}")
PLACED = rf"{PERSON} in {CAPITAL}[\w .'’-]{{1,30}}?"
SEVERAL = re.compile(rf"{PLACED}(?:(?:, | and |, and ){PLACED}){{1,4}}", re.IGNORECASE)
"""`Ann Poe in Riga and Bo Lind in Oslo`."""
POSTED = re.compile(
    rf"(?:by |\()(?:correspondent|reporter)s? {PERSON}"
    rf"(?:(?:, | and )(?:(?:correspondent|reporter)s? )?{PERSON}){{0,4}}\)?"
)
"""`by reporter Ann Poe`, `(correspondent Ann Poe, reporter Bo Lind)`."""
BYLINES = (COLLECTIVE, SEVERAL, POSTED)
MAX_LENGTH = 160
MAX_POST = 60
REPEATS = re.compile(rf"(?P<name>{PERSON})\s?[,|/–-]?\s{AGENCY}")


def byline_in(line: str) -> str | None:
    """The byline that a line is, without what a page or desk sets around it; None for others."""
    if len(line) > MAX_LENGTH:
        return None
    bare = line.rstrip("= ")
    if is_byline(bare) or any(form.fullmatch(bare) for form in BYLINES):
        return bare
    if credited := CREDITED.match(bare):
        named = BEHIND.sub("", bare[credited.end() :])
        return bare if _is_by(named) else None
    short = BEHIND.sub("", bare)
    return bare if short != bare and is_byline(short) else None


def is_post(line: str) -> bool:
    """Whether a line below a byline only says what the author is, or for whom: `AP Writer`."""
    bare = line.rstrip("= ")
    return continues_byline(bare) or (
        len(bare) <= MAX_POST and FOR_A_PAPER.fullmatch(bare) is not None
    )


def names_again(line: str, byline: str) -> bool:
    """Whether a line is the name of a byline with an agency, as pages set it: `Ann Poe Reuters`."""
    named = REPEATS.fullmatch(line) if len(line) <= MAX_LENGTH else None
    return named is not None and named["name"].casefold() in byline.casefold()


def _is_by(named: str) -> bool:
    return is_byline(named if named.casefold().startswith("by ") else f"By {named}")
