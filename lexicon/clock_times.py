"""Hours as senders write them: `0001`, `6 p.m.`, `10.00 Uhr`, `18h30`, `ore 18`, `noon`."""

import re
from datetime import timedelta
from typing import NamedTuple

from lexicon.calendar_words import FOLDED_MONTHS
from lexicon.word_lists import any_of, words

NOON = words("noon midday mittag mittags midi mezzogiorno mediodia meio-dia middag")
MIDNIGHT = words(
    "midnight mitternacht mitternachts minuit mezzanotte medianoche meia-noite middernacht"
)
EARLY = words(
    "morning morgens fruh vormittag vormittags matin manana madrugada manha mattina mattino"
    " ochtend ochtends"
)
LATE = words(
    "afternoon evening night tonight nachmittag nachmittags abend abends nacht nachts"
    " apres-midi soir tarde noche noite pomeriggio sera stasera notte middags avond avonds"
)
"""Parts of a day, folded: behind an hour they say in which half of the day it is."""

HALF_DAY, WHOLE_DAY = timedelta(hours=12), timedelta(days=1)
_UNIT = r"(?:uhr|uur|heures|horas|(?:heure|hora)(?!\s[a-z])|hours?|hrs?|hs|h)"
_NO_DAY = rf"(?!\w|[.:/-]?\d|\.(?!\s*$)|\s?(?:de\s)?(?:{any_of(FOLDED_MONTHS)})\b)"
"""What stands before it is no day: "18 Uhr 20. Dezember"."""
_PART = (
    r"(?:,?\s(?:in\sthe\s|at\s|du\s|de\sl'|de\sla\s|de\s|da\s|di\s|del\s|della\s|am\s|'s\s)?"
    rf"(?P<part>{any_of(EARLY | LATE)})\b)?"
)
_LATER = r"\s(?:after|later|from|nach|spater|apres|plus|despues|mas|dopo|depois|na)\b"
"""What makes hours a length of time: "24 heures après"."""
_SPOKEN = r"(?=\s(?:in\sthe|at\snight|du\s(?:matin|soir)|de\sla\s|da\s|del\smattin|di\ssera|'s)\b)"


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern + _PART)


FORMS = (
    _form(
        r"(?:(?:12|0?0)(?:[:.h]?00)?\s(?:uhr\s|del\s|de\sla\s)?)?"
        rf"(?P<word>{any_of(NOON | MIDNIGHT)})\b"
    ),
    _form(r"(?P<h>\d{1,2})(?:[:.h]?(?P<m>\d\d)(?::(?P<s>\d\d))?)?\s?(?P<half>[ap])\.?\s?m\b\.?"),
    _form(rf"(?P<h>\d\d)[:.]?(?P<m>\d\d)\s?{_UNIT}\b"),
    _form(r"(?P<h>\d{1,2}):(?P<m>\d\d)(?::(?P<s>\d\d)(?:[.,]\d{1,9})?)?(?![\d:])"),
    _form(rf"(?P<h>\d{{1,2}})\.(?P<m>\d\d)\s?{_UNIT}\b"),
    _form(rf"(?P<h>\d{{1,2}})\s?{_UNIT}\s?(?P<m>\d\d){_NO_DAY}"),
    _form(rf"(?P<h>\d{{1,2}})\s?(?!hours){_UNIT}(?![^\W_]|{_LATER})"),
    _form(
        rf"(?:alle\sore|alle|ore|a\slas?|um|om)\s(?P<h>\d{{1,2}})(?:[.h](?P<m>\d\d))?{_NO_DAY}"
        rf"(?:\s?{_UNIT}\b)?"
    ),
    _form(r"(?P<spoken>(?P<h>\d{1,2})\s?o'?\s?clock)\b"),
    _form(rf"(?P<h>\d{{1,2}}){_SPOKEN}"),
    _form(r"(?P<dotted>(?P<h>\d{1,2})\.(?P<m>\d\d))(?![\d.]|-\d)"),
    _form(r"(?P<bare>(?P<h>[0-2]\d)(?P<m>[0-5]\d))(?![\d:]|[./-]\d)"),
    _form(r"(?<=t)(?P<h>\d\d)(?P<m>\d\d)(?P<s>\d\d)"),
)
"""The forms of an hour in folded text, the surest first."""


class Clock(NamedTuple):
    """An hour as it is written."""

    start: int
    end: int
    hour: timedelta | None
    """From the day's first minute on, 24 hours for its end; None for such as 25:10."""
    doubt: str | None = None
    """Why it may be another hour; the later one was taken."""
    is_bare: bool = False
    """Four digits, or two and two, that are an hour only where nothing speaks against it."""
    has_half: bool = False
    """Whether a.m. or p.m. stands behind it."""


def match_clock(folded: str, start: int) -> Clock | None:
    """The hour that begins there in a folded text."""
    for form in FORMS:
        if match := form.match(folded, start):
            return _clock(match)
    return None


def _clock(match: re.Match[str]) -> Clock:
    groups = match.groupdict()
    hour, doubt = _hour(groups)
    bare = groups.get("bare") or groups.get("dotted")
    return Clock(match.start(), match.end(), hour, doubt, bool(bare), bool(groups.get("half")))


def _hour(groups: dict[str, str | None]) -> tuple[timedelta | None, str | None]:
    if word := groups.get("word"):
        # "Midnight Friday" is Friday's first minute to some and its last to others.
        is_noon = word in NOON
        return (
            (HALF_DAY, None)
            if is_noon
            else (WHOLE_DAY, "midnight may be the start or the end of it")
        )
    hours, minutes, seconds = (int(groups.get(name) or 0) for name in "hms")
    stated = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    # A leap second is written as the 60th (ISO 8601-1, 4.3.10); 24:00 is the day's end (5.3.2).
    if minutes > 59 or seconds > 60 or stated > WHOLE_DAY:
        return None, None
    if half := groups.get("half"):
        return _of_half(hours, stated, is_late=half == "p"), None
    if groups.get("spoken") and hours < 12 and not groups.get("part"):
        return stated + HALF_DAY, "it may be in the morning or the evening"
    if part := groups.get("part"):
        return _of_part(hours, stated, part), None
    return stated, None


def _of_half(hours: int, stated: timedelta, *, is_late: bool) -> timedelta | None:
    """The hour behind which a.m. or p.m. stands; 18:00 p.m. is 18:00."""
    if hours == 0 or hours > 12:
        return stated if is_late == (hours > 12) else None
    return stated % HALF_DAY + (HALF_DAY if is_late else timedelta())


def _of_part(hours: int, stated: timedelta, part: str) -> timedelta | None:
    if hours >= 12:
        return stated
    is_night = part in {"night", "nacht", "nachts", "noche", "notte", "noite"}
    return stated + HALF_DAY if part in LATE and not (is_night and hours < 6) else stated
