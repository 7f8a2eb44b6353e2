"""Marks that open a section below the story, and what may stand in it."""

import re

from lexicon.word_lists import any_of
from services.ingest.text.foot.page_lines import ALSO
from services.ingest.text.foot.words import AGENCY, CAPITAL
from services.ingest.text.line_families import Family, family
from services.ingest.text.page_chrome_lines import OTHER_STORIES_LINES

NOTEPAD = family(
    "notepad",
    "ednote",
    r"#{1,2} ?(?:\w{2,12} )?(?:notizblock|notebook|notepad)\W{0,6}",
    r"#{1,2} ?(?:redaktionelle hinweise|editorial notes?|editorial contacts?|note to editors"
    r"|internet(?: links?)?|orte|ansprechpartner|\w{2,8}-kontakte)\W{0,6}",
    r"notes? (?:to|for) (?:the )?editors?\s?:?",
    r"(?:hinweise? (?:an|für) (?:die )?redaktion(?:en)?|note aux rédactions"
    r"|nota a los editores)\s?:?",
    examples=(
        "# Redaktionelle Hinweise",
        "Hinweise an die Redaktionen:",
        "# Notizblock",
        "# dpa NOTEBOOK",
        "Notes to editors:",
    ),
    unlike=("# 1 hit", "The notebook was his."),
    longest=60,
)

OTHER_STORIES = family(
    "other stories",
    "dropped",
    rf"(?:{any_of(OTHER_STORIES_LINES)}|{ALSO}|read more on .{{2,40}})\s?:?",
    r"(?:related (?:links|coverage)|more on this topic|more (?:stories|to read|from .{2,30})"
    r"|what to read next|most viewed|recommended for you|you may like|latest posts"
    r"|next up(?: in [\w ]{2,30})?|more related to this story|also on [\w ]{2,30}"
    r"|popular now|you (?:may|might) also like|more (?:on|about)|more(?=:)"
    r"|more on (?-i:[A-Z])[\w ]{1,20}"
    r"|related (?:tags|countries|people|posts|reading)|latest (?:news|stories)"
    r"|editor.s picks)\s?:?",
    r"(?:mehr (?:themen|news|nachrichten|artikel)|zum thema|zum buch|mehr dazu|lesen sie auch"
    r"|auch interessant"
    r"|das könnte sie (?:auch )?interessieren"
    r"|ähnliche(?: artikel)?|weitere (?:artikel|meldungen)|meistgelesen|kategorien"
    r"|schlagwörter|tags|topics|beitrags-navigation|mehr lesen über|zum selben thema"
    r"|(?:ähnliche|verwandte|weitere) (?:themen|beiträge|artikel)(?: auf [\w ]{2,30})?"
    r"|weiterführende links|neueste (?:artikel|beiträge)|mehr aus .{2,40}|auch lesen)\s?:?",
    r"(?-i:THEMEN|TEMAS|ETIQUETAS|ARGOMENTI)\s?:?|etiquetas\s?:?|lesen sie mehr zu .{2,40}",
    r"(?:lire aussi|[àa] lire (?:aussi|également)|sur le même sujet|articles? (?:liés|similaires)"
    r"|les plus lus)\s?:?",
    r"(?:seguir leyendo|(?:también )?puedes? leer(?: también)?"
    r"|leer más(?: acerca de)?|te puede interesar|lea también|lee también"
    r"|temas relacionados|noticias relacionadas|más (?:noticias|leídas)|últimas noticias.{0,30}"
    r"|vídeos de .{2,30})\s?:?",
    r"(?:leggi anche|potrebbe interessarti(?: anche)?|articoli correlati|leia também|veja também"
    r"|lees ook|meest (?:recent|gelezen)|meer nieuws)\s?:?",
    r"(?:läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|aiheesta lisää)"
    r"|czytaj (?:także|też|również))\s?:?",
    r"filed under\s?:?|more (?-i:[A-Z]{3,}.{0,20})",
    r"more (?-i:[A-Z])[\w ]{2,20} (?:news|stories|coverage|sports)",
    examples=(
        "Mehr zum Thema",
        "Zum Thema:",
        "THEMEN",
        "Etiquetas",
        "Lesen Sie mehr zu diesen Themen:",
        "Sur le même sujet",
        "Articoli correlati",
        "Lue aiheesta lisää:",
        "Filed under",
        "More HEALTH",
        "More Riga news",
        "More on this story",
        "Related stories",
        "What to Read Next",
        "TEMAS RELACIONADOS",
    ),
    unlike=("Related to the king by blood", "More from less is what he asked of us all, and got"),
    longest=60,
)

