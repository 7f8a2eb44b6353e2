"""Bylines that say what an author is, and for which agency: `Ana Paz - Repórter da Agência Sul`.

Also those in brackets that give initials alone: `(By A.B.P.)`.
"""

import re

from lexicon.folding import fold
from lexicon.person_names import is_name
from lexicon.word_lists import any_of, words
from services.ingest.text.dateline.agencies import is_agency

MAX_LENGTH = 140
MOST_NAMES = 4
_FUNCTIONS = words(
    """
    berichterstatter berichterstatterin collaborateur collaboratrice colaborador colaboradora
    correspondant correspondante correspondent correspondente corresponsal corrispondente editor
    editora enviada enviado envoye envoyee estagiaria estagiario fotografo giornalista inviata
    inviato jornalista journalist journaliste journalistin korrespondent korrespondentin mitarbeiter
    mitarbeiterin periodista redacteur redactor redactora redactrice redakteur redakteurin
    redattore redattrice reporter reportera reporteres reporterin reportero writer
    """
)
"""What an author may be, folded."""
_OF = (
    r"(?:d(?:ell)?['’]|(?:d[aeo]s?|del|de la|della|di|der|des|du|von|voor|für|for|of|at|with|en|em"
    r"|à|pour|para)\s(?:l['’]|(?:la|o|a|the)\s)?)"
)
_BEHIND = re.compile(
    r"(?P<names>[^\W\d_a-z][^\d,;:()–—|]{3,90}?)(?:\s[-–—]\s|,\s)"
    r"(?:(?P<tag>[\w]{2,10})-)?(?P<function>[^\W\d_]{5,16})"
    r"(?:[ ](?:[Ee]special|[Ss]péciale?|[Ss]peciale|fotográfic[oa]))?"
    rf"(?:\s{_OF}(?P<agency>[^\W\d_][\w .'’-]{{1,40}}))?"
)
_SMALL = re.compile(r"\s(?!d[aeo]s? )[a-zß-ÿ]")
"""A word that is no part of an agency's name."""
_AND = re.compile(rf"\s(?:{any_of('and e et und y'.split())})\s")
_INITIALS = re.compile(
    r"\([Bb]y (?:(?:[A-Z]\. ?){2,4}|(?:[A-Z]\.){1,3}[^\W\d_]{2,20})(?: and [A-Z][\w. -]{2,30})?\)"
)


def is_with_function(line: str) -> bool:
    """Whether a line is authors, what they are and for which agency, or initials in brackets."""
    if len(line) > MAX_LENGTH:
        return False
    if _INITIALS.fullmatch(line):
        return True
    found = _BEHIND.fullmatch(line)
    if not found or fold(found["function"]) not in _FUNCTIONS:
        return False
    agency = found["tag"] or found["agency"]
    names = _AND.split(found["names"])
    return (
        agency is not None
        and is_agency(agency)
        and not _SMALL.search(agency)
        and len(names) <= MOST_NAMES
        and all(map(is_name, names))
    )
