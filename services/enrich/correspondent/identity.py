"""The id by which a correspondent is known across items."""

import hashlib
import re
import unicodedata

from services.enrich.correspondent.agencies import AGENCIES, AGENCY_NAMES

CANONICAL = {tag.casefold(): name.casefold() for tag, name in AGENCIES.items()} | {
    name.casefold(): name.casefold() for name in AGENCY_NAMES
}
DIGITS = 8
"""Of the hash: enough to keep apart those whose names give one slug."""


def correspondent_id(name: str, organisation: str) -> str:
    """`ann-poe-1a2b3c4d`: the same for AP, `The Associated Press` and `Associated Press`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "correspondent"
    said = f"{' '.join(name.split()).casefold()}\n{_canonical(organisation)}"
    return f"{slug}-{hashlib.sha256(said.encode()).hexdigest()[:DIGITS]}"


def _canonical(organisation: str) -> str:
    plain = " ".join(organisation.split()).casefold().removeprefix("the ")
    return CANONICAL.get(plain, plain)
