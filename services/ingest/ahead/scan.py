"""Whether bytes may hold a kill, a hold or a flash, by a look at them that takes microseconds.

What is taken for one is read, and what it is then seen; so a crime story costs a little time. What
is missed only waits for its turn: copy in base64 or an archive is taken, a word spelled in
escapes is not found.
"""

import re

from runtime.handler import Record
from services.ingest.input.media_types import DESK_ORDER

HEAD, TAIL = 1200, 800
"""Bytes at the beginning and the end in which notices stand, in any case of letters."""
WRAPPED = b"base64"
PACKED = (b"\x1f\x8b", b"PK\x03\x04")
"""How gzip and zip begin, whose words can't be seen."""
ENCODED = re.compile(rb"\s*[A-Za-z0-9+/]{60}[A-Za-z0-9+/\r\n=]*\Z")

STOPS = tuple(
    word.encode()
    for word in (
        # English
        "kill|withdr|withh|retract|cancel|spike|elimin|delete|remove|revoke|disregard|"
        "recall|suppress|not run|"
        "please hold|pls hold|hold this|hold the |on hold|not use|not publ|not for |"
        # German; umlauts are left out, since they differ by charset
        "storn|streich|gestrichen|ckgezogen|ckgenommen|ckzieh|ckzug|ckhalt|verwenden|schen sie|"
        # French, Spanish, Italian, Portuguese, Dutch
        "annul|anul|retir|retrait|ritir|supprim|ne pas |no us|no utiliz|no public|non utiliz|"
        "non pubbl|"
        "ingetrok|intrekk|niet gebruik|niet public|vervalt|vervall|terugtrek|teruggetrok"
    ).split("|")
)
"""Beginnings of the words by which senders stop an item, in fields and in notes."""
LOUD = re.compile(
    rb"HOLD|KILL|WITHDR|WITHH|RETRACT|CANCEL|ELIMINAT|STORN|CKGEZOGEN|ANNUL|RETIR|RITIR"
)
"""In a notice they stand anywhere, and then in capitals."""
FIELD = re.compile(
    rb"(?:stat|signal)[^\x00]{0,60}?"
    rb"(?:cancel|withh|withdr|kill|hold|held|retract|spike|delete|draft|pending)"
)
"""A field that stops an item, wherever in a document it stands: `"pubStatus": "canceled"`."""
FLASHES = tuple(
    # One by one, since a search for fixed bytes is many times as fast as one for either of several.
    re.compile(
        name + rb"[^<>{},\x00]{0,99}?[:=>\"']\s{0,9}[\"']?(?:[12]\b|flash|alert|bulletin|eil)"
    )
    for name in (b"urgency", b"priority", b"ed-urg")
)
"""An urgency of 1 or 2, in JSON, NITF, NewsML and what is like them."""
FLASH_WORDS = (b"flash", b"bulletin", b"alert", b"eilmeldung", b"eil ", b"eil:")
FLASH_BYTES = 300
"""Bytes at the beginning in which such a word stands in plain copy."""
TELEPRINTER = re.compile(rb"[\x01\x16]+[^\x02]{0,60}?[\s\x10-\x1f][12fb][\s\x10-\x1f]")
"""A header of IPTC 7901 or ANPA 1312 with a priority of 1, 2, flash or bulletin."""


def concerns(record: Record) -> bool:
    """Whether a raw record may be urgent."""
    by_desk = (record.header("content-type") or "").startswith(DESK_ORDER)
    return by_desk or may_be_urgent(record.value or b"")


def may_be_urgent(value: bytes) -> bool:
    """Whether the bytes may hold an item that must not wait."""
    if value.startswith(PACKED) or ENCODED.match(value[:HEAD]):
        return True
    if b"\0" in value[:200]:  # UTF-16 or UTF-32
        value = value.replace(b"\0", b"")
    text = value.lower()
    head = text[:HEAD]
    if WRAPPED in head or _has(STOPS, head) or _has(FLASH_WORDS, head[:FLASH_BYTES]):
        return True
    if _has(STOPS, text[HEAD:][-TAIL:]) or FIELD.search(text) or LOUD.search(value, HEAD):
        return True
    return any(each.search(text) for each in FLASHES) or TELEPRINTER.match(text) is not None


def _has(words: tuple[bytes, ...], text: bytes) -> bool:
    return any(word in text for word in words)
