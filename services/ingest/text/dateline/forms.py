"""The forms of datelines: the kinds of their tokens, and what else makes a form certain.

`P` stands for places and `T` for a day or weekday with what is before it; the other letters are
those of `tokens.py`. The first form that fits and whose needs are met counts.
"""

import re
from collections.abc import Mapping
from enum import Flag, auto
from types import MappingProxyType
from typing import NamedTuple

_PLACES = r"N(?:[,/&]{1,2}N){0,7}(?:,?C{1,2}(?:,N)?)?"
_WHEN = r"(?:[,.]?W)?(?:[,.]?H)?(?:[,.]?[DE](?:,?W)?)?"
_DASH = r"[.]?[-=pt]"
_FIRST_KINDS = MappingProxyType(
    {"P": "N", "[DE]": "DE", "A": "A", "W?,?D": "WD", "D": "D", "[AF]": "AF", "C": "C", "a": "a"}
)
"""The kinds that a form may begin with, by how its pattern begins."""


class Need(Flag):
    """What a form needs besides its tokens: one of those that it has, if it has any."""

    NOTHING = 0
    CAPITALS = auto()
    """The first place is in capitals and is none of the words that open other lines."""
    DAY = auto()
    DAY_APART = auto()
    """A sign stands between place and day: `London, March 11`."""
    YEAR = auto()
    """A day has its year."""
    REGION = auto()
    """A country or state stands behind the first place."""
    CITY = auto()
    """The first place is a city that datelines print without more."""
    ALONE = auto()
    """The first place is in capitals, longer than initials; a sentence in small letters follows."""
    LOCAL = auto()
    """The agency prints its dateline so: without a sign, or without a place."""


class Form(NamedTuple):
    """A form, and what it needs."""

    kinds: re.Pattern[str]
    first: str
    """The kinds of its first token."""
    needs: Need
    example: str
    opens: bool = True
    """Whether what follows has to begin as a sentence does: with a capital, a number, a quote."""
    in_element: bool = False
    """Whether it is a dateline only in a field of its own."""


def _form(kinds: str, needs: Need, example: str, **more: bool) -> Form:
    spelled = kinds.replace("P", _PLACES).replace("T", _WHEN).replace("~", _DASH)
    first = "".join(found for start, found in _FIRST_KINDS.items() if kinds.startswith(start))
    return Form(re.compile(spelled), first, needs, example, **more)


