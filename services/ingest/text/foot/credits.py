"""Sign-offs: who wrote, edited or helped, after the copy."""

import re

from lexicon.agencies import NAME_OF
from lexicon.word_lists import any_of
from services.ingest.text.foot.marks import INITIALS_OF_DESKS
from services.ingest.text.foot.words import AGENCY, BROADCASTER, CAPITAL, PERSON, STORY
from services.ingest.text.line_families import family, family_of

MAX_LENGTH = 600
WORK = (
    r"(?:(?:additional|further|other|with)\s+)?"
    r"(?:reporting|reported|writing|written|editing|edited|compiled|translated|translation|produced"
    r"|production|photos?|photography|graphics?|bericht(?:e|erstattung)?|redaktion|text"
    r"|übersetzung|zusammengestellt|redigiert|schlussredaktion)"
    r"(?:(?:,| and| und)\s+(?:additional\s+)?(?:reporting|writing|editing|redaktion))*"
)
ROMANCE = (
    r"(?:reporte|reportaje|informaci[oó]n|escrito|editad[oa]|edici[oó]n|traducid[oa]|traducci[oó]n"
    r"|redacci[oó]n|reportage|rédigé|rédaction|édité|édition|version française"
    r"|reportagem|edição|tradução|tradotto|a cura|editing|bewerkt|redactie)"
    r"(?: (?:adicional|en español|inicial))?\s{0,3}(?:\b(?:de|por|par|da|di|door|van)\b|:)"
)
TRADE = r"\b(?:writers?|reporters?|correspondents?|contributors?|producers?)\b"
OF_AN_AGENCY = rf"(?=(?:{any_of(NAME_OF)}|staff)\b|.{{0,{MAX_LENGTH}}}{TRADE})"
TO_THIS = rf"(?: to| with) this {STORY}(?: from [^.]{{1,80}})?\.?"
FAMILY = rf"{CAPITAL}[\w’'-]{{1,30}}"
NAMES = rf"{FAMILY}(?:,? (?:and )?{FAMILY}){{0,8}}"
OF_AGENCIES = (
    r"\(?\*?[ ]?(?:con informaci[oó]n|com informações|con informazioni|avec des informations)"
    r" (?:d|dell|dall)[aeio]?[sl]?\b[^()]{1,200}\)?"
)
DESK = (
    rf"\({CAPITAL}[^().]{{1,50}}(?:newsroom|desks?|bureau|redaktion|marktteam)"
    r"(?:[ ,;:]{1,3}(?:\(\d{1,5}\)|[+\d])[^()]{0,100})?\)"
)
PLACE = rf"{CAPITAL}(?:[^.\n]|(?<=\b[SFM]t)\.){{1,60}}"

