"""Exports of Factiva: a code of two letters before each field, and none before the paragraphs.

Source: Factiva's list of field codes (HD headline, BY byline, PD date, SN source, LP and TD text).
"""

import re
from types import MappingProxyType

CODES = (
    "SE HD CR BY WC PD ET SN SC ED PG VOL LA CY CX LP TD ART CO IN NS RE IPC IPD PUB AN RF NLP CLM"
)
FIELD = re.compile(
    rf"(?P<code>{'|'.join(CODES.split())})(?:(?: {{2,10}}|\t)(?P<value>\S.{{0,400}}))?"
)
SURE = ("HD", "SN", "AN")
"""Codes of which an export has the first, and one of the others."""
MIN_CODES = 5
TOP = 3
"""Lines in which the first code stands."""
HEADERS = MappingProxyType({"HD": "Headline", "BY": "Byline", "CY": "Copyright"})
DATE, TEXT = "PD", ("LP", "TD")


def without_codes(text: str) -> str:
    """The text of an export with header lines instead of codes; any other text as it is."""
    lines = text.split("\n")
    read = ((at, FIELD.fullmatch(line.strip())) for at, line in enumerate(lines))
    found = [(at, match) for at, match in read if match]
    codes = {match["code"] for _, match in found}
    is_export = SURE[0] in codes and not codes.isdisjoint(SURE[1:]) and len(codes) >= MIN_CODES
    if not is_export or sum(bool(line.strip()) for line in lines[: found[0][0]]) > TOP:
        return text
    headers: list[str] = []
    body: list[str] = []
    ends = [*(at for at, _ in found[1:]), len(lines)]
    for (at, match), end in zip(found, ends, strict=True):
        value = [*filter(None, [match["value"]]), *lines[at + 1 : end]]
        if match["code"] in TEXT:
            body += ["", *value]
        elif match["code"] in HEADERS and any(map(str.strip, value)):
            headers.append(f"{HEADERS[match['code']]}: {' '.join(' '.join(value).split())}")
        elif match["code"] == DATE:
            headers.append(f"Date: {' '.join(' '.join(value).split())}")
    return "\n".join((*headers, *body))