FORMS = (
    _form("PT,?-[AF](?:[-t](?:D[-t]?)?)?", Need.NOTHING,
          "SALEM, Ore.--(BUSINESS WIRE)--Dec 5, 2024-- Text", opens=False),
    _form("PT[,.]?A/?D[/]", Need.NOTHING, "SALEM, OR / ACCESSWIRE / July 5, 2018 / Text"),
    _form("PT[,.]?[AF](?:~|:)", Need.NOTHING, "TURKU, Finland, March 3 (AP) - Text", opens=False),
    _form("PT[,.]?A[.]", Need.NOTHING, "MOSCOW, March 3. /TASS/. Text"),
    _form("PT,?A,?D-?", Need.YEAR, "SALEM, Ore. (PRWEB) March 3, 2014 Text"),
    _form("PT[,.]?A", Need.CAPITALS | Need.DAY | Need.LOCAL | Need.CITY, "Landquart (ats) Text"),
    _form("PT[,.]?a(?:~|[:.])", Need.CAPITALS | Need.DAY | Need.CITY, "SYDNEY, Sept 14 AAP - Text"),
    _form("a,P~", Need.CAPITALS | Need.CITY | Need.REGION, "Fjordposten.com, Oslo - Text"),
    _form("a-PT~", Need.DAY | Need.REGION | Need.CITY | Need.ALONE,
          "Newswise — SALEM, Ore. — Text"),
    _form("a[-p]", Need.LOCAL, "EFE.- Text"),
    _form("P,?D-a[.]", Need.NOTHING, "РИГА, 4 мар — РИА Новости. Text"),
    _form("PT[,.]?[BS]~", Need.CAPITALS | Need.DAY | Need.REGION | Need.CITY, "OSLO (NP) - Text"),
    _form("PT[,.]?[BS]:", Need.DAY | Need.REGION, "OSLO, Norway (NP): Text"),
    _form("P[,.]?D[.,]?S[.]", Need.CAPITALS | Need.DAY, "OSLO, March 3 /NP/. Text"),
    _form("P,?D,?B", Need.CAPITALS, "NAIROBI, 3 March 2023 (NP) Text"),
    _form("P-[DE][-:]", Need.CAPITALS | Need.REGION | Need.CITY,
          "TURKU, Finland - June 1, 2023 - Text"),
    _form("P-a-[DE][-:,]", Need.NOTHING, "SALEM, Ore. - TheNewswire - June 1, 2023 - Text"),
    _form("[DE]-P[-:]", Need.CAPITALS | Need.REGION, "June 1, 2023 - TURKU, Finland - Text"),
    _form("P(?:[,.]?W)?[,.]?[DE](?:[.]?[-=p]|:)", Need.CAPITALS | Need.REGION | Need.DAY_APART,
          "KUWAIT CITY, July 25: Text"),
    _form("P,D[.]", Need.CAPITALS, "BAKU, Azerbaijan, March 3. Text"),
    _form("P[,.]?W[-p]", Need.CAPITALS, "CANBERRA, Tuesday - Text"),
    _form("A~?PT~", Need.DAY | Need.REGION | Need.ALONE, "(ANSA) - ROMA, 3 MAR - Text"),
    _form("AP,D", Need.YEAR, "(Agenzia Vista) Turku, 3 marzo 2020 Text"),
    _form("W?,?D,?[AF]~?", Need.NOTHING, "March 3 (Reuters) - Text", opens=False),
    _form("DpP-", Need.CITY | Need.REGION, "3 March 2012. - Turku, Finland - Text"),
    _form("D[.]?a-", Need.NOTHING, "30 ноября. ИНТЕРФАКС - Text"),
    _form("Dp", Need.YEAR, "3 March 2012. - Text"),
    _form("[AF]~", Need.NOTHING, "(Reuters) - Text", opens=False),
    _form("A[.]", Need.LOCAL, "/TASS/. Text"),
    _form("A", Need.LOCAL, "(CNN) Text"),
    _form("Pp", Need.CITY | Need.ALONE | Need.REGION, "CULIACÁN, Sinaloa.- Text"),
    _form("P[.]?-", Need.ALONE | Need.REGION | Need.CITY, "OTTAWA - Text"),
    _form("Pt", Need.CITY, "ALGER-Text"),
    _form("P:", Need.CITY | Need.REGION, "ISLAMABAD: Text"),
    _form("C-", Need.ALONE | Need.CITY, "(Turku) - Text"),
    _form("PT,?[ABFSa]?-", Need.NOTHING, "Turku (np)", in_element=True),
    _form("(?:[AFa][,-]?)?PT-", Need.NOTHING, "AP, Turku", in_element=True),
    _form("P[:-][Aa]-", Need.NOTHING, "Levuka: AP", in_element=True),
    _form("a/?[CN]-", Need.NOTHING, "AP (Levuka)", in_element=True),
    _form("a,PT-", Need.NOTHING, "Xinhua News Agency, Turku, March 3", in_element=True),
    _form("W?,?[DE]-", Need.NOTHING, "January 21", in_element=True),
)  # fmt: skip

BY_FIRST_KIND: Mapping[str, tuple[Form, ...]] = MappingProxyType(
    {
        kind: tuple(form for form in FORMS if not form.in_element and kind in form.first)
        for kind in "NWDEAFCa"
    }
)
"""The forms of paragraphs by the kind of their first token."""