CONTACT_LIST = family(
    "contacts",
    "dropped",
    r"(?:(?:media|press|investor|news|editorial|company|corporate|public) )?(?:relations )?"
    r"(?:contacts?|enquiries|inquiries)(?: information| details| us)?\s?:?",
    r"(?:for|pour) (?:more|further|additional|media|de plus amples|tout)"
    r" (?:information|details|inquiries|enquiries|renseignements?)"
    r"(?:,? ?(?:please )?(?:contact|call))?\s?:?|for (?:enquiries|inquiries|queries)\s?:?",
    r"(?:pressekontakt|ansprechpartner(?:in(?:nen)?)?|rückfragen(?: bitte)?(?: an)?|kontakt"
    r"|rückfragehinweise?|rückfragen & kontakt|fachlicher kontakt"
    r"|(?:wissenschaftliche[rn]?|fachliche[rn]?) (?:ansprechpartner(?:in(?:nen)?)?|kontakt)"
    r"|originalpublikation(?:en)?|merkmale dieser pressemitteilung|contacto para medios|perscontact"
    r"|contatt[oi] (?:per la )?stampa|contacto de prensa|contactos? (?:de|para) imprensa"
    r"|renseignements"
    r"|contacts? presse"
    r"|contacto(?: de prensa)?|contatti|pour en savoir plus,? veuillez communiquer avec)\s?:?",
    rf"contact ?: {CAPITAL}[^@.!?]{{2,60}}(?:(?:inc|ltd|co|corp|plc)\.)?[^@.!?]{{0,30}}",
    examples=(
        "CONTACT: Harbour Buoy Inc., Riga",
        "Rückfragehinweis:",
        "Wissenschaftliche Ansprechpartnerin:",
        "Originalpublikation:",
        "Media contact:",
        "Contact:",
        "For further information contact:",
        "Pressekontakt",
        "Rückfragen bitte an:",
        "For enquiries:",
    ),
    unlike=("Contact was lost.",),
    longest=80,
)

REPORTERS = family(
    "reporter's contact",
    "sign_off",
    r"to contact the (?:reporters?|editors?|authors?)\b[^:@]{0,60}:",
    examples=("To contact the reporters on this story:",),
    unlike=("To contact the spirits:",),
    longest=100,
)

LINKS = family(
    "links",
    "dropped",
    r"(?:on the (?:web|net)|online|on the internet|internet links?|im internet|sur internet"
    r"|en internet)\s?:",
    r"(?:follow|connect with) (?-i:[A-Z])[\w .,&-]{1,60}:",
    examples=("On the Web:", "Online:", "Follow Harbour Point:"),
    unlike=("Online shops gained.", "Follow these rules:"),
    longest=80,
)

LIST_OF_SOURCES = family(
    "sources",
    "dropped",
    r"(?:sources?|quellen?|verwendete quellen|references?)\s?:?",
    rf"(?:source|quelle|fuente|fonte|bron)\s?:\s?(?:{AGENCY}|(?-i:[a-z]{{2,4}}))"
    rf"(?:[/,] ?(?:{AGENCY}|(?-i:[a-z]{{2,4}}))){{0,3}}",
    examples=("Quellen:", "Sources:", "Quelle: sid/dpa"),
    unlike=("Sources say so:",),
    longest=40,
)

FIELDS_OF_ARCHIVES = family(
    "archive's line",
    "dropped",
    r"(?-i:DETAILS|Details zum Dokument|INDEXIERUNG|Indexing \(details\)|DOI|Journal)",
    r"(?:method|subject) of research|article (?:title|publication date)|coi statement|funders?",
    r"(?:topic|component)\(s\)\s?:?|press release number\s?:.{0,40}",
    examples=("DETAILS", "DOI", "Method of Research", "Topic(s):"),
    unlike=("Details", "DETAILS OF A LIFE"),
    longest=40,
)
"""Opens the fields of a database."""

MAX_LINES = 40
"""Lines of a section."""
SHORT = 190
"""Characters of a line that names a story, a person or an office."""
ENDS_SENTENCE = re.compile(r"[.!…;][\"'”’»“)\]]*$")
NAMED = re.compile(
    r"(?:\b(?:inc|ltd|co|corp|plc|geo|jr|sr|dr|ph\.d|s\.a|u\.s)\.|\.\.\.)$", re.IGNORECASE
)
WITH_LINK = re.compile(r"https?://|www\.|\.(?:com|org|net|de|fr|es|it|gov|example)\b")


def may_stand_below(line: str, mark: Family) -> bool:
    """Whether a line that no rule knows may belong to the section that a mark opens."""
    if len(line) > SHORT or (mark is LINKS and WITH_LINK.search(line) is None):
        return False
    return ENDS_SENTENCE.search(line) is None or NAMED.search(line) is not None
