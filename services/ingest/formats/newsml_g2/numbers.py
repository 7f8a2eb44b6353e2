"""Service and running number, by which a kill may name an item."""

import re

from services.ingest.formats.newsml_g2.codes import RUNNING_NUMBERS
from services.ingest.formats.newsml_g2.properties import Properties, code_of
from services.ingest.input.xml import text_of

IPTC_7901 = re.compile(r"(?P<service>[a-z]{2,4}):(?P<sequence>\d{1,6}):.*", re.DOTALL)
"""An alternative id that begins as the header of IPTC 7901 does: `bdt:0414:4:wi:209`."""
NUMBER = re.compile(r"(?:\D*[^\w]|)(?P<number>\d{1,6})")


def read_numbers(properties: Properties) -> dict[str, object]:
    """`service` and `sequence`, where the item says them."""
    service = next(properties.concepts("itemMeta/service"), None)
    stated: dict[str, object] = {"service": service and (service.code or service.name)}
    for alternative in properties.all("contentMeta/altId"):
        text = text_of(alternative)
        if match := IPTC_7901.fullmatch(text):
            return dict(match.groupdict())
        number = NUMBER.fullmatch(text)
        if number and code_of(alternative, "type").casefold() in RUNNING_NUMBERS:
            return {**stated, "sequence": number["number"]}
    return stated
