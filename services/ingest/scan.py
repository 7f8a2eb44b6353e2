"""Whether bytes may hold a kill, a hold or a flash, by a look at them that takes microseconds.

What is taken for one is read, and what it is then seen; so a crime story costs a little time. What
is missed only waits for its turn: copy in base64 or another wrapping is taken, a word spelled in
escapes is not found.
"""

import re

HEAD, TAIL = 3000, 1500
"""Bytes at the beginning and the end in which notices stand, in any case of letters."""
WRAPPED = b"base64"

STOPS = tuple(
    word.encode()
    for word in (
        # English
        "kill|withdr|withh|retract|cancel|spike|eliminat|delete|remove|revoke|disregard|discard|"
        "suspend|draft|pending|pre-release|prerelease|unpublish|please hold|pls hold|hold this|"
        "hold the|hold all|hold until|on hold|not use|not publish|not for use|not for publ|"
        # German; umlauts are left out, since they differ by charset
        "storn|streich|gestrichen|ckgezogen|ckziehen|ckhalten|ckgestellt|nicht verwenden|"
        "nicht zu verwenden|nicht mehr verwenden|schen sie|"
        # French, Spanish, Italian, Portuguese, Dutch
        "annul|anul|retir|ritir|supprim|elimin|ne pas util|ne pas publ|no usar|no utiliz|no public|"
        "non utilizz|non pubblic|nao usar|nao publ|suspens|ingetrokken|intrekk|niet gebruik|"
        "niet public|vervalt"
    ).split("|")
)
"""Beginnings of the words by which senders stop an item, in fields and in notes."""
LOUD = (b"HOLD", *(word.upper() for word in STOPS if b" " not in word))
"""In a notice they stand anywhere, and then in capitals."""
FIELD = re.compile(
    rb'(?:canceled|cancelled|withheld|withdrawn|killed|kill|hold|held|retracted|spiked|deleted)["<]',
    re.IGNORECASE,
)
"""The end of a field that stops an item, wherever in a document it stands: `"canceled"`."""
FLASH = re.compile(
    rb'"(?:urgency|priority|urgencyoriginal)"\s{0,9}:\s{0,9}"?[12]\b'
    rb"|<(?:\w{1,20}:)?(?:urgency|priority)\b[^<>]{0,99}>\s{0,9}[12]\s{0,9}<"
    rb"|<(?:\w{1,20}:)?(?:urgency|priority)\b[^<>]{0,99}=[\"'][12][\"']"
    rb"|\bed-urg=[\"'][12][\"']"
    rb'|"(?:flash|alert|bulletin|eilmeldung|eil)"',
    re.IGNORECASE,
)
"""An urgency of 1 or 2, in JSON, NITF, NewsML and what is like them."""
FLASH_WORDS = re.compile(
    rb"\b(?:flash|bulletin|alert|newsalert|eilmeldung|eil)\b|\b(?:urgency|priority):\s{0,9}[12]\b",
    re.IGNORECASE,
)
FLASH_BYTES = 300
"""Bytes at the beginning in which such a word stands in plain copy."""
TELEPRINTER = re.compile(
    rb"[\x01\x16]+[^\x02]{0,60}?[\s\x10-\x1f][12fb][\s\x10-\x1f]", re.IGNORECASE
)
"""A header of IPTC 7901 or ANPA 1312 with a priority of 1, 2, flash or bulletin."""


def may_be_urgent(value: bytes) -> bool:
    """Whether the bytes may hold an item that must not wait."""
    if b"\0" in value[:200]:  # UTF-16 or UTF-32
        value = value.replace(b"\0", b"")
    head = value[:HEAD].lower()
    return (
        WRAPPED in head
        or _has(STOPS, head)
        or _has(STOPS, value[HEAD:][-TAIL:].lower())
        or _has(LOUD, value)
        or FIELD.search(value) is not None
        or FLASH.search(value) is not None
        or FLASH_WORDS.search(head[:FLASH_BYTES]) is not None
        or TELEPRINTER.match(value) is not None
    )


def _has(words: tuple[bytes, ...], text: bytes) -> bool:
    return any(word in text for word in words)
