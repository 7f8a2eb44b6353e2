"""Datelines whose publisher sets all copy in small letters: `рига, 4 мар — риа новости. порт`."""

import re

from services.ingest.text.dateline.days import MONTH

BY_AGENCY = re.compile(
    r"(?P<text>(?P<place>[a-zà-ÿ]{3,20}(?:[ -][a-zà-ÿ]{2,20}){0,2})"
    r" \((?P<agency>anp|novum|belga|ats|sda)\)) ?[-–—] (?=\S)"
)
"""As it stands in old archives of Dutch copy: `rotterdam (anp) - De haven`."""
LOWERED = re.compile(
    r"(?P<text>(?P<place>[а-яё]{3,20}(?:[ -][а-яё]{1,20}){0,3}), "
    rf"(?P<day>\d{{1,2}} (?:{MONTH}))\s?[-–—]\s?"
    r"(?P<agency>риа новости|р-спорт|прайм|тасс|интерфакс|рапси|россия сегодня))\. (?=\S)"
)
"""Place, day and the name of the agency with a stop behind it: no sentence begins so."""
