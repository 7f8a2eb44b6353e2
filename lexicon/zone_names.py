"""What senders call time zones: letters, names and cities, in the languages of Western Europe.

Letters are no standard: IST is Indian, Irish and Israeli time. RFC 822 (section 5) fixes only those
of North America.
"""

import re
from datetime import UTC, timedelta, timezone, tzinfo
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from lexicon.word_lists import any_of, lines_of, words
from lexicon.zone_cities import CITIES


class Meaning(NamedTuple):
    """One zone that a name may stand for."""

    literal: tzinfo
    """As the letters say: EST is five hours behind UTC, also in July."""
    wall: tzinfo
    """As the clocks of the place go, which people mean who write EST in July."""


_LETTERS = """
gmt utc ut tu tuc z zulu wez greenwich-mean-time coordinated-universal-time universal-time UTC+0
wet Europe/Lisbon+0
west Europe/Lisbon+1
cet mez met hec central-european-time mitteleuropaische-zeit Europe/Berlin+1
cest cedt mesz mest central-european-summer-time mitteleuropaische-sommerzeit Europe/Berlin+2
eet oez eastern-european-time Europe/Kyiv+2
eest oesz eastern-european-summer-time Europe/Kyiv+3
msk moscow-standard-time Europe/Moscow+3
trt Europe/Istanbul+3
british-summer-time Europe/London+1
irish-standard-time Europe/Dublin+1
et eastern eastern-time us-eastern us-eastern-time eastern-us-time America/New_York
eastern-u.s.-time u.s.-eastern-time u.s.-eastern America/New_York
edt eastern-daylight-time us-edt hae America/New_York-4
eastern-standard-time us-est hne America/New_York-5
ct central central-time us-central us-central-time America/Chicago
cdt central-daylight-time hac America/Chicago-5
central-standard-time hnc America/Chicago-6
mt mountain mountain-time America/Denver
mdt mountain-daylight-time har America/Denver-6
mst mountain-standard-time hnr America/Denver-7
pt pacific pacific-time us-pacific America/Los_Angeles
pdt pacific-daylight-time hap America/Los_Angeles-7
pacific-standard-time hnp America/Los_Angeles-8
atlantic-time Atlantic/Bermuda
adt America/Halifax-3
nst America/St_Johns-3:30
ndt America/St_Johns-2:30
akst America/Anchorage-9
akdt America/Anchorage-8
hst hawaii-standard-time Pacific/Honolulu-10
brt brasilia-time America/Sao_Paulo-3
clt America/Santiago-4
clst America/Santiago-3
cot America/Bogota-5
pet America/Lima-5
vet America/Caracas-4
uyt America/Montevideo-3
jst japan-standard-time Asia/Tokyo+9
kst korea-standard-time Asia/Seoul+9
hkt Asia/Hong_Kong+8
sgt Asia/Singapore+8
myt Asia/Kuala_Lumpur+8
pht Asia/Manila+8
ict Asia/Bangkok+7
wib Asia/Jakarta+7
wita Asia/Makassar+8
npt Asia/Kathmandu+5:45
pkt Asia/Karachi+5
indian-standard-time india-standard-time Asia/Kolkata+5:30
china-standard-time Asia/Shanghai+8
idt Asia/Jerusalem+3
irst Asia/Tehran+3:30
sast south-africa-standard-time Africa/Johannesburg+2
eat Africa/Nairobi+3
cat Africa/Maputo+2
wat Africa/Lagos+1
aest australian-eastern-standard-time Australia/Sydney+10
aedt australian-eastern-daylight-time Australia/Sydney+11
aet Australia/Sydney
acst Australia/Adelaide+9:30
acdt Australia/Adelaide+10:30
awst Australia/Perth+8
nzst Pacific/Auckland+12
nzdt Pacific/Auckland+13
nzt Pacific/Auckland
uk uk-time london-time heure-britannique ora-britannica Europe/London
us-east-coast-time new-york-time washington-time America/New_York
deutscher-zeit deutsche-zeit heure-allemande ora-tedesca Europe/Berlin
heure-francaise heure-de-france ora-francese Europe/Paris
heure-suisse schweizer-zeit Europe/Zurich
heure-belge belgische-tijd Europe/Brussels
ora-italiana heure-italienne Europe/Rome
hora-peninsular hora-espanola hora-de-espana hora-peninsular-espanola Europe/Madrid
hora-canaria hora-de-canarias Atlantic/Canary
hora-insular-canaria Atlantic/Canary
nederlandse-tijd Europe/Amsterdam
hora-de-brasilia horario-de-brasilia America/Sao_Paulo
hora-argentina hora-de-argentina America/Argentina/Buenos_Aires
hora-continental hora-portuguesa hora-de-portugal Europe/Lisbon
hora-de-chile hora-chilena America/Santiago
hora-de-colombia hora-colombiana America/Bogota
hora-de-mexico hora-del-centro-de-mexico America/Mexico_City
hora-de-peru hora-peruana America/Lima
hora-de-venezuela America/Caracas
hora-de-uruguay America/Montevideo
hora-de-ecuador America/Guayaquil
hora-de-bolivia America/La_Paz
hora-de-paraguay America/Asuncion
india-time Asia/Kolkata
japan-time Asia/Tokyo
irish-time ireland-time Europe/Dublin
ora-di-milano Europe/Rome
geneva-time heure-de-geneve Europe/Zurich
"""
_AMBIGUOUS = """
est America/New_York-5 America/,US/,Canada/
est - Australia/
cst America/Chicago-6 America/,US/,Canada/
cst Asia/Shanghai+8 Asia/Shanghai,Asia/Urumqi,Asia/Taipei,Asia/Macau,Asia/Hong_Kong,PRC
cst America/Havana-5 America/Havana,Cuba
cst - Australia/
ist Asia/Kolkata+5:30 Asia/Kolkata,Asia/Calcutta
ist Europe/Dublin+1 Europe/Dublin,Eire
ist Asia/Jerusalem+2 Asia/Jerusalem,Asia/Tel_Aviv,Israel
bst Europe/London+1 Europe/,GB
bst Asia/Dhaka+6 Asia/Dhaka
bst Pacific/Bougainville+11 Pacific/Bougainville
pst America/Los_Angeles-8 America/,US/,Canada/
pst Asia/Manila+8 Asia/Manila
ast America/Halifax-4 America/,Canada/,Atlantic/
ast Asia/Riyadh+3 Asia/
gst Asia/Dubai+4 Asia/
gst Atlantic/South_Georgia-2 Atlantic/
sst Asia/Singapore+8 Asia/
sst Pacific/Pago_Pago-11 Pacific/,US/
wst Australia/Perth+8 Australia/
wst Pacific/Apia+13 Pacific/
amt America/Manaus-4 America/
amt Asia/Yerevan+4 Asia/,Europe/
art America/Argentina/Buenos_Aires-3 America/
"""


