"""Whether what stands in brackets behind a place is an agency."""

import re

from lexicon.agencies import AGENCIES, DATELINE_AGENCIES, NAMES, TAGS
from lexicon.word_lists import entries_of, words

_ONLY_HERE = frozenset(
    each.casefold()
    for each in entries_of(
        """
        9Colonne, Agencies, Agency, AGENPARL, ABI, ABNA
        ACAN, AKIpress, ATA, AVN, awp, BSS, ENA, FBC, FENA, Agencia Brasil
        Agência Estado, AIM, AMI, ANGOP, ANS, APO, AGERPRES, APA-OTS, APP, apro, APS
        Associated Press of Pakistan, AZERTAC, BIRN, BNA, CANA, CNS, CNW, CP24, Colprensa, DDP
        dapd, Dow Jones, Elpais.cr, FNA, GNA, Gracenote, HealthDay News, IRIN, ISNA, KBC, KCNA
        LANA, Lusa News, MAP, Marketwire, MNA, NAN, NNA, NZPA, NA, OPA, OPTA, Pajhwok, PANA
        Petra, PL, PNA, Reuter, SANA, SAPA, SUNA, TAP, Tasnim, TheStreet, Trend, Fides, ILNA, KPL
        lifePR, MIA, NCNA, NINA, ONA, openPR, ots, PresseBox, PRWEB, Radiocor, RNS, RSS, SNA
        Teleborsa, TNA, TPS, UNI, UCA News, UzA, VNA, VNS, YLE, YNA, Zenit
        ACN, AIN, AISE, AKP, ASCA, BANA, BOPA, DIRE, LaPresse, LETA, NAMPA, SABA
        Servimedia, TASR, ZIANA, TTXVN, ΑΠΕ, ΑΠΕ-ΜΠΕ
        APO Group, BPT, Brandpoint, CMC, CNW Telbec, Family Features, JBN, Kyodo JBN, Medianet, NAPS
        NAPSI, news aktuell, NewsUSA, NewsVoir, PNN, PRLog, PRUnderground, SeeNews, StatePoint
        أ ف ب, أ.ف.ب, ا ف ب, د ب أ, د.ب.أ, رويترز, واس, وام, قنا, كونا, بترا
        РИА Новости, Р-Спорт, Прайм, ТАСС, ИТАР-ТАСС, УНН, УНІАН, Интерфакс, Укринформ, БелТА
        """
    )
)
"""Tags that are a word, a name or a body elsewhere: only behind a place are they an agency's."""
_OF_SEVERAL_WORDS = frozenset(tag for tag in DATELINE_AGENCIES | _ONLY_HERE if " " in tag)
_ARABIC = {tag for tag in _ONLY_HERE if tag.upper() == tag.lower()}
_CREDITS = words("archive archives courtesy file foto fotos graphic graphics photo photos video")
DOMAIN = (
    r"\.(?:com|net|org|info|tv|az|at|be|br|ch|co|cz|de|es|fr|ge|gr|hu|id|in|it|ke|kg|kz|md|mk|mx|my"
    r"|nl|ng|pk|pl|pt|ro|rs|ru|tr|ua|uk|uz|za)"
)
"""The end of a site's name."""
_KINDS = re.compile(
    r"^(?:agence|agencia|agenzia|agência|radio) [^\W\d_][\w ]{1,20}$"
    r"|(?:agence|agencia|agência|agentur|agenzia|desk|dienst|news|newswire|press|presse|wire)$"
    rf"|\w{DOMAIN}$",
    re.IGNORECASE,
)
"""The end of what many small agencies and sites are called: `iwr-pressedienst`, `Variety.com`."""
_OF_EFE = re.compile(r"EFE(?:-?[A-Z]{3,11}|[a-z]{3,11})")
"""A service of EFE, whose name opens with the agency's: `EFECOM`, `EFEverde`."""
_PARTS = re.compile(r"[\s/,&+–-]+")
_MOST_WORDS = 5
_TAGS = TAGS - {tag for each in AGENCIES if not each.in_datelines for tag in each.tags}
_FORMER_NAMES = frozenset({"Reuter"})
"""Agencies that copy once named without brackets, which are surnames in other letters."""
_LONE_NAMES = {name.casefold() for name in NAMES if " " not in name} & DATELINE_AGENCIES


SITES = words(
    """
    akipress.com beritasatu.com bisnis.com jawapos.com kompas.com liputan6.com merdeka.com
    okezone.com panarmenian.net republika.co.id suara.com tempo.co tribunnews.com
    """
)
"""Sites, in lower case, that print their name before copy as agencies do."""


FEATURES = words("bpt brandpoint napsi newsusa statepoint") | {"family features"}
"""Services, in lower case, whose copy has no place and no sign behind their names."""


def is_agency(tag: str) -> bool:
    """Whether a tag is an agency's: `AP`, `dpa/lhe`, `Reuters Health`; not `SPD`, `AP Photo`."""
    whole = tag.strip().casefold()
    if _is_whole(whole) or _OF_EFE.fullmatch(tag.strip()):
        return True
    parts = _PARTS.split(tag.strip())
    if len(parts) > 1 and all(_is_whole(part.casefold()) for part in parts):
        return True
    if len(parts) > _MOST_WORDS or not _CREDITS.isdisjoint(map(str.casefold, parts)):
        return False
    if _KINDS.search(tag.strip()) and "@" not in tag and not whole.startswith("www."):
        return True
    if (
        all(map(str.islower, parts))
        and parts[0] not in DATELINE_AGENCIES
        and parts[-1] not in _TAGS
    ):
        return False
    return any(part in _TAGS or part.casefold() in _LONE_NAMES for part in parts) or (
        parts[0].casefold() in DATELINE_AGENCIES
    )


def _is_whole(folded: str) -> bool:
    return folded in DATELINE_AGENCIES or folded in _ONLY_HERE


def is_tag(word: str) -> bool:
    """Whether a word without brackets is an agency, in the case in which it prints itself."""
    if word in _ARABIC or (" " in word and word.casefold() in _OF_SEVERAL_WORDS):
        return True
    if word.isupper() and len(word) > 2 and word.casefold() in _ONLY_HERE:
        return True
    if word in _FORMER_NAMES or _OF_EFE.fullmatch(word):
        return True
    return word in _TAGS or (word.casefold() in _LONE_NAMES and not word.islower())
