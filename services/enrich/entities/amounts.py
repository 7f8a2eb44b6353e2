"""Finds sums of money and percentages, by patterns: "$3.5 million", "20 per cent"."""

import re
from collections.abc import Iterator

from schemas.article import EntityType
from services.enrich.entities.item_text import ItemSpan

_NUMBER = r"\d{1,3}(?:[,.]\d{1,3})*\d*"
_MAGNITUDE = r"(?:\s?(?:hundred|thousand|million|billion|trillion|crore|lakh|mln|bln|bn|m|k|b))*\b"
_SPELT = (
    r"(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety|several|few|half|hundred|thousand|million|billion"
    r"|trillion)[\s-]){1,8}+"
)
"""Possessive: no currency begins with a number's word, so going back finds nothing."""
_SIGNS = "$€£¥₹₦₽₩₺₴₱"
_SIGN = rf"(?:\b(?:US|U\.S\.|A|AU|C|CA|HK|NZ|NT|S|R|N)\s?)?[{_SIGNS}]"
_CODES = r"USD|EUR|GBP|JPY|CHF|CNY|RMB|INR|RUB|UAH|NGN|KES|ZAR|AUD|CAD|AED|SAR|Rs\.?|RM|SEK|NOK"
_DOLLARS = r"dollars?|cents?|euros?|pence"
_OTHERS = (
    r"yen|yuan|renminbi|won|rupees?|rupiah|r[ou]ubles?|hryvnias?|naira|cedis?|rand|pesos?|reais"
    r"|liras?|dirhams?|dinars?|riyals?|rials?|baht|ringgit|kron(?:a|or|er|e)|zlotys?|forints?|taka"
    r"|kwacha|birr"
)
_CURRENCY = (
    rf"(?:(?:(?:US|U\.S\.|American|Australian|Canadian|Hong\sKong)\s)?(?:{_DOLLARS})"
    r"|pounds?\ssterling|(?:British\s)?pounds|(?:Kenyan\s)?shillings?|(?:Swiss\s)?francs?"
    rf"|{_OTHERS})\b"
)
_PER_CENT = r"(?:per\s?cent|percentage\spoints?)\b"

_UNIT = re.compile(
    rf"[{_SIGNS}%]|(?<![^\W\d_])"
    rf"(?:{_CODES.lower()}|{_DOLLARS}|pounds?|shillings?|francs?|{_OTHERS}|per\s?cent(?:age)?)"
    r"(?![^\W\d_])"
)
"""A unit in small letters. No amount is without one, and few paragraphs have any."""

_MONEY = re.compile(
    rf"{_SIGN}\s?{_NUMBER}{_MAGNITUDE}"
    rf"|\b(?:{_CODES})\s?{_NUMBER}{_MAGNITUDE}"
    rf"|(?<![\w.,]){_NUMBER}{_MAGNITUDE}[\s-]{_CURRENCY}"
    rf"|\b{_SPELT}{_CURRENCY}",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    rf"(?<![\w.,])[-+−]?(?:{_NUMBER})\s?(?:%|{_PER_CENT})|\b{_SPELT}{_PER_CENT}",
    re.IGNORECASE,
)


def find_amounts(paragraph: str, number: int) -> Iterator[ItemSpan]:
    """Sums of money with their currency and percentages in paragraph `number`."""
    if not _UNIT.search(paragraph.lower()):
        return
    for pattern, type_ in ((_MONEY, EntityType.MONEY), (_PERCENT, EntityType.PERCENT)):
        for found in pattern.finditer(paragraph):
            yield ItemSpan(number, *found.span(), type_)