HOME = "-"
"""In place of a zone: the source's own."""
STATED = re.compile(r"(?P<name>[A-Za-z_/]+)(?:(?P<sign>[+-])(?P<hours>\d+)(?::(?P<minutes>\d+))?)?")


def offset_of(sign: str, hours: int, minutes: int) -> tzinfo | None:
    """The zone so far ahead of UTC (`+`) or behind it (`-`); None for more than any zone is."""
    ahead = timedelta(hours=hours, minutes=minutes)
    if minutes >= 60 or ahead > timedelta(hours=14):
        return None
    return timezone(-ahead if sign == "-" else ahead) if ahead else UTC


def _meaning(stated: str, home: tzinfo) -> Meaning:
    """The meaning in `America/New_York-5`, or of `HOME`."""
    match = STATED.fullmatch(stated)
    if not match:
        return Meaning(home, home)
    wall = UTC if match["name"] == "UTC" else ZoneInfo(match["name"])
    if not match["sign"]:
        return Meaning(wall, wall)
    literal = offset_of(match["sign"], int(match["hours"]), int(match["minutes"] or 0))
    return Meaning(literal or wall, wall)


NAMES = MappingProxyType(
    {name.replace("-", " "): line[-1] for line in lines_of(_LETTERS) for name in line[:-1]}
)
"""By each name that stands for one zone, folded."""

_SEVERAL = tuple(
    (letters, zone, tuple(areas.split(","))) for letters, zone, areas in lines_of(_AMBIGUOUS)
)
AMBIGUOUS = frozenset(letters for letters, _, _ in _SEVERAL)
"""The names that stand for several zones, folded."""


def meanings(name: str, home: tzinfo) -> tuple[Meaning, ...]:
    """What a folded name may stand for, the usual meaning first; none for one that is not known.

    Of several meanings, the one of the source's zone `home` is the only one: EST is Sydney's for a
    source in Australia.
    """
    if found := NAMES.get(name) or CITIES.get(name):
        return (_meaning(found, home),)
    several = [(zone, areas) for letters, zone, areas in _SEVERAL if letters == name]
    at_home = [zone for zone, areas in several if str(home).startswith(areas)]
    elsewhere = [zone for zone, _ in several if zone != HOME]
    return tuple(_meaning(zone, home) for zone in at_home[:1] or elsewhere)


LETTERS = words(
    "gmt utc z bst cet cest mez mesz eet eest msk et est edt eastern ct cst cdt mt mst mdt pt pst"
    " pdt jst hkt aest aedt"
) | {"uk time", "london time"}
"""The names that newsrooms put behind an hour, in lower case, each read in one way."""
ANY_ZONE = any_of(LETTERS)
"""A pattern for any of them."""


def zone_of_letters(letters: str) -> tzinfo:
    """The zone that a match of `ANY_ZONE` names, as newsrooms mean it.

    "EST" in July is read as the clock on the wall.
    """
    return meanings(letters.casefold(), UTC)[0].wall
