"""Notes on embargoes that are told by their shape, whatever few other words stand in them.

"Not for release until Sales approve it", "Results under embargo until the paper is published",
"Embargo expires: 2027-02-13 (90 days)", "Please respect the embargo of 10 December".
"""

import re

from lexicon.folding import lower
from lexicon.word_lists import words
from services.ingest.text.embargo_words import PUBLISHED

UNTIL = r"(?:until|till|bis|jusqu\w*+|fino|finch[eé]|hasta|até|tot(?:dat)?|pending)"
UNDER = re.compile(
    r"(?<!\w)(?:(?:under|sous|sotto|sob|em|in|bajo|con|com|unter|mit|onder)"
    r"(?: (?:an?|strict|total|absolu|stretto|estricto|estrito|strikt|strengem|einem|een|un|uma?))?"
    r" embargo|embargoed(?: for (?:publication|release))?|embargad[oa]s?|embargiert"
    rf"|(?:eine[rm]?|een) (?:embargo|sperrfrist)),? {UNTIL}\b"
    rf"|(?<!\w){UNTIL} [^;!?\n]{{1,60}}? (?:(?:under|onder|unter|mit|sous|einem|einer|een)"
    r" (?:embargo|sperrfrist)|embargoed)\b"
)
"""Copy under an embargo. Of goods are "arms embargo until" and "embargo on oil until"."""
COPY = words(
    "release releases preview paper papers report reports story stories article articles text"
    " statement study studies material materials information content contents document documents"
    " speech findings figures data dataset results file files folder dossier photo photos image"
    " images video announcement publication published everything copy survey chapter charts"
    " pressemitteilung mitteilung meldung text artikel bericht studie zahlen daten ergebnisse"
    " unterlagen dokument dokumente angaben umfrage veröffentlichung pressekonferenz rede"
    " vidéo vidéos communiqué dépêche texte étude données résultats dossier chiffres enquête"
    " rapport publication informations conférence discours allocution"
    " comunicado información informaciones noticia texto estudio datos resultados cifras informe"
    " fotos imágenes archivo documentación contenido publicación rueda discurso encuesta"
    " comunicato notizia testo studio dati risultati cifre rapporto relazione dossier"
    " foto immagini pubblicazione conferenza discorso messaggio presentazione indagine"
    " imagens notícia estudo dados resultados números relatório arquivo conteúdo publicação"
    " coletiva conferência discurso pesquisa anúncio"
    " persbericht tekst onderzoek cijfers gegevens resultaten rapport bestand inhoud publicatie"
    " persconferentie toespraak artikel bericht foto's beelden"
)
"""What is under such an embargo, or ends it."""
SAID = words(
    "say says said tell tells told orders ordered rules ruled asks asked urge urges urged warn"
    " warns warned according sagt sagte fordert fordern warnt urteilt laut disent demande exige"
    " selon dice dicen pide piden exige según ordena dicono chiede"
    " chiedono secondo ordina diz dizem pede pedem segundo determina zegt zeggen eist volgens"
)
"""What makes news of a ban: "Do not publish until vote, court tells paper"."""
INFORMED = re.compile(r"\b(?:is|are|been|being) told\b")
"""An event until which a ban holds: "until the families have been told"."""
ARTICLES = words("the der die das le la les el los las il lo gli o a os as de het")
DRAFT = re.compile(
    r"\b(?:draft|internal|confidential|entwurf|intern|vertraulich|brouillon|borrador|confidencial"
    r"|bozza|riservato|rascunho|concept|vertrouwelijk)"
)
BANNED = re.compile(
    rf"{PUBLISHED}|releas\w*+|distribut\w*+|disseminat\w*+|circulat\w*+|transmi\w*+|verbreit\w*+"
    r"|verspreid\w*+|versturen|send(?:en|ung)"
)
"""What is forbidden of copy. Products are not to be used before something, too."""
SHARED = re.compile(r"\b(?:share[ds]?|sharing|teilen|partage\w*+|compart\w*+|condivid\w*+|delen)\b")
"""What is forbidden of drafts or politely: advice is not to share what may be false."""
NO_BAN = re.compile(
    r"(?:no|never) (?:early )?releas"
    r"|(?:not|never|nicht|pas|no|non|não|niet)(?: yet)? (?:\w+ed|veröffentlicht|verbreitet|gesendet"
    r"|publiée?s?|diffusée?s?|publicad[oa]s?|difundid[oa]s?|divulgad[oa]s?|pubblicat[oaie]"
    r"|diffus[oaie]|gepubliceerd|verspreid)\b(?! (?:werden|worden)\b)"
)
"""What is said of prisoners too, and what only has not been done: "not published until"."""
CLAUSE = re.compile(r"[:;.|,([*»”\"]|\s[-–—]+\s|[–—]|\n")
"""Where a clause begins."""
LABELLED = re.compile(r"(?P<label>[^:=\n]{4,60}?)(?:\s?[:=]|\s[-–—]\s)\s?~?(?P<end>[^\n]*)")
LABEL_WORDS = words(
    "until lift end ends ending expiry expires deadline period status term frist termin ende"
    " endet fin levée limite période date expiration fecha límite plazo vencimiento fine scadenza"
    " termine data fim prazo término expira einde einddatum vervaldatum datum afloop"
    " lifting aufhebung levantamiento levantamento revoca opheffing"
)
"""Words in a label such as "date de fin d'embargo", besides those of a note."""
ASIDE = re.compile(r"\([^()]{1,40}\)")
REQUEST = words(
    "please kindly bitte merci veuillez prière prions ruega rogamos favor solicitamos prega"
    " preghiamo pedimos gelieve verzoeken"
)
RESPECT = re.compile(
    r"\b(?:respect|observe|honou?r|adhere|comply|beacht|einzuhalten|einhalt|respekt|rispett"
    r"|respet|respei|naleven)"
)
NEAR_DIGIT = re.compile(r"\D{0,16}\d")