CREDITS = (
    family(
        "credit",
        "sign_off",
        rf"[-–—*]{{0,4}}\s{{0,3}}[(\[]\s{{0,3}}{WORK}\s{{0,3}}(?:by\b|vo[nm]\b|:).*",
        rf"[-–—*]{{0,4}}\s{{0,3}}(?:{WORK}\s{{0,3}}(?:by\b:?|von\b|:)|autor(?:/in|in|en)?\s*:"
        r"|with assistance from\b"
        r"|with (?:files|reporting|reports?|inputs?|information|material) (?:from|by)\b)"
        rf"\s{{1,3}}(?:the )?{CAPITAL}.*",
        rf"\(\s{{0,3}}{ROMANCE}.*",
        r"(?:ein )?(?:beitrag|interview|protokoll|mitarbeit|recherche)(?: von|:)"
        rf" {PERSON}(?:(?:,| und) {PERSON}){{0,4}}\.?",
        OF_AGENCIES,
        rf"(?:edição|edición|edizione|édition|edited by|-{{1,3}}editors?)\s?: ?{PERSON}"
        rf"(?:(?:,| e| y| et| and) {PERSON}){{0,4}}\.?",
        rf"\({PERSON}(?:,? (?:and|&) {PERSON})?/\d{{6,8}}(?:/[^()]{{2,160}})?\)",
        r"(?:weitere|additional|otras|autres|altre|outras) (?:quellen|sources|fuentes|fonti|fontes)"
        r"\s?[•:] ?.{2,60}",
        examples=(
            "Weitere Quellen • AP",
            "Edição: Ana Polo",
            "--Editors: Ann Poe, Bo Lind",
            "(Ann Poe/19921221/Press contact: Bo Lind, Quaysoft, 0000-555-0112)",
            "(Reporting by Ann Poe in Oslo; editing by John Roe)",
            "Reporting by Ann Poe",
            "Autorin: Anna Weber (Bonn)",
            "--With assistance from Max Lowe and Dana Hill.",
            "- Editing by: Bo Lind, +49 30 00000000, <desk@example.org>",
            "With files from The Associated Press and Max Lowe",
            "(Reporte de Ana Polo. Editado por Luis Roa)",
            "(Reportage de Anne Poe, édité par Jean Roe)",
            "(Con información de AFP, EFE y Reuters)",
            "*Com informações da AFP",
            "* Com informações da AFP",
            "Redaktion: Anna Weber und Bo Lind",
            "Mitarbeit: Anna Weber",
            "Beitrag von Anna Weber und Bo Lind",
            "With reports from The Echo",
        ),
        unlike=(
            "Reporting by hand is slow, and ice does not wait.",
            "(He did not say when.)",
            "Editing by night is hard.",
            "Beitrag von Deutschland zur Nato steigt",
        ),
        longest=MAX_LENGTH,
    ),
    family(
        "contributor",
        "sign_off",
        rf"{OF_AN_AGENCY}.{{3,500}}\b(?:contributed|helped)(?:{TO_THIS}|(?: from [^.]+)?\.?)",
        rf"{PERSON}.{{0,400}}\bcontributed{TO_THIS}",
        rf"{NAMES} reported from {PLACE}(?: and {NAMES} (?:reported )?from {PLACE})?\.",
        examples=(
            "Staff writers Ann Poe and Bo Lind contributed.",
            "Associated Press writer Ann Poe in Oslo contributed to this report.",
            "CNN's Ann Poe and John Roe contributed to this story.",
            "Jon Rask in Oslo contributed to this report.",
            "Poe reported from Oslo.",
            "Poe reported from St. Paul and Roe from Duluth.",
        ),
        unlike=(
            "Ships from Norway contributed to the jam.",
            "Police reported from the scene that it rained.",
            "John Roe contributed to the fund.",
        ),
        longest=MAX_LENGTH,
        needs="contribut helped reported_from",
    ),
    family(
        "desk",
        "sign_off",
        DESK,
        rf"\(?(?:mit(?: material von)?|avec|con|met|with) {AGENCY}(?:(?:, | ?/ ?| und | et | and"
        rf" | y ){AGENCY}){{0,3}}\)?",
        r"with (?:post|news|staff|wire) (?:wires?|reports?|wire reports|services)\.?",
        rf"{BROADCASTER} \({PERSON}(?:, {PERSON}){{0,4}}\)",
        examples=(
            "(Gdynia Newsroom)",
            "(Americas Economics and Markets Desk; +1-646 555-0100)",
            "mit dpa",
            "(avec AFP)",
            "MDR (Ann Poe, Bo Lind)",
            "With Post wires",
        ),
        unlike=(
            "The newsroom fell silent.",
            "With friends",
            "(He left the bureau in 1999.)",
            "(He left the newsroom in 1999)",
            "UN (United Nations)",
        ),
        longest=160,
    ),
    *INITIALS_OF_DESKS,
)

CREDIT_BEHIND = re.compile(
    rf"(?P<credit>[(\[]\s*{WORK}\s+(?:by|von)\s[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*[)\]])$",
    re.IGNORECASE,
)


def is_sign_off(paragraph: str) -> bool:
    """Whether a paragraph credits people or desks, and nothing else."""
    return family_of(paragraph, CREDITS) is not None
