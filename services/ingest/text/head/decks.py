"""Agency copy as German-language papers print it: deck, place and copy in one paragraph.

`Pilot sah das Eis zu spät. Riga – Ein Tanker ist …`, and at the end `(APA, 4.3.2024)`: that credit
shows that the name before the dash is the place, which no agency or capitals do.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lexicon.word_lists import entries_of
from services.ingest.text.dateline import PrintedDateline, split_dateline
from services.ingest.text.dateline.evidence import may_open
from services.ingest.text.dateline.places import is_city
from services.ingest.text.line_families import Taken

MAX_LINES = 3
MAX_DECK = 450
"""Characters."""
MIN_COPY = 120
"""Characters of the copy in its paragraph."""
LONGEST_CREDIT = 80
_AGENCY = (
    r"(?:APA|dpa|DPA|Reuters|AFP|AP|SID|sid|SDA|sda|ATS|ats|awp|KNA|epd|ANSA|dapd|AFX|TASS|red"
    r"|[Rr]ed\.|ag|[a-z]{2,4})"
)
CREDIT = re.compile(
    r"\((?=[^()]{0,20}\b(?:APA|dpa|DPA|Reuters|AFP|AP|SID|SDA|sda|KNA|epd)\b)"
    rf"{_AGENCY}(?:[,;/ +-]{{1,3}}{_AGENCY}){{0,5}}"
    r"(?:[,;]? {0,2}\d{1,2}\. ?\d{1,2}\. ?\d{2,4})?\)\.?\s*\Z"
)
GERMAN = entries_of(
    """
    Addis Abeba, Algier, Amstetten, Bad Ischl, Baden, Bischofshofen, Braunau, Brünn, Bruck
    Damaskus, Dornbirn, Feldkirch, Gmunden, Hallein, Hollabrunn, Hongkong, Imst, Ischgl
    Jennersdorf, Judenburg, Kapstadt, Khartum, Kitzbühel, Klosterneuburg, Krems, Kufstein
    Laibach, Landeck, Lech, Leoben, Liezen, Lienz, Luxemburg, Melk, Mexiko-Stadt, Mistelbach
    Mödling, Monza, Neu-Delhi, Neusiedl, Nikosia, Nyon, Oberwart, Pjöngjang, Pressburg, Reutte
    Riad, Ried, Schärding, Schladming, Schwaz, Schwechat, Silverstone, Singapur, Sölden
    Spielberg, Spittal, Steyr, Traiskirchen, Tripolis, Tulln, Vöcklabruck, Völkermarkt, Wels
    Wiener Neustadt, Wimbledon, Wolfsberg, Wörgl, Zell am See, Zwettl
    """
)
"""Cities and towns as these papers name them."""
_WORD = r"[A-ZÄÖÜ][\w'’-]{1,24}"
_NAME = rf"(?:St\. )?{_WORD}(?: (?:(?:am|an der|im|bei|de|di|la) )?{_WORD}){{0,2}}"
PLACED = re.compile(
    rf"(?:\A|(?<=[.!?…\"“”»] ))(?P<text>(?P<places>{_NAME}(?:/{_NAME}){{0,3}})"
    r"(?: \((?P<region>[A-ZÄÖÜ][^()\d]{1,20})\))?)"
    r" {0,2}[-–—] (?=[\"„“»‚]?[A-ZÄÖÜ\d])"
)

NAMES = re.compile(rf"\b{_WORD}")
BEHIND_PLACING = re.compile(
    rf"\b(?:in|bei|nach|aus|auf|vor|von|Insel|Gemeinde|Stadt|Ort) ({_WORD})"
)


@dataclass(frozen=True, slots=True)
class Placed:
    """The copy without its deck and place."""

    body: tuple[str, ...]
    taken: tuple[Taken, ...] = ()
    dateline: PrintedDateline | None = None


def take_deck_and_place(body: Sequence[str]) -> Placed:
    """The copy, its deck and its dateline; other copy comes back as it is."""
    if not body or not CREDIT.search(body[-1][-LONGEST_CREDIT:]):
        return Placed(tuple(body))
    for at, line in enumerate(body[:MAX_LINES]):
        if split_dateline(line)[0]:
            break
        if found := _place_in(line, " ".join(body[at:])):
            deck, copy = line[: found.start()].strip(), line[found.end() :]
            taken = (Taken("deck", deck, "abstract"),) if deck else ()
            return Placed((*body[:at], copy, *body[at + 1 :]), taken, _dateline(found))
    return Placed(tuple(body))


def _place_in(line: str, text: str) -> re.Match[str] | None:
    """The first name before a dash that is sure to be a place."""
    found = (each for each in PLACED.finditer(line[:MAX_DECK]) if len(line) - each.end() > MIN_COPY)
    return next((each for each in found if _is_sure(each, text)), None)


def _is_sure(found: re.Match[str], text: str) -> bool:
    first = found["places"].partition("/")[0]
    if is_city(first) or first in GERMAN:
        return True
    if " " in first or not may_open(first):
        return False
    # What is a place is one again in the copy: `bei Riga`, `die Insel Riga`, `Rigaer`.
    return f"{first}er" in NAMES.findall(text) or first in BEHIND_PLACING.findall(text)


def _dateline(found: re.Match[str]) -> PrintedDateline:
    region = (found["region"],) if found["region"] else ()
    return PrintedDateline(found["text"], (*found["places"].split("/"), *region), None, None)
