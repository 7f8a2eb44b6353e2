"""The names of territories, as codes of ISO 3166-1: those that terms of use name. Pure.

English names are those of the tz database. What is not known here is not guessed: who reads terms
takes a name that is unknown for a restriction that nobody understands.
"""

from functools import cache
from importlib.resources import files

from services.serve.rights.names import Named

OTHER_NAMES = """
AE uae, vae, vereinigte arabische emirate; AT österreich, autriche; AU australien;
BA bosnia, bosnia and herzegovina; BE belgien, belgique; BR brasilien; CA kanada; CD dr congo;
CH schweiz, suisse; CI ivory coast; CY zypern; CZ czechia, tschechien; DE deutschland, allemagne;
DK dänemark; EE estland; ES spanien, espagne; FI finnland; FR frankreich;
GB uk, gb, great britain, britain, united kingdom, großbritannien, royaume-uni;
GR griechenland; HR kroatien; HU ungarn; IE irland, republic of ireland; IN indien;
IT italien, italia; KP north korea; KR south korea, südkorea; LT litauen; LU luxemburg;
LV lettland; MM myanmar, burma; MX mexiko; NL holland, niederlande; NO norwegen; PL polen;
RO rumänien; RU russian federation, russland; SE schweden; SI slowenien; SK slowakei;
TR türkei, türkiye; UA ukraine; US us, usa, united states of america, vereinigte staaten,
états-unis; VA vatican; ZA südafrika
"""
SEVERAL_MEANINGS = ("georgia",)
"""A country's name that is that of a part of another one too."""
WITH = {
    "CN": "HK MO TW",
    "DK": "FO GL",
    "FI": "AX",
    "FR": "BL GF GP MF MQ NC PF PM RE WF YT",
    "GB": "GG GI IM JE",
    "IE": "GB",
    "NL": "AW BQ CW SX",
    "NO": "SJ",
    "US": "AS GU MP PR UM VI",
}
"""What some count to a country: so it is excluded with it, and not allowed with it."""
EU = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
)
EUROPE = EU | frozenset("AD AL BA BY CH GB IS LI MC MD ME MK NO RS SM UA VA".split())
PERHAPS_EUROPE = frozenset("AM AX AZ FO GE GG GI GL IM JE KZ RU SJ TR".split())
"""Some count them to Europe, as above."""
REGIONS = {
    "eu": (EU, EU | {"AX", "GF", "GP", "MF", "MQ", "RE", "YT"}),
    "eea": (EU | {"IS", "LI", "NO"}, EU | {"AX", "IS", "LI", "NO", "SJ"}),
    "europe": (EUROPE, EUROPE | PERHAPS_EUROPE),
    "dach": (frozenset(("AT", "CH", "DE")), frozenset(("AT", "CH", "DE", "LI"))),
    "benelux": (frozenset(("BE", "LU", "NL")),) * 2,
    "scandinavia": (
        frozenset(("DK", "NO", "SE")),
        frozenset(("AX", "DK", "FI", "FO", "GL", "IS", "NO", "SE", "SJ")),
    ),
    "nordic countries": (
        frozenset(("DK", "FI", "IS", "NO", "SE")),
        frozenset(("AX", "DK", "FI", "FO", "GL", "IS", "NO", "SE", "SJ")),
    ),
    "north america": (
        frozenset(("CA", "US")),
        frozenset(
            "AG AI BB BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI "
            "PA PM PR SV SX TC TT US VC VG VI AW BL".split()
        ),
    ),
}
SAME_REGION = {
    "european union": "eu",
    "europäische union": "eu",
    "europa": "europe",
    "d-a-ch": "dach",
    "skandinavien": "scandinavia",
    "nordics": "nordic countries",
    "nordamerika": "north america",
}
WORLD = ("world", "worldwide", "all countries", "weltweit")


@cache
def codes() -> frozenset[str]:
    """All codes of ISO 3166-1 alpha-2."""
    return frozenset(code for code, _ in _listed())


@cache
def territories() -> dict[str, Named]:
    """What each name stands for, by the name in small letters."""
    found = {name.casefold().replace("&", "and"): _one(code) for code, name in _listed()}
    for line in OTHER_NAMES.replace("\n", " ").split(";"):
        code, _, names = line.strip().partition(" ")
        found |= {name.strip(): _one(code) for name in names.split(",")}
    regions = {name: Named(*sets) for name, sets in REGIONS.items()}
    found |= regions
    found |= {name: regions[same] for name, same in SAME_REGION.items()}
    found |= dict.fromkeys(WORLD, Named(codes(), codes()))
    unclear = {name for name in found if "(" in name or name in SEVERAL_MEANINGS}
    return {name: each for name, each in found.items() if name not in unclear}


def _one(code: str) -> Named:
    return Named(frozenset((code,)), frozenset((code, *WITH.get(code, "").split())))


def _listed() -> list[tuple[str, str]]:
    text = files("tzdata.zoneinfo").joinpath("iso3166.tab").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return [(code, name) for code, name in rows]
