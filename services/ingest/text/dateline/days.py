"""Days in datelines, in twenty languages: `March 3`, `3 mars 2023`, `17 MAY 90`, `03/03`."""

import re
from datetime import date, timedelta

from lexicon.calendar_words import FOLDED_MONTHS, FOLDED_WEEKDAYS
from lexicon.folding import fold
from lexicon.word_lists import any_of, words
from lexicon.written_days import dates_of, match_day
from services.ingest.text.dateline.east_asian_days import read_day
from services.ingest.text.dateline.other_months import OTHER_MONTHS, in_english

_BESIDE = re.compile(r"^(?:den|le)\s|(?<=[^\W\d]),(?=\s\d{1,2}$)")
"""What some print beside a day: `le 22 avril`, `May, 6`."""
_MONTH_FIRST = re.compile(r"(\d{1,2})-(\d{1,2})")
"""A month and a day, as the translators of AFP write them: `7-15`. Elsewhere it is a score."""
_MONTH_FIRST_SHORT = re.compile(r"(\d\d)/(\d\d)/(\d\d)")
"""As American releases print it: `12/05/10`."""
_YEAR_FIRST = re.compile(r"(\d{4})\. (.{1,20})\.")
"""As Hungarian copy prints it: `2023. március 3.`"""
_YEAR_THEN_MONTH = re.compile(r"(\d{4}) ([^\W\d].{2,20})")
"""As Newsbytes prints it: `1992 DEC 21`."""
_SLASHED_YEAR = re.compile(r"([^\W\d_].{2,14})/(\d{4})")
"""As Ethiopian copy prints it: `March 3/2023`."""
_HALF_YEAR = timedelta(days=182)
_ACCENTED = {
    "abr", "août", "aoû", "déc", "décembre", "fév", "févr", "février", "jänner", "mär", "märz",
    "março", "apirl",
}  # fmt: skip
_OTHER_WEEKDAYS = words(
    """
    hétfő kedd szerda csütörtök péntek szombat vasárnap mandag tirsdag onsdag torsdag fredag lørdag
    søndag måndag tisdag lördag söndag poniedziałek wtorek środa czwartek piątek sobota niedziela
    """
)
MONTH = rf"(?:{any_of({*FOLDED_MONTHS, *_ACCENTED, *OTHER_MONTHS})})(?![^\W\d_])\.?"
"""A pattern, in any case."""
_YEAR = r"(?:19|20)\d\d(?!\d)"
_SHORT_YEAR = r"'?\d\d(?=\s?(?:[(/\[]|--|-\s|[–—]))"
DAY = (
    r"(?i:"
    rf"(?:(?:den|le)\s)?\d{{1,2}}(?:st|nd|rd|th|er|ste|º|°|\.)?[\s-]{{0,2}}(?:de\s)?{MONTH}"
    rf"(?:(?:,?\s{{1,2}}|-|\sdel?\s)(?:{_YEAR}|{_SHORT_YEAR}))?"
    rf"|{MONTH}(?:,\s)?\s{{0,2}}\d{{1,2}}(?:st|nd|rd|th|\sd\.)?(?!\d|[:.]\d)"
    rf"(?:(?:\s?,?\s{{1,2}}|/){_YEAR})?"
    rf"|(?:19|20)\d\d\. {MONTH} \d{{1,2}}\."
    rf"|(?:19|20)\d\d {MONTH} \d{{1,2}}(?!\d)"
    r"|(?:19|20)\d\d-\d\d-\d\d(?!\d)"
    rf"|\d{{1,2}}(?P<mark>[./-])\d{{1,2}}(?P=mark){_YEAR}"
    r"|\d\d/\d\d/\d\d(?!\d)"
    r"|\d{1,2}/\d{1,2}(?![\d/])"
    r"|\d{1,2}-\d{1,2}(?=\s\(AFP\))"
    r"|\d{1,2}\.\d{1,2}\.(?!\d)"
    r"|(?-i:NO DATE)"
    r")"
)
"""A pattern."""


LOWERED_WEEKDAY = re.compile(rf"(?:{any_of({*FOLDED_WEEKDAYS, *_OTHER_WEEKDAYS})})(?=\s?[,(/\[])")
"""A weekday in small letters behind a place or day, before the agency: `3 mars, mardi (AFP)`."""


def is_weekday(word: str) -> bool:
    """Whether a word is the name of a weekday in full or in short."""
    name = word.rstrip(".").casefold()
    return name in FOLDED_WEEKDAYS or (not name.isascii() and fold(name) in FOLDED_WEEKDAYS)


def day_before(printed: str, latest: date) -> date | None:
    """The day that is meant; without a year, the last one that is not behind `latest`.

    Of numbers the first is the day, unless only the second can be, or a hyphen parts them.
    """
    if printed.endswith("日"):
        return read_day(printed, latest)
    if numbers := _MONTH_FIRST.fullmatch(printed):
        printed = f"{numbers[2]}/{numbers[1]}"
    if numbers := _MONTH_FIRST_SHORT.fullmatch(printed):
        printed = f"{numbers[2]}/{numbers[1]}/20{numbers[3]}"
    if parts := _YEAR_THEN_MONTH.fullmatch(printed):
        printed = f"{parts[2]}, {parts[1]}"
    if parts := _SLASHED_YEAR.fullmatch(printed):
        printed = f"{parts[1]}, {parts[2]}"
    if numbers := _YEAR_FIRST.fullmatch(printed):
        printed = f"{numbers[2]} {numbers[1]}"
    found = match_day(fold(_BESIDE.sub("", in_english(printed))), 0, day_first=True)
    near = date.fromordinal(max(1, latest.toordinal() - _HALF_YEAR.days))
    return next(iter(dates_of(found, near)), None) if found else None
