"""What a page sets above its headline: the paper's name and motto, a kicker in capitals."""

import re
from collections.abc import Sequence

from services.ingest.text.head.lines import Line
from services.ingest.text.line_families import Destination

FEWEST_BELOW = 4
"""Words of the headline below."""
MOST_LOUD = 2
"""Words of a kicker in capitals, and of each side of `PORTS AND SHIPPING`."""
CAP = r"[A-ZÀ-ÖØ-Þ][\w.&'’-]*"
PAPER = re.compile(
    rf"(?:The |Il |La |Le |El |Die |Der |Das |De |O |A )?(?:{CAP} ){{1,3}}(?:Times|Post|Tribune"
    r"|Echo|Herald|Journal|Gazette|Chronicle|Telegraph|Observer|Courier|Examiner|Inquirer|Register"
    r"|Sentinel|Advertiser|Messenger|Zeitung|Anzeiger|Rundschau|Tageblatt|Nachrichten|Kurier|Bote)"
    rf"|(?:{CAP})-(?:Zeitung|Anzeiger|Blatt|Rundschau|Tageblatt|Nachrichten|Kurier|Bote|Post|Echo)"
    r"|(?:La |El |Le |Il |O |A )?(?:Gaceta|Gazzetta|Gazette|Diario|Giornale|Jornal|Journal"
    rf"|Corriere|Correo|Voz|Voce|Voix|Prensa|Stampa|Presse)"
    rf"(?: (?:d[aeiou]l?l?[ao]?|du|des))? {CAP}"
)
MOTTO = re.compile(
    r"(?:all (?:the|of)|your|the|news|serving|covering|independent|informing|since|unabhängig\w*"
    r"|überparteilich\w*|die|das|ihr|deine?|nachrichten|le|la|les|votre|toute?s?|el|los|tu|todas?"
    r"|noticias|il|lo|tutte|o|os|seu|sua|notícias|nieuws|het)\b.{4,80}",
    re.IGNORECASE,
)
"""How the words begin that stand below a paper's name."""
MASTHEAD, MOTTO_RULE, KICKER = "name of a paper", "motto of a paper", "kicker"
JOINED = re.compile(r"(?:\S{2,20} ){1,2}(?:AND|&|UND|ET|Y|E|EN) (?:\S{2,20} ?){1,2}")
SCORE = re.compile(r"\b\d{1,3}[-–:]\d{1,3}\b")
"""Of a row below the name of a sport."""
Known = tuple[str, Destination] | None


def masthead(lines: Sequence[Line], at: int) -> Known:
    """A paper's name above the headline; what is below it ends no sentence either."""
    above = all(each.kind in ("known", "note") for each in lines[:at])
    fits = above and PAPER.fullmatch(lines[at].text) is not None and _headline_below(lines, at)
    return (MASTHEAD, "provider") if fits else None


def motto(lines: Sequence[Line], at: int) -> Known:
    """The words right below a paper's name, above the headline."""
    named = at > 0 and lines[at - 1].rule == MASTHEAD
    fits = named and MOTTO.fullmatch(lines[at].text) is not None and _headline_below(lines, at)
    return (MOTTO_RULE, "dropped") if fits else None


def loud_kicker(lines: Sequence[Line], at: int) -> Known:
    """One word or two in capitals, or two that are joined, above a headline in small letters."""
    text = lines[at].text
    few = len(text.split()) <= MOST_LOUD or JOINED.fullmatch(text) is not None
    if not (few and text.isupper()) or any(map(str.isdigit, text)):
        return None
    fits = text.endswith((".", "!", "?", ":")) is False and _headline_below(lines, at, most=0)
    return (KICKER, "keywords") if fits else None


def _headline_below(lines: Sequence[Line], at: int, *, most: int = 3) -> bool:
    """Whether a headline in small letters is below, and copy or a byline below it.

    `most`: short lines between, such as a motto.
    """
    titles: list[str] = []
    for line in lines[at + 1 :]:
        if line.kind == "short":
            titles.append(line.text)
        elif line.kind not in ("known", "note"):
            break
    else:
        return False
    last = titles[min(most, len(titles) - 1)] if titles else ""
    plain = not last.isupper() and SCORE.search(last) is None
    return bool(titles) and plain and len(last.split()) >= FEWEST_BELOW
