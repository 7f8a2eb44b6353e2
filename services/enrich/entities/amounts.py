"""Sums of money and percentages, which a pattern finds better than a model."""

import re
from collections.abc import Iterator

from schemas.article import EntityType
from services.enrich.entities.found import Found

_NUMBER = r"\d{1,3}(?:[,.]\d{1,3})*\d*"
_MAGNITUDE = r"(?:\s?(?:hundred|thousand|million|billion|trillion|crore|lakh|mln|bln|bn|m|k|b))*\b"
_SPELT = (
    r"(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety|several|few|half|hundred|thousand|million|billion"
    r"|trillion)[\s-]){1,8}"
)
_SIGN = r"(?:\b(?:US|U\.S\.|A|AU|C|CA|HK|NZ|NT|S|R|N)\s?)?[$€£¥₹₦₽₩₺₴₱]"
_CODE = (
    r"\b(?:USD|EUR|GBP|JPY|CHF|CNY|RMB|INR|RUB|UAH|NGN|KES|ZAR|AUD|CAD|AED|SAR|Rs\.?|RM|SEK|NOK)"
)
_CURRENCY = (
    r"(?:(?:US|U\.S\.|American|Australian|Canadian|Hong\sKong)\s)?(?:dollars?|cents?|euros?|pence)\b"
    r"|pounds?\ssterling\b|(?:British\s)?pounds\b|yen\b|yuan\b|renminbi\b|won\b|rupees?\b|rupiah\b"
    r"|r[ou]ubles?\b|hryvnias?\b|naira\b|cedis?\b|(?:Kenyan\s)?shillings?\b|rand\b|pesos?\b|reais\b"
    r"|(?:Swiss\s)?francs?\b|liras?\b|dirhams?\b|dinars?\b|riyals?\b|rials?\b|baht\b|ringgit\b"
    r"|kron(?:a|or|er|e)\b|zlotys?\b|forints?\b|taka\b|kwacha\b|birr\b"
)
_MONEY = re.compile(
    rf"{_SIGN}\s?{_NUMBER}{_MAGNITUDE}"
    rf"|{_CODE}\s?{_NUMBER}{_MAGNITUDE}"
    rf"|(?<![\w.,]){_NUMBER}{_MAGNITUDE}[\s-](?:{_CURRENCY})"
    rf"|\b{_SPELT}(?:{_CURRENCY})",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    rf"(?<![\w.,])[-+−]?(?:{_NUMBER})\s?(?:%|per\s?cent\b|percent\b|percentage\spoints?\b)"
    rf"|\b{_SPELT}(?:per\s?cent|percent|percentage\spoints?)\b",
    re.IGNORECASE,
)


def find_amounts(paragraph: str, number: int) -> Iterator[Found]:
    """Sums of money with their currency and percentages in paragraph `number`."""
    for pattern, type_ in ((_MONEY, EntityType.MONEY), (_PERCENT, EntityType.PERCENT)):
        for found in pattern.finditer(paragraph):
            yield Found(number, *found.span(), type_)
