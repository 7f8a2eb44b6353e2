"""Data: the months, weekdays and time zones that copy names."""

from types import MappingProxyType

MONTHS = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "january januar jänner jan",
                "february februar feber feb",
                "march märz maerz mar mrz",
                "april apr",
                "may mai",
                "june juni jun",
                "july juli jul",
                "august aug",
                "september sept sep",
                "october oktober oct okt",
                "november nov",
                "december dezember dec dez",
            ),
            start=1,
        )
        for name in names.split()
    }
)

WEEKDAYS = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "monday montag mon mo",
                "tuesday dienstag tues tue di",
                "wednesday mittwoch wed mi",
                "thursday donnerstag thurs thur thu do",
                "friday freitag fri fr",
                "saturday samstag sonnabend sat sa",
                "sunday sonntag sun so",
            )
        )
        for name in names.split()
    }
)
"""Counted from Monday = 0, as Python does."""

ZONES = MappingProxyType(
    {
        "gmt": "UTC",
        "utc": "UTC",
        "z": "UTC",
        "uk time": "Europe/London",
        "london time": "Europe/London",
        "bst": "Europe/London",
        "cet": "Europe/Berlin",
        "cest": "Europe/Berlin",
        "mez": "Europe/Berlin",
        "mesz": "Europe/Berlin",
        "eet": "Europe/Kyiv",
        "eest": "Europe/Kyiv",
        "msk": "Europe/Moscow",
        "et": "America/New_York",
        "est": "America/New_York",
        "edt": "America/New_York",
        "eastern": "America/New_York",
        "ct": "America/Chicago",
        "cst": "America/Chicago",
        "cdt": "America/Chicago",
        "mt": "America/Denver",
        "mst": "America/Denver",
        "mdt": "America/Denver",
        "pt": "America/Los_Angeles",
        "pst": "America/Los_Angeles",
        "pdt": "America/Los_Angeles",
        "jst": "Asia/Tokyo",
        "hkt": "Asia/Hong_Kong",
        "aest": "Australia/Sydney",
        "aedt": "Australia/Sydney",
    }
)
"""What newsrooms mean by a zone's letters. "EST" in July is taken for the clock on the wall."""