def is_under(text: str) -> bool:
    """Whether a sentence says that copy is under an embargo until something."""
    bare = lower(text)
    under = UNDER.search(bare)
    if under is None:
        return False
    said = f"{clause_before(bare, under.start())} {bare[under.end() :]}"
    return not COPY.isdisjoint(_words(said))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def clause_before(text: str, place: int) -> str:
    """The words that stand before a place in its clause."""
    start = max((each.end() for each in CLAUSE.finditer(text, 0, place)), default=0)
    return text[start:place]


def is_ban(said: str, behind: str, *, sharing: bool) -> bool:
    """Whether words such as "not for release until" forbid to publish copy, or to share it."""
    bare = lower(said)
    if NO_BAN.match(bare):
        return False
    return any(BANNED.search(each) for each in (bare, lower(behind))) or (
        sharing and SHARED.search(bare) is not None
    )


def is_said(text: str) -> bool:
    """Whether somebody is quoted."""
    return not SAID.isdisjoint(_words(INFORMED.sub(" ", lower(text))))


def labelled_end(text: str) -> tuple[str, str] | None:
    """The label of an end and the end, without what stands in brackets behind it."""
    match = LABELLED.match(text)
    if match is None or NEAR_DIGIT.match(match["end"]) is None:
        return None
    return match["label"], ASIDE.sub(" ", match["end"])


def tells_of(clause: str) -> bool:
    """Whether words before a ban have a subject, as news has: "The report is"."""
    return not ARTICLES.isdisjoint(_words(lower(clause))[:1])


def is_request(text: str) -> bool:
    """Whether a sentence asks for something politely."""
    return not REQUEST.isdisjoint(_words(lower(text)))


def is_draft(text: str) -> bool:
    """Whether a text calls itself a draft, or confidential."""
    return DRAFT.search(lower(text)) is not None


def asks_to_respect(text: str) -> bool:
    """Whether a sentence asks to respect an embargo."""
    return is_request(text) and RESPECT.search(lower(text)) is not None
