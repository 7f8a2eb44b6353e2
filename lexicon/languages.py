"""Languages: their names in English, and what their tags (BCP 47) say."""

from lexicon.word_lists import words

LANGUAGE_NAMES = words(
    """
    Albanian Amharic Arabic Armenian Azerbaijani Bengali Bosnian Bulgarian Burmese Cantonese
    Catalan Chinese Croatian Czech Danish Dari Dutch English Estonian Farsi Finnish French
    Georgian German Greek Gujarati Hausa Hebrew Hindi Hungarian Icelandic Indonesian Italian
    Japanese Kazakh Khmer Korean Kurdish Latvian Lithuanian Macedonian Malay Mandarin Marathi
    Nepali Norwegian Pashto Persian Polish Portuguese Punjabi Romanian Russian Serbian Sinhala
    Slovak Slovenian Somali Spanish Swahili Swedish Tagalog Tamil Telugu Thai Tigrinya Turkish
    Ukrainian Urdu Uzbek Vietnamese Yoruba Zulu
    """
)

MONTH_FIRST = frozenset({"US", "PH"})
"""Regions that write 3/4/2023 for the fourth of March.

Source: CLDR, date formats: of the regions that write English, two put the month first.
"""


def primary(language: str) -> str:
    """The language of a BCP 47 tag without region or script: `de` for `de-AT`."""
    return language.replace("_", "-").partition("-")[0].lower()


def day_first(language: str, convention: bool | None = None) -> bool | None:
    """Whether 3/4/2023 is the third of April: by convention, else where the tag's region is.

    None without either.
    """
    if convention is not None:
        return convention
    regions = [part for part in language.replace("_", "-").split("-")[1:] if len(part) == 2]
    return regions[0].upper() not in MONTH_FIRST if regions else None
